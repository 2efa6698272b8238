import 'reflect-metadata';
import { jest } from '@jest/globals';
import { BattleMap } from '#libs/battle-map/map/contract';
import { PlanReminders } from '#libs/battle-map/reminder/use-cases/plan-reminders';
import { MonthFactsRepository } from '#libs/battle-map/score/db/month-facts.repository';
import { outcome, TaskBench } from '../support/task-bench.js';
import { day } from '../support/office.js';
import { inTransaction } from '../support/tasks.js';
import { TaskController } from '#libs/battle-map/task/http/task.controller';
import { MarkOverdueTasks } from '#libs/battle-map/task/use-cases/mark-overdue-tasks';

describe('a task', () => {
  let bench: TaskBench;
  beforeAll(async () => {
    bench = await TaskBench.open();
  });
  afterAll(() => bench.close());
  beforeEach(() => bench.layOut());
  afterEach(() => {
    jest.restoreAllMocks();
  });

  const light = async (code: string) => {
    const { id } = await bench.task(code);
    return (await bench.app.get(BattleMap, { strict: false }).lights()).find(({ taskId }) => taskId === id);
  };
  const shown = async (code: string) => bench.app.get(TaskController, { strict: false }).read((await bench.task(code)).id, bench.by.owner);
  const reminded = async (date: string): Promise<unknown[]> => {
    await bench.app.get(PlanReminders, { strict: false }).execute(new Date(`${date}T08:30:00+08:00`), new AbortController().signal);
    return (
      await bench.database.sql(
        `select distinct task.code from reminder__intent intent join task on task.id::text = intent.subject_id order by task.code`,
      )
    ).map(({ code }) => code);
  };
  const atMonthEnd = async (code: string) => {
    const facts = await inTransaction(bench.app, (tx) =>
      bench.app.get(MonthFactsRepository, { strict: false }).asOf(tx, day('2018-07-31')),
    );
    return facts.find((task) => task.code === code);
  };

  it('that waits for an outside approval says so, and is due and red as before', async () => {
    await bench.sign('owner', 'XM01-01');
    expect(await outcome(bench.block('leader', 'XM01-01'))).toBe('task.block.not-owner');
    expect(await outcome(bench.block('owner', 'XM01-01', '2018-07-01'))).toBe('task.block.past');
    await bench.block('owner', 'XM01-01', '2018-07-20');
    expect(await outcome(bench.block('head', 'XM01-01'))).toBe('task.block.already');
    const block = { kind: 'outside-approval', awaits: '市规划局批复', since: '2018-07-02', expectedUntil: '2018-07-20' };
    expect(await shown('XM01-01')).toMatchObject({ state: 'signed', due: '2018-07-13', block });
    bench.itIs('2018-07-16');
    await bench.app.get(MarkOverdueTasks, { strict: false }).execute();
    expect(await light('XM01-01')).toMatchObject({ light: 'red', why: { because: 'overdue' } });
    await bench.unblock('owner', 'XM01-01');
    expect(await outcome(bench.unblock('owner', 'XM01-01'))).toBe('task.block.none');
    expect(await shown('XM01-01')).toMatchObject({ block: null, wasRed: true, blocks: [{ endedOn: '2018-07-16', endedBy: 'owner' }] });
  });

  it('that waits excuses its days when the leader in charge or the desk recognises it, from the month on in which he does', async () => {
    await bench.sign('owner', 'XM01-01');
    expect(await outcome(bench.recognise('desk', 'XM01-01'))).toBe('task.wait.unknown');
    bench.itIs('2018-07-10');
    await bench.block('owner', 'XM01-01');
    bench.itIs('2018-07-20');
    await bench.unblock('owner', 'XM01-01');
    expect(await atMonthEnd('XM01-01')).toMatchObject({ waited: [] });
    bench.itIs('2018-07-31');
    expect((await shown('XM01-01')).blocks).toMatchObject([{ recognition: null, mayRecognise: false }]);
    expect(await outcome(bench.recognise('owner', 'XM01-01'))).toBe('task.wait.own');
    expect(await outcome(bench.recognise('head', 'XM01-01'))).toBe('task.wait.not-leader');
    await bench.recognise('leader', 'XM01-01');
    expect(await outcome(bench.recognise('desk', 'XM01-01'))).toBe('task.wait.recognised');
    // It came on the 20th: from that day on the owner could go on.
    expect(await atMonthEnd('XM01-01')).toMatchObject({ waited: [{ from: '2018-07-10', to: '2018-07-19', kind: 'outside-approval' }] });
    expect(await shown('XM01-01')).toMatchObject({
      due: '2018-07-13',
      blocks: [{ endedOn: '2018-07-20', recognition: { on: '2018-07-31', by: 'leader', reason: '市规划局受理回执' } }],
    });
    await bench.block('owner', 'XM01-01');
    bench.itIs('2018-08-01');
    await bench.recognise('desk', 'XM01-01');
    // Recognised in August: July stays as it was.
    expect((await atMonthEnd('XM01-01'))?.waited).toHaveLength(1);
    await expect(bench.database.sql(`set role battle_map_app; update task_block_recognition set reason = 'x'`)).rejects.toThrow(
      'permission denied',
    );
  });

  it('that was recognised to wait by mistake is late again from the day on which that is taken back, and both stay on record', async () => {
    await bench.sign('owner', 'XM01-01');
    bench.itIs('2018-07-10');
    await bench.block('owner', 'XM01-01');
    expect(await outcome(bench.withdrawRecognition('leader', 'XM01-01'))).toBe('task.wait.not-recognised');
    await bench.recognise('desk', 'XM01-01');
    bench.itIs('2018-07-20');
    await bench.unblock('owner', 'XM01-01');
    expect((await shown('XM01-01')).blocks).toMatchObject([{ mayRecognise: false, mayWithdraw: false }]);
    expect(await outcome(bench.withdrawRecognition('owner', 'XM01-01'))).toBe('task.wait.own');
    expect(await outcome(bench.withdrawRecognition('head', 'XM01-01'))).toBe('task.wait.not-leader');
    expect(await atMonthEnd('XM01-01')).toMatchObject({ waited: [{ from: '2018-07-10', to: '2018-07-19' }] });
    bench.itIs('2018-07-31');
    await bench.withdrawRecognition('leader', 'XM01-01');
    expect(await outcome(bench.withdrawRecognition('desk', 'XM01-01'))).toBe('task.wait.withdrawn');
    expect(await atMonthEnd('XM01-01')).toMatchObject({ waited: [] });
    const withdrawn = {
      ...{ on: '2018-07-10', by: 'desk', post: null, reason: '市规划局受理回执' },
      withdrawal: { on: '2018-07-31', by: 'leader', post: '党工委书记', reason: '回执是另一项目的' },
    };
    expect((await shown('XM01-01')).blocks).toMatchObject([{ endedOn: '2018-07-20', recognition: null, withdrawn: [withdrawn] }]);
    // The right receipt is found on the same day.
    await bench.recognise('desk', 'XM01-01', '市规划局受理回执（本项目）');
    expect(await atMonthEnd('XM01-01')).toMatchObject({ waited: [{ from: '2018-07-10', to: '2018-07-19' }] });
    expect((await shown('XM01-01')).blocks).toMatchObject([
      { recognition: { on: '2018-07-31', by: 'desk', reason: '市规划局受理回执（本项目）' }, withdrawn: [withdrawn] },
    ]);
    bench.itIs('2018-08-01');
    await bench.withdrawRecognition('leader', 'XM01-01');
    // Taken back in August: July stays as it was.
    expect((await atMonthEnd('XM01-01'))?.waited).toHaveLength(1);
    await expect(bench.database.sql(`set role battle_map_app; delete from task_recognition_withdrawal`)).rejects.toThrow(
      'permission denied',
    );
  });

  it('that rests is neither red nor reminded of, its days are excused, and it goes on as it was', async () => {
    await bench.sign('owner', 'XM01-01');
    await bench.report('owner', 'XM01-01', { percent: 40 });
    expect(await outcome(bench.stand('head', 'suspend', 'XM01-01'))).toBe('task.suspend.not-leader');
    bench.itIs('2018-07-10');
    await bench.stand('desk', 'suspend', 'XM01-01');
    expect(await outcome(bench.report('owner', 'XM01-01', { percent: 50 }))).toBe('task.state');
    bench.itIs('2018-07-16');
    await bench.app.get(MarkOverdueTasks, { strict: false }).execute();
    expect(await bench.task('XM01-01')).toMatchObject({ state: 'suspended', was_red: false });
    expect(await light('XM01-01')).toMatchObject({ light: 'yellow', why: { because: 'suspended' } });
    expect(await reminded('2018-07-16')).not.toContain('XM01-01');
    bench.itIs('2018-07-18');
    await bench.stand('leader', 'resume', 'XM01-01');
    expect(await bench.task('XM01-01')).toMatchObject({ state: 'in-progress', percent: 40, due: '2018-07-13' });
    expect(await atMonthEnd('XM01-01')).toMatchObject({ cancelledOn: null, rested: [{ from: '2018-07-10', to: '2018-07-17' }] });
    expect((await shown('XM01-01')).decisions).toMatchObject([
      { decision: 'suspended', reason: '资金调整', post: null, decidedBy: 'desk' },
      { decision: 'resumed', post: '党工委书记' },
    ]);
  });

  it('that is cancelled by the leader is out of the schedule, the lights, the reminders and the points from then on', async () => {
    const finish = async () =>
      (
        await bench.database.sql(
          `select earliest_finish::text as day from reverse_schedule__task scheduled join task on task.id = scheduled.task_id where code = 'XM01-02'`,
        )
      )[0]?.['day'];
    await bench.sign('owner', 'XM01-01');
    await bench.report('owner', 'XM01-01', { percent: 10 });
    const before = await finish();
    expect(await outcome(bench.stand('desk', 'cancel', 'XM01-01'))).toBe('task.cancel.not-leader');
    await bench.stand('leader', 'cancel', 'XM01-01');
    expect(String(before) > '2018-07-13').toBe(true);
    // Three days after a predecessor that takes no time any more.
    expect(await finish()).toBe('2018-07-05');
    expect(await light('XM01-01')).toMatchObject({ light: 'done', why: { because: 'cancelled' } });
    bench.itIs('2018-07-16');
    await bench.app.get(MarkOverdueTasks, { strict: false }).execute();
    expect(await bench.task('XM01-01')).toMatchObject({ state: 'cancelled', was_red: false, percent: 10 });
    expect(await reminded('2018-07-16')).not.toContain('XM01-01');
    expect(await atMonthEnd('XM01-01')).toMatchObject({ cancelledOn: '2018-07-02', lastEvent: 'task.cancelled' });
    for (const verb of ['suspend', 'resume', 'cancel'] as const) {
      expect(await outcome(bench.stand('leader', verb, 'XM01-01'))).toBe('task.state');
    }
  });

  it('keeps what was decided of it for ever', async () => {
    await bench.stand('leader', 'suspend', 'XM01-01');
    const asProgram = (statement: string) => bench.database.sql(`set role battle_map_app; ${statement}`);
    await expect(asProgram(`update task_decision set reason = 'x'`)).rejects.toThrow('permission denied');
    for (const waits of ['task_block', 'task__block']) {
      await expect(asProgram(`update ${waits} set awaits = 'x'`)).rejects.toThrow('permission denied');
    }
  });
});
