/** The business key of the letter that a slot of a tick writes. */
export function letterKey(tick: string, slot: Date): string {
  return `tick:${tick}:${slot.toISOString()}`;
}
