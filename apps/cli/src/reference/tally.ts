import { type ComparedField, type Comparison, FIGURES, INSTANTS } from '#libs/kernel/scheduling/agreement';
import type { Reference } from './folder.js';

export const FIELDS: readonly ComparedField[] = [...INSTANTS, ...FIGURES];

/** One plan, scheduled and compared. */
export interface Compared {
  readonly reference: Reference;
  readonly leaves: number;
  readonly comparisons: readonly Comparison[];
}

/** How far several plans agree. */
export interface Tally {
  readonly files: number;
  readonly leaves: number;
  readonly fields: ReadonlyMap<ComparedField, Rate>;
  readonly textbook: ReadonlyMap<string, Rate>;
}

export interface Rate {
  readonly agree: number;
  readonly of: number;
}

export function tally(plans: readonly Compared[]): Tally {
  const fields = new Map<ComparedField, Rate>();
  const textbook = new Map<string, Rate>();
  for (const { comparisons, reference, leaves } of plans) {
    for (const { field, agrees } of comparisons) count(fields, field, Number(agrees), 1);
    for (const [field, agree] of Object.entries(reference.textbook)) count(textbook, field, agree, leaves);
  }
  return { files: plans.length, leaves: plans.reduce((sum, { leaves }) => sum + leaves, 0), fields, textbook };
}

function count<Field>(rates: Map<Field, Rate>, field: Field, agree: number, of: number): void {
  const before = rates.get(field) ?? { agree: 0, of: 0 };
  rates.set(field, { agree: before.agree + agree, of: before.of + of });
}

export function isDate({ field }: Comparison): boolean {
  return INSTANTS.some((instant) => instant === field);
}

/** Plans by what is said of them, in alphabetical order; a plan may stand in several groups or none. */
export function grouped(plans: readonly Compared[], groupsOf: (reference: Reference) => readonly string[]): [string, Compared[]][] {
  const groups = new Map<string, Compared[]>();
  for (const plan of plans) for (const group of groupsOf(plan.reference)) groups.set(group, [...(groups.get(group) ?? []), plan]);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}
