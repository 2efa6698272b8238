import { type WallMinute, dateOf, dayNumber, wallMinute } from '#libs/kernel/calendar/wall-time';
import type { DayHours } from '#libs/kernel/calendar/calendar-spec';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { LocalDate } from '#libs/kernel/shared/local-date';

/** Where a value stands: the name of its field, and in XML the line. */
export interface Place {
  readonly field: string;
  readonly line?: number;
}

/** A task id or name may be as long as the file; a refusal shows its beginning. */
const SHOWN = 80;
const FIRST_DAY = dayNumber('1900-01-01' as LocalDate);
const LAST_DAY = dayNumber('2199-12-31' as LocalDate);
const HUNDRED_YEARS = 100 * 366 * 1440;

export function shown(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

/** A value that does not fit its field. */
export function invalidValue(place: Place, value: string): DomainError {
  return new DomainError(
    'ledger.plan-file.value',
    { field: place.field, value: shown(value), line: place.line ?? 0 },
    { field: place.field },
  );
}

/** A field that must be there. */
export function missingValue(place: Place): DomainError {
  return new DomainError('ledger.plan-file.missing', { field: place.field, line: place.line ?? 0 }, { field: place.field });
}

/**
 * `YYYY-MM-DDTHH:MM:SS`, seconds cut off. Years outside 1900 to 2199 are a slip, and would cost calendars of that length.
 * @throws DomainError `ledger.plan-file.date`.
 */
export function planTime(text: string, place: Place): WallMinute {
  const minute = timeOf(text);
  if (minute === undefined || minute < FIRST_DAY * 1440 || minute >= (LAST_DAY + 1) * 1440) {
    throw new DomainError(
      'ledger.plan-file.date',
      { field: place.field, value: shown(text), line: place.line ?? 0 },
      { field: place.field },
    );
  }
  return minute;
}

/** The day of a moment, for periods that are given as moments and mean days. */
export function planDate(text: string, place: Place): LocalDate {
  return dateOf(planTime(text, place));
}

function timeOf(text: string): WallMinute | undefined {
  try {
    return wallMinute(text);
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
}

/** Whole minutes of a duration or lag, not longer than a century. @throws DomainError `ledger.plan-file.value`. */
export function planMinutes(minutes: number, place: Place): number {
  if (!Number.isFinite(minutes) || Math.abs(minutes) > HUNDRED_YEARS) throw invalidValue(place, String(minutes));
  return Math.round(minutes) + 0;
}

/** As `planMinutes`; work cannot be less than nothing. */
export function planDuration(minutes: number, place: Place): number {
  if (minutes < 0) throw invalidValue(place, String(minutes));
  return planMinutes(minutes, place);
}

/** Intervals of one day in ascending order, those that touch or overlap joined. @throws DomainError `ledger.plan-file.value`. */
export function planHours(intervals: DayHours, place: Place): DayHours {
  const joined: [number, number][] = [];
  for (const [from, to] of [...intervals].sort(([a], [b]) => a - b)) {
    if (!(from >= 0 && from < to && to <= 1440)) throw invalidValue(place, `${from}–${to}`);
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}
