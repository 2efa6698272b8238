import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CalendarSpec, DayHours } from '#libs/kernel/calendar/calendar-spec';
import { wallMinute } from '#libs/kernel/calendar/wall-time';
import type { LinkType, ProjectNetwork } from '#libs/kernel/scheduling/network';
import type { LocalDate } from '#libs/kernel/shared/local-date';

interface Ledger {
  readonly filingDate: LocalDate;
  readonly projects: readonly LedgerProject[];
}

export interface LedgerProject {
  readonly code: string;
  readonly title: string;
  readonly endDate: LocalDate;
  readonly tasks: readonly {
    readonly code: string;
    readonly name: string;
    readonly parent: string | null;
    readonly remainingDays: number | null;
  }[];
  readonly links: readonly { readonly from: string; readonly to: string; readonly type: LinkType; readonly lagDays: number }[];
}

interface StatutoryDays {
  readonly days: Readonly<Record<LocalDate, { readonly working: boolean }>>;
}

export interface LatestDates {
  readonly latestStart: LocalDate;
  readonly latestFinish: LocalDate;
}

export interface Shortfall {
  readonly shortfallDays: number;
  readonly chain: readonly string[];
  readonly earlyFinish: LocalDate;
}

export const DAY = 480;
const OFFICE_DAY: DayHours = [
  [540, 720],
  [780, 1080],
];
const FOLDER = join(import.meta.dirname, 'guanghe-2018');

const read = <Content>(file: string) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Content;

export const ledger = read<Ledger>('networks.json');
export const expected = read<Readonly<Record<string, Readonly<Record<string, LatestDates>>>> & { readonly GZ01: Shortfall }>(
  'expected.json',
);

/** The office's week, and what the State Council's notices make of it. */
function officeCalendar(): CalendarSpec {
  const { days } = read<StatutoryDays>('statutory-days.json');
  return {
    id: 'office',
    name: 'Working days of the office',
    base: null,
    week: [[], OFFICE_DAY, OFFICE_DAY, OFFICE_DAY, OFFICE_DAY, OFFICE_DAY, []],
    exceptions: Object.entries(days).map(([day, { working }]) => ({
      from: day as LocalDate,
      to: day as LocalDate,
      hours: working ? OFFICE_DAY : [],
    })),
    workWeeks: [],
  };
}

/** A project of the ledger as a network, to be scheduled back from the last minute of its end date. */
export function networkOf(project: LedgerProject): ProjectNetwork {
  return {
    calendars: [officeCalendar()],
    calendar: 'office',
    direction: 'from-finish',
    start: wallMinute(ledger.filingDate),
    target: wallMinute(`${project.endDate}T24:00`),
    tasks: project.tasks.map(({ code, name, parent, remainingDays }) => ({
      id: code,
      name,
      duration: (remainingDays ?? 0) * DAY,
      ...(parent === null ? {} : { parent }),
    })),
    links: project.links.map(({ from, to, type, lagDays }) => ({ from, to, type, lag: { unit: 'working', minutes: lagDays * DAY } })),
  };
}
