import { compileCalendars } from '../calendar/compile-calendars.js';
import { finishOf } from '../calendar/working-days.js';
import { dayNumber, type WallMinute } from '../calendar/wall-time.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { DomainError } from '../shared/domain-error.js';
import type { LocalDate } from '../shared/local-date.js';
import type { ProjectNetwork } from './network.js';

/** No office rests longer. */
const LONGEST_REST = 400;

/**
 * What an end date given as a day means: the end of the last working time on or before it, on the project's calendar; a
 * holiday falls back to the day before it.
 * @throws DomainError `schedule.project-calendar-unknown`, and as `compileCalendars`.
 */
export function endOfDay(network: ProjectNetwork, date: LocalDate): WallMinute {
  const day = dayNumber(date);
  const horizon = { firstDay: day - LONGEST_REST, endDay: day + 1 };
  const calendar: WorkingCalendar | undefined = compileCalendars(network.calendars, horizon, new Set([network.calendar])).get(
    network.calendar,
  );
  if (!calendar) throw new DomainError('schedule.project-calendar-unknown', { calendar: network.calendar }, { field: 'calendar' });
  return finishOf(calendar, date);
}
