import type { Brand } from '../shared/brand.js';
import { DomainError } from '../shared/domain-error.js';
import type { LocalDate } from '../shared/local-date.js';

/** Whole minutes since 1970-01-01T00:00 on the office's wall clock; no zone and no summer time. */
export type WallMinute = Brand<number, 'wall-minute'>;

export const MINUTES_PER_DAY = 1440;

/** Of hour 24 there is the first moment only. */
const WALL_TIME = /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]|24(?=:00(?::00(?:\.0+)?)?$)):([0-5]\d)(?::[0-5]\d(?:\.\d+)?)?)?$/;

/*
 * Dates and their numbers by arithmetic on the Gregorian calendar, whose 400 years have 146,097 days: counted from 1 March of the year 0,
 * so that a leap day is the last of its year. A plan of thousands of tasks turns dates into numbers and back several times each, for
 * which `Date` and its texts would cost more than both passes over the network.
 */

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const DAYS_OF_400_YEARS = 146_097;
/** From 1 March of the year 0 to 1 January 1970. */
const DAYS_TO_1970 = 719_468;

/** Days since 1970-01-01. @throws DomainError `calendar.date-invalid` for a date that no calendar has (2018-02-30). */
export function dayNumber(date: LocalDate): number {
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))];
  if (!DATE.test(date) || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
    throw new DomainError('calendar.date-invalid', { date });
  }
  const fromMarch = month > 2 ? month - 3 : month + 9;
  const years = month > 2 ? year : year - 1;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return years * 365 + leapDays + daysBeforeMonth(fromMarch) + day - 1 - DAYS_TO_1970;
}

export function dateOfDay(day: number): LocalDate {
  const sinceMarch = day + DAYS_TO_1970;
  const era = Math.floor(sinceMarch / DAYS_OF_400_YEARS);
  const dayOfEra = sinceMarch - era * DAYS_OF_400_YEARS;
  // The last day of four, of a hundred and of four hundred years is one more than they would have without their leap days.
  const leapless = dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor(leapless / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = era * 400 + yearOfEra + (month > 2 ? 0 : 1);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(dayOfYear - daysBeforeMonth(fromMarch) + 1, 2)}` as LocalDate;
}

/** Before the months from March on, 31, 30, 31, 30, 31 days long, and again. */
function daysBeforeMonth(fromMarch: number): number {
  return Math.floor((153 * fromMarch + 2) / 5);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
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
