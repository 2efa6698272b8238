import { type Chain, recipientsOf } from '#libs/kernel/reminding/recipients';
import type { Rung } from '#libs/kernel/reminding/ladder';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { Recipient } from './recipient.js';

/** A task as it stands now, as far as a reminder needs to know. */
export interface TaskFacts {
  readonly taskId: string;
  readonly code: string;
  readonly name: string;
  readonly projectTitle: string;
  readonly forceId: string;
  readonly due: LocalDate;
  readonly dueVersion: number;
  /** Its last report at 100 % has not been returned: the owner has done his part. */
  readonly delivered: boolean;
  readonly cancelled: boolean;
  /** It rests: nothing is said of it until it is resumed. */
  readonly suspended: boolean;
  /** Its plan is approved and not closed. */
  readonly running: boolean;
  readonly isSummary: boolean;
  readonly ownerPostId: Recipient | null;
  readonly headPostId: Recipient;
  readonly leaderPostId: Recipient | null;
}

/** Why nothing is to be said about a task any more under an intent's due-version; undefined while it is still owed. */
export function whySilent(
  task: TaskFacts | undefined,
  dueVersion: number,
): 'task-gone' | 'newer-due' | 'plan-closed' | 'task-done' | 'task-cancelled' | 'task-suspended' | undefined {
  if (!task || task.isSummary) return 'task-gone';
  if (task.dueVersion !== dueVersion) return 'newer-due';
  if (!task.running) return 'plan-closed';
  if (task.cancelled) return 'task-cancelled';
  if (task.suspended) return 'task-suspended';
  return task.delivered ? 'task-done' : undefined;
}

/** The post on a rung of the task's climb; where nobody is, the next above: the head of the force for a task without owner. */
export function postOn(rung: Rung, task: TaskFacts): Recipient | undefined {
  const of = (post: Recipient | null) => (post === null ? [] : [post]);
  const chain: Chain<Recipient> = { owner: of(task.ownerPostId), head: [task.headPostId], leader: of(task.leaderPostId) };
  return recipientsOf({ to: [rung] }, chain)[0]?.person;
}
