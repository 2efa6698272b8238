import type { CalendarSpec } from '#libs/kernel/calendar/calendar-spec';
import { dayNumber, MINUTES_PER_DAY, type WallMinute } from '#libs/kernel/calendar/wall-time';
import type { Link, NetworkTask, Progress, ProjectNetwork } from '#libs/kernel/scheduling/network';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { PlanInput, PlannedLink, PlannedTask } from './planned-task.js';

export interface PlanCalendar {
  readonly calendars: readonly CalendarSpec[];
  readonly projectCalendar: string;
  readonly minutesPerDay: number;
}

/**
 * The project as a network counted back from its end date: nothing that is not done lies before today, and the end date
 * is the end of that day, so that on a day of rest the planned finish falls back to the working day before.
 */
export function planNetwork(plan: PlanInput, calendar: PlanCalendar, today: LocalDate): ProjectNetwork {
  const { minutesPerDay } = calendar;
  const start = midnight(today);
  const units = new Map(plan.tasks.map(({ id, durationUnit }) => [id, durationUnit]));
  const byTheCalendar = plan.tasks.some(({ durationUnit }) => durationUnit === 'cd');
  return {
    calendars: byTheCalendar ? [...calendar.calendars, everyDay(calendar)] : calendar.calendars,
    calendar: calendar.projectCalendar,
    direction: 'from-finish',
    start,
    statusDate: start,
    target: midnightAfter(plan.endDate),
    tasks: plan.tasks.map((task) => networkTask(task, minutesPerDay)),
    links: plan.links.map((link) => networkLink(link, calendar, units.get(link.toId) === 'cd')),
  };
}

const EVERY_DAY = 'every-day';

/**
 * Calendar days as a calendar of its own: each day of the year has as many minutes as an ordinary day of the office. So a term
 * ends with the hours of a day, also of a day of rest, and what follows it begins on the next.
 */
function everyDay({ calendars, projectCalendar, minutesPerDay }: PlanCalendar): CalendarSpec {
  const week = calendars.find(({ id }) => id === projectCalendar)?.week ?? [];
  const ordinary = week.find((hours) => hours && hours.reduce((sum, [from, to]) => sum + to - from, 0) === minutesPerDay);
  const hours = ordinary ?? [[MINUTES_PER_DAY - minutesPerDay, MINUTES_PER_DAY]];
  const days: CalendarSpec['week'] = [hours, hours, hours, hours, hours, hours, hours];
  return { id: EVERY_DAY, name: EVERY_DAY, base: null, week: days, exceptions: [], workWeeks: [] };
}

function networkTask(task: PlannedTask, minutesPerDay: number): NetworkTask {
  const progress = progressOf(task, minutesPerDay);
  return {
    id: task.id,
    name: `${task.code} ${task.name}`,
    ...(task.parentId === null ? {} : { parent: task.parentId }),
    duration: Math.round(task.durationDays * minutesPerDay),
    ...(task.durationUnit === 'cd' ? { calendar: EVERY_DAY } : {}),
    ...(task.floorDays === null ? {} : { floor: Math.round(task.floorDays * minutesPerDay) }),
    ...(progress ? { progress } : {}),
    ...(task.mustFinishBy ? { deadline: midnightAfter(task.mustFinishBy) } : {}),
    ...constraintOf(task),
  };
}

/** An extension that is tried out says more than the day before which the task could not begin. */
function constraintOf({ heldUntil, notBefore }: PlannedTask): Pick<NetworkTask, 'constraint'> {
  if (heldUntil !== undefined) return { constraint: { type: 'FNET', at: midnightAfter(heldUntil) } };
  return notBefore ? { constraint: { type: 'SNET', at: midnight(notBefore) } } : {};
}

function progressOf(task: PlannedTask, minutesPerDay: number): Progress | undefined {
  const { completedOn, startedOn } = task;
  if (completedOn !== null) return { actualStart: midnight(startedOn ?? completedOn), actualFinish: midnightAfter(completedOn) };
  if (startedOn === null) return undefined;
  const open = 100 - task.percentAtEstimate;
  const left = open <= 0 ? 0 : Math.max(0, 100 - task.percent) / open;
  return { actualStart: midnight(startedOn), remaining: Math.round(Math.min(1, left) * task.durationDays * minutesPerDay) };
}

/** Lags are in working days of the office, whatever the successor counts in. */
function networkLink(
  { fromId, toId, type, lagDays }: PlannedLink,
  { minutesPerDay, projectCalendar }: PlanCalendar,
  toEveryDay: boolean,
): Link {
  const minutes = Math.round(lagDays * minutesPerDay);
  const lag = { unit: 'working', minutes, ...(toEveryDay ? { calendar: projectCalendar } : {}) } as const;
  return { from: fromId, to: toId, type, ...(minutes === 0 ? {} : { lag }) };
}

function midnight(date: LocalDate): WallMinute {
  return (dayNumber(date) * MINUTES_PER_DAY) as WallMinute;
}

function midnightAfter(date: LocalDate): WallMinute {
  return ((dayNumber(date) + 1) * MINUTES_PER_DAY) as WallMinute;
}
