import type { LocalDate } from '../shared/local-date.js';
import { firstDayOf, lastDayOf, monthAfter, monthBefore, monthOf, monthOfDate, monthsBetween } from './month.js';

describe('a month', () => {
  it.each([
    ['2018-09', '2018-09-01', '2018-09-30'],
    ['2018-12', '2018-12-01', '2018-12-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
  ])('%s goes from %s to %s', (month, first, last) => {
    expect([firstDayOf(monthOf(month)), lastDayOf(monthOf(month)), monthOfDate(last as LocalDate)]).toEqual([first, last, month]);
  });

  it('lies between the one before and the one after, over the turn of the year too', () => {
    expect([monthBefore(monthOf('2019-01')), monthAfter(monthOf('2018-12')), monthBefore(monthOf('2018-10'))]).toEqual([
      '2018-12',
      '2019-01',
      '2018-09',
    ]);
    expect(monthsBetween(monthOf('2018-11'), monthOf('2019-02'))).toEqual(['2018-11', '2018-12', '2019-01', '2019-02']);
    expect(monthsBetween(monthOf('2018-11'), monthOf('2018-10'))).toEqual([]);
  });

  it('is refused when no calendar has it', () => {
    for (const text of ['2018-13', '2018-00', '2018-1', '']) expect(() => monthOf(text)).toThrow('score.month-invalid');
  });
});
