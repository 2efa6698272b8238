import { type LocalDate, localDateOf } from '#libs/kernel/shared/local-date';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** The date so many calendar days later (or earlier). */
export function addDays(date: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10) as LocalDate;
}

/** The first instant of a local date: midnight, or where a zone skips midnight, the moment after the gap. */
export function startOfDay(date: LocalDate, timeZone: string): Date {
  const nominal = Date.parse(`${date}T00:00:00Z`);
  // Twice, because the zone's offset at the first guess may not be the one at midnight.
  let start = nominal - offsetAt(nominal, timeZone);
  start = nominal - offsetAt(start, timeZone);
  return new Date(localDateOf(new Date(start), timeZone) < date ? start + HOUR_MS : start);
}

/** What the zone's wall clock shows: `2018-09-29T08:30:00`. */
export function wallClockAt(instant: Date, timeZone: string): string {
  return new Date(instant.getTime() + offsetAt(instant.getTime(), timeZone)).toISOString().slice(0, 19);
}

/** How far the zone's wall clock is ahead of UTC, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const parts = wallClock(timeZone).formatToParts(new Date(instant));
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((one) => one.type === type)?.value);
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return wall - Math.floor(instant / 1000) * 1000;
}

const wallClocks = new Map<string, Intl.DateTimeFormat>();

function wallClock(timeZone: string): Intl.DateTimeFormat {
  let format = wallClocks.get(timeZone);
  if (!format) {
    const two = '2-digit';
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: two,
      day: two,
      hour: two,
      minute: two,
      second: two,
    });
    wallClocks.set(timeZone, format);
  }
  return format;
}
