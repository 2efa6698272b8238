import { DomainError } from '#libs/kernel/shared/domain-error';
import type { TaskState } from '../contract.js';
import type { Task } from './task.js';

export const TRANSITION_VERBS = [
  'sign',
  'report',
  'complete',
  'accept',
  'return',
  'extend',
  'grant',
  'tick',
  'block',
  'unblock',
  'suspend',
  'resume',
  'cancel',
] as const;
export type TaskVerb = (typeof TRANSITION_VERBS)[number];

/** `former`: what the task was before it was suspended. */
type Transitions = Readonly<Record<TaskState, Readonly<Partial<Record<TaskVerb, TaskState | 'former'>>>>>;

const stays = <State extends TaskState>(state: State) =>
  ({ extend: state, grant: state, block: state, unblock: state, suspend: 'suspended', cancel: 'cancelled' }) as const;

/**
 * What each verb does to a task's state. Anything not in the table is refused. Source: 督办 lifecycle, 签收 → 办理 → 反馈 → 复核 → 办结, 暂停.
 * A complete report that waits may only be corrected: a second one would move the day of delivery. `extend` asks for a later due
 * date, `grant` gives it: what was asked in time may be granted while the work waits to be accepted. A block is a mark beside the state,
 * and so is what is ticked off.
 */
export const TRANSITIONS = {
  assigned: { sign: 'signed', ...stays('assigned') },
  signed: { report: 'in-progress', complete: 'reported', tick: 'signed', ...stays('signed') },
  'in-progress': { report: 'in-progress', complete: 'reported', tick: 'in-progress', ...stays('in-progress') },
  reported: {
    report: 'in-progress',
    accept: 'accepted',
    return: 'returned',
    grant: 'reported',
    unblock: 'reported',
    suspend: 'suspended',
    cancel: 'cancelled',
  },
  returned: { report: 'in-progress', complete: 'reported', tick: 'returned', ...stays('returned') },
  suspended: { grant: 'suspended', unblock: 'suspended', resume: 'former', cancel: 'cancelled' },
  cancelled: {},
  accepted: {},
} as const satisfies Transitions;

/** @throws DomainError `task.summary`, `task.plan-not-running`, `task.state`. */
export function moved({ code, state, formerState, isSummary, planState }: Task, verb: TaskVerb): TaskState {
  if (isSummary) throw new DomainError('task.summary', { task: code }, { kind: 'conflict' });
  if (planState !== 'approved') throw new DomainError('task.plan-not-running', { task: code, plan: planState }, { kind: 'conflict' });
  const next = (TRANSITIONS as Transitions)[state][verb];
  const to = next === 'former' ? formerState : next;
  if (!to) throw new DomainError('task.state', { task: code, state, verb }, { kind: 'conflict' });
  return to;
}
