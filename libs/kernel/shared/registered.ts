/** What a register found different: business names, in the order given. Registered twice, everything is unchanged. */
export interface Registered {
  readonly created: readonly string[];
  readonly changed: readonly string[];
  readonly unchanged: readonly string[];
}

export type Outcome = keyof Registered;

/** Collects how each entry of a register fared. */
export class RegisterTally implements Registered {
  readonly created: string[] = [];
  readonly changed: string[] = [];
  readonly unchanged: string[] = [];

  note(name: string, outcome: Outcome): void {
    this[outcome].push(name);
  }
}

/** How what stands differs from what is wanted, in the fields that are wanted; plain values and lists of them. */
export function outcomeOf<Fields extends object>(stands: Fields | null | undefined, wanted: Partial<Fields>): Outcome {
  if (!stands) return 'created';
  const keys = Object.keys(wanted) as (keyof Fields)[];
  return keys.every((key) => same(stands[key], wanted[key])) ? 'unchanged' : 'changed';
}

function same(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => same(item, other[index]));
  return Object.is(one, other);
}
