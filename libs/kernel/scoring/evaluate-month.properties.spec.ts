import fc from 'fast-check';
import { isWorkingDay } from '../calendar/working-days.js';
import { DEFAULT_RULES } from './default-rules.js';
import { entryKey, type ProposedEntry } from './entry.js';
import { accountKey, type Account, type BlockedSpan, type ExcusedSpan, type Liable, type TaskFacts } from './facts.js';
import { lastDayOf, monthOf } from './month.js';
import { points, shareOf } from './points.js';
import type { RuleSet } from './rule-set.js';
import { runs } from '../../../test/support/runs.js';
import { dateAfter } from '../../../test/support/slow-calendar.js';
import { date, LINKED, office2018, person, post, runMonths, runOf, taskFacts, unit, versionOf } from '../../../test/support/scoring.js';

const MONTHS = ['2018-09', '2018-10', '2018-11', '2018-12'];
const dearer: RuleSet = {
  ...LINKED,
  groups: LINKED.groups.map((group) => ({
    ...group,
    steps: group.steps.map((step) => ({ ...step, rule: `${step.rule}b`, total: points(step.total * 3 - 33) })),
  })),
};
const versions = [versionOf(LINKED), versionOf(dearer, { id: '2018-2', effectiveFrom: date('2018-10-01') })];
const rulesOf = (version: string) => versions.find(({ id }) => id === version)!.rules;
const worst = (version: string) => rulesOf(version).groups[0]!.steps.at(-1)!.total;

const anyDate = fc.integer({ min: 0, max: 115 }).map((days) => dateAfter('2018-08-27', days));
const span = fc.tuple(anyDate, fc.integer({ min: 0, max: 20 })).map(([from, days]) => ({ from, to: dateAfter(from, days) }));
const anyPerson: fc.Arbitrary<Account> = fc.constantFrom('张三', '李四', '王五').map(person);
const excused: fc.Arbitrary<ExcusedSpan> = fc
  .tuple(span, fc.constantFrom('extension' as const, 'outside-approval' as const, 'force-majeure' as const))
  .map(([dates, reason]) => ({ ...dates, reason }));
const blocked: fc.Arbitrary<BlockedSpan> = fc
  .tuple(span, anyPerson)
  .map(([dates, owner]) => ({ ...dates, by: { task: 'XM01-01', owner } }));
const liable: fc.Arbitrary<Liable> = fc.oneof(
  fc.record({ role: fc.constantFrom('head' as const, 'leader' as const), account: anyPerson }),
  fc.record({ role: fc.constantFrom('lead-unit' as const), account: fc.constant(unit('建设办')) }),
  fc.record({ role: fc.constantFrom('supporting-unit' as const), account: fc.constant(unit('社区')), subTask: fc.constant('T0') }),
);
const anyTask = fc
  .record({
    owner: anyPerson,
    liable: fc.array(liable, { maxLength: 3 }),
    due: anyDate,
    acceptedOn: fc.option(anyDate),
    excused: fc.array(excused, { maxLength: 3 }),
    blocked: fc.array(blocked, { maxLength: 2 }),
    beganTooLate: fc.integer({ min: 0, max: 7 }).map((n) => n === 0),
  })
  .map((more) => taskFacts(more));
const coded = (tasks: readonly TaskFacts[]) => tasks.map((task, k) => ({ ...task, code: `T${k}` }));
const anyTasks = fc.array(anyTask, { minLength: 1, maxLength: 6 }).map(coded);
/** Facts that may be other ones each month. */
const anyHistory = fc
  .integer({ min: 1, max: 4 })
  .chain((count) => fc.array(fc.array(anyTask, { minLength: count, maxLength: count }).map(coded), { minLength: 4, maxLength: 4 }));
/** Had by one and then by others, nobody waiting for anybody. */
const inHands = fc.tuple(anyTask, fc.array(fc.record({ account: anyPerson, until: anyDate }), { minLength: 1, maxLength: 3 })).map(
  ([task, owners]): TaskFacts => ({
    ...task,
    code: 'T0',
    blocked: [],
    liable: task.liable.filter(({ role }) => role !== 'supporting-unit'),
    formerOwners: owners.toSorted((a, b) => (a.until < b.until ? -1 : 1)),
  }),
);
const through = (history: readonly (readonly TaskFacts[])[]) =>
  runMonths(
    MONTHS.map((month, k) => [month, history[k]!] as const),
    { versions },
  );

function sums(entries: readonly ProposedEntry[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const { subject, account, points } of entries) {
    const key = `${subject} ${accountKey(account)}`;
    found[key] = (found[key] ?? 0) + points;
  }
  return Object.fromEntries(Object.entries(found).filter(([, sum]) => sum !== 0));
}

const holds = <Value>(values: fc.Arbitrary<Value>, check: (value: Value) => void) =>
  fc.assert(fc.property(values, check), { numRuns: runs(50) });

describe('whatever the facts, a run', () => {
  it('is the same to the byte when it is made twice', () => {
    holds(anyTasks, (tasks) => {
      const run = () => JSON.stringify(runOf('2018-11', tasks, { versions }));
      expect(run()).toBe(run());
    });
  });

  it('does not depend on the order in which facts, reasons, versions and entries come', () => {
    holds(anyHistory, (history) => {
      const [before, now] = [history[0]!, history[1]!];
      const posted = post(runOf('2018-09', before, { versions }).entries);
      const turned = now.map((task) => ({
        ...task,
        ...{ excused: task.excused.toReversed(), blocked: task.blocked.toReversed(), liable: task.liable.toReversed() },
      }));
      const settledUntil = date('2018-09-30');
      const straight = runOf('2018-10', now, { posted, versions, settledUntil });
      const reversed = { posted: posted.toReversed(), versions: versions.toReversed(), settledUntil };
      expect(JSON.stringify(runOf('2018-10', turned.toReversed(), reversed))).toBe(JSON.stringify(straight));
    });
  });

  it('adds nothing once it is posted, in its own month', () => {
    holds(anyTasks, (tasks) => {
      const posted = post(runOf('2018-11', tasks, { versions }).entries);
      expect(runOf('2018-11', tasks, { versions, posted }).entries).toEqual([]);
    });
  });

  it('of month after month sums to what one run would have come to, and needs no adjustment', () => {
    holds(anyTasks, (tasks) => {
      const monthly = through(MONTHS.map(() => tasks));
      expect(sums(monthly)).toEqual(sums(runOf('2018-12', tasks, { versions }).entries));
      expect(monthly.filter(({ inputs }) => inputs.adjustment !== 0)).toEqual([]);
    });
  });

  it('brings wrong facts to what the right ones cost, however wrong they were', () => {
    const stays = (history: readonly (readonly TaskFacts[])[]) => {
      const last = history.at(-1)!;
      return history.map((tasks) => tasks.map((task, k) => ({ ...task, owner: last[k]!.owner, liable: last[k]!.liable })));
    };
    holds(anyHistory.map(stays), (history) => {
      expect(sums(through(history))).toEqual(sums(runOf('2018-12', history.at(-1)!, { versions }).entries));
    });
  });

  it('charges the owners of a task together what it costs, whoever they were', () => {
    const ownersOnly = (history: readonly (readonly TaskFacts[])[]) =>
      history.map((tasks) => tasks.map((task) => ({ ...task, liable: [] })));
    const bySubject = (entries: readonly ProposedEntry[]) => sums(entries.map((entry) => ({ ...entry, account: person('') })));
    holds(anyHistory.map(ownersOnly), (history) => {
      expect(bySubject(through(history))).toEqual(bySubject(runOf('2018-12', history.at(-1)!, { versions }).entries));
    });
  });

  it('never takes more from an account than the worst step, never gives more back than was taken, in whole hundredths', () => {
    holds(anyHistory, (history) => {
      const entries = through(history);
      for (const [k] of MONTHS.entries()) {
        const until = entries.filter(({ month }) => month <= MONTHS[k]!);
        for (const sum of Object.values(sums(until))) {
          expect(sum).toBeLessThan(0);
          expect(sum).toBeGreaterThanOrEqual(worst('2018-2'));
        }
      }
      expect(entries.every((entry) => Number.isSafeInteger(entry.points) && !Object.is(entry.points, -0) && entry.points !== 0)).toBe(true);
    });
  });

  it('names each entry once for ever', () => {
    holds(anyHistory, (history) => {
      const keys = through(history).map(entryKey);
      expect(new Set(keys).size).toBe(keys.length);
    });
  });

  it('can be worked out again from what its entries say', () => {
    holds(
      fc.oneof(
        anyHistory,
        inHands.map((task) => MONTHS.map(() => [task])),
      ),
      (history) => {
        for (const { inputs, points: proposed, rule } of through(history)) {
          const { excused: off, workingDaysOver, daysLate, beganTooLate, sharePercent, former, own } = inputs;
          expect(off.reduce((left, { days }) => left - days, workingDaysOver)).toBe(daysLate);
          const steps = beganTooLate ? [] : rulesOf(rule.version).groups[0]!.steps.filter(({ fromDays }) => fromDays <= daysLate);
          expect(inputs.stepTotal).toBe(steps.at(-1)?.total ?? 0);
          const left = Math.min(0, shareOf(inputs.stepTotal, sharePercent) - inputs.borneBefore);
          if (own) expect(inputs.target).toBe(Math.max(left, shareOf(own.total, sharePercent)));
          else expect(inputs.target).toBe(former ? Math.max(left, inputs.posted) : left);
          expect(proposed).toBe(Math.min(0, inputs.target + inputs.waived) - inputs.posted - inputs.waived);
        }
      },
    );
  });

  it('charges each owner of a task that changed hands for his own days, and all of them no more than it costs', () => {
    holds(inHands, (task) => {
      const { entries } = runOf('2018-12', [{ ...task, liable: [] }]);
      const until = (day: string) => (task.acceptedOn && task.acceptedOn < day ? task.acceptedOn : date(day));
      const steps = DEFAULT_RULES.groups[0]!.steps;
      const costOf = (days: number) => (task.beganTooLate ? 0 : (steps.findLast(({ fromDays }) => fromDays <= days)?.total ?? 0));
      const daysOf = (from: string, to: string) => {
        let days = 0;
        for (let day = from < task.due ? task.due : date(from); day <= until(to); day = dateAfter(day, 1)) {
          const off = task.excused.some((span) => span.from <= day && day <= span.to);
          if (day > task.due && day >= from && isWorkingDay(office2018, day) && !off) days++;
        }
        return days;
      };
      const own = new Map<string, number>();
      let from = '2018-01-01';
      for (const { account, until: last } of [...task.formerOwners!, { account: task.owner, until: date('2018-12-31') }]) {
        own.set(account.id, (own.get(account.id) ?? 0) + daysOf(from, last));
        if (last >= from) from = dateAfter(last, 1);
      }
      for (const { account, points: charged } of entries) expect(charged).toBeGreaterThanOrEqual(costOf(own.get(account.id)!));
      const all = entries.reduce((sum, entry) => sum + entry.points, 0);
      expect(all).toBeGreaterThanOrEqual(costOf(daysOf('2018-01-01', '2018-12-31')));
    });
  });

  it('of a task that changed hands sums month after month to what one run would have come to', () => {
    holds(inHands, (task) => {
      const monthly = through(MONTHS.map(() => [task]));
      expect(sums(monthly)).toEqual(sums(runOf('2018-12', [task], { versions }).entries));
    });
  });

  it('counts days as one who ticks them off on the wall', () => {
    holds(anyTask, (task) => {
      const lastDay = lastDayOf(monthOf('2018-12'));
      const until = task.acceptedOn ?? lastDay;
      const waits = task.blocked.filter(({ by }) => by.owner.id !== task.owner.id);
      let late = 0;
      for (let day = dateAfter(task.due, 1); day <= until; day = dateAfter(day, 1)) {
        const off = [...task.excused, ...waits].some(({ from, to }) => from <= day && day <= to);
        if (isWorkingDay(office2018, day) && !off) late++;
      }
      const step = DEFAULT_RULES.groups[0]!.steps.findLast(({ fromDays }) => fromDays <= late);
      const [entry] = runOf('2018-12', [{ ...task, liable: [], beganTooLate: false }]).entries;
      expect(entry && [entry.inputs.daysLate, entry.points]).toEqual(step && [late, step.total]);
    });
  });
});
