import type { LocalDate } from '#libs/kernel/shared/local-date';
import { type Occurrences, recurrenceDays } from './recurrence.js';

const NONE: Occurrences = { kind: 0, every: 1, daysOfWeek: 0, monthItem: -1, monthPosition: -1, month: -1, monthDay: 0 };
const days = (rule: Partial<Occurrences>, from: string, to: string) =>
  recurrenceDays({ ...NONE, ...rule }, { from: from as LocalDate, to: to as LocalDate }, () => undefined);

describe('a recurring exception', () => {
  it('comes every third day', () => {
    expect(days({ kind: 1, every: 3 }, '2026-02-26', '2026-03-07')).toEqual(['2026-02-26', '2026-03-01', '2026-03-04', '2026-03-07']);
  });

  it('comes on a day of every year', () => {
    expect(days({ kind: 2, month: 4, monthDay: 1 }, '2025-01-01', '2027-12-31')).toEqual(['2025-05-01', '2026-05-01', '2027-05-01']);
    expect(days({ kind: 2, month: 1, monthDay: 29 }, '2023-01-01', '2028-12-31')).toEqual(['2024-02-29', '2028-02-29']);
  });

  it('comes on the fourth Thursday of every November (the example of the documentation)', () => {
    const thanksgiving = { kind: 3, month: 10, monthItem: 7, monthPosition: 3 };
    expect(days(thanksgiving, '2007-11-22', '2009-12-31')).toEqual(['2007-11-22', '2008-11-27', '2009-11-26']);
  });

  it('comes on a day of every second month', () => {
    expect(days({ kind: 4, every: 2, monthDay: 31 }, '2026-01-01', '2026-07-31')).toEqual([
      '2026-01-31',
      '2026-03-31',
      '2026-05-31',
      '2026-07-31',
    ]);
  });

  it('comes on the last weekday, weekend day or day of a month', () => {
    const last = { kind: 5, monthPosition: 4 };
    expect(days({ ...last, monthItem: 1 }, '2026-01-01', '2026-03-31')).toEqual(['2026-01-30', '2026-02-27', '2026-03-31']);
    expect(days({ ...last, monthItem: 2 }, '2026-01-01', '2026-02-28')).toEqual(['2026-01-31', '2026-02-28']);
    expect(days({ ...last, monthItem: 0 }, '2026-02-01', '2026-02-28')).toEqual(['2026-02-28']);
  });

  it('comes on the first Monday of a month, also when the month begins with it', () => {
    expect(days({ kind: 5, monthItem: 4, monthPosition: 0 }, '2026-05-01', '2026-06-30')).toEqual(['2026-05-04', '2026-06-01']);
  });

  it('comes on Tuesdays and Saturdays of every second week, the first week being the one in which it begins', () => {
    expect(days({ kind: 6, every: 2, daysOfWeek: 4 + 64 }, '2026-03-04', '2026-03-31')).toEqual([
      '2026-03-07',
      '2026-03-17',
      '2026-03-21',
      '2026-03-31',
    ]);
  });

  it('comes on weekdays, so many times', () => {
    expect(days({ kind: 8, most: 3 }, '2026-03-06', '2026-12-31')).toEqual(['2026-03-06', '2026-03-09', '2026-03-10']);
  });

  it('is not guessed', () => {
    expect(days({ kind: 9 }, '2026-01-01', '2026-01-02')).toBeUndefined();
    expect(days({ kind: 3, month: 1 }, '2026-01-01', '2026-01-02')).toBeUndefined();
    expect(days({ kind: 5, monthItem: 10, monthPosition: 0 }, '2026-01-01', '2026-01-02')).toBeUndefined();
  });

  it('says how far it will look before it looks', () => {
    const look = () => {
      throw new Error('too far');
    };
    expect(() => recurrenceDays({ ...NONE, kind: 1 }, { from: '2026-01-01' as LocalDate, to: '2199-12-31' as LocalDate }, look)).toThrow(
      'too far',
    );
  });
});
