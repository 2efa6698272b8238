import type { ProjectNetwork } from '#libs/kernel/scheduling/network';
import type { TaskDates } from '#libs/kernel/scheduling/schedule';
import { finishAt, type RawCalendars, startAt } from './raw-calendars.js';
import { RAW_TYPES, type RawDates, type RawInput, type RawNetwork } from './raw-passes.js';

/** A network as numbers; what this costs is no part of the baseline. */
export function rawInput({ tasks, links, calendars, calendar }: ProjectNetwork): RawInput {
  const rows = new Map(tasks.map(({ id }, row) => [id, row]));
  const places = new Map(calendars.map(({ id }, place) => [id, place]));
  const row = (id: string) => rows.get(id) as number;
  return {
    duration: Int32Array.from(tasks, (task) => task.duration),
    calendar: Uint8Array.from(tasks, (task) => places.get(task.calendar ?? calendar) as number),
    from: Int32Array.from(links, ({ from }) => row(from)),
    to: Int32Array.from(links, ({ to }) => row(to)),
    type: Uint8Array.from(links, ({ type }) => RAW_TYPES[type]),
    lag: Int32Array.from(links, ({ lag }) => (lag?.unit === 'working' ? lag.minutes : 0)),
  };
}

/** How many tasks have other dates, early or late, than the arrays say. */
export function differences(
  dates: readonly TaskDates[],
  { tasks }: ProjectNetwork,
  { rowOf, calendar, duration }: RawNetwork,
  { early, late }: RawDates,
  tables: RawCalendars,
): number {
  let found = 0;
  for (let v = 0; v < tasks.length; v++) {
    const c = calendar[v] as number;
    const of = dates[rowOf[v] as number];
    const same = (offset: number, start?: number, finish?: number) =>
      startAt(tables, c, offset) === start && finishAt(tables, c, offset + (duration[v] as number)) === finish;
    if (!same(early[v] as number, of?.earlyStart, of?.earlyFinish) || !same(late[v] as number, of?.lateStart, of?.lateFinish)) found++;
  }
  return found;
}
