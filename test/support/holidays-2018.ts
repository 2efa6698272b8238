import type { DayTable, TableDay } from '#libs/kernel/calendar/day-table';
import type { DayHours, WeekHours } from '#libs/kernel/calendar/calendar-spec';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { dateAfter } from './slow-calendar.js';

const holiday = (name: string, first: string, days: number): [LocalDate, TableDay][] =>
  Array.from({ length: days }, (_, k) => [dateAfter(first, k), { kind: 'holiday', name }]);
const workday = (name: string, ...dates: string[]): [LocalDate, TableDay][] =>
  dates.map((date) => [date as LocalDate, { kind: 'workday', name }]);

/** The autumn of 2018, as the State Council published it (国办发明电〔2017〕12号, 国办发明电〔2018〕15号). */
export const autumn2018: DayTable = {
  days: new Map([
    ...holiday('中秋节', '2018-09-22', 3),
    ...workday('国庆节', '2018-09-29', '2018-09-30'),
    ...holiday('国庆节', '2018-10-01', 7),
    ...workday('元旦', '2018-12-29'),
    ...holiday('元旦', '2018-12-30', 3),
  ]),
  publishedUntil: '2018-12-31' as LocalDate,
};

export const MORNING: DayHours = [[510, 720]];
export const WHOLE_DAY: DayHours = [
  [510, 720],
  [840, 1080],
];

/** Monday to Friday, half past eight to noon and two to six. */
export const OFFICE_WEEK: WeekHours = [[], WHOLE_DAY, WHOLE_DAY, WHOLE_DAY, WHOLE_DAY, WHOLE_DAY, []];
