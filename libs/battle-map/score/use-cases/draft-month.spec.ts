import 'reflect-metadata';
import { jest } from '@jest/globals';
import { monthOf } from '#libs/kernel/scoring/month';
import { outcome, TaskBench } from '../../../../test/support/task-bench.js';
import { day, holderOf } from '../../../../test/support/office.js';
import { inTransaction } from '../../../../test/support/tasks.js';
import type { Actor } from '#libs/platform/access/actor';
import { TaskCommitments } from '../../task/contract.js';
import { ScoringPeriods } from '../contract.js';
import { AskDraft } from './ask-draft.js';
import { ConfirmMonth } from './confirm-month.js';
import { DraftMonth } from './draft-month.js';
import { LockMonth } from './lock-month.js';

const LIVE = new AbortController().signal;

/** XM01 of the small office: every task is due on Friday 13 July 2018. Each test is about the tasks it names. */
describe('the draft of a month', () => {
  let bench: TaskBench;
  let secretary: Actor;

  beforeAll(async () => {
    bench = await TaskBench.open();
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await bench.close();
  });
  beforeEach(async () => {
    await bench.database.sql('truncate score_rule_version, scoring_period, score_run cascade');
    await bench.layOut();
    secretary = await holderOf(bench.app, bench.database, { name: 'mishu', roles: ['scoring-confirmer'] });
  });

  const month = monthOf;
  const use = <Verb>(verb: new (...given: never[]) => Verb) => bench.app.get<Verb>(verb, { strict: false });
  const round = async (name: string) =>
    Number((await bench.database.sql('select round from score_run where month = $1', [name]))[0]?.['round'] ?? 0);
  const draft = async (name: string) => {
    await use(AskDraft).execute(secretary, month(name));
    await use(DraftMonth).execute(month(name), await round(name), LIVE);
  };
  const lock = async (name: string) => {
    await use(ConfirmMonth).execute(secretary, month(name), { round: await round(name), leaveOut: [] });
    await use(LockMonth).execute(secretary, month(name));
  };
  const proposed = async (name: string, ...tasks: string[]) => {
    const rows = await bench.database.sql(
      `select subject, points, step, (inputs ->> 'daysLate')::integer as late from score_proposal
       where month = $1 and subject = any($2) order by subject`,
      [name, tasks],
    );
    return rows.map((row) => [row['subject'], row['late'], row['step'], row['points']]);
  };
  const extend = async (code: string, due: string) => {
    const { id } = await bench.task(code);
    const commitments = [{ taskId: id, due: day(due), beganTooLate: false }];
    await inTransaction(bench.app, (tx) => bench.app.get(TaskCommitments, { strict: false }).commit(tx, bench.project.id, commitments));
  };

  it('knows what was reported on the last day of the month, and nothing of the day after', async () => {
    bench.itIs('2018-07-31');
    await bench.complete('owner', 'XM01-01');
    bench.itIs('2018-08-01');
    await bench.complete('counting', 'XM01-02', { quantity: 65 });
    await draft('2018-07');
    const { facts } = (await bench.database.sql('select facts from score_run'))[0] as { facts: { tasks: Record<string, unknown>[] } };
    const known = facts.tasks.map(({ code, acceptedOn, event }) => [code, acceptedOn, event]);
    expect(known).toContainEqual(['XM01-01', '2018-07-31', 'task.progress-reported:XM01-01:4']);
    expect(known).toContainEqual(['XM01-02', null, 'task.committed:XM01-02:1']);
  });

  it('takes off the days of a wait for somebody outside once it is recognised, be it after the lock', async () => {
    await bench.sign('owner', 'XM01-01');
    // 16 to 20 and 23 July: six of the twelve working days that it is late.
    bench.itIs('2018-07-16');
    await bench.block('owner', 'XM01-01');
    bench.itIs('2018-07-24');
    await bench.unblock('owner', 'XM01-01');
    bench.itIs('2018-07-31');
    await bench.report('owner', 'XM01-01', { percent: 100 });
    bench.itIs('2018-08-01');
    await draft('2018-07');
    expect(await proposed('2018-07', 'XM01-01')).toEqual([['XM01-01', 12, 'R5', -500]]);
    await lock('2018-07');
    await bench.recognise('desk', 'XM01-01');
    bench.itIs('2018-09-03');
    await draft('2018-08');
    // Six days late cost 2.00, of 5.00 that were taken.
    expect(await proposed('2018-08', 'XM01-01')).toEqual([['XM01-01', 6, 'R4', 300]]);
    const [row] = await bench.database.sql(`select proposal::text from score_run where month = '2018-08'`);
    expect(row!['proposal']).toContain('score.excused.outside-approval');
  });

  it('counts the days of a wait again once its recognition is taken back, and leaves a month that is over as it was', async () => {
    await bench.sign('owner', 'XM01-01');
    bench.itIs('2018-07-16');
    await bench.block('owner', 'XM01-01');
    bench.itIs('2018-07-24');
    await bench.unblock('owner', 'XM01-01');
    await bench.recognise('desk', 'XM01-01');
    bench.itIs('2018-07-31');
    await bench.report('owner', 'XM01-01', { percent: 100 });
    bench.itIs('2018-08-01');
    // Before the draft of July, but after its last day.
    await bench.withdrawRecognition('leader', 'XM01-01');
    await draft('2018-07');
    // Twelve working days late, six of them excused.
    expect(await proposed('2018-07', 'XM01-01')).toEqual([['XM01-01', 6, 'R4', -200]]);
    await lock('2018-07');
    bench.itIs('2018-09-03');
    await draft('2018-08');
    // Twelve days cost 5.00, of which 2.00 were taken.
    expect(await proposed('2018-08', 'XM01-01')).toEqual([['XM01-01', 12, 'R5', -300]]);
    await lock('2018-08');
    await bench.recognise('desk', 'XM01-01');
    bench.itIs('2018-10-08');
    await draft('2018-09');
    // Back at six days, so 3.00 come back; the step was posted before, and its second time has a key of its own.
    expect(await proposed('2018-09', 'XM01-01')).toEqual([['XM01-01', 6, 'R4#2', 300]]);
  });

  it('takes a report for made that is returned later, and for never made in the month of the return', async () => {
    bench.itIs('2018-07-16');
    await bench.complete('owner', 'XM01-01');
    bench.itIs('2018-08-01');
    await draft('2018-07');
    await lock('2018-07');
    bench.itIs('2018-08-02');
    await bench.giveBack('head', 'XM01-01');
    bench.itIs('2018-09-03');
    await draft('2018-08');
    const july = await bench.database.sql(`select points, step from score_entry where subject = 'XM01-01'`);
    expect(july).toEqual([{ points: -1_00, step: 'R3' }]);
    // Of the four points more, all would have been charged in July, had the return been known then.
    expect(await proposed('2018-08', 'XM01-01')).toEqual([['XM01-01', 35, 'R5', -4_00]]);
  });

  it('takes a corrected report for never made', async () => {
    bench.itIs('2018-07-12');
    await bench.complete('owner', 'XM01-01');
    bench.itIs('2018-07-20');
    await bench.report('owner', 'XM01-01', { percent: 60, correction: true });
    bench.itIs('2018-08-01');
    await draft('2018-07');
    expect(await proposed('2018-07', 'XM01-01')).toEqual([['XM01-01', 12, 'R5', -5_00]]);
  });

  it('judges by the due date as it stood at the end of the month; an extension granted later gives back in the open month', async () => {
    bench.itIs('2018-08-01');
    await draft('2018-07');
    const before = await bench.database.sql('select to_jsonb(score_proposal) from score_proposal order by subject, post_id');
    bench.itIs('2018-08-06');
    await extend('XM01-01', '2018-08-31');
    await draft('2018-07');
    expect(await bench.database.sql('select to_jsonb(score_proposal) from score_proposal order by subject, post_id')).toEqual(before);
    await lock('2018-07');
    bench.itIs('2018-09-03');
    await draft('2018-08');
    expect(await proposed('2018-08', 'XM01-01')).toEqual([['XM01-01', 0, 'none', 5_00]]);
  });

  it('charges the head of the force for a task that has no owner, and no stationed body', async () => {
    bench.itIs('2018-08-01');
    await draft('2018-07');
    const rows = await bench.database.sql(
      `select subject, title from score_proposal join post on post.id = post_id where subject in ('XM01-04', 'XM01-06')`,
    );
    expect(rows).toEqual([{ subject: 'XM01-04', title: '分管建设副主任' }]);
    const accounts = await bench.database.sql(`select from score_account join post on post.id = post_id where title = '派出所负责人'`);
    expect(accounts).toEqual([]);
  });

  it('goes on where it was broken off, step by step', async () => {
    bench.itIs('2018-08-01');
    await use(AskDraft).execute(secretary, month('2018-07'));
    const steps = [];
    for (let step = 0; step < 4; step++) {
      let asked = 0;
      const oneStep = { throwIfAborted: () => void (asked++ > 0 && fail()) } as unknown as AbortSignal;
      await outcome(use(DraftMonth).execute(month('2018-07'), 1, oneStep));
      steps.push((await bench.database.sql('select step from score_run'))[0]?.['step']);
    }
    expect(steps).toEqual(['evaluate', 'propose', 'ready', 'ready']);
    const whole = await bench.database.sql('select to_jsonb(score_proposal) from score_proposal order by subject, post_id');
    await draft('2018-07');
    expect(await bench.database.sql('select to_jsonb(score_proposal) from score_proposal order by subject, post_id')).toEqual(whole);
  });

  it('is not made for somebody who has asked again since', async () => {
    bench.itIs('2018-08-01');
    await use(AskDraft).execute(secretary, month('2018-07'));
    await use(AskDraft).execute(secretary, month('2018-07'));
    await use(DraftMonth).execute(month('2018-07'), 1, LIVE);
    expect(await bench.database.sql('select step, round from score_run')).toEqual([{ step: 'snapshot', round: 2 }]);
  });

  it('is told of when it is locked', async () => {
    bench.itIs('2018-08-01');
    await draft('2018-07');
    const heard = bench.listen();
    await lock('2018-07');
    expect(heard()).toEqual([{ type: 'score.month-locked', payload: { month: '2018-07', entries: 6, points: -30_00 } }]);
  });

  it('keeps to the period that was opened, which is opened once', async () => {
    bench.itIs('2018-08-15');
    const opening = {
      opensOn: day('2018-08-01'),
      closesOn: day('2018-12-31'),
      base: 50_00,
      approval: { document: '洸街发〔2018〕12号', on: day('2018-06-28') },
    };
    const open = () => inTransaction(bench.app, (tx) => bench.app.get(ScoringPeriods, { strict: false }).open(tx, opening, '督导办'));
    expect([await open(), await open()]).toEqual([true, false]);
    expect(await outcome(use(AskDraft).execute(secretary, month('2018-07')))).toBe('score.before-opening');
    expect(await bench.database.sql('select distinct base, opened_on::text from score_account')).toEqual([
      { base: 50_00, opened_on: '2018-08-01' },
    ]);
    const [rules] = await bench.database.sql('select id, approval_document, length(hash) as hash from score_rule_version');
    expect(rules).toEqual({ id: '2018-1', approval_document: '洸街发〔2018〕12号', hash: 64 });
  });
});

function fail(): never {
  throw new Error('stopped');
}
