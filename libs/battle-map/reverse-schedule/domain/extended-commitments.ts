import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { NewCommitment } from './commitments.js';
import type { TaskSchedule } from './project-schedule.js';

/** What was promised for a task before its project was extended. */
export interface StandingCommitment {
  readonly taskId: string;
  readonly due: LocalDate;
  readonly beganTooLate: boolean;
}

export interface ExtensionTerms {
  readonly on: LocalDate;
  /** The decision names overdue tasks too; otherwise they stay overdue, because an extension is asked for before a due date. */
  readonly overdueToo: boolean;
}

/**
 * The dues that an extension moves: to the new latest finish and never forward. A task that began too late does so no longer when
 * its new latest start still lies ahead.
 * @param standing of the tasks that are not delivered.
 */
export function extendedCommitments(
  tasks: readonly TaskSchedule[],
  standing: readonly StandingCommitment[],
  { on, overdueToo }: ExtensionTerms,
): NewCommitment[] {
  const schedules = new Map(tasks.map((task) => [task.taskId, task]));
  return standing.flatMap(({ taskId, due, beganTooLate }) => {
    const schedule = schedules.get(taskId);
    if (!schedule || (due < on && !overdueToo) || schedule.latestFinish <= due) return [];
    return [{ taskId, due: schedule.latestFinish, beganTooLate: beganTooLate && schedule.latestStart < on }];
  });
}
