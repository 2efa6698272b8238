import { type WallMinute, wallMinute, wallTime } from '#libs/kernel/calendar/wall-time';
import type { Constraint, ConstraintType, Lag, Link, LinkType, NetworkTask, ProjectNetwork } from '#libs/kernel/scheduling/network';
import { schedule } from '#libs/kernel/scheduling/schedule';
import { ALL_CALENDARS } from './working-weeks.js';

/** Eight hours: 09:00-12:00 and 13:00-18:00. */
export const DAY = 480;
const MONTH = '2024-03-';

/** `04 09:00`: a moment of March 2024, whose Mondays are the 4th, 11th, 18th and 25th. */
export function march(text: string): WallMinute {
  return wallMinute(`${MONTH}${text.replace(' ', 'T')}`);
}

export function task(id: string, days: number, more: Partial<NetworkTask> = {}): NetworkTask {
  return { id, name: `Task ${id}`, duration: days * DAY, ...more };
}

export function summary(id: string, more: Partial<NetworkTask> = {}): NetworkTask {
  return { id, name: `Summary ${id}`, duration: 0, ...more };
}

export function link(from: string, type: LinkType, to: string, lag?: Lag): Link {
  return { from, to, type, ...(lag ? { lag } : {}) };
}

export function days(count: number, calendar?: string): Lag {
  return { unit: 'working', minutes: count * DAY, ...(calendar === undefined ? {} : { calendar }) };
}

export function on(type: ConstraintType, text: string): { readonly constraint: Constraint } {
  return { constraint: { type, at: march(text) } };
}

/** A plan of the office from Monday 4 March, on five-day weeks. */
export function office(tasks: readonly NetworkTask[], links: readonly Link[] = [], more: Partial<ProjectNetwork> = {}): ProjectNetwork {
  return { calendars: ALL_CALENDARS, calendar: 'five', direction: 'from-start', start: march('04 09:00'), tasks, links, ...more };
}

const shown = (from: WallMinute, to: WallMinute) => (from === to ? text(from) : `${text(from)} - ${text(to)}`);

function text(minute: WallMinute): string {
  const whole = wallTime(minute);
  return whole.startsWith(MONTH) ? `${whole.slice(8, 10)} ${whole.slice(11, 16)}` : whole.slice(0, 16);
}

/** When the tasks are at the earliest: `04 09:00 - 05 18:00`, a milestone `04 09:00`. */
export function earliest(network: ProjectNetwork): Record<string, string> {
  return Object.fromEntries(
    schedule(network)
      .allDates()
      .map((dates) => [dates.id, shown(dates.earlyStart, dates.earlyFinish)]),
  );
}

export function latest(network: ProjectNetwork): Record<string, string> {
  return Object.fromEntries(
    schedule(network)
      .allDates()
      .map((dates) => [dates.id, shown(dates.lateStart, dates.lateFinish)]),
  );
}

export function planned(network: ProjectNetwork): Record<string, string> {
  return Object.fromEntries(
    schedule(network)
      .allDates()
      .map((dates) => [dates.id, shown(dates.start, dates.finish)]),
  );
}

/** Total slack in days. */
export function slackOf(network: ProjectNetwork): Record<string, number> {
  return Object.fromEntries(
    schedule(network)
      .allDates()
      .map(({ id, totalSlack }) => [id, totalSlack / DAY]),
  );
}
