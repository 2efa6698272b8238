import { DEFAULT_RULES } from './default-rules.js';
import type { TaskFacts } from './facts.js';
import { refusalOf } from '../../../test/support/refusal.js';
import { date, LINKED, person, post, runMonths, runOf, taskFacts, unit, versionOf } from '../../../test/support/scoring.js';

describe('linked liability', () => {
  const shares = [
    { role: 'head', account: person('王五') },
    { role: 'leader', account: person('赵六') },
    { role: 'lead-unit', account: unit('建设办') },
    { role: 'supporting-unit', account: unit('社区'), subTask: 'XM04-03.1' },
  ] as const;
  const task = taskFacts({ liable: shares });
  const subTask = (due: string) => taskFacts({ code: 'XM04-03.1', owner: unit('社区'), due: date(due) });
  const of = (tasks: Parameters<typeof runOf>[1], rules = LINKED) =>
    runOf('2018-09', tasks, { versions: [versionOf(rules)] })
      .entries.filter(({ subject }) => subject === 'XM04-03')
      .map(({ account, points }) => [account.id, points]);

  it('is switched off by default: the owner alone pays', () => {
    expect(of([task, subTask('2018-09-20')], DEFAULT_RULES)).toEqual([['张三', -200]]);
  });

  it('takes the head half, the leader three tenths, the lead unit all, a supporting unit half when its own sub-task is late', () => {
    const linked = [
      ['张三', -200],
      ['王五', -100],
      ['赵六', -60],
      ['建设办', -200],
    ];
    expect(of([task, subTask('2018-09-30')])).toEqual(linked);
    expect(of([task, subTask('2018-09-29')])).toEqual([...linked, ['社区', -100]]);
  });

  it('leaves a supporting unit alone whose own sub-task could not have begun in time', () => {
    expect(of([task, { ...subTask('2018-09-20'), beganTooLate: true }]).map(([id]) => id)).not.toContain('社区');
  });

  it('charges each supporting unit for itself, also when one of them gave its sub-task away', () => {
    const supportedBy = (id: string) => [
      { ...task, liable: [{ role: 'supporting-unit' as const, account: unit(id), subTask: 'XM04-03.1' }] },
      subTask('2018-09-20'),
    ];
    const entries = runMonths(
      [
        ['2018-09', supportedBy('社区')],
        ['2018-10', supportedBy('城管办')],
      ],
      { versions: [versionOf(LINKED)] },
    );
    const units = entries.filter(({ subject, inputs }) => subject === 'XM04-03' && inputs.role === 'supporting-unit');
    expect(units.map(({ account, points }) => [account.id, points])).toEqual([
      ['社区', -100],
      ['城管办', -250],
    ]);
  });

  it('takes from who has two parts the larger one only', () => {
    const liable = [
      { role: 'head', account: person('张三') },
      { role: 'leader', account: person('王五') },
      { role: 'head', account: person('王五') },
    ] as const;
    expect(of([taskFacts({ liable })])).toEqual([
      ['张三', -200],
      ['王五', -100],
    ]);
  });

  it('spares stationed bodies and charges the others', () => {
    const run = { versions: [versionOf(LINKED)], stationed: [unit('建设办')] };
    const { entries } = runOf('2018-09', [{ ...task, liable: [shares[0], shares[2]] }], run);
    expect(entries.map(({ account }) => account.id)).toEqual(['张三', '王五']);
  });

  it('of a sub-task that nobody knows is refused', () => {
    expect(refusalOf(() => of([task]))).toEqual({
      ...{ code: 'score.sub-task-unknown', params: { task: 'XM04-03', subTask: 'XM04-03.1' } },
    });
  });
});

describe('a task that changes hands', () => {
  const byLi = (more: Partial<TaskFacts> = {}) => [taskFacts({ owner: person('李四'), ...more })];
  const charges = (entries: ReturnType<typeof runMonths>) => entries.map(({ month, account, points }) => [month, account.id, points]);

  it('costs its new owner what is left: one lateness is charged once', () => {
    const entries = runMonths([
      ['2018-09', [taskFacts()]],
      ['2018-10', byLi()],
      ['2018-11', byLi()],
    ]);
    expect(charges(entries)).toEqual([
      ['2018-09', '张三', -200],
      ['2018-10', '李四', -300],
    ]);
    expect(entries[1]?.inputs).toMatchObject({ stepTotal: -500, borneBefore: -200, target: -300, adjustment: 0 });
  });

  it('costs its new owner nothing while it comes to no further step', () => {
    const entries = runMonths([
      ['2018-09', [taskFacts()]],
      ['2018-10', byLi({ acceptedOn: date('2018-10-08') })],
    ]);
    expect(charges(entries)).toEqual([['2018-09', '张三', -200]]);
    const { notes } = runOf('2018-10', byLi({ acceptedOn: date('2018-10-08') }), { posted: post(entries) });
    expect(notes.map(({ account, explanation }) => [account.id, explanation.at(-1)?.key])).toEqual([['李四', 'score.free.borne-before']]);
  });

  it('gives back to its former owner what it does not cost any more', () => {
    const entries = runMonths([
      ['2018-09', [taskFacts()]],
      ['2018-10', byLi({ due: date('2018-10-30') })],
      ['2018-11', byLi({ due: date('2018-10-30') })],
    ]);
    expect(charges(entries)).toEqual([
      ['2018-09', '张三', -200],
      ['2018-10', '张三', 100],
      ['2018-11', '李四', -400],
    ]);
    expect(entries[1]?.inputs).toMatchObject({ role: 'owner', former: true, target: -100 });
  });

  it('gives back first to who was charged last', () => {
    const due = { due: date('2018-09-28') };
    const entries = runMonths([
      ['2018-09', [taskFacts(due)]],
      ['2018-10', byLi({ ...due, acceptedOn: date('2018-10-11') })],
    ]);
    expect(charges(entries).map(([, ...charge]) => charge)).toEqual([
      ['张三', -100],
      ['李四', -100],
    ]);
    const corrected = taskFacts({ due: date('2018-11-29'), owner: person('王五') });
    for (const posted of [post(entries), post(entries).reverse()]) {
      expect(charges([...runOf('2018-11', [corrected], { posted }).entries])).toEqual([['2018-11', '李四', 100]]);
    }
  });

  it('and comes back to its first owner, costs him what the other one does not bear', () => {
    const entries = runMonths([
      ['2018-09', [taskFacts({ due: date('2018-09-28') })]],
      ['2018-10', byLi({ due: date('2018-09-28'), acceptedOn: date('2018-10-11') })],
      ['2018-11', [taskFacts({ due: date('2018-09-28') })]],
    ]);
    expect(charges(entries)).toEqual([
      ['2018-09', '张三', -100],
      ['2018-10', '李四', -100],
      ['2018-11', '张三', -300],
    ]);
  });
});

describe('a task of which it is known who had it until when', () => {
  // Due on Thursday 20 September: Fri 21 is day 1, Tue 25 day 2, Sun 30 day 7, Mon 8 October day 8, Thu 11 day 11, Wed 31 day 25.
  const until = (last: string, more: Partial<TaskFacts> = {}) =>
    taskFacts({ formerOwners: [{ account: person('张三'), until: date(last) }], owner: person('李四'), ...more });
  const charges = (entries: ReturnType<typeof runMonths>) =>
    entries.map(({ month, account, step, points }) => [month, account.id, step, points]);

  it('costs its new owner nothing for the days before he took over, though nobody was charged yet', () => {
    const { entries, notes } = runOf('2018-09', [until('2018-09-30')]);
    expect(charges([...entries])).toEqual([['2018-09', '张三', 'R4', -200]]);
    expect(notes.map(({ account, explanation }) => [account.id, explanation.at(-1)?.key])).toEqual([
      ['李四', 'score.free.before-taking-over'],
    ]);
  });

  it('costs its former owner nothing for the days after', () => {
    // 张三 has days 1 and 2, 李四 the others: 5 days by the end of September.
    expect(charges(runMonths([['2018-09', [until('2018-09-25')]]]))).toEqual([
      ['2018-09', '张三', 'R3', -100],
      ['2018-09', '李四', 'R3', -100],
    ]);
  });

  it('costs all of them together no more than it costs', () => {
    // 25 days cost −5: 7 of them 张三 −2, the other 18 would be −5, and −3 is left.
    const months = [['2018-10', [until('2018-09-30')]]] as const;
    expect(charges(runMonths(months))).toEqual([
      ['2018-10', '张三', 'R4', -200],
      ['2018-10', '李四', 'R5', -300],
    ]);
    const [, second] = runMonths(months);
    expect(second?.inputs).toMatchObject({ own: { days: 18, total: -500 }, stepTotal: -500, borneBefore: -200, target: -300 });
    expect(second?.explanation.map(({ key }) => key)).toContain('score.hands.own');
    // One day each cost −1 in all: the first one bears it.
    expect(charges(runMonths([['2018-09', [until('2018-09-21', { acceptedOn: date('2018-09-25') })]]]))).toEqual([
      ['2018-09', '张三', 'R3', -100],
    ]);
  });

  it('is charged by its own days also when a worse step is reached only because another one was late before', () => {
    // Taken over on day 10, delivered on day 11: R5 in all, one day of 李四.
    const late = until('2018-10-10', { acceptedOn: date('2018-10-11') });
    expect(charges(runMonths([['2018-10', [late]]]))).toEqual([
      ['2018-10', '张三', 'R4', -200],
      ['2018-10', '李四', 'R3', -100],
    ]);
  });

  it('and that comes back costs its first owner his two times together', () => {
    const there = { account: person('张三'), until: date('2018-09-25') };
    const back = taskFacts({ formerOwners: [there, { account: person('李四'), until: date('2018-09-28') }] });
    // Days 1 and 2, then 3 to 5 of 李四, then 6 and 7: four days −1, three days −1, −2 in all.
    expect(charges(runMonths([['2018-09', [back]]])).toSorted()).toEqual([
      ['2018-09', '张三', 'R3', -100],
      ['2018-09', '李四', 'R3', -100],
    ]);
  });

  it('leaves a stationed body alone, also as a former owner, and its days with it', () => {
    const { entries } = runOf('2018-10', [until('2018-09-30')], { stationed: [person('张三')] });
    expect(charges([...entries])).toEqual([['2018-10', '李四', 'R5', -300]]);
  });
});
