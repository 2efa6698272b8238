import { DomainError } from '../shared/domain-error.js';
import type { LocalDate } from '../shared/local-date.js';
import type { CalendarException, DayHours, WeekHours } from './calendar-spec.js';

/** A statutory holiday, or a day of rest that is worked in exchange for one (调休). */
export interface TableDay {
  readonly kind: 'holiday' | 'workday';
  /** The holiday that it belongs to: 国庆节. */
  readonly name: string;
}

/**
 * What the State Council has published, keyed by date and not by year: the notice for 2019 moved days of December 2018.
 * Source: 全国年节及纪念日放假办法, and each autumn's 国务院办公厅关于部分节假日安排的通知.
 */
export interface DayTable {
  readonly days: ReadonlyMap<LocalDate, TableDay>;
  /** The last date about which everything has been published, included. */
  readonly publishedUntil: LocalDate;
}

/** What the office itself decides about a date: closed, or worked with the hours of an ordinary day unless it names others (half a day). */
export type OfficeDay =
  | { readonly kind: 'holiday'; readonly name: string }
  | { readonly kind: 'workday'; readonly name: string; readonly hours?: DayHours };

/** Which days an office works, apart from its week. */
export interface OfficeDays {
  readonly table: DayTable;
  /** They win over the table. */
  readonly overrides: ReadonlyMap<LocalDate, OfficeDay>;
  /** The usual week of the office; a day of it may be half a day. */
  readonly week: WeekHours;
  /** The weekday (0 Sunday … 6 Saturday) whose hours in the week an extra workday has. */
  readonly ordinaryDay: number;
}

/**
 * The exceptions of the office's calendar, one for each date, in the order of the dates. A holiday on a day on which the
 * office rests anyway is one too: a team that works on Saturdays rests on it because the office says so.
 * @throws DomainError `calendar.ordinary-day-unworked` when the week has no hours on the ordinary day.
 */
export function exceptionsOf({ table, overrides, week, ordinaryDay }: OfficeDays): CalendarException[] {
  const ordinary = week[ordinaryDay];
  if (!ordinary?.length) throw new DomainError('calendar.ordinary-day-unworked', { weekday: ordinaryDay });
  const hoursOf = (day: OfficeDay) => (day.kind === 'holiday' ? [] : (day.hours ?? ordinary));
  const days = new Map<LocalDate, OfficeDay>([...table.days, ...overrides]);
  return [...days].map(([date, day]) => ({ from: date, to: date, hours: hoursOf(day) })).sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** Whether a date follows from the week alone, because nothing has been published about it yet. A date that the table names is settled. */
export function isProvisional(date: LocalDate, table: DayTable): boolean {
  return date > table.publishedUntil && !table.days.has(date);
}
