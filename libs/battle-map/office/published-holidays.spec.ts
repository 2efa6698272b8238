import { readFileSync } from 'node:fs';
import { weekdayOf, dayNumber } from '#libs/kernel/calendar/wall-time';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { publishedHolidays } from './published-holidays.js';

interface Notices {
  readonly days: Readonly<Record<LocalDate, { readonly working: boolean }>>;
}
const notices = JSON.parse(readFileSync('test/golden/guanghe-2018/statutory-days.json', 'utf8')) as Notices;

describe('the published holidays', () => {
  const table = publishedHolidays();
  const worked = (date: LocalDate) => {
    const kind = table.days.get(date)?.kind;
    const weekday = weekdayOf(dayNumber(date));
    return kind ? kind === 'workday' : weekday > 0 && weekday < 6;
  };

  it.each(Object.entries(notices.days) as [LocalDate, { working: boolean }][])(
    'agree with the notices of the State Council about %s',
    (date, { working }) => {
      expect(worked(date)).toBe(working);
    },
  );

  it('hold the New Year 2019 as it was moved into December 2018', () => {
    const kinds = ['2018-12-29', '2018-12-30', '2018-12-31', '2019-01-01'].map((date) => table.days.get(date as LocalDate)?.kind);
    expect(kinds).toEqual(['workday', 'holiday', 'holiday', 'holiday']);
    expect(table.days.get('2018-10-01' as LocalDate)).toEqual({ kind: 'holiday', name: '国庆节' });
  });

  it('end with a whole year', () => {
    expect(table.publishedUntil >= '2026-12-31').toBe(true);
    expect(table.publishedUntil.slice(4)).toBe('-12-31');
  });

  it('never make a weekday an extra workday', () => {
    const odd = [...table.days].filter(([date, { kind }]) => kind === 'workday' && [1, 2, 3, 4, 5].includes(weekdayOf(dayNumber(date))));
    expect(odd.map(([date]) => date)).toEqual([]);
  });
});
