import type { CalendarSpec, DayHours, WeekHours } from '#libs/kernel/calendar/calendar-spec';
import { compileCalendars, type Horizon, roundTheClock } from '#libs/kernel/calendar/compile-calendars';
import { dayNumber } from '#libs/kernel/calendar/wall-time';
import type { WorkingCalendar } from '#libs/kernel/calendar/working-calendar';
import type { LocalDate } from '#libs/kernel/shared/local-date';

export const OFFICE_DAY: DayHours = [
  [540, 720],
  [780, 1080],
];
const MORNING: DayHours = [[540, 720]];
const OFF: DayHours = [];

const calendar = (id: string, week: WeekHours, more: Partial<CalendarSpec> = {}): CalendarSpec => ({
  id,
  name: `Calendar ${id}`,
  base: null,
  week,
  exceptions: [],
  workWeeks: [],
  ...more,
});

const exception = (from: string, to: string, hours: DayHours) => ({ from: from as LocalDate, to: to as LocalDate, hours });

/** Monday to Friday, eight hours. */
export const FIVE_DAYS = calendar('five', [OFF, OFFICE_DAY, OFFICE_DAY, OFFICE_DAY, OFFICE_DAY, OFFICE_DAY, OFF]);
const SIX_DAYS = calendar('six', [OFF, OFFICE_DAY, OFFICE_DAY, OFFICE_DAY, OFFICE_DAY, OFFICE_DAY, MORNING]);
const SEVEN_DAYS = calendar('seven', Array<DayHours>(7).fill([[480, 955]]) as unknown as WeekHours);
const EVENING: DayHours = [[1320, 1440]];
const NIGHT: DayHours = [[0, 360], ...EVENING];
/** From 22:00 to 06:00 over midnight, Sunday to Friday. */
const NIGHTS = calendar('night', [EVENING, NIGHT, NIGHT, NIGHT, NIGHT, [[0, 360]], OFF]);
const ALWAYS = calendar('always', Array<DayHours>(7).fill([[0, 1440]]) as unknown as WeekHours);
/** As the five-day week, with a holiday, the weekend before it worked, and half a day before another. */
const HOLIDAYS = calendar('holidays', [null, null, null, null, null, null, null], {
  base: 'five',
  exceptions: [
    exception('2024-01-13', '2024-01-14', OFFICE_DAY),
    exception('2024-01-15', '2024-01-17', OFF),
    exception('2024-01-25', '2024-01-25', MORNING),
    exception('2024-02-08', '2024-02-16', OFF),
  ],
});

/** Weeks that repeat for ever. */
export const WEEKLY_CALENDARS: readonly CalendarSpec[] = [FIVE_DAYS, SIX_DAYS, SEVEN_DAYS, NIGHTS, ALWAYS];
export const ALL_CALENDARS: readonly CalendarSpec[] = [...WEEKLY_CALENDARS, HOLIDAYS];

const YEARS: Horizon = { firstDay: dayNumber('2018-01-01' as LocalDate), endDay: dayNumber('2032-01-01' as LocalDate) };
const laidOut = compileCalendars(ALL_CALENDARS, YEARS);

/** Elapsed time. */
export const CLOCK = roundTheClock(YEARS);

/** One of `ALL_CALENDARS` over years enough for any random network. */
export function workingTime(id: string): WorkingCalendar {
  return laidOut.get(id) ?? CLOCK;
}
