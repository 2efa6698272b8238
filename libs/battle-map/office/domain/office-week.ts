import type { DayHours, WeekHours } from '#libs/kernel/calendar/calendar-spec';

/** Half past eight to noon, and half past one to six: eight hours. */
const WORKDAY: DayHours = [
  [8 * 60 + 30, 12 * 60],
  [13 * 60 + 30, 18 * 60],
];
const REST: DayHours = [];

/** The office's usual week, Sunday to Saturday. */
export const OFFICE_WEEK: WeekHours = [REST, WORKDAY, WORKDAY, WORKDAY, WORKDAY, WORKDAY, REST];

/** Whose hours an extra workday has: Monday's. */
export const ORDINARY_DAY = 1;

/** Working minutes of an ordinary day. */
export const OFFICE_MINUTES_PER_DAY = WORKDAY.reduce((minutes, [from, to]) => minutes + to - from, 0);

export const PROJECT_CALENDAR = 'office';
export const PROJECT_CALENDAR_NAME = '街道工作日历';
