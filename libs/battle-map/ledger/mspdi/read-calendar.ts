import type { CalendarException, DayHours, WeekHours, WorkWeek } from '#libs/kernel/calendar/calendar-spec';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { OFFICE_DAY } from '../domain/plan-calendars.js';
import { invalidValue, planHours, shown } from '../domain/plan-values.js';
import { type Occurrences, recurrenceDays } from '../domain/recurrence.js';
import type { SourceCalendar } from '../domain/source-plan.js';
import type { XmlRecord } from './xml-record.js';

/** `DayType` of an exception in the old form; 1 is Sunday, 7 Saturday. */
const EXCEPTION_DAY = 0;

/** A `Calendar` of MSPDI. @throws DomainError `ledger.plan-file.*`, `.too-many-days` when its exceptions recur without end. */
export function readCalendar(record: XmlRecord, days: DayBudget): SourceCalendar {
  const weekDays = record.child('WeekDays');
  const exceptions = (record.child('Exceptions')?.all('Exception') ?? []).map((exception) => readException(exception, days));
  const old = (weekDays?.all('WeekDay') ?? []).filter(isException).map(oldException);
  return {
    id: record.id('UID'),
    name: record.textOf('Name') ?? '',
    base: baseOf(record),
    week: weekOf(weekDays),
    // Files carry both forms for older programs; the old one adds what the new one leaves open.
    exceptions: [...single(exceptions), ...recurring(exceptions), ...old],
    workWeeks: (record.child('WorkWeeks')?.all('WorkWeek') ?? []).map(workWeek),
    unknownRecurrences: exceptions.flatMap(({ unknown }) => unknown ?? []),
  };
}

/** How many single days all calendars of one file may still name. */
export interface DayBudget {
  spend(days: number): void;
}

interface ReadException {
  readonly spans: readonly CalendarException[];
  readonly recurs: boolean;
  readonly unknown?: string;
}

const single = (exceptions: readonly ReadException[]) => exceptions.filter(({ recurs }) => !recurs).flatMap(({ spans }) => spans);
const recurring = (exceptions: readonly ReadException[]) => exceptions.filter(({ recurs }) => recurs).flatMap(({ spans }) => spans);

function baseOf(record: XmlRecord): string | null {
  const base = record.integer('BaseCalendarUID') ?? -1;
  return record.flag('IsBaseCalendar') || base <= 0 ? null : String(base);
}

function isException(day: XmlRecord): boolean {
  return day.integer('DayType') === EXCEPTION_DAY;
}

function weekOf(weekDays: XmlRecord | undefined): WeekHours {
  const week: (DayHours | null)[] = Array.from({ length: 7 }, () => null);
  for (const day of weekDays?.all('WeekDay') ?? []) {
    const type = day.integer('DayType');
    if (type === undefined || type < 0 || type > 7) throw invalidValue(day.place('DayType'), String(type ?? ''));
    if (type !== EXCEPTION_DAY) week[type - 1] = hoursOf(day);
  }
  return week as unknown as WeekHours;
}

function workWeek(record: XmlRecord): WorkWeek {
  return { ...periodOf(record), week: weekOf(record.child('WeekDays')) };
}

function oldException(day: XmlRecord): CalendarException {
  return { ...periodOf(day), hours: hoursOf(day) };
}

function hoursOf(day: XmlRecord): DayHours {
  if (!day.flag('DayWorking')) return [];
  const times = day.child('WorkingTimes')?.all('WorkingTime') ?? [];
  if (times.length === 0) return OFFICE_DAY;
  return planHours(times.map(interval), day.place('WorkingTimes'));
}

function interval(time: XmlRecord): readonly [number, number] {
  const to = time.timeOfDay('ToTime');
  // Midnight at the end of a day is written as the midnight at its beginning.
  return [time.timeOfDay('FromTime'), to === 0 ? 1440 : to];
}

function periodOf(record: XmlRecord): { readonly from: LocalDate; readonly to: LocalDate } {
  const period = record.child('TimePeriod');
  if (!period) throw invalidValue(record.place('TimePeriod'), '');
  const dates = { from: period.date('FromDate'), to: period.date('ToDate') };
  if (dates.to < dates.from) throw invalidValue(period.place('ToDate'), dates.to);
  return dates;
}

function readException(record: XmlRecord, budget: DayBudget): ReadException {
  const hours = hoursOf(record);
  const period = periodOf(record);
  const kind = record.integer('Type') ?? 1;
  const every = Math.max(record.integer('Period') ?? 1, 1);
  if (kind === 1 && every === 1) return { spans: [{ ...period, hours }], recurs: false };
  const days = recurrenceDays(occurrencesOf(record, kind, every), period, (count) => budget.spend(count));
  if (!days) return { spans: [], recurs: true, unknown: shown(record.textOf('Name') ?? period.from) };
  return { spans: days.map((day) => ({ from: day, to: day, hours })), recurs: true };
}

function occurrencesOf(record: XmlRecord, kind: number, every: number): Occurrences {
  const most = record.flag('EnteredByOccurrences') ? record.integer('Occurrences') : undefined;
  return {
    kind,
    every,
    ...(most !== undefined && { most }),
    daysOfWeek: record.integer('DaysOfWeek') ?? 0,
    monthItem: record.integer('MonthItem') ?? -1,
    monthPosition: record.integer('MonthPosition') ?? -1,
    month: record.integer('Month') ?? -1,
    monthDay: record.integer('MonthDay') ?? 0,
  };
}
