import { compileCalendars } from '#libs/kernel/calendar/compile-calendars';
import { exceptionsOf } from '#libs/kernel/calendar/day-table';
import { dayNumber } from '#libs/kernel/calendar/wall-time';
import type { WorkingCalendar } from '#libs/kernel/calendar/working-calendar';
import { DEFAULT_RULES } from '#libs/kernel/scoring/default-rules';
import type { ProposedEntry } from '#libs/kernel/scoring/entry';
import { evaluateMonth, type MonthProposal } from '#libs/kernel/scoring/evaluate-month';
import type { Account, PostedEntry, TaskFacts } from '#libs/kernel/scoring/facts';
import { lastDayOf, monthOf } from '#libs/kernel/scoring/month';
import type { RuleSet, RuleVersion } from '#libs/kernel/scoring/rule-set';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { autumn2018, OFFICE_WEEK } from './holidays-2018.js';

export const date = (text: string) => text as LocalDate;
export const person = (id: string): Account => ({ kind: 'person', id });
export const unit = (id: string): Account => ({ kind: 'unit', id });

/** The office's working days from July 2018 to January 2019. */
export const office2018: WorkingCalendar = compileCalendars(
  [
    {
      ...{ id: 'office', name: '街道办', base: null, week: OFFICE_WEEK, workWeeks: [] },
      exceptions: exceptionsOf({ table: autumn2018, overrides: new Map(), week: OFFICE_WEEK, ordinaryDay: 1 }),
    },
  ],
  { firstDay: dayNumber(date('2018-06-01')), endDay: dayNumber(date('2019-02-01')) },
).get('office')!;
export const calendars2018: ReadonlyMap<string, WorkingCalendar> = new Map([['office', office2018]]);

export function versionOf(rules: RuleSet = DEFAULT_RULES, more: Partial<RuleVersion> = {}): RuleVersion {
  return {
    ...{ id: '2018-1', effectiveFrom: date('2018-07-01'), rules },
    approval: { document: '洸街发〔2018〕12号', on: date('2018-06-28') },
    ...more,
  };
}

/** The default rules with linked liability switched on. */
export const LINKED: RuleSet = { ...DEFAULT_RULES, liability: { ...DEFAULT_RULES.liability, linked: true } };

/** Due on Thursday 20 September 2018, and open. */
export function taskFacts(more: Partial<TaskFacts> = {}): TaskFacts {
  return {
    ...{ code: 'XM04-03', owner: person('张三'), liable: [], due: date('2018-09-20'), dueVersion: 1, acceptedOn: null },
    ...{ excused: [], blocked: [], beganTooLate: false, calendar: 'office', event: 'task:XM04-03:7' },
    ...more,
  };
}

export interface Run {
  readonly posted?: readonly PostedEntry[];
  readonly versions?: readonly RuleVersion[];
  readonly stationed?: readonly Account[];
  /** Left out: nothing is locked yet. */
  readonly settledUntil?: LocalDate;
}

export function runOf(month: string, tasks: readonly TaskFacts[], run: Run = {}): MonthProposal {
  const { posted = [], versions = [versionOf()], stationed = [], settledUntil = null } = run;
  return evaluateMonth({ month: monthOf(month), settledUntil, tasks, stationed }, posted, versions, calendars2018);
}

export function post(entries: readonly ProposedEntry[]): PostedEntry[] {
  return entries.map(({ subject, group, account, step, month, points, inputs: { role } }) => ({
    subject,
    group,
    account,
    step,
    month,
    role,
    points,
    origin: 'run',
  }));
}

/** Runs month after month, each posted and locked before the next. The facts may be other ones each month. */
export function runMonths(months: readonly (readonly [month: string, tasks: readonly TaskFacts[]])[], run: Run = {}): ProposedEntry[] {
  const all: ProposedEntry[] = [];
  let settled: { settledUntil?: LocalDate } = {};
  for (const [month, tasks] of months) {
    all.push(...runOf(month, tasks, { ...run, ...settled, posted: post(all) }).entries);
    settled = { settledUntil: lastDayOf(monthOf(month)) };
  }
  return all;
}
