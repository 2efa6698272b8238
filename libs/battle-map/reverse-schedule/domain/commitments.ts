import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { TaskSchedule } from './project-schedule.js';

/** A due date that approval makes binding. */
export interface NewCommitment {
  readonly taskId: string;
  readonly due: LocalDate;
  readonly beganTooLate: boolean;
}

/**
 * At approval every task that has no tasks below it is due by its latest finish. One that would have had to begin before
 * the approval began too late: nobody pays for an impossible plan.
 */
export function commitmentsOf(tasks: readonly TaskSchedule[], approvedOn: LocalDate): NewCommitment[] {
  return tasks.flatMap(({ taskId, latestStart, latestFinish, reason }) =>
    reason === undefined ? [] : [{ taskId, due: latestFinish, beganTooLate: reason.by !== 'happened' && latestStart < approvedOn }],
  );
}
