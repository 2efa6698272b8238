import { DomainError } from '#libs/kernel/shared/domain-error';
import { type ActingPosts, type PostId, ownersOf, speakingFor, type Task } from './task.js';
import { moved } from './transitions.js';

export interface ListedItem {
  readonly id: string;
  readonly words: string;
}

/** An owner ticks off what is there, or takes the tick back. @throws DomainError `task.checklist.not-owner`, `.none`, `task.state` … */
export function ticking(task: Task, acting: ActingPosts): PostId {
  const post = speakingFor(acting, ownersOf(task));
  if (!post) {
    const params = { task: task.code, owner: task.owner ?? 'none', head: task.head };
    throw new DomainError('task.checklist.not-owner', params, { kind: 'forbidden' });
  }
  moved(task, 'tick');
  if (task.items === 0) throw new DomainError('task.checklist.none', { task: task.code }, { kind: 'conflict' });
  return post;
}

/** A task is complete when nothing of its list is open, and with evidence where it asks for some. @throws DomainError `task.report.*`. */
export function refuseIncomplete({ code, itemsOpen, firstOpen, evidenceRequired }: Task, files: number): void {
  if (itemsOpen > 0) {
    throw new DomainError('task.report.items-open', { task: code, count: itemsOpen, first: firstOpen ?? '' }, { kind: 'conflict' });
  }
  if (evidenceRequired && files === 0) throw new DomainError('task.report.evidence-missing', { task: code }, { field: 'fileIds' });
}

/**
 * The desk says what counts about a task, until it is over.
 * @throws DomainError `task.plan-not-running`, `task.plan.done`, `task.plan.cancelled`, `task.summary` for a list on a summary.
 */
export function refuseParticulars({ code, state, planState, isSummary }: Task, ofWork: boolean): void {
  if (planState === 'submitted' || planState === 'closed') {
    throw new DomainError('task.plan-not-running', { task: code, plan: planState }, { kind: 'conflict' });
  }
  if (state === 'accepted') throw new DomainError('task.plan.done', { task: code }, { kind: 'conflict' });
  if (state === 'cancelled') throw new DomainError('task.plan.cancelled', { task: code }, { kind: 'conflict' });
  if (isSummary && ofWork) throw new DomainError('task.summary', { task: code }, { kind: 'conflict' });
}
