import { DomainError } from '#libs/kernel/shared/domain-error';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { ticking } from './checklist.js';
import { mayAsk, mayExtendLate } from './extension.js';
import { reported } from './report.js';
import { accepted, returned } from './review.js';
import { signed } from './sign.js';
import { blocking, cancelled, resumed, suspended, unblocking } from './standing.js';
import type { ActingPosts, Task } from './task.js';

export const TASK_VERBS = [
  'sign',
  'report',
  'accept',
  'return',
  'extend',
  'extend-late',
  'tick',
  'block',
  'unblock',
  'suspend',
  'resume',
  'cancel',
] as const;
export type OfferedVerb = (typeof TASK_VERBS)[number];

/** Whoever looks at a task. */
export interface Reader {
  readonly acting: ActingPosts;
  readonly accountId: string;
  readonly ofDesk: boolean;
  /** He wrote the report that waits, in an owner's name. */
  readonly wroteAsOwner: boolean;
}

/** What somebody may do with a task today: each verb is asked of the rule that would refuse it, so that no page offers what fails. */
export function allowedVerbs(task: Task, reader: Reader, today: LocalDate): OfferedVerb[] {
  const nothing = task.quantityTarget === null ? { percent: 0 } : { quantity: 0 };
  const before = { percent: task.percent, quantityDone: task.quantityDone };
  const tried: Readonly<Record<OfferedVerb, () => unknown>> = {
    sign: () => signed(task, reader.acting, today),
    report: () => reported(task, { ...nothing, correction: true }, reader.acting, today),
    accept: () => accepted(task, reader, today),
    return: () => returned(task, reader, before, today),
    extend: () => mayAsk(task, reader.acting, today),
    'extend-late': () => mayExtendLate(task, reader, today),
    tick: () => ticking(task, reader.acting),
    block: () => blocking(task, reader.acting),
    unblock: () => unblocking(task, reader.acting),
    suspend: () => suspended(task, reader, today),
    resume: () => resumed(task, reader),
    cancel: () => cancelled(task, reader, today),
  };
  return TASK_VERBS.filter((verb) => allows(tried[verb]));
}

/** Whether a rule says yes. */
export function allows(rule: () => unknown): boolean {
  try {
    rule();
    return true;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}
