import { dateOf, dayNumber, MINUTES_PER_DAY, type WallMinute } from '../calendar/wall-time.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { addWorkingDays, firstWorkingDayOnOrAfter, isWorkingDay } from '../calendar/working-days.js';

export interface Pause {
  /** The next opening. */
  readonly until: WallMinute;
  readonly because: 'quiet-hours' | 'not-a-working-day';
}

/**
 * How long a notice has to wait that is ready now.
 * @param hours minutes after midnight between which notices go out on a working day; the second is quiet already.
 * @returns undefined when it may go out at once.
 * @throws DomainError `calendar.outside-horizon`.
 */
export function pauseAt(now: WallMinute, [opens, closes]: readonly [number, number], days: WorkingCalendar): Pause | undefined {
  const today = dateOf(now);
  const openingOf = (date: typeof today) => (dayNumber(date) * MINUTES_PER_DAY + opens) as WallMinute;
  if (!isWorkingDay(days, today)) return { until: openingOf(firstWorkingDayOnOrAfter(days, today)), because: 'not-a-working-day' };
  const minute = now - dayNumber(today) * MINUTES_PER_DAY;
  if (opens <= minute && minute < closes) return undefined;
  return { until: openingOf(minute < opens ? today : addWorkingDays(days, today, 1)), because: 'quiet-hours' };
}
