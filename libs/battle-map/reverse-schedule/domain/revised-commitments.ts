import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { NewCommitment } from './commitments.js';
import type { TaskSchedule } from './project-schedule.js';

/** A task that is not delivered, with what is promised for it until now. */
export interface OpenTask {
  readonly taskId: string;
  /** Null on a task that came in after the approval. */
  readonly due: LocalDate | null;
  readonly started: boolean;
}

export interface RevisionTerms {
  readonly on: LocalDate;
  /** The decision names overdue tasks too; otherwise they stay overdue. */
  readonly overdueToo: boolean;
}

/**
 * The dues of a revised plan: each task that is not delivered is due by its latest finish, sooner or later than before. Nothing is
 * newly promised for a day that has passed: then what was promised stands, and only a task without a promise gets one that was
 * impossible from the beginning. What is overdue stays so unless the decision names it.
 */
export function revisedCommitments(
  tasks: readonly TaskSchedule[],
  open: readonly OpenTask[],
  { on, overdueToo }: RevisionTerms,
): NewCommitment[] {
  const schedules = new Map(tasks.map((task) => [task.taskId, task]));
  return open.flatMap(({ taskId, due, started }): NewCommitment[] => {
    const schedule = schedules.get(taskId);
    if (schedule?.reason === undefined || (due !== null && due < on && !overdueToo)) return [];
    const passed = schedule.latestFinish < on;
    const beganTooLate = !started && schedule.latestStart < on;
    return [{ taskId, due: passed && due !== null ? due : schedule.latestFinish, beganTooLate }];
  });
}
