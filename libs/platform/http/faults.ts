import type { core } from 'zod';
import type { Fault } from './refusal.js';

type Issue = core.$ZodIssue;
type Params = Record<string, string | number>;

/** More faults than this tell nobody more. */
const MOST_FAULTS = 50;

/**
 * The schema's issues in the catalogue's terms: `http.field.…`, never zod's own English.
 * @param value what was validated; it tells a missing field from one of the wrong type.
 * @param parameter name of the path or query parameter when the schema describes a single one.
 */
export function faultsOf(issues: readonly object[], value: unknown, parameter?: string): Fault[] {
  return (issues as readonly Issue[]).slice(0, MOST_FAULTS).flatMap((issue) => faultsOfIssue(issue, value, parameter));
}

function faultsOfIssue(issue: Issue, value: unknown, parameter: string | undefined): Fault[] {
  const path = [...(parameter ? [parameter] : []), ...issue.path.map(String)].join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.slice(0, MOST_FAULTS).map((key) => fault(path ? `${path}.${key}` : key, 'unknown', {}));
  }
  return [{ field: path, ...judged(issue, at(value, issue.path)) }];
}

function judged(issue: Issue, given: unknown): Omit<Fault, 'field'> {
  switch (issue.code) {
    case 'invalid_type':
      return given === undefined ? named('required') : named('type', { expected: issue.expected });
    case 'invalid_value':
      return given === undefined ? named('required') : named('choice', { choices: issue.values.map(String).join(', ') });
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
      return named(given === undefined ? 'required' : 'shape');
    case 'too_small':
      return named(`least-${measure(issue.origin)}`, { least: plain(issue.minimum) });
    case 'too_big':
      return named(`most-${measure(issue.origin)}`, { most: plain(issue.maximum) });
    case 'invalid_format':
      return named('format', { format: issue.format });
    case 'not_multiple_of':
      return named('multiple', { divisor: issue.divisor });
    case 'unrecognized_keys':
      return named('unknown');
    case 'custom':
      return custom(issue.params);
  }
}

/** A schema's own rule names its code: `.refine(test, { params: { code: 'access.name.taken', … } })`. */
function custom(params: Record<string, unknown> | undefined): Omit<Fault, 'field'> {
  const { code, ...rest } = params ?? {};
  if (typeof code !== 'string') return named('shape');
  const values = Object.entries(rest).filter((entry): entry is [string, string | number] => ['string', 'number'].includes(typeof entry[1]));
  return { code, params: Object.fromEntries(values) };
}

function named(rule: string, params: Params = {}): Omit<Fault, 'field'> {
  return { code: `http.field.${rule}`, params };
}

function fault(field: string, rule: string, params: Params): Fault {
  return { field, ...named(rule, params) };
}

function measure(origin: string): 'length' | 'count' | 'value' {
  if (origin === 'string') return 'length';
  return origin === 'array' || origin === 'set' || origin === 'map' || origin === 'file' ? 'count' : 'value';
}

function plain(bound: number | bigint): number {
  return Number(bound);
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (found, key) => (typeof found === 'object' && found !== null ? (found as Record<PropertyKey, unknown>)[key] : undefined),
    value,
  );
}
