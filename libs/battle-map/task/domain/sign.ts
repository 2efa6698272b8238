import { DomainError } from '#libs/kernel/shared/domain-error';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { type ActingPosts, type PostId, speakingFor, type Task } from './task.js';
import { moved } from './transitions.js';

/** The owner signs for a task: he has seen it and takes it on. @throws DomainError `task.sign.not-owner`, `task.state` … */
export function signed<Signed extends Task>(task: Signed, acting: ActingPosts, today: LocalDate): { task: Signed; post: PostId } {
  const post = speakingFor(acting, [task.ownerPostId ?? task.headPostId]);
  if (!post) {
    const params = { task: task.code, owner: task.owner ?? 'none', head: task.head };
    throw new DomainError('task.sign.not-owner', params, { kind: 'forbidden' });
  }
  return { task: { ...task, state: moved(task, 'sign'), signedOn: today }, post };
}
