import { DomainError } from '#libs/kernel/shared/domain-error';
import type { TaskState } from '../contract.js';
import type { Task } from './task.js';

export type TaskVerb = 'sign' | 'report' | 'complete' | 'accept' | 'return';

type Transitions = Readonly<Record<TaskState, Readonly<Partial<Record<TaskVerb, TaskState>>>>>;

/**
 * What each verb does to a task's state. Anything not in the table is refused. Source: 督办 lifecycle, 签收 → 办理 → 反馈 → 复核 → 办结.
 * A complete report that waits may only be corrected: a second one would move the day of delivery.
 */
export const TRANSITIONS = {
  assigned: { sign: 'signed' },
  signed: { report: 'in-progress', complete: 'reported' },
  'in-progress': { report: 'in-progress', complete: 'reported' },
  reported: { report: 'in-progress', accept: 'accepted', return: 'returned' },
  returned: { report: 'in-progress', complete: 'reported' },
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
