import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import type { LocalDate } from '../shared/local-date.js';
import { compileCalendars } from './compile-calendars.js';
import { exceptionsOf, type DayTable } from './day-table.js';
import { ruleInForce, statutoryDeadline } from './statutory-deadline.js';
import { STATUTORY_MATTERS, STATUTORY_RULES } from './statutory-rules.js';
import { dayNumber } from './wall-time.js';
import { isWorkingDay } from './working-days.js';
import { autumn2018, OFFICE_WEEK } from '../../../test/support/holidays-2018.js';
import { runs } from '../../../test/support/runs.js';
import { dateAfter } from '../../../test/support/slow-calendar.js';

interface Expected {
  readonly terms: readonly { rule: string; from: LocalDate; counted: string; due: string }[];
  readonly notYet: { rule: string; from: LocalDate; inForceFrom: string };
}
const expected = JSON.parse(readFileSync('test/scenarios/item-ledger/expected.json', 'utf8')) as Expected;

const rest = (name: string, first: string, days: number) =>
  Array.from({ length: days }, (_, k) => [dateAfter(first, k), { kind: 'holiday' as const, name }] as const);
/** 2026 as the State Council published it, from September on. */
const table: DayTable = {
  days: new Map([
    ...autumn2018.days,
    ...rest('中秋节', '2026-09-25', 3),
    ...rest('国庆节', '2026-10-01', 7),
    ['2026-09-20' as LocalDate, { kind: 'workday', name: '国庆节' }],
    ['2026-10-10' as LocalDate, { kind: 'workday', name: '国庆节' }],
  ]),
  publishedUntil: '2026-12-31' as LocalDate,
};
const exceptions = exceptionsOf({ table, overrides: new Map(), week: OFFICE_WEEK, ordinaryDay: 1 });
const horizon = { firstDay: dayNumber('2018-07-01' as LocalDate), endDay: dayNumber('2027-01-01' as LocalDate) };
const calendar = compileCalendars(
  [{ id: 'statutory', name: '法定工作日', base: null, week: OFFICE_WEEK, exceptions, workWeeks: [] }],
  horizon,
).get('statutory')!;

const dueOf = (matter: string, from: LocalDate) => {
  const answer = statutoryDeadline(STATUTORY_RULES, matter, from, calendar);
  return answer.ok ? { counted: answer.value.counted, due: answer.value.due } : answer.reason;
};

describe('the table of time limits', () => {
  it.each(expected.terms)('$rule from $from ends on $due, as counted by hand', ({ rule, from, counted, due }) => {
    expect(dueOf(rule, from)).toEqual({ counted, due });
  });

  it('says from when a rule is in force when it is asked of an older date', () => {
    const { rule, from, inForceFrom } = expected.notYet;
    expect(dueOf(rule, from)).toEqual({ because: 'in-force-from', from: inForceFrom });
    expect(dueOf(rule, inForceFrom as LocalDate)).toMatchObject({ due: '2020-01-14' });
  });

  it('keeps the rule of a date when a newer one replaced it', () => {
    const inForce = (date: string) => {
      const answer = ruleInForce(STATUTORY_RULES, 'petition.finish', date as LocalDate);
      return answer.ok ? answer.value.source : answer.reason;
    };
    expect([inForce('2022-04-30'), inForce('2022-05-01')]).toEqual(['信访条例（2005）33', '信访工作条例 34']);
  });

  it('has a rule for every matter, each with a source and an id of its own', () => {
    expect(new Set(STATUTORY_RULES.map(({ matter }) => matter))).toEqual(new Set(STATUTORY_MATTERS));
    expect(new Set(STATUTORY_RULES.map(({ id }) => id)).size).toBe(STATUTORY_RULES.length);
    expect(STATUTORY_RULES.filter(({ source, days }) => source === '' || days < 1)).toEqual([]);
  });

  it('never ends a term on a day of rest, nor an earlier event later than a later one', () => {
    const event = fc.integer({ min: 0, max: 2900 }).map((days) => dateAfter('2018-07-01', days));
    fc.assert(
      fc.property(event, fc.constantFrom(...STATUTORY_MATTERS), (from, matter) => {
        const [first, next] = [from, dateAfter(from, 1)].map((date) => statutoryDeadline(STATUTORY_RULES, matter, date, calendar));
        if (!first?.ok || !next?.ok) return;
        expect(isWorkingDay(calendar, first.value.due)).toBe(true);
        expect(first.value.due > from && first.value.due >= first.value.counted && first.value.due <= next.value.due).toBe(true);
      }),
      { numRuns: runs(100) },
    );
  });
});
