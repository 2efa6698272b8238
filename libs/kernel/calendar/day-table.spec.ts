import type { LocalDate } from '../shared/local-date.js';
import type { DayHours, WeekHours } from './calendar-spec.js';
import { compileCalendars } from './compile-calendars.js';
import { exceptionsOf, isProvisional, type OfficeDay, type OfficeDays } from './day-table.js';
import { dayNumber } from './wall-time.js';
import { isWorkingDay } from './working-days.js';
import { autumn2018, MORNING, OFFICE_WEEK, WHOLE_DAY } from '../../../test/support/holidays-2018.js';
import { refusalOf } from '../../../test/support/refusal.js';

const date = (text: string) => text as LocalDate;

function officeDays(overrides: Record<string, OfficeDay> = {}, more: Partial<OfficeDays> = {}): OfficeDays {
  const entries = Object.entries(overrides).map(([day, decision]) => [date(day), decision] as const);
  return { table: autumn2018, overrides: new Map(entries), week: OFFICE_WEEK, ordinaryDay: 1, ...more };
}

function hoursOn(day: string, days: OfficeDays): DayHours | undefined {
  return exceptionsOf(days).find(({ from, to }) => from <= day && day <= to)?.hours;
}

describe('the exceptions of an office', () => {
  it('are one for each date of the table, in the order of the dates', () => {
    const exceptions = exceptionsOf(officeDays({ '2018-09-21': { kind: 'holiday', name: '停电' } }));
    expect(exceptions).toHaveLength(17);
    expect(exceptions.every(({ from, to }) => from === to)).toBe(true);
    const dates = exceptions.map(({ from }) => from);
    expect(dates).toEqual([...dates].sort());
    expect(dates[0]).toBe('2018-09-21');
  });

  it('rest on a holiday, also on a day on which the office rests anyway', () => {
    expect(hoursOn('2018-10-01', officeDays())).toEqual([]);
    expect(hoursOn('2018-10-06', officeDays())).toEqual([]);
  });

  it('give a make-up workday the hours of the ordinary day that was asked for', () => {
    const week: WeekHours = [[], WHOLE_DAY, WHOLE_DAY, WHOLE_DAY, WHOLE_DAY, MORNING, []];
    expect(hoursOn('2018-09-29', officeDays({}, { week }))).toEqual(WHOLE_DAY);
    expect(hoursOn('2018-09-29', officeDays({}, { week, ordinaryDay: 5 }))).toEqual(MORNING);
  });

  it('say nothing about other days', () => {
    expect(hoursOn('2018-09-28', officeDays())).toBeUndefined();
  });

  it('let the office close, work, and work half a day, against the table and beyond it', () => {
    const days = officeDays({
      '2018-09-28': { kind: 'holiday', name: '搬迁' },
      '2018-09-30': { kind: 'holiday', name: '停电' },
      '2018-10-07': { kind: 'workday', name: '防汛值守', hours: MORNING },
      '2018-10-13': { kind: 'workday', name: '集中签约' },
    });
    expect(['2018-09-28', '2018-09-29', '2018-09-30', '2018-10-07', '2018-10-13'].map((day) => hoursOn(day, days))).toEqual([
      ...[[], WHOLE_DAY, []],
      ...[MORNING, WHOLE_DAY],
    ]);
    expect(exceptionsOf(days).filter(({ from }) => from === '2018-10-07')).toHaveLength(1);
  });

  it.each([
    [0, 'closed'],
    [3, 'left to a base'],
  ])('are refused when the ordinary day %i is %s', (weekday) => {
    const week: WeekHours = [[], WHOLE_DAY, WHOLE_DAY, null, WHOLE_DAY, WHOLE_DAY, []];
    expect(refusalOf(() => exceptionsOf(officeDays({}, { week, ordinaryDay: weekday })))).toEqual({
      ...{ code: 'calendar.ordinary-day-unworked', params: { weekday } },
    });
  });

  it('make the working days that people had in that autumn', () => {
    const firstDay = dayNumber(date('2018-09-21'));
    const spec = { id: 'office', name: '街道办', base: null, week: OFFICE_WEEK, exceptions: exceptionsOf(officeDays()), workWeeks: [] };
    const calendar = compileCalendars([spec], { firstDay, endDay: firstDay + 20 }).get('office')!;
    const worked = Array.from({ length: 20 }, (_, k) => date(new Date(Date.UTC(2018, 8, 21 + k)).toISOString().slice(0, 10)));
    expect(worked.filter((day) => isWorkingDay(calendar, day)).map((day) => day.slice(5))).toEqual([
      ...['09-21', '09-25', '09-26', '09-27', '09-28', '09-29', '09-30', '10-08', '10-09', '10-10'],
    ]);
  });
});

describe('a date', () => {
  it.each([
    ['2018-10-10', false, 'within the published time'],
    ['2018-12-31', false, 'the last published'],
    ['2019-01-02', true, 'beyond it'],
    ['2019-01-01', false, 'beyond it, but named by the table'],
  ])('%s is provisional: %s, as it is %s', (day, provisional) => {
    expect(isProvisional(date(day), autumn2018)).toBe(provisional);
  });
});
