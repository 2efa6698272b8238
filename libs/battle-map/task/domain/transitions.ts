import { DomainError } from '#libs/kernel/shared/domain-error';
import type { TaskState } from '../contract.js';
import type { Task } from './task.js';

export type TaskVerb = 'sign' | 'report' | 'complete' | 'accept' | 'return' | 'extend' | 'grant';

type Transitions = Readonly<Record<TaskState, Readonly<Partial<Record<TaskVerb, TaskState>>>>>;

/**
 * What each verb does to a task's state. Anything not in the table is refused. Source: 督办 lifecycle, 签收 → 办理 → 反馈 → 复核 → 办结.
 * A complete report that waits may only be corrected: a second one would move the day of delivery.
 * `extend` asks for a later due date, `grant` gives it: what was asked in time may be granted while the work waits to be accepted.
 */
export const TRANSITIONS = {
  assigned: { sign: 'signed', extend: 'assigned', grant: 'assigned' },
  signed: { report: 'in-progress', complete: 'reported', extend: 'signed', grant: 'signed' },
  'in-progress': { report: 'in-progress', complete: 'reported', extend: 'in-progress', grant: 'in-progress' },
  reported: { report: 'in-progress', accept: 'accepted', return: 'returned', grant: 'reported' },
  returned: { report: 'in-progress', complete: 'reported', extend: 'returned', grant: 'returned' },
  accepted: {},
} as const satisfies Transitions;

/** @throws DomainError `task.summary`, `task.plan-not-running`, `task.state`. */
export function moved({ code, state, isSummary, planState }: Task, verb: TaskVerb): TaskState {
  if (isSummary) throw new DomainError('task.summary', { task: code }, { kind: 'conflict' });
  if (planState !== 'approved') throw new DomainError('task.plan-not-running', { task: code, plan: planState }, { kind: 'conflict' });
  const next = (TRANSITIONS as Transitions)[state][verb];
  if (!next) throw new DomainError('task.state', { task: code, state, verb }, { kind: 'conflict' });
  return next;
}
