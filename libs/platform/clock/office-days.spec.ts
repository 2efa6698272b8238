import type { LocalDate } from '#libs/kernel/shared/local-date';
import { addDays, startOfDay, wallClockAt } from './office-days.js';

const start = (date: string, zone: string) => startOfDay(date as LocalDate, zone).toISOString();

it('the wall clock shows the time of its own zone', () => {
  expect(wallClockAt(new Date('2018-09-30T00:30:00Z'), 'Asia/Shanghai')).toBe('2018-09-30T08:30:00');
  expect(wallClockAt(new Date('2026-07-01T02:59:59.999Z'), 'America/New_York')).toBe('2026-06-30T22:59:59');
});

describe('a day of the office', () => {
  it('begins at midnight of its own zone', () => {
    expect(start('2026-11-23', 'Asia/Shanghai')).toBe('2026-11-22T16:00:00.000Z');
    expect(start('2026-11-23', 'UTC')).toBe('2026-11-23T00:00:00.000Z');
    expect(start('2026-07-01', 'America/New_York')).toBe('2026-07-01T04:00:00.000Z');
  });

  it('begins at midnight on the days when the clocks change, too', () => {
    expect(start('2026-03-08', 'America/New_York')).toBe('2026-03-08T05:00:00.000Z');
    expect(start('2026-03-09', 'America/New_York')).toBe('2026-03-09T04:00:00.000Z');
    expect(start('2026-11-01', 'America/New_York')).toBe('2026-11-01T04:00:00.000Z');
  });

  it('begins after the gap where a zone skips midnight', () => {
    expect(start('2026-09-06', 'America/Santiago')).toBe('2026-09-06T04:00:00.000Z');
  });

  it('is followed by the next one, over months and leap years', () => {
    expect(addDays('2026-12-31' as LocalDate, 1)).toBe('2027-01-01');
    expect(addDays('2028-02-28' as LocalDate, 1)).toBe('2028-02-29');
    expect(addDays('2026-03-01' as LocalDate, -1)).toBe('2026-02-28');
  });
});
