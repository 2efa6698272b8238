import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DayHours, WeekHours } from '#libs/kernel/calendar/calendar-spec';
import { wallMinute } from '#libs/kernel/calendar/wall-time';
import type { Lag, LinkType, ProjectNetwork } from '#libs/kernel/scheduling/network';
import type { LocalDate } from '#libs/kernel/shared/local-date';

/** Of a file of the format `sched-oracle/1` what TaskJuggler's networks use. */
export interface Oracle {
  readonly id: string;
  readonly project: { readonly start: string; readonly finish: string; readonly calendar: number };
  readonly lagCalendarPolicy: 'project';
  readonly calendars: readonly {
    readonly id: number;
    readonly name: string;
    readonly base: number | null;
    readonly week: WeekHours;
    readonly exceptions: readonly { readonly from: LocalDate; readonly to: LocalDate; readonly ranges: DayHours }[];
  }[];
  readonly tasks: readonly OracleTask[];
  readonly links: readonly {
    readonly from: number;
    readonly to: number;
    readonly type: LinkType;
    readonly lagMin: number;
    readonly lagElapsed: boolean;
  }[];
}

export interface OracleTask {
  readonly id: number;
  readonly name: string;
  readonly durationMin: number;
  readonly calendar: number | null;
  readonly expected: { readonly lateStart: string; readonly lateFinish: string };
}

const FOLDER = join(import.meta.dirname, 'schedules/tj-alap');

export function oracles(): Oracle[] {
  return readdirSync(FOLDER).map((file) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Oracle);
}

export function networkOf({ project, calendars, tasks, links }: Oracle): ProjectNetwork {
  return {
    calendars: calendars.map(({ id, name, base, week, exceptions }) => ({
      id: String(id),
      name,
      base: base === null ? null : String(base),
      week,
      exceptions: exceptions.map(({ from, to, ranges }) => ({ from, to, hours: ranges })),
      workWeeks: [],
    })),
    calendar: String(project.calendar),
    direction: 'from-finish',
    start: wallMinute(project.start),
    target: wallMinute(project.finish),
    tasks: tasks.map(({ id, name, durationMin, calendar }) => ({
      id: String(id),
      name,
      duration: durationMin,
      ...(calendar === null ? {} : { calendar: String(calendar) }),
    })),
    links: links.map(({ from, to, type, lagMin, lagElapsed }) => ({
      from: String(from),
      to: String(to),
      type,
      lag: lagOf(lagMin, lagElapsed, String(project.calendar)),
    })),
  };
}

/** TaskJuggler counts lags on the project's calendar; without a lag it compares the clock. */
function lagOf(minutes: number, elapsed: boolean, calendar: string): Lag {
  return elapsed || minutes === 0 ? { unit: 'elapsed', minutes } : { unit: 'working', minutes, calendar };
}
