import type { DayHours } from '#libs/kernel/calendar/calendar-spec';
import { exceptionsOf, isProvisional, type OfficeDays } from '#libs/kernel/calendar/day-table';
import { dateOfDay, dayNumber, weekdayOf } from '#libs/kernel/calendar/wall-time';
import type { LocalDate } from '#libs/kernel/shared/local-date';

/** One date as the calendar page shows it. */
export interface CalendarDay {
  readonly date: LocalDate;
  readonly working: boolean;
  /** Minutes after midnight. */
  readonly hours: DayHours;
  /** Who says so: the office itself, the published holidays, or the week alone. */
  readonly source: 'office' | 'published' | 'week';
  /** Holiday or reason; null when the week alone decides. */
  readonly name: string | null;
  readonly provisional: boolean;
}

/** The dates from one to another, both included. */
export function calendarDays(office: OfficeDays, from: LocalDate, to: LocalDate): CalendarDay[] {
  const exceptions = new Map(exceptionsOf(office).map((day) => [day.from, day.hours]));
  const [first, last] = [dayNumber(from), dayNumber(to)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const date = dateOfDay(first + index);
    const hours = exceptions.get(date) ?? office.week[weekdayOf(first + index)] ?? [];
    const own = office.overrides.get(date);
    const published = office.table.days.get(date);
    return {
      date,
      working: hours.length > 0,
      hours,
      source: own ? 'office' : published ? 'published' : 'week',
      name: own?.name ?? published?.name ?? null,
      provisional: !own && isProvisional(date, office.table),
    };
  });
}
