import { DomainError } from '#libs/kernel/shared/domain-error';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { type ActingPosts, type PostId, isLate, ownersOf, speakingFor, type Task } from './task.js';
import { moved } from './transitions.js';

interface Reviewer {
  readonly acting: ActingPosts;
  /** He wrote the report that waits, in an owner's name: as a substitute, perhaps. */
  readonly wroteAsOwner: boolean;
}

/** What the task showed before the report that is returned. */
interface Before {
  readonly percent: number;
  readonly quantityDone: number | null;
}

/** The head accepts a complete report. Whether it was late is judged by the day of the report, not by that of the acceptance. */
export function accepted<Accepted extends Task>(
  task: Accepted,
  reviewer: Reviewer,
  today: LocalDate,
): { task: Accepted; post: PostId; late: boolean } {
  const post = reviewing(task, reviewer);
  const state = moved(task, 'accept');
  const late = isLate(task.completedOn ?? today, task.due);
  return { post, late, task: { ...task, state, acceptedOn: today, acceptedLate: late, wasRed: task.wasRed || late } };
}

/** The head returns a complete report: it counts as never made, and lateness runs on from the due date. */
export function returned<Returned extends Task>(
  task: Returned,
  reviewer: Reviewer,
  before: Before,
  today: LocalDate,
): { task: Returned; post: PostId; late: boolean } {
  const post = reviewing(task, reviewer);
  const state = moved(task, 'return');
  const late = isLate(task.completedOn ?? today, task.due);
  return {
    post,
    late,
    task: { ...task, ...before, state, completedOn: null, returns: task.returns + 1, wasRed: task.wasRed || isLate(today, task.due) },
  };
}

/**
 * The head of the force reviews; what he owns himself, the leader in charge.
 * @throws DomainError `task.review.not-head`, `task.review.own-report`.
 */
function reviewing(task: Task, { acting, wroteAsOwner }: Reviewer): PostId {
  const post = speakingFor(acting, [task.headPostId, task.headOwns ? task.leaderPostId : null]);
  const params = { task: task.code, head: task.head };
  if (!post) throw new DomainError('task.review.not-head', params, { kind: 'forbidden' });
  if (wroteAsOwner || speakingFor(acting, ownersOf(task))) throw new DomainError('task.review.own-report', params, { kind: 'forbidden' });
  return post;
}
