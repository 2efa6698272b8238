import fc from 'fast-check';
import type { LocalDate } from '../shared/local-date.js';
import { dateOf, dateOfDay, dayNumber, wallMinute, wallTime, weekdayOf, type WallMinute } from './wall-time.js';
import { refusalOf } from '../../../test/support/refusal.js';
import { runs } from '../../../test/support/runs.js';

const date = (text: string) => text as LocalDate;
const anyDay = fc.integer({ min: dayNumber(date('0001-01-01')), max: dayNumber(date('9999-12-31')) });

describe('a day', () => {
  it.each([
    ['1970-01-01', 0, 4],
    ['1969-12-31', -1, 3],
    ['1968-02-29', -672, 4],
    ['2000-02-29', 11_016, 2],
    ['2018-09-30', 17_804, 0],
    ['2024-02-29', 19_782, 4],
    ['1900-03-01', -25_508, 4],
  ])('%s has the number %i and the weekday %i', (text, number, weekday) => {
    expect(dayNumber(date(text))).toBe(number);
    expect(dateOfDay(number)).toBe(text);
    expect(weekdayOf(number)).toBe(weekday);
  });

  it('comes back from its number, in every year of four digits', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(dayNumber(dateOfDay(day))).toBe(day);
        expect(dateOfDay(day + 1) > dateOfDay(day)).toBe(day < dayNumber(date('9999-12-31')));
        expect(weekdayOf(day)).toBe(new Date(`${dateOfDay(day)}T00:00:00Z`).getUTCDay());
      }),
      { numRuns: runs(100) },
    );
  });

  it('is the one that the platform names, for every day of the 500 years from 1900', () => {
    const others = [];
    for (let day = dayNumber(date('1900-01-01')); day < dayNumber(date('2400-01-01')); day++) {
      const text = new Date(day * 86_400_000).toISOString().slice(0, 10);
      if (dateOfDay(day) !== text || dayNumber(date(text)) !== day) others.push(text);
    }
    expect(others).toEqual([]);
  });

  it.each([
    '2018-02-30',
    '2019-02-29',
    '1900-02-29',
    '2018-13-01',
    '2018-00-10',
    '2018-04-31',
    '2018-1-5',
    '2018-01-5',
    '20180105',
    '',
    'now',
  ])('that no calendar has is refused: "%s"', (text) => {
    expect(refusalOf(() => dayNumber(date(text)))).toEqual({ code: 'calendar.date-invalid', params: { date: text } });
  });
});

describe('a wall time', () => {
  it.each([
    ['1970-01-01', 0],
    ['1970-01-01T00:01', 1],
    ['1969-12-31T23:59', -1],
    ['1969-12-31T24:00', 0],
    ['1972-02-29T12:30:59', 1_136_910],
    ['1972-02-29T12:30:59.999', 1_136_910],
  ])('%s is minute %i', (text, minute) => {
    expect(wallMinute(text)).toBe(minute);
  });

  it('24:00 is midnight of the next day, also behind a leap day and a year', () => {
    expect(wallMinute('2024-02-29T24:00')).toBe(wallMinute('2024-03-01'));
    expect(wallMinute('2018-12-31T24:00:00')).toBe(wallMinute('2019-01-01T00:00'));
  });

  it('comes back from its minute, and so does its date', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 1439 }), (day, minuteOfDay) => {
        const minute = (day * 1440 + minuteOfDay) as WallMinute;
        expect(wallMinute(wallTime(minute))).toBe(minute);
        expect(wallMinute(wallTime(minute).slice(0, 16))).toBe(minute);
        expect(dateOf(minute)).toBe(dateOfDay(day));
      }),
      { numRuns: runs(100) },
    );
  });

  it.each([
    ...['2018-09-29T25:00', '2018-09-29T24:01', '2018-09-29T24:00:01', '2018-09-29T12:60', '2018-09-29T12:00:60', '2018-09-29T1:00'],
    ...['2018-09-29T12', '2018-09-29 12:00', '2018-09-29T12:00Z', ' 2018-09-29', '2018-09-29T-1:00', '', '12:00'],
  ])('that no clock shows is refused: "%s"', (text) => {
    expect(refusalOf(() => wallMinute(text))).toEqual({ code: 'calendar.time-invalid', params: { time: text } });
  });

  it('on a day that no calendar has is refused by its date', () => {
    expect(refusalOf(() => wallMinute('2018-02-30T09:00'))).toEqual({ code: 'calendar.date-invalid', params: { date: '2018-02-30' } });
  });
});
