import type { CalendarException, CalendarSpec, DayHours, WeekHours } from '#libs/kernel/calendar/calendar-spec';
import type { LocalDate } from '#libs/kernel/shared/local-date';

const FIRST_YEAR = 2025;
const LAST_YEAR = 2040;

const REST: DayHours = [];
const MORNING: DayHours = [[510, 720]];
const OFFICE: DayHours = [
  [510, 720],
  [840, 1080],
];
const SITE: DayHours = [
  [420, 690],
  [810, 1110],
];
const EARLY: DayHours = [[360, 840]];
const LATE: DayHours = [[840, 1320]];

const fiveDays = (hours: DayHours, saturday: DayHours = REST): WeekHours => [REST, hours, hours, hours, hours, hours, saturday];

/** An office, a building site on six days, an office with Saturday mornings, and two shifts; the holidays are the same for all. */
export const CALENDARS: readonly CalendarSpec[] = [
  calendar('office', fiveDays(OFFICE), OFFICE),
  calendar('site', fiveDays(SITE, SITE), SITE),
  calendar('saturdays', fiveDays(OFFICE, MORNING), OFFICE),
  calendar('early', fiveDays(EARLY), EARLY),
  calendar('late', fiveDays(LATE, LATE), LATE),
];

function calendar(id: string, week: WeekHours, workday: DayHours): CalendarSpec {
  const exceptions: CalendarException[] = [];
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    const days = (from: string, to: string, hours: DayHours) =>
      exceptions.push({ from: `${year}-${from}` as LocalDate, to: `${year}-${to}` as LocalDate, hours });
    days('01-01', '01-01', REST);
    days('02-08', '02-08', workday);
    days('02-10', '02-17', REST);
    days('04-04', '04-06', REST);
    days('04-27', '04-27', workday);
    days('05-01', '05-05', REST);
    days('06-10', '06-12', REST);
    days('09-28', '09-28', workday);
    days('10-01', '10-07', REST);
    days('10-11', '10-11', workday);
  }
  return { id, name: id, base: null, week, exceptions, workWeeks: [] };
}
