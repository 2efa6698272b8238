import { DEFAULT_RULES } from './default-rules.js';
import { entryKey } from './entry.js';
import type { PostedEntry } from './facts.js';
import { points } from './points.js';
import type { RuleSet } from './rule-set.js';
import { refusalOf } from '../../../test/support/refusal.js';
import { date, person, post, runMonths, runOf, taskFacts, unit, versionOf } from '../../../test/support/scoring.js';

const lateUntil = (acceptedOn: string) => taskFacts({ acceptedOn: date(acceptedOn) });
const short = (entries: ReturnType<typeof runMonths>) => entries.map(({ month, step, points }) => [month, step, points]);
const [group] = DEFAULT_RULES.groups;

// After Thursday the 20th come Friday the 21st, Mid-Autumn until Monday the 24th, Tuesday the 25th to Friday the 28th, the
// make-up days 29th and 30th, National Day until 7 October, and Monday 8 October.
describe('a task due on 20 September 2018', () => {
  it.each([
    ['2018-09-19', 0, 'none', 0],
    ['2018-09-20', 0, 'none', 0],
    ['2018-09-21', 1, 'R3', -100],
    ['2018-09-24', 1, 'R3', -100],
    ['2018-09-25', 2, 'R3', -100],
    ['2018-09-28', 5, 'R3', -100],
    ['2018-09-29', 6, 'R4', -200],
    ['2018-09-30', 7, 'R4', -200],
    ['2018-10-07', 7, 'R4', -200],
    ['2018-10-08', 8, 'R4', -200],
    ['2018-10-10', 10, 'R4', -200],
    ['2018-10-11', 11, 'R5', -500],
    ['2018-10-31', 25, 'R5', -500],
  ])('and accepted on %s is %d working days late: %s, %d hundredths', (acceptedOn, days, rule, total) => {
    const { entries, notes } = runOf('2018-10', [lateUntil(acceptedOn)]);
    expect(entries.map((entry) => [entry.inputs.daysLate, entry.step, entry.rule, entry.points])).toEqual(
      days === 0 ? [] : [[days, rule, { id: rule, version: '2018-1' }, total]],
    );
    expect(notes).toEqual([]);
  });

  it('and open pays as it gets later, and never twice for the same', () => {
    const open = [taskFacts()];
    const entries = runMonths([
      ['2018-08', open],
      ['2018-09', open],
      ['2018-10', open],
      ['2018-11', open],
    ]);
    expect(short(entries)).toEqual([
      ['2018-09', 'R4', -200],
      ['2018-10', 'R5', -300],
    ]);
    expect(entries.map(({ inputs }) => [inputs.target, inputs.posted, inputs.adjustment])).toEqual([
      [-200, 0, 0],
      [-500, -200, 0],
    ]);
  });

  it('and accepted on a later day than the month knows of is open in that month', () => {
    const [entry] = runOf('2018-09', [lateUntil('2018-10-11')]).entries;
    expect(entry).toMatchObject({ points: -200, inputs: { accepted: false, until: '2018-09-30', daysLate: 7 } });
  });

  it('has an entry that says everything', () => {
    const { entries } = runOf('2018-09', [taskFacts()]);
    expect(entries).toEqual([
      {
        ...{ subject: 'XM04-03', group: 'lateness', account: person('张三'), step: 'R4', month: '2018-09', points: -200 },
        ...{ rule: { id: 'R4', version: '2018-1' }, event: 'task:XM04-03:7' },
        inputs: {
          ...{ due: '2018-09-20', dueVersion: 1, calendar: 'office', beganTooLate: false, until: '2018-09-30', accepted: false },
          ...{ workingDaysOver: 7, excused: [], daysLate: 7, role: 'owner', sharePercent: 100, former: false, borneBefore: 0 },
          ...{ stepTotal: -200, target: -200, posted: 0, waived: 0, adjustment: 0 },
        },
        explanation: [
          { key: 'score.lateness.open', params: { task: 'XM04-03', due: '2018-09-20', until: '2018-09-30', days: 7 } },
          { key: 'score.amount.charged', params: { rule: 'R4', version: '2018-1', target: '2.00', posted: '0.00', points: '2.00' } },
        ],
      },
    ]);
    expect(entryKey(entries[0]!)).toBe('["XM04-03","lateness","person","张三","R4"]');
  });
});

it('a day of rest after the due date is not late yet', () => {
  expect(runOf('2018-09', [taskFacts({ due: date('2018-09-21'), acceptedOn: date('2018-09-24') })])).toEqual({ entries: [], notes: [] });
});

describe('excused days', () => {
  it('are subtracted: 26 to 28 September are three of seven', () => {
    const excused = [{ from: date('2018-09-26'), to: date('2018-09-28'), reason: 'outside-approval' as const }];
    const [entry] = runOf('2018-09', [taskFacts({ excused })]).entries;
    expect(entry).toMatchObject({ points: -100, step: 'R3', inputs: { workingDaysOver: 7, daysLate: 4 } });
    expect(entry?.inputs.excused).toEqual([{ from: '2018-09-26', to: '2018-09-28', reason: 'outside-approval', days: 3 }]);
    expect(entry?.explanation.slice(1, 3)).toEqual([
      { key: 'score.excused.outside-approval', params: { from: '2018-09-26', to: '2018-09-28', days: 3, by: '' } },
      { key: 'score.lateness.counted', params: { days: 4 } },
    ]);
  });

  it('count once where two reasons overlap, and not before the due date nor after the acceptance nor on days of rest', () => {
    const task = taskFacts({
      acceptedOn: date('2018-10-09'),
      excused: [
        { from: date('2018-10-09'), to: date('2018-10-31'), reason: 'force-majeure' },
        { from: date('2018-09-10'), to: date('2018-09-21'), reason: 'extension' },
        { from: date('2018-09-21'), to: date('2018-09-25'), reason: 'outside-approval' },
        { from: date('2018-10-01'), to: date('2018-10-07'), reason: 'force-majeure' },
        { from: date('2018-09-22'), to: date('2018-09-24'), reason: 'extension' },
      ],
    });
    const [entry] = runOf('2018-10', [task]).entries;
    expect(entry?.inputs.excused.map(({ reason, days }) => [reason, days])).toEqual([
      ['extension', 1],
      ['outside-approval', 1],
      ['force-majeure', 1],
    ]);
    expect(entry?.inputs).toMatchObject({ workingDaysOver: 9, daysLate: 6 });
  });

  it('are those of a predecessor that belongs to somebody else, not of one’s own', () => {
    const waitFor = (owner: string) => [
      { from: date('2018-09-21'), to: date('2018-09-28'), by: { task: 'XM04-02', owner: person(owner) } },
    ];
    const [other] = runOf('2018-09', [taskFacts({ blocked: waitFor('李四') })]).entries;
    const [own] = runOf('2018-09', [taskFacts({ blocked: waitFor('张三') })]).entries;
    expect(other).toMatchObject({ points: -100, inputs: { daysLate: 2, excused: [{ reason: 'blocked', by: 'XM04-02', days: 5 }] } });
    expect(own).toMatchObject({ points: -200, inputs: { daysLate: 7, excused: [] } });
  });

  it('that leave nothing cost nothing, and a note says so', () => {
    const excused = [{ from: date('2018-09-01'), to: date('2018-12-31'), reason: 'extension' as const }];
    const { entries, notes } = runOf('2018-09', [taskFacts({ excused })]);
    expect(entries).toEqual([]);
    expect(notes.map(({ explanation }) => explanation.at(-1))).toEqual([{ key: 'score.free.all-excused', params: {} }]);
  });
});

describe('nothing is charged, and a note says why,', () => {
  const reasonOf = (...run: Parameters<typeof runOf>) => {
    const { entries, notes } = runOf(...run);
    expect(entries).toEqual([]);
    return notes.map(({ explanation }) => explanation.at(-1));
  };

  it('for a task that could not have begun in time: nobody pays for an impossible plan', () => {
    expect(reasonOf('2018-09', [taskFacts({ beganTooLate: true })])).toEqual([{ key: 'score.free.began-too-late', params: {} }]);
  });

  it('to a stationed body', () => {
    const police = unit('派出所');
    const task = taskFacts({ owner: police });
    expect(reasonOf('2018-09', [task], { stationed: [police] })).toEqual([{ key: 'score.free.stationed', params: {} }]);
  });

  it('for what was due before the rules, or while none were approved', () => {
    const early = taskFacts({ due: date('2018-06-29') });
    const params = { due: '2018-06-29', from: '2018-07-01', until: '' };
    expect(reasonOf('2018-09', [early])).toEqual([{ key: 'score.free.in-force-from', params }]);
    const draft = versionOf(DEFAULT_RULES, { approval: null });
    expect(reasonOf('2018-09', [taskFacts()], { versions: [draft] })[0]?.key).toBe('score.free.no-rules');
  });

  it('below the first step of an office that is patient', () => {
    const rules: RuleSet = { ...DEFAULT_RULES, groups: [{ ...group!, steps: group!.steps.slice(1) }] };
    const task = lateUntil('2018-09-28');
    expect(reasonOf('2018-09', [task], { versions: [versionOf(rules)] })[0]?.key).toBe('score.free.below-first-step');
  });
});

describe('what becomes known after a month was locked', () => {
  it('is charged in the open month: a late acceptance that had been taken for one in time', () => {
    const entries = runMonths([
      ['2018-09', [lateUntil('2018-09-20')]],
      ['2018-10', [lateUntil('2018-09-21')]],
    ]);
    expect(short(entries)).toEqual([['2018-10', 'R3', -100]]);
    expect(entries[0]?.inputs.adjustment).toBe(-100);
    expect(entries[0]?.explanation.at(-1)).toEqual({
      ...{ key: 'score.adjustment.charged', params: { until: '2018-09-30', points: '1.00' } },
    });
  });

  it('is given back in the open month: an extension that moves the due date, and what is late after it is charged anew', () => {
    const extended = taskFacts({ due: date('2018-10-12'), dueVersion: 2 });
    const entries = runMonths([
      ['2018-09', [taskFacts()]],
      ['2018-10', [{ ...extended, due: date('2018-10-30') }]],
      ['2018-11', [{ ...extended, due: date('2018-10-30'), acceptedOn: date('2018-11-07') }]],
    ]);
    expect(short(entries)).toEqual([
      ['2018-09', 'R4', -200],
      ['2018-10', 'R3', 100],
      ['2018-11', 'R4#2', -100],
    ]);
    expect(entries.map(({ inputs }) => [inputs.dueVersion, inputs.daysLate, inputs.adjustment])).toEqual([
      [1, 7, 0],
      [2, 1, 200],
      [2, 6, 0],
    ]);
  });

  it('takes back everything when nothing is late any more, or when the plan is found to have been impossible', () => {
    for (const corrected of [taskFacts({ due: date('2018-12-31') }), taskFacts({ beganTooLate: true })]) {
      const entries = runMonths([
        ['2018-09', [taskFacts()]],
        ['2018-10', [corrected]],
        ['2018-11', [corrected]],
      ]);
      expect(short(entries)).toEqual([
        ['2018-09', 'R4', -200],
        ['2018-10', 'none', 200],
      ]);
    }
  });

  it('leaves old entries alone where the task is not among the facts', () => {
    const posted = post(runOf('2018-09', [taskFacts()]).entries);
    expect(runOf('2018-10', [], { posted, settledUntil: date('2018-09-30') }).entries).toEqual([]);
  });

  it('does not open a locked month again', () => {
    const refused = { code: 'score.month-locked', params: { month: '2018-09', until: '2018-09-30' } };
    expect(refusalOf(() => runOf('2018-09', [taskFacts()], { settledUntil: date('2018-09-30') }))).toEqual(refused);
  });
});

describe('a rule of a later date', () => {
  const dearer: RuleSet = { ...DEFAULT_RULES, groups: [{ ...group!, steps: [{ ...group!.steps[0]!, total: points(-900) }] }] };
  const versions = [versionOf(), versionOf(dearer, { id: '2018-2', effectiveFrom: date('2018-10-01') })];

  it('does not make a delay dearer that began before it', () => {
    const due = date('2018-10-01');
    const tasks = [taskFacts(), taskFacts({ code: 'XM04-04', due })];
    const { entries } = runOf('2018-10', tasks, { versions });
    expect(entries.map(({ subject, rule, points }) => [subject, rule.version, points])).toEqual([
      ['XM04-03', '2018-1', -500],
      ['XM04-04', '2018-2', -900],
    ]);
  });
});

describe('an appeal', () => {
  const charged = post(runOf('2018-09', [taskFacts()]).entries);
  const givenBack = (back: number): PostedEntry => ({ ...charged[0]!, step: 'appeal:1', points: points(back), origin: 'appeal' });
  const october = (task: (typeof tasks)[0], back: number) =>
    runOf('2018-10', [task], { posted: [...charged, givenBack(back)], settledUntil: date('2018-09-30') }).entries;
  const tasks = [lateUntil('2018-09-30'), taskFacts(), taskFacts({ due: date('2018-12-31') })] as const;

  it('that was won is not charged again by the next run', () => {
    expect(october(tasks[0], 200)).toEqual([]);
  });

  it('leaves what is charged later as it is', () => {
    expect(october(tasks[1], 100)).toMatchObject([{ points: -300, inputs: { posted: -200, waived: 100 } }]);
  });

  it('and a correction together do not give back more than was taken', () => {
    expect(october(tasks[2], 100)).toMatchObject([{ points: 100 }]);
    expect(october(tasks[2], 200)).toEqual([]);
  });
});

describe('facts are refused', () => {
  const reversed = { from: date('2018-09-28'), to: date('2018-09-26') };

  it.each([
    ['score.task-twice', [taskFacts(), taskFacts()]],
    ['score.calendar-unknown', [taskFacts({ calendar: 'x' })]],
    ['score.span-reversed', [taskFacts({ excused: [{ ...reversed, reason: 'extension' }] })]],
    ['score.span-reversed', [taskFacts({ blocked: [{ ...reversed, by: { task: 'X', owner: person('X') } }] })]],
  ])('%s', (code, tasks) => {
    expect(refusalOf(() => runOf('2018-09', tasks)).code).toBe(code);
  });
});
