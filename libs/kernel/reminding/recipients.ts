import { type Rung, RUNGS, type Step } from './ladder.js';

/** Who stands on each rung for one subject; a rung may be empty, and one person may stand on several. */
export type Chain<Person extends string> = Readonly<Partial<Record<Rung, readonly Person[]>>>;

export interface Recipient<Person extends string> {
  readonly person: Person;
  readonly rung: Rung;
}

/**
 * Whom a step reaches, from the bottom of the climb to its top. Whoever stands on two of its rungs is told once, as the
 * higher; for an empty rung the next occupied one above it is told, so that no notice is lost with a vacant post.
 */
export function recipientsOf<Person extends string>(step: Pick<Step, 'to'>, chain: Chain<Person>): Recipient<Person>[] {
  const peopleOn = (rung: Rung) => chain[rung] ?? [];
  const told = new Set(step.to.map((rung) => RUNGS.slice(RUNGS.indexOf(rung)).find((above) => peopleOn(above).length > 0)));
  const highest = new Map<Person, Rung>();
  for (const rung of RUNGS) if (told.has(rung)) for (const person of peopleOn(rung)) highest.set(person, rung);
  return RUNGS.flatMap((rung) => [...highest].filter(([, top]) => top === rung).map(([person]) => ({ person, rung })));
}
