import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { ProjectSchedule, TaskSchedule } from './project-schedule.js';

/** What a schedule said before. */
export interface EarlierSchedule {
  readonly project: Pick<ProjectSchedule, 'earliestFinish' | 'plannedFinish' | 'missingDays'>;
  readonly tasks: readonly TaskDays[];
}

export type TaskDays = Pick<TaskSchedule, 'taskId' | 'earliestFinish' | 'latestStart' | 'latestFinish'>;

/** One task whose days are others now. Inclusive days. */
export interface ScheduleMove {
  readonly taskId: string;
  readonly before: Omit<TaskDays, 'taskId'>;
  readonly after: Omit<TaskDays, 'taskId'>;
}

export interface ScheduleChange {
  readonly before: EarlierSchedule['project'];
  readonly after: EarlierSchedule['project'];
  readonly moves: readonly ScheduleMove[];
}

const DAYS = ['earliestFinish', 'latestStart', 'latestFinish'] as const satisfies readonly (keyof LocalDates)[];
type LocalDates = Omit<TaskDays, 'taskId'>;

/**
 * Which days moved between two schedules of a project. A task that is new has not moved.
 * @param newDay nothing happened but that another day has come: then whatever has not begun can only be done a day later, which is no
 * news. Told is what has grown out of it: other latest days, or more working days missing.
 * @returns undefined when there is nothing to tell.
 */
export function scheduleChange(earlier: EarlierSchedule, later: ProjectSchedule, newDay: boolean): ScheduleChange | undefined {
  const before = new Map(earlier.tasks.map((task) => [task.taskId, task]));
  const told = newDay ? DAYS.filter((day) => day !== 'earliestFinish') : DAYS;
  const moves = later.tasks.flatMap((task): ScheduleMove[] => {
    const stood = before.get(task.taskId);
    return stood && told.some((day) => stood[day] !== task[day])
      ? [{ taskId: task.taskId, before: daysOf(stood), after: daysOf(task) }]
      : [];
  });
  const { earliestFinish, plannedFinish, missingDays } = later;
  const after = { earliestFinish, plannedFinish, missingDays };
  const projectMoved = newDay
    ? earlier.project.missingDays !== missingDays
    : Object.entries(after).some(([name, value]) => earlier.project[name as keyof typeof after] !== value);
  return moves.length > 0 || projectMoved ? { before: earlier.project, after, moves } : undefined;
}

function daysOf({ earliestFinish, latestStart, latestFinish }: TaskDays): Record<(typeof DAYS)[number], LocalDate> {
  return { earliestFinish, latestStart, latestFinish };
}
