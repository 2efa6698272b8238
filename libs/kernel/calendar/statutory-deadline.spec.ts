import fc from 'fast-check';
import type { LocalDate } from '../shared/local-date.js';
import { compileCalendars } from './compile-calendars.js';
import { exceptionsOf } from './day-table.js';
import { ruleInForce, statutoryDeadline, type StatutoryRule } from './statutory-deadline.js';
import { dayNumber } from './wall-time.js';
import { isWorkingDay } from './working-days.js';
import { autumn2018, OFFICE_WEEK } from '../../../test/support/holidays-2018.js';
import { refusalOf } from '../../../test/support/refusal.js';
import { runs } from '../../../test/support/runs.js';
import { dateAfter } from '../../../test/support/slow-calendar.js';

const date = (text: string) => text as LocalDate;
const exceptions = exceptionsOf({ table: autumn2018, overrides: new Map(), week: OFFICE_WEEK, ordinaryDay: 1 });
const horizon = { firstDay: dayNumber(date('2018-09-01')), endDay: dayNumber(date('2019-02-01')) };
const calendar = compileCalendars(
  [{ id: 'statutory', name: '法定工作日', base: null, week: OFFICE_WEEK, exceptions, workWeeks: [] }],
  horizon,
).get('statutory')!;

function rule(matter: string, days: number, unit: StatutoryRule['unit'], more: Partial<StatutoryRule> = {}): StatutoryRule {
  return { id: `${matter}-${days}`, matter, days, unit, effectiveFrom: date('2005-05-01'), source: 'test data', ...more };
}

/** Lengths from the domain's table of time limits; their dates of effect are ours. */
const rules = [
  rule('petition.reply', 15, 'calendar'),
  rule('petition.finish', 60, 'calendar'),
  rule('hotline.finish', 5, 'working'),
  rule('penalty.deliver', 7, 'working', { source: '行政处罚法 85' }),
];

function dueOf(matter: string, event: string, versions: readonly StatutoryRule[] = rules) {
  const answer = statutoryDeadline(versions, matter, date(event), calendar);
  return answer.ok ? [answer.value.counted, answer.value.due] : answer.reason;
}

describe('a petition is answered within 15 days', () => {
  it('of which the day of its receipt is none', () => {
    expect(dueOf('petition.reply', '2018-09-10')).toEqual(['2018-09-25', '2018-09-25']);
  });

  it.each([
    ['2018-09-07', '2018-09-22', '2018-09-25', 'Mid-Autumn'],
    ['2018-09-16', '2018-10-01', '2018-10-08', 'National Day, on its first day'],
    ['2018-09-22', '2018-10-07', '2018-10-08', 'National Day, on its last day'],
    ['2018-10-05', '2018-10-20', '2018-10-22', 'an ordinary Saturday'],
    ['2018-12-16', '2018-12-31', '2019-01-02', 'a Monday that was swapped away'],
  ])('received on %s by %s, and when that is a day of rest by %s: %s', (received, counted, due) => {
    expect(dueOf('petition.reply', received)).toEqual([counted, due]);
  });

  it('and by a make-up workday itself, weekend or not', () => {
    expect(dueOf('petition.reply', '2018-09-15')).toEqual(['2018-09-30', '2018-09-30']);
  });
});

describe('a term in working days', () => {
  it('counts make-up workdays and no holidays', () => {
    expect(dueOf('hotline.finish', '2018-09-26')).toEqual(['2018-10-08', '2018-10-08']);
    expect(dueOf('hotline.finish', '2018-10-03')).toEqual(['2018-10-12', '2018-10-12']);
  });

  it('is what the Penalty Law means by seven days', () => {
    expect(dueOf('penalty.deliver', '2018-09-25')).toEqual(['2018-10-09', '2018-10-09']);
    const asCalendarDays = [rule('penalty.deliver', 7, 'calendar')];
    expect(dueOf('penalty.deliver', '2018-09-25', asCalendarDays)).toEqual(['2018-10-02', '2018-10-08']);
  });
});

describe('a rule', () => {
  const versions = [
    rule('petition.reply', 30, 'calendar', { id: 'third', effectiveFrom: date('2018-11-01'), effectiveTo: date('2018-12-31') }),
    rule('petition.reply', 10, 'calendar', { id: 'first', effectiveFrom: date('2018-09-10'), effectiveTo: date('2018-09-30') }),
    rule('petition.reply', 15, 'calendar', { id: 'second', effectiveFrom: date('2018-10-10') }),
    rule('hotline.finish', 5, 'working', { id: 'other', effectiveFrom: date('1990-01-01') }),
  ];

  it.each([
    ['2018-09-10', 'first'],
    ['2018-09-30', 'first'],
    ['2018-10-10', 'second'],
    ['2018-10-31', 'second'],
    ['2018-11-01', 'third'],
    ['2018-12-31', 'third'],
  ])('in force on %s is the %s', (day, id) => {
    const answer = ruleInForce(versions, 'petition.reply', date(day));
    expect(answer.ok && answer.value.id).toBe(id);
  });

  it('is the one of the day of the event, also when a newer one takes effect before the term ends', () => {
    expect(dueOf('petition.reply', '2018-10-31', versions)).toEqual(['2018-11-15', '2018-11-15']);
    expect(dueOf('petition.reply', '2018-11-01', versions)).toEqual(['2018-12-01', '2018-12-03']);
  });

  it.each<[string, Record<string, string>, string]>([
    ['2018-09-09', { because: 'in-force-from', from: '2018-09-10' }, 'before the first'],
    ['2018-10-01', { because: 'in-force-from', from: '2018-10-10' }, 'between two'],
    ['2019-01-01', { because: 'in-force-until', until: '2018-12-31' }, 'after the last, which replaced the open one for good'],
  ])('on %s there is none: %o, %s', (day, reason) => {
    expect(dueOf('petition.reply', day, versions)).toEqual(reason);
    expect(ruleInForce(versions, 'petition.reply', date(day))).toEqual({ ok: false, reason });
  });

  it('of a matter that nobody regulates there is none at all', () => {
    expect(dueOf('fire.recheck', '2018-10-01')).toEqual({ because: 'no-rule' });
  });

  it('comes with the deadline, so that its source can be shown', () => {
    const answer = statutoryDeadline(rules, 'penalty.deliver', date('2018-09-25'), calendar);
    expect(answer.ok && answer.value.rule).toEqual(rules[3]);
  });

  it('that takes effect twice on one date is refused', () => {
    const twice = [rule('a', 5, 'working', { id: 'one' }), rule('b', 5, 'working'), rule('a', 6, 'working', { id: 'two' })];
    const { code, params } = refusalOf(() => ruleInForce(twice, 'a', date('2018-10-01')));
    expect([code, params['matter'], [params['first'], params['second']].sort()]).toEqual(['calendar.rule-twice', 'a', ['one', 'two']]);
    expect(ruleInForce(twice, 'b', date('2018-10-01')).ok).toBe(true);
  });

  it.each([0, -1, 1.5, Number.NaN])('of %d days is refused', (days) => {
    expect(refusalOf(() => dueOf('a', '2018-10-01', [rule('a', days, 'calendar', { id: 'bad' })]))).toEqual({
      ...{ code: 'calendar.rule-days-invalid', params: { rule: 'bad', days } },
    });
  });

  it('beyond the horizon is refused, whatever it counts', () => {
    expect(refusalOf(() => dueOf('petition.finish', '2019-01-20')).code).toBe('calendar.outside-horizon');
    expect(refusalOf(() => dueOf('hotline.finish', '2019-01-30')).code).toBe('calendar.outside-horizon');
  });
});

describe('any term', () => {
  const event = fc.integer({ min: 0, max: 60 }).map((days) => dateAfter('2018-09-01', days));

  it('ends on the first working day on which at least so many days have gone by', () => {
    fc.assert(
      fc.property(event, fc.integer({ min: 1, max: 40 }), fc.constantFrom('calendar' as const, 'working' as const), (from, days, unit) => {
        const answer = statutoryDeadline([rule('a', days, unit)], 'a', from, calendar);
        let day = from;
        let gone = 0;
        do {
          day = dateAfter(day, 1);
          if (unit === 'calendar' || isWorkingDay(calendar, day)) gone++;
        } while (gone < days || !isWorkingDay(calendar, day));
        expect(answer.ok && answer.value.due).toBe(day);
      }),
      { numRuns: runs(100) },
    );
  });
});
