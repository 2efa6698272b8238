import { PLAN_VERBS } from '../action-plan/contract.js';
import type { TaskId } from '../task/contract.js';
import { TASK_PLAN_VERBS } from '../task/contract/events.js';

/** Whatever may make a schedule come out otherwise, by verb. */
export const SCHEDULE_VERBS = [
  ...TASK_PLAN_VERBS,
  ...PLAN_VERBS,
  'reverse-schedule.approve-plan',
  'reverse-schedule.revise-plan',
  'reverse-schedule.new-day',
  'reverse-schedule.new-calendar',
] as const;

export interface ChangeCause {
  readonly verb: (typeof SCHEDULE_VERBS)[number];
  /** The task that it was done to; null when it was done to the plan or the office. */
  readonly taskId: TaskId | null;
}
