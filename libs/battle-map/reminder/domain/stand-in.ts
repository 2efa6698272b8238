import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { Recipient } from './recipient.js';

/** A post that is away today. */
export interface Absence {
  readonly substitutePostId: Recipient | null;
  /** The last day of the leave, included. */
  readonly until: LocalDate;
}

export type StandIn =
  | { readonly to: Recipient; readonly insteadOf: Recipient | null }
  /** Nobody stands in: nothing is said before the leave is over. */
  | { readonly to: Recipient; readonly silentUntil: LocalDate };

/** Who is told in a post's place: itself, or the substitute of whoever is on leave today, who may be on leave as well. */
export function standInFor(post: Recipient, absent: ReadonlyMap<Recipient, Absence>): StandIn {
  const seen = new Set<Recipient>();
  let to = post;
  for (let absence = absent.get(post); absence; absence = absent.get(to)) {
    seen.add(to);
    const { substitutePostId, until } = absence;
    if (substitutePostId === null || seen.has(substitutePostId)) return { to: post, silentUntil: absent.get(post)?.until ?? until };
    to = substitutePostId;
  }
  return { to, insteadOf: to === post ? null : post };
}
