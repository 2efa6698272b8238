import { DomainError } from '../shared/domain-error.js';
import type { LocalDate } from '../shared/local-date.js';
import { dateOf, dayNumber, MINUTES_PER_DAY, type WallMinute } from './wall-time.js';
import type { WorkingCalendar } from './working-calendar.js';

/*
 * Days as people count them. A working day is a date with at least one working minute, so half a day is a working day:
 * whoever is late is late by it, and whoever has five working days has it as one of the five. Amounts of work are
 * another thing; they are minutes, of which half a day holds half as many.
 *
 * Every function throws DomainError `calendar.outside-horizon` when the date or the answer lies outside the calendar's horizon.
 */

export function isWorkingDay(calendar: WorkingCalendar, date: LocalDate): boolean {
  return workedBy(calendar, endOf(date)) > workedBy(calendar, midnightOf(date));
}

/**
 * The so-many-th working day after a date, or before it when the number is negative; the date itself does not count, and
 * with 0 it is the answer, worked or not. The chase three working days over is `addWorkingDays(calendar, due, 3)`.
 * @throws DomainError `calendar.days-invalid` when the number is not whole.
 */
export function addWorkingDays(calendar: WorkingCalendar, date: LocalDate, days: number): LocalDate {
  if (!Number.isInteger(days)) throw new DomainError('calendar.days-invalid', { days });
  let day = date;
  for (let left = days; left > 0; left--) day = firstWorkingDayFrom(calendar, endOf(day));
  for (let left = days; left < 0; left++) day = lastWorkingDayUntil(calendar, midnightOf(day));
  return day;
}

/**
 * Working days after one date up to and including another, negative when the other is earlier. From the due date to
 * today it is "n working days late", and with the sign turned "n working days early".
 */
export function workingDaysBetween(calendar: WorkingCalendar, from: LocalDate, to: LocalDate): number {
  if (to < from) return 0 - workingDaysBetween(calendar, to, from);
  return calendar.daysBefore(endOf(to)) - calendar.daysBefore(endOf(from));
}

/** Where a *planned* end date falls back to when nobody works on it. */
export function lastWorkingDayOnOrBefore(calendar: WorkingCalendar, date: LocalDate): LocalDate {
  return lastWorkingDayUntil(calendar, endOf(date));
}

/** Where a *statutory* deadline rolls forward to when its last day is a day of rest; planned dates never do. */
export function firstWorkingDayOnOrAfter(calendar: WorkingCalendar, date: LocalDate): LocalDate {
  return firstWorkingDayFrom(calendar, midnightOf(date));
}

/** The finish that "by" a date, `…前`, means: the end of the last working time on or before that day, the day included. */
export function finishOf(calendar: WorkingCalendar, date: LocalDate): WallMinute {
  return calendar.finishAt(workedBy(calendar, endOf(date))) as WallMinute;
}

/** The day that people read for a finish: work until Friday 24:00, which is Saturday 00:00, finishes on Friday. */
export function inclusiveFinishDay(finish: WallMinute): LocalDate {
  return dateOf((finish - 1) as WallMinute);
}

/** The day that people read for a start: work from Saturday 00:00 starts on Saturday. */
export function startDay(start: WallMinute): LocalDate {
  return dateOf(start);
}

function firstWorkingDayFrom(calendar: WorkingCalendar, midnight: number): LocalDate {
  return startDay(calendar.startAt(workedBy(calendar, midnight)) as WallMinute);
}

function lastWorkingDayUntil(calendar: WorkingCalendar, midnight: number): LocalDate {
  return inclusiveFinishDay(calendar.finishAt(workedBy(calendar, midnight)) as WallMinute);
}

/** Working minutes before a midnight; the one with which the horizon ends is a good question here. */
function workedBy(calendar: WorkingCalendar, midnight: number): number {
  return midnight === calendar.to ? calendar.total : calendar.offsetAt(midnight);
}

function midnightOf(date: LocalDate): number {
  return dayNumber(date) * MINUTES_PER_DAY;
}

function endOf(date: LocalDate): number {
  return midnightOf(date) + MINUTES_PER_DAY;
}
