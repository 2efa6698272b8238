import { dayNumber } from '#libs/kernel/calendar/wall-time';
import { workingDaysBetween } from '#libs/kernel/calendar/working-days';
import type { WorkingCalendar } from '#libs/kernel/calendar/working-calendar';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { Light } from '../contract.js';

/** A light and the one sentence that says why: a text of the catalogue under `map.why.<because>` and its arguments. */
export interface Lit {
  readonly light: Light;
  readonly because: Because;
  readonly params: Readonly<Record<string, string | number>>;
}

export type Because =
  | 'accepted'
  | 'made-up'
  | 'waits-for-acceptance'
  | 'overdue'
  | 'near'
  | 'forecast'
  | 'began-too-late'
  | 'on-time'
  | 'suspended'
  | 'cancelled'
  | 'tasks'
  | 'missing-days'
  | 'no-tasks';

/** What a light is decided by. */
export interface TaskFacts {
  readonly state: string;
  /** The commitment; before the approval the latest finish stands in for it. */
  readonly due: LocalDate | null;
  readonly latestStart: LocalDate;
  readonly latestFinish: LocalDate;
  readonly earliestFinish: LocalDate;
  readonly completedOn: LocalDate | null;
  readonly acceptedOn: LocalDate | null;
  readonly wasRed: boolean;
  readonly suspendedOn: LocalDate | null;
  readonly cancelledOn: LocalDate | null;
}

/** Calendar days before the due date from which a task is yellow. Source: Shouguang 2015 (domain.md, N17); a setting of later versions. */
export const NEAR_DAYS = 3;

/**
 * Work is due by the end of the due date; overdue begins the day after. A task that was ever red is yellow when made up,
 * never green. One that rests is yellow, whatever its due date; a cancelled one is done with.
 */
export function lightOf(task: TaskFacts, today: LocalDate, calendar: WorkingCalendar): Lit {
  const due = task.due ?? task.latestFinish;
  if (task.cancelledOn !== null) return { light: 'done', because: 'cancelled', params: { cancelledOn: task.cancelledOn } };
  if (task.suspendedOn !== null) return { light: 'yellow', because: 'suspended', params: { suspendedOn: task.suspendedOn, due } };
  if (task.completedOn !== null) return lightOfCompleted(task, task.completedOn, due, calendar);
  if (due < today) return { light: 'red', because: 'overdue', params: { due, days: workingDaysBetween(calendar, due, today) } };
  const left = dayNumber(due) - dayNumber(today);
  if (left <= NEAR_DAYS) {
    return { light: 'yellow', because: 'near', params: { due, days: left, workingDays: workingDaysBetween(calendar, today, due) } };
  }
  if (task.earliestFinish > due) {
    const days = workingDaysBetween(calendar, due, task.earliestFinish);
    return { light: 'yellow', because: 'forecast', params: { due, forecast: task.earliestFinish, days } };
  }
  if (task.latestStart < today && task.state === 'assigned') {
    return { light: 'yellow', because: 'began-too-late', params: { latestStart: task.latestStart, due } };
  }
  return { light: 'green', because: 'on-time', params: { due, workingDays: workingDaysBetween(calendar, today, due) } };
}

function lightOfCompleted(task: TaskFacts, completedOn: LocalDate, due: LocalDate, calendar: WorkingCalendar): Lit {
  if (completedOn > due || task.wasRed) {
    const days = Math.max(0, workingDaysBetween(calendar, due, completedOn));
    return { light: 'yellow', because: 'made-up', params: { due, completedOn, days } };
  }
  if (task.acceptedOn === null) return { light: 'green', because: 'waits-for-acceptance', params: { due, completedOn } };
  return { light: 'done', because: 'accepted', params: { acceptedOn: task.acceptedOn, due } };
}

const RANK: Readonly<Record<Light, number>> = { red: 3, yellow: 2, green: 1, done: 0 };

/** What stands above tasks is as bad as the worst of them. */
export function worstOf(lights: readonly Light[]): Light {
  return lights.reduce<Light>((worst, light) => (RANK[light] > RANK[worst] ? light : worst), 'done');
}

/** A project's light: that of its worst task, and yellow at the best while days are missing. */
export function projectLight(lights: readonly Light[], missingDays: number): Lit {
  if (lights.length === 0) return { light: 'yellow', because: 'no-tasks', params: {} };
  const worst = worstOf(lights);
  if (missingDays > 0 && worst !== 'red') return { light: 'yellow', because: 'missing-days', params: { days: missingDays } };
  const count = (light: Light) => lights.filter((one) => one === light).length;
  return {
    light: worst,
    because: 'tasks',
    params: { red: count('red'), yellow: count('yellow'), green: count('green'), done: count('done') },
  };
}
