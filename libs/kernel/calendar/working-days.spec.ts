import fc from 'fast-check';
import type { LocalDate } from '../shared/local-date.js';
import type { CalendarSpec, WeekHours } from './calendar-spec.js';
import { compileCalendars } from './compile-calendars.js';
import { exceptionsOf } from './day-table.js';
import { dayNumber, wallMinute } from './wall-time.js';
import {
  addWorkingDays,
  finishOf,
  firstWorkingDayOnOrAfter,
  inclusiveFinishDay,
  isWorkingDay,
  lastWorkingDayOnOrBefore,
  startDay,
  workingDaysBetween,
} from './working-days.js';
import { anyCalendar } from '../../../test/support/any-calendar.js';
import { autumn2018, MORNING, OFFICE_WEEK, WHOLE_DAY } from '../../../test/support/holidays-2018.js';
import { refusalOf } from '../../../test/support/refusal.js';
import { runs } from '../../../test/support/runs.js';
import { dateAfter, slowHours } from '../../../test/support/slow-calendar.js';

const date = (text: string) => text as LocalDate;
const calendarOf = (week: WeekHours, more: Partial<CalendarSpec> = {}) => {
  const spec = { id: 'office', name: '街道办', base: null, week, exceptions: [], workWeeks: [], ...more };
  return compileCalendars([spec], { firstDay: dayNumber(date('2018-09-01')), endDay: dayNumber(date('2018-12-01')) }).get('office')!;
};
const office = calendarOf(OFFICE_WEEK, {
  exceptions: exceptionsOf({ table: autumn2018, overrides: new Map(), week: OFFICE_WEEK, ordinaryDay: 1 }),
});
const fridayMornings = calendarOf([[], WHOLE_DAY, WHOLE_DAY, WHOLE_DAY, WHOLE_DAY, MORNING, []]);
const nights = calendarOf([
  [],
  [[1320, 1440]],
  [
    [0, 360],
    [1320, 1440],
  ],
  [[0, 360]],
  [],
  [[1320, 1440]],
  [],
]);

describe('a task due on Friday 28 September 2018', () => {
  const due = date('2018-09-28');

  it.each([
    ['2018-09-28', 0, 'on the day itself'],
    ['2018-09-29', 1, 'on the Saturday worked for National Day'],
    ['2018-09-30', 2, 'on the Sunday'],
    ['2018-10-01', 2, 'within the holiday nobody gets later'],
    ['2018-10-07', 2, 'until its last day'],
    ['2018-10-08', 3, 'after it'],
    ['2018-09-27', -1, 'the day before'],
    ['2018-09-25', -3, 'after Mid-Autumn'],
    ['2018-09-24', -4, 'on Mid-Autumn'],
    ['2018-09-21', -4, 'before Mid-Autumn'],
  ])('is on %s %i working days late: %s', (today, late) => {
    expect(workingDaysBetween(office, due, date(today))).toBe(late);
  });

  it.each([
    [3, '2018-10-08'],
    [2, '2018-09-30'],
    [1, '2018-09-29'],
    [0, '2018-09-28'],
    [-1, '2018-09-27'],
    [-4, '2018-09-21'],
  ])('has T%i on %s', (days, day) => {
    expect(addWorkingDays(office, due, days)).toBe(day);
  });
});

describe('a date on which nobody works', () => {
  it('falls back as a planned end, and rolls forward as a statutory deadline', () => {
    expect(lastWorkingDayOnOrBefore(office, date('2018-10-03'))).toBe('2018-09-30');
    expect(firstWorkingDayOnOrAfter(office, date('2018-10-03'))).toBe('2018-10-08');
    expect(finishOf(office, date('2018-10-03'))).toBe(wallMinute('2018-09-30T18:00'));
  });

  it('stays where it is when somebody works after all', () => {
    expect(lastWorkingDayOnOrBefore(office, date('2018-09-30'))).toBe('2018-09-30');
    expect(firstWorkingDayOnOrAfter(office, date('2018-09-30'))).toBe('2018-09-30');
    expect(finishOf(office, date('2018-09-30'))).toBe(wallMinute('2018-09-30T18:00'));
  });

  it('is counted from as from any other, and is itself the answer to nought', () => {
    expect(addWorkingDays(office, date('2018-10-03'), 1)).toBe('2018-10-08');
    expect(addWorkingDays(office, date('2018-10-03'), -1)).toBe('2018-09-30');
    expect(addWorkingDays(office, date('2018-10-03'), 0)).toBe('2018-10-03');
  });
});

describe('half a day', () => {
  it('is a working day', () => {
    expect(isWorkingDay(fridayMornings, date('2018-09-14'))).toBe(true);
    expect(workingDaysBetween(fridayMornings, date('2018-09-13'), date('2018-09-17'))).toBe(2);
    expect(addWorkingDays(fridayMornings, date('2018-09-13'), 1)).toBe('2018-09-14');
  });

  it('ends at noon', () => {
    expect(finishOf(fridayMornings, date('2018-09-16'))).toBe(wallMinute('2018-09-14T12:00'));
  });
});

describe('a night', () => {
  it('that goes on over midnight is work on two days, and each date ends at 24:00', () => {
    expect(['2018-09-10', '2018-09-11', '2018-09-12', '2018-09-13'].map((day) => isWorkingDay(nights, date(day)))).toEqual([
      ...[true, true, true, false],
    ]);
    expect(finishOf(nights, date('2018-09-10'))).toBe(wallMinute('2018-09-10T24:00'));
    expect(finishOf(nights, date('2018-09-13'))).toBe(wallMinute('2018-09-12T06:00'));
    expect(lastWorkingDayOnOrBefore(nights, date('2018-09-10'))).toBe('2018-09-10');
    expect(addWorkingDays(nights, date('2018-09-10'), 1)).toBe('2018-09-11');
    expect(addWorkingDays(nights, date('2018-09-12'), 1)).toBe('2018-09-14');
    expect(addWorkingDays(nights, date('2018-09-17'), -1)).toBe('2018-09-14');
  });
});

describe('the day that people read', () => {
  it.each([
    ['2018-09-28T18:00', '2018-09-28', 'work until Friday evening'],
    ['2018-09-28T24:00', '2018-09-28', 'work until midnight'],
    ['2018-09-29T00:01', '2018-09-29', 'work until a minute after it'],
    ['1970-01-01', '1969-12-31', 'work until the midnight of 1970'],
  ])('for a finish at %s is %s: %s', (finish, day) => {
    expect(inclusiveFinishDay(wallMinute(finish))).toBe(day);
  });

  it.each([
    ['2018-09-28T24:00', '2018-09-29'],
    ['2018-09-28T23:59', '2018-09-28'],
    ['1969-12-31T23:59', '1969-12-31'],
  ])('for a start at %s is %s', (start, day) => {
    expect(startDay(wallMinute(start))).toBe(day);
  });
});

describe('working days are refused', () => {
  const code = 'calendar.outside-horizon';
  const [first, last] = ['2018-09-01', '2018-11-30'].map(date) as [LocalDate, LocalDate];

  it('outside the horizon, on both sides', () => {
    const refused = [
      () => isWorkingDay(office, dateAfter(first, -1)),
      () => isWorkingDay(office, dateAfter(last, 1)),
      () => addWorkingDays(office, last, 1),
      () => addWorkingDays(office, date('2018-09-03'), -1),
      () => workingDaysBetween(office, first, dateAfter(last, 1)),
      () => workingDaysBetween(office, last, dateAfter(first, -2)),
      () => finishOf(office, date('2018-09-02')),
      () => lastWorkingDayOnOrBefore(office, date('2018-09-02')),
      () => firstWorkingDayOnOrAfter(office, dateAfter(last, 1)),
    ];
    expect(refused.map((work) => refusalOf(work).code)).toEqual(refused.map(() => code));
  });

  it('but not on its first and last day', () => {
    expect([isWorkingDay(office, first), isWorkingDay(office, last)]).toEqual([false, true]);
    expect(finishOf(office, last)).toBe(wallMinute('2018-11-30T18:00'));
    expect(lastWorkingDayOnOrBefore(office, last)).toBe(last);
    expect(firstWorkingDayOnOrAfter(office, first)).toBe('2018-09-03');
    expect(workingDaysBetween(office, dateAfter(last, -3), last)).toBe(3);
  });

  it('in halves', () => {
    expect(refusalOf(() => addWorkingDays(office, first, 1.5))).toEqual({ code: 'calendar.days-invalid', params: { days: 1.5 } });
  });

  it('on a date that does not exist', () => {
    expect(refusalOf(() => isWorkingDay(office, date('2018-09-31'))).code).toBe('calendar.date-invalid');
  });
});

describe('on any calendar', () => {
  it('the working days are those of a count date by date', () => {
    fc.assert(
      fc.property(anyCalendar, fc.nat(), fc.nat(), ({ specs, id, first, days }, one, two) => {
        const firstDay = dayNumber(first);
        const calendar = compileCalendars(specs, { firstDay, endDay: firstDay + days }).get(id)!;
        const dates = Array.from({ length: days }, (_, k) => dateAfter(first, k));
        const worked = dates.filter((day) => slowHours(specs, id, day).length > 0);
        expect(dates.filter((day) => isWorkingDay(calendar, day))).toEqual(worked);

        const [a, b] = [dates[one % days]!, dates[two % days]!];
        const between = worked.filter((day) => (a < b ? a < day && day <= b : b < day && day <= a)).length;
        expect(workingDaysBetween(calendar, a, b)).toBe(a < b ? between : 0 - between);

        const after = worked.filter((day) => day > a);
        const before = worked.filter((day) => day < a).reverse();
        expect(after.map((_, k) => addWorkingDays(calendar, a, k + 1))).toEqual(after);
        expect(before.map((_, k) => addWorkingDays(calendar, a, -k - 1))).toEqual(before);
        expect(refusalOf(() => addWorkingDays(calendar, a, after.length + 1)).code).toBe('calendar.outside-horizon');
        expect(refusalOf(() => addWorkingDays(calendar, a, -before.length - 1)).code).toBe('calendar.outside-horizon');

        const until = worked.filter((day) => day <= a);
        const last = until[until.length - 1];
        if (last) {
          const hours = slowHours(specs, id, last);
          expect(lastWorkingDayOnOrBefore(calendar, a)).toBe(last);
          expect(finishOf(calendar, a)).toBe(dayNumber(last) * 1440 + hours[hours.length - 1]![1]);
          expect(inclusiveFinishDay(finishOf(calendar, a))).toBe(last);
        }
        const next = worked.find((day) => day >= a);
        if (next) expect(firstWorkingDayOnOrAfter(calendar, a)).toBe(next);
      }),
      { numRuns: runs(100) },
    );
  });
});
