import { addWorkingDays } from '#libs/kernel/calendar/working-days';
import type { WorkingCalendar } from '#libs/kernel/calendar/working-calendar';
import type { LocalDate } from '#libs/kernel/shared/local-date';

/** End dates one after the other: the first as given, each next one so many working days of the office later. */
export function staggered(first: LocalDate, workingDays: number, count: number, calendar: WorkingCalendar): LocalDate[] {
  const dates = [first];
  while (dates.length < count) dates.push(addWorkingDays(calendar, dates.at(-1)!, workingDays));
  return dates.slice(0, count);
}
