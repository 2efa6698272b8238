import type { Brand } from '#libs/kernel/shared/brand';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { LocalDate } from '#libs/kernel/shared/local-date';

export type PostId = Brand<string, 'post'>;

/** Somebody leaves a post on a day, and another post takes over. */
export interface Plan {
  readonly postId: PostId;
  readonly successorPostId: PostId;
  readonly leavesOn: LocalDate;
}

/** Titles by post, for what is said. */
export type Titles = (post: PostId) => string;

/**
 * Whether a hand-over may be planned beside those that are planned already: tasks end with somebody who is there.
 * @throws DomainError `hand-over.own-successor`, `.planned`, `.successor-leaves`, with the field.
 */
export function refuseBadPlan({ postId, successorPostId, leavesOn }: Plan, planned: readonly Plan[], title: Titles): void {
  if (postId === successorPostId) throw new DomainError('hand-over.own-successor', { post: title(postId) }, { field: 'successor' });
  const own = planned.find((one) => one.postId === postId);
  if (own) {
    const params = { post: title(postId), day: own.leavesOn, successor: title(own.successorPostId) };
    throw new DomainError('hand-over.planned', params, { kind: 'conflict', field: 'post' });
  }
  const leaves = planned.find((one) => one.postId === successorPostId && one.leavesOn <= leavesOn);
  if (leaves) throw gone(leaves, 'successor', title);
  const waits = planned.find((one) => one.successorPostId === postId && one.leavesOn >= leavesOn);
  if (waits) throw gone({ ...waits, postId, leavesOn }, 'post', title);
}

/** @throws DomainError `hand-over.past`: what has happened since the day would be somebody else's. */
export function refusePast({ leavesOn }: Plan, today: LocalDate): void {
  if (leavesOn < today) throw new DomainError('hand-over.past', { day: leavesOn, today }, { field: 'leavesOn' });
}

function gone({ postId, leavesOn }: Plan, field: string, title: Titles): DomainError {
  return new DomainError('hand-over.successor-leaves', { post: title(postId), day: leavesOn }, { kind: 'conflict', field });
}
