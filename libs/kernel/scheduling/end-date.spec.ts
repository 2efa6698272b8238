import type { LocalDate } from '../shared/local-date.js';
import type { CalendarSpec, DayHours } from '../calendar/calendar-spec.js';

import { wallMinute, wallTime } from '../calendar/wall-time.js';
import { endOfDay } from './end-date.js';
import type { ProjectNetwork } from './network.js';

const DAY: DayHours = [
  [540, 720],
  [840, 1080],
];
const office: CalendarSpec = {
  id: 'office',
  name: 'office',
  base: null,
  week: [[], DAY, DAY, DAY, DAY, DAY, []],
  exceptions: [
    { from: '2018-10-01' as LocalDate, to: '2018-10-07' as LocalDate, hours: [] },
    { from: '2018-09-29' as LocalDate, to: '2018-09-30' as LocalDate, hours: DAY },
    { from: '2018-12-31' as LocalDate, to: '2018-12-31' as LocalDate, hours: [[540, 720]] },
  ],
  workWeeks: [],
};
const network: ProjectNetwork = {
  calendars: [office],
  calendar: 'office',
  direction: 'from-finish',
  start: wallMinute('2018-07-02T09:00'),
  tasks: [],
  links: [],
};

describe('an end date given as a day', () => {
  it.each([
    ['a working day', '2018-12-28', '2018-12-28T18:00:00'],
    ['a day of the National Day holiday', '2018-10-05', '2018-09-30T18:00:00'],
    ['a make-up Saturday', '2018-09-29', '2018-09-29T18:00:00'],
    ['a Sunday', '2018-12-30', '2018-12-28T18:00:00'],
    ['half a day', '2018-12-31', '2018-12-31T12:00:00'],
    ['a day long before the plan', '1999-12-31', '1999-12-31T18:00:00'],
  ])('%s means %s: %s', (_, date, end) => {
    expect(wallTime(endOfDay(network, date as LocalDate))).toBe(end);
  });

  it('needs the calendar of the project', () => {
    expect(() => endOfDay({ ...network, calendar: 'other' }, '2018-12-28' as LocalDate)).toThrow('schedule.project-calendar-unknown');
  });
});
