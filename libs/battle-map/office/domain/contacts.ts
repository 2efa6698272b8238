import type { UnitId } from '../contract.js';

interface PostInUnit {
  readonly title: string;
  readonly unitId: UnitId;
  readonly contact: boolean;
}

/**
 * Which post of each unit is its contact: the first that the list names as such, or whoever is it, or the first of the list.
 * @returns titles, by the units that occur in the list.
 */
export function contactsOf(wanted: readonly PostInUnit[], stored: readonly PostInUnit[]): ReadonlyMap<UnitId, string> {
  const contacts = new Map<UnitId, string>();
  const moved = new Map(wanted.map((post) => [post.title, post.unitId]));
  for (const { unitId } of wanted) {
    if (contacts.has(unitId)) continue;
    const here = wanted.filter((post) => post.unitId === unitId);
    const stays = stored.find((post) => post.contact && post.unitId === unitId && (moved.get(post.title) ?? unitId) === unitId);
    const contact = here.find((post) => post.contact) ?? stays ?? here[0];
    if (contact) contacts.set(unitId, contact.title);
  }
  return contacts;
}
