import type { Brand } from '../shared/brand.js';
import { DomainError } from '../shared/domain-error.js';
import type { LocalDate } from '../shared/local-date.js';

/** Whole minutes since 1970-01-01T00:00 on the office's wall clock; no zone and no summer time. */
export type WallMinute = Brand<number, 'wall-minute'>;

export const MINUTES_PER_DAY = 1440;

const DAY_MS = 86_400_000;
/** Of hour 24 there is the first moment only. */
const WALL_TIME = /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]|24(?=:00(?::00(?:\.0+)?)?$)):([0-5]\d)(?::[0-5]\d(?:\.\d+)?)?)?$/;

/** Days since 1970-01-01. @throws DomainError `calendar.date-invalid` for a date that no calendar has (2018-02-30). */
export function dayNumber(date: LocalDate): number {
  const ms = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== date) throw new DomainError('calendar.date-invalid', { date });
  return ms / DAY_MS;
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
