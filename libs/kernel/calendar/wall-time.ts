import type { Brand } from '../shared/brand.js';
import { DomainError } from '../shared/domain-error.js';
import type { LocalDate } from '../shared/local-date.js';

/** Whole minutes since 1970-01-01T00:00 on the office's wall clock; no zone and no summer time. */
export type WallMinute = Brand<number, 'wall-minute'>;

export const MINUTES_PER_DAY = 1440;

const DAY_MS = 86_400_000;
const LOCAL_DATE = /^\d{4}-\d{2}-\d{2}$/;
/** Days from 1 March of the year 0 to 1 January 1970. */
const MARCH_OF_YEAR_0 = 719_468;
/** Of hour 24 there is the first moment only. */
const WALL_TIME = /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]|24(?=:00(?::00(?:\.0+)?)?$)):([0-5]\d)(?::[0-5]\d(?:\.\d+)?)?)?$/;

/** Days since 1970-01-01. @throws DomainError `calendar.date-invalid` for a date that no calendar has (2018-02-30). */
export function dayNumber(date: LocalDate): number {
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))];
  if (!LOCAL_DATE.test(date) || month < 1 || month > 12 || day < 1 || day > lengthOf(year, month)) {
    throw new DomainError('calendar.date-invalid', { date });
  }
  // Counted and not parsed, which takes twenty times as long: a map asks for the days of ten thousand dates. Years begin in March here,
  // so that a leap day ends one.
  const march = month > 2 ? month - 3 : month + 9;
  const years = month > 2 ? year : year - 1;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return years * 365 + leapDays + Math.floor((153 * march + 2) / 5) + day - 1 - MARCH_OF_YEAR_0;
}

function lengthOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function dateOfDay(day: number): LocalDate {
  return new Date(day * DAY_MS).toISOString().slice(0, 10) as LocalDate;
}

/** 0 Sunday … 6 Saturday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/**
 * Reads `YYYY-MM-DD` (midnight) or `YYYY-MM-DDTHH:MM[:SS]`, up to `24:00`; seconds are cut off.
 * @throws DomainError `calendar.time-invalid`, `calendar.date-invalid`.
 */
export function wallMinute(text: string): WallMinute {
  const [, date, hours = '0', minutes = '0'] = WALL_TIME.exec(text) ?? [];
  if (date === undefined) throw new DomainError('calendar.time-invalid', { time: text });
  return (dayNumber(date as LocalDate) * MINUTES_PER_DAY + Number(hours) * 60 + Number(minutes)) as WallMinute;
}

/** `YYYY-MM-DDTHH:MM:SS`. */
export function wallTime(minute: WallMinute): string {
  return new Date(minute * 60_000).toISOString().slice(0, 19);
}

export function dateOf(minute: WallMinute): LocalDate {
  return dateOfDay(Math.floor(minute / MINUTES_PER_DAY));
}
