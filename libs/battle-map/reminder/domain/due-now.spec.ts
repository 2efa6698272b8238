import { compileCalendars } from '#libs/kernel/calendar/compile-calendars';
import { exceptionsOf } from '#libs/kernel/calendar/day-table';
import { dayNumber, wallMinute } from '#libs/kernel/calendar/wall-time';
import type { Ladder } from '#libs/kernel/reminding/ladder';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { autumn2018, OFFICE_WEEK } from '../../../../test/support/holidays-2018.js';
import { dueNow } from './due-now.js';
import { OVERDUE_LADDER } from './overdue-ladder.js';

const date = (text: string) => text as LocalDate;
const exceptions = exceptionsOf({ table: autumn2018, overrides: new Map(), week: OFFICE_WEEK, ordinaryDay: 1 });
const days = compileCalendars([{ id: 'office', name: '街道办', base: null, week: OFFICE_WEEK, exceptions, workWeeks: [] }], {
  firstDay: dayNumber(date('2018-08-01')),
  endDay: dayNumber(date('2018-12-01')),
}).get('office')!;
const due = { open: true, due: date('2018-09-10'), settled: new Set<string>(), silences: [] };
const [first] = OVERDUE_LADDER.steps;
const two: Ladder = { ...OVERDUE_LADDER, steps: [first!, { ...first!, stage: 'overdue-3', days: 3, unit: 'working' }] };

describe('what is due now', () => {
  it('is told to the owner alone', () => {
    expect(OVERDUE_LADDER.steps.map(({ stage, to }) => [stage, to])).toEqual([['overdue-1', ['owner']]]);
  });

  it('is the highest step of a missed stretch, and the names of those below it', () => {
    expect(dueNow(due, two, days, wallMinute('2018-09-14T09:00'))).toEqual({
      superseded: ['overdue-1'],
      then: { do: 'send', stage: 'overdue-3', because: 'overdue' },
    });
  });

  it('is nothing when everything is settled', () => {
    expect(dueNow({ ...due, settled: new Set(['overdue-1']) }, OVERDUE_LADDER, days, wallMinute('2018-09-14T09:00'))).toEqual({
      superseded: [],
      then: undefined,
    });
  });
});
