import type { RuleVersion } from './rule-set.js';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * The text of a version that its hash is taken of (SHA-256 of the UTF-8, by the platform): JSON without spaces, keys in the
 * order of their code units, nothing left out but what is undefined, and the last date: a version is ended after its approval.
 */
export function canonicalText({ effectiveTo: _, ...version }: RuleVersion): string {
  return canonical(version as unknown as Json);
}

/** The first place at which two versions differ, `rules.groups.0.steps.2.total`; undefined when they have the same canonical text. */
export function firstDifference(
  { effectiveTo: _, ...before }: RuleVersion,
  { effectiveTo: __, ...after }: RuleVersion,
): string | undefined {
  return difference(before as unknown as Json, after as unknown as Json, '');
}

function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(canonical).join()}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const record = value as { readonly [key: string]: Json | undefined };
  return `{${keysOf(record)
    .map((key) => `${JSON.stringify(key)}:${canonical(record[key] as Json)}`)
    .join()}}`;
}

function difference(before: Json | undefined, after: Json | undefined, path: string): string | undefined {
  if (!isStructure(before) || !isStructure(after)) return before === after ? undefined : path;
  for (const key of [...new Set([...keysOf(before), ...keysOf(after)])].sort()) {
    const found = difference(before[key], after[key], path === '' ? key : `${path}.${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isStructure(value: Json | undefined): value is { readonly [key: string]: Json | undefined } {
  return value !== null && typeof value === 'object';
}

function keysOf(record: { readonly [key: string]: Json | undefined }): string[] {
  return Object.keys(record)
    .filter((key) => record[key] !== undefined)
    .sort();
}
