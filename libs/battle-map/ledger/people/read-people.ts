import { DomainError, DomainErrors } from '#libs/kernel/shared/domain-error';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { PeopleDocument } from '../contract/ledger-file.js';
import { peopleContradictions } from '../domain/people-names.js';
import { shownJson } from '../domain/shown-json.js';
import { PeopleFile } from './people-schema.js';

/** Characters; an office of a thousand posts needs a fifth of it. */
const LONGEST = 2_000_000;
const MOST_ISSUES = 100;
const SHOWN = 80;

/** Reads `people.json`. @throws DomainErrors `ledger.people.*`, each with the path of its field. */
export function readPeople(json: string): PeopleDocument {
  if (json.length > LONGEST) throw new DomainError('ledger.people.too-large', { most: LONGEST }, { kind: 'too-large' });
  const content = parsedJson(json);
  const parsed = PeopleFile.safeParse(content);
  if (!parsed.success) throw new DomainErrors(parsed.error.issues.slice(0, MOST_ISSUES).map(({ path }) => refusalOf(path, content)));
  const people = document(parsed.data);
  const contradictions = peopleContradictions(people);
  if (contradictions.length > 0) throw new DomainErrors(contradictions.slice(0, MOST_ISSUES));
  return people;
}

function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\ufeff/, ''));
  } catch {
    throw new DomainError('ledger.people.not-json');
  }
}

/** Names the field and shows what stands there, which a reader finds again. */
function refusalOf(path: readonly PropertyKey[], content: unknown): DomainError {
  const field = path.reduce<string>((before, step) => {
    if (typeof step === 'number') return `${before}[${step}]`;
    return before === '' ? String(step) : `${before}.${String(step)}`;
  }, '');
  const value = path.reduce<unknown>((inner, step) => (inner as Record<PropertyKey, unknown> | undefined)?.[step], content);
  if (value === undefined) return new DomainError('ledger.people.missing', { field: field || 'file' }, { field });
  return new DomainError('ledger.people.value', { field: field || 'file', value: shownJson(value).slice(0, SHOWN) }, { field });
}

function document({ units, groupUnits, posts, forces, leave, handOver }: PeopleFile): PeopleDocument {
  return {
    units,
    groupUnits: Object.entries(groupUnits ?? {}).map(([name, members]) => ({ name, units: members })),
    posts: posts.map((post) => ({ ...post, email: post.email ?? null, phone: post.phone ?? null })),
    forces,
    leave: (leave ?? []).map(({ post, from, to, reason, substitute }) => ({
      post,
      from: from as LocalDate,
      to: to as LocalDate,
      reason,
      substitute: substitute ?? null,
    })),
    handOver: (handOver ?? []).map(({ post, leavesOn, successor }) => ({ post, leavesOn: leavesOn as LocalDate, successor })),
  };
}
