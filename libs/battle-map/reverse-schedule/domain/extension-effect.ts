import { workingDaysBetween } from '#libs/kernel/calendar/working-days';
import type { WorkingCalendar } from '#libs/kernel/calendar/working-calendar';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { StandingCommitment } from './extended-commitments.js';
import type { PlanCalendar } from './plan-network.js';
import type { PlanInput } from './planned-task.js';
import { type ProjectSchedule, scheduleProject } from './project-schedule.js';

/** Another task that would then be expected after its own due date. */
export interface PushedTask {
  readonly taskId: string;
  readonly code: string;
  readonly name: string;
  readonly due: LocalDate;
  /** Without the extension, and with it. */
  readonly expectedNow: LocalDate;
  readonly expectedThen: LocalDate;
  /** Working days past its due date. */
  readonly daysOver: number;
}

export interface ExtensionEffect {
  readonly endDate: LocalDate;
  /** Working days that are missing until the end date, without the extension and with it; 0: it can be kept. */
  readonly missingNow: number;
  readonly missingThen: number;
  /** The earliest end date that could be kept with the extension. */
  readonly possibleEndDate: LocalDate;
  readonly pushed: readonly PushedTask[];
}

export interface HeldTask {
  readonly taskId: string;
  readonly until: LocalDate;
}

/** The plan as it stands today, and the same with one task held until a later day. */
export function bothSchedules(plan: PlanInput, held: HeldTask, calendar: PlanCalendar, today: LocalDate) {
  const tasks = plan.tasks.map((task) => (task.id === held.taskId ? { ...task, heldUntil: held.until } : task));
  return { now: scheduleProject(plan, calendar, today), then: scheduleProject({ ...plan, tasks }, calendar, today) };
}

/** What else moves when a task takes until a later day: tasks that are pushed past their own due dates, and the end date. */
export function extensionEffect(
  plan: PlanInput,
  { now, then }: { readonly now: ProjectSchedule; readonly then: ProjectSchedule },
  { taskId }: HeldTask,
  standing: readonly StandingCommitment[],
  days: WorkingCalendar,
): ExtensionEffect {
  const planned = new Map(plan.tasks.map((task) => [task.id, task]));
  const before = new Map(now.tasks.map((task) => [task.taskId, task.earliestFinish]));
  const after = new Map(then.tasks.map((task) => [task.taskId, task.earliestFinish]));
  return {
    endDate: plan.endDate,
    missingNow: now.missingDays,
    missingThen: then.missingDays,
    possibleEndDate: then.possibleEndDate,
    pushed: standing.flatMap((commitment) => {
      const { due } = commitment;
      const task = planned.get(commitment.taskId);
      const expectedNow = before.get(commitment.taskId);
      const expectedThen = after.get(commitment.taskId);
      if (!task || !expectedNow || !expectedThen || task.id === taskId || expectedThen <= due || expectedThen <= expectedNow) return [];
      const { id, code, name } = task;
      return [{ taskId: id, code, name, due, expectedNow, expectedThen, daysOver: workingDaysBetween(days, due, expectedThen) }];
    }),
  };
}
