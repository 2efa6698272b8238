import 'reflect-metadata';
import { jest } from '@jest/globals';
import type { FileId } from '#libs/platform/files/stored-file';
import { outcome, TaskBench } from '../../../test/support/task-bench.js';
import { MarkOverdueTasks } from './use-cases/mark-overdue-tasks.js';

describe('work on tasks', () => {
  let bench: TaskBench;
  beforeAll(async () => {
    bench = await TaskBench.open();
  });
  afterAll(() => bench.close());
  beforeEach(() => bench.layOut());
  afterEach(() => {
    jest.restoreAllMocks();
  });

  describe('a report', () => {
    it('is added to those before it, with what was said and in whose name, and word to the schedule at once', async () => {
      await bench.sign('owner', 'XM01-01');
      const events = bench.listen();
      bench.itIs('2018-07-05');
      await bench.report('owner', 'XM01-01', { percent: 40, remark: '已送审' });
      const { id, version } = await bench.task('XM01-01');
      expect(events()).toEqual([
        { type: 'task.plan-input-changed', payload: { projectId: bench.project.id, because: 'task.report-progress', taskId: id } },
        {
          type: 'task.progress-reported',
          payload: { taskId: id, projectId: bench.project.id, version, on: '2018-07-05', percent: 40 },
        },
      ]);
      await bench.report('head', 'XM01-01', { percent: 60 });
      expect(await bench.database.sql('select percent, remark, reported_by from task__report order by task_version')).toEqual([
        { percent: 40, remark: '已送审', reported_by: 'owner' },
        { percent: 60, remark: '', reported_by: 'head' },
      ]);
      expect(await bench.task('XM01-01')).toMatchObject({
        state: 'in-progress',
        percent: 60,
        started_on: '2018-07-05',
        completed_on: null,
      });
    });

    it('cannot be changed or deleted afterwards, by the program itself', async () => {
      await bench.complete('owner', 'XM01-01');
      const asProgram = (statement: string) => bench.database.sql(`set role battle_map_app; ${statement}`);
      await expect(asProgram('update task_report set percent = 10')).rejects.toThrow('permission denied');
      await expect(asProgram('delete from task_report')).rejects.toThrow('permission denied');
      await expect(asProgram('delete from task_review')).rejects.toThrow('permission denied');
    });

    it('goes back only as a correction', async () => {
      await bench.sign('owner', 'XM01-01');
      await bench.report('owner', 'XM01-01', { percent: 60 });
      await expect(bench.report('owner', 'XM01-01', { percent: 50 })).rejects.toMatchObject({
        code: 'task.report.goes-back',
        params: { task: 'XM01-01', was: 60, unit: '%' },
        field: 'percent',
      });
      await bench.report('owner', 'XM01-01', { percent: 50, correction: true });
      expect(await bench.task('XM01-01')).toMatchObject({ percent: 50, state: 'in-progress' });
    });

    it('of a counted task is a quantity, and the last one of it makes the whole', async () => {
      await bench.sign('counting', 'XM01-02');
      expect(await outcome(bench.report('counting', 'XM01-02', { percent: 50 }))).toBe('task.report.measure');
      expect(await outcome(bench.report('owner', 'XM01-01', { quantity: 3 }))).toBe('task.report.measure');
      await bench.report('counting', 'XM01-02', { quantity: 64.9 });
      expect(await bench.task('XM01-02')).toMatchObject({ percent: 99, quantity_done: 64.9, state: 'in-progress' });
      await bench.report('counting', 'XM01-02', { quantity: 65 });
      expect(await bench.task('XM01-02')).toMatchObject({ percent: 100, quantity_done: 65, state: 'reported' });
    });

    it('at 100 % waits for the head, and is not made a second time meanwhile', async () => {
      bench.itIs('2018-07-12');
      await bench.complete('owner', 'XM01-01');
      bench.itIs('2018-07-16');
      expect(await outcome(bench.report('owner', 'XM01-01', { percent: 100 }))).toBe('task.state');
      expect(await bench.task('XM01-01')).toMatchObject({ state: 'reported', completed_on: '2018-07-12' });
      await bench.report('owner', 'XM01-01', { percent: 90, correction: true });
      expect(await bench.task('XM01-01')).toMatchObject({ state: 'in-progress', completed_on: null });
    });

    it('takes over files of the reporter, and of nobody else', async () => {
      await bench.sign('owner', 'XM01-01');
      const [own, foreign] = await Promise.all(
        [bench.by.owner, bench.by.head].map(async ({ accountId }) => {
          const [file] = await bench.database.sql(
            `insert into stored_file values (gen_random_uuid(), 'aa', 3, 'jpg', '现场.jpg', $1, '2018-07-02') returning id`,
            [accountId],
          );
          return file!['id'] as FileId;
        }),
      );
      expect(await outcome(bench.report('owner', 'XM01-01', { percent: 10, fileIds: [own!, foreign!] }))).toBe('files.not-found');
      await bench.report('owner', 'XM01-01', { percent: 10, fileIds: [own!] });
      expect(await bench.database.sql('select file_ids from task__report')).toEqual([{ file_ids: [own] }]);
    });
  });

  describe('acceptance', () => {
    it('ends a task; late is judged by the day of the report, not by that of the acceptance', async () => {
      bench.itIs('2018-07-13');
      await bench.complete('owner', 'XM01-01');
      await bench.complete('counting', 'XM01-02', { quantity: 65 });
      bench.itIs('2018-07-14');
      await bench.app.get(MarkOverdueTasks, { strict: false }).execute();
      await bench.sign('first', 'XM01-03');
      await bench.report('first', 'XM01-03', { percent: 100 });
      bench.itIs('2018-07-23');
      const events = bench.listen();
      await bench.accept('head', 'XM01-01');
      await bench.accept('head', 'XM01-03');
      expect(await bench.task('XM01-01')).toMatchObject({
        state: 'accepted',
        completed_on: '2018-07-13',
        accepted_on: '2018-07-23',
        accepted_late: false,
        was_red: false,
      });
      expect(await bench.task('XM01-03')).toMatchObject({ state: 'accepted', accepted_late: true, was_red: true });
      expect(events().filter(({ type }) => type === 'task.completed')).toMatchObject([
        { payload: { on: '2018-07-23', late: false } },
        { payload: { late: true } },
      ]);
      expect(await outcome(bench.report('owner', 'XM01-01', { percent: 100 }))).toBe('task.state');
      expect(await outcome(bench.giveBack('head', 'XM01-01'))).toBe('task.state');
    });

    it('is of a complete report only', async () => {
      await bench.sign('owner', 'XM01-01');
      expect(await outcome(bench.accept('head', 'XM01-01'))).toBe('task.state');
      await bench.report('owner', 'XM01-01', { percent: 99 });
      expect(await outcome(bench.accept('head', 'XM01-01'))).toBe('task.state');
    });
  });

  describe('a return', () => {
    it('makes the report as good as never made: the task shows what it showed before, and lateness runs on', async () => {
      bench.itIs('2018-07-10');
      await bench.sign('owner', 'XM01-01');
      await bench.report('owner', 'XM01-01', { percent: 70 });
      await bench.report('owner', 'XM01-01', { percent: 100 });
      bench.itIs('2018-07-16');
      await bench.app.get(MarkOverdueTasks, { strict: false }).execute();
      expect(await bench.task('XM01-01')).toMatchObject({ was_red: false });
      const events = bench.listen();
      await bench.giveBack('head', 'XM01-01');
      expect(await bench.task('XM01-01')).toMatchObject({ state: 'returned', percent: 70, completed_on: null, returns: 1, was_red: true });
      expect(events()).toMatchObject([
        { type: 'task.plan-input-changed' },
        { type: 'task.returned', payload: { on: '2018-07-16', returns: 1 } },
      ]);
      bench.itIs('2018-07-18');
      await bench.report('owner', 'XM01-01', { percent: 100 });
      await bench.accept('head', 'XM01-01');
      expect(await bench.task('XM01-01')).toMatchObject({ state: 'accepted', completed_on: '2018-07-18', accepted_late: true, returns: 1 });
      expect(await bench.database.sql('select verdict, reason, reviewed_by, late from task__review order by task_version')).toEqual([
        { verdict: 'returned', reason: '三处问题仍未整改', reviewed_by: 'head', late: false },
        { verdict: 'accepted', reason: null, reviewed_by: 'head', late: true },
      ]);
    });

    it('of a counted task without an earlier report shows nothing done', async () => {
      await bench.complete('counting', 'XM01-02', { quantity: 65 });
      await bench.giveBack('head', 'XM01-02');
      expect(await bench.task('XM01-02')).toMatchObject({ percent: 0, quantity_done: 0, state: 'returned' });
    });
  });

  it('waits until the plan is approved, and is done on the tasks below a summary', async () => {
    expect(await outcome(bench.sign('head', 'XM01-07'))).toBe('task.summary');
    await bench.database.sql(`update project set state = 'draft', approved_on = null`);
    await expect(bench.sign('owner', 'XM01-01')).rejects.toMatchObject({ code: 'task.plan-not-running', params: { plan: 'draft' } });
  });

  it('begins with a signature', async () => {
    expect(await outcome(bench.report('owner', 'XM01-01', { percent: 10 }))).toBe('task.state');
    const events = bench.listen();
    await bench.sign('owner', 'XM01-01');
    expect(events()).toMatchObject([{ type: 'task.signed', payload: { on: '2018-07-02' } }]);
    expect(await bench.task('XM01-01')).toMatchObject({ state: 'signed', signed_on: '2018-07-02' });
    expect(await outcome(bench.sign('owner', 'XM01-01'))).toBe('task.state');
  });

  it('by two at once: the second is told what the first did', async () => {
    await bench.sign('owner', 'XM01-01');
    const { version } = await bench.task('XM01-01');
    const both = await Promise.allSettled([
      bench.report('owner', 'XM01-01', { percent: 30 }, version),
      bench.report('head', 'XM01-01', { percent: 40 }, version),
    ]);
    const refused = both.flatMap((one) => (one.status === 'rejected' ? [one.reason as object] : []));
    const now = await bench.task('XM01-01');
    expect(refused).toMatchObject([
      { code: 'task.changed', kind: 'conflict', field: 'version', params: { state: 'in-progress', percent: now.percent } },
    ]);
    expect(await bench.database.sql('select count(*)::int as count from task__report')).toEqual([{ count: 1 }]);
  });

  it('leaves a line in the audit trail for every verb', async () => {
    await bench.database.sql('truncate audit_entry cascade');
    await bench.complete('owner', 'XM01-01');
    await bench.giveBack('head', 'XM01-01');
    await bench.report('owner', 'XM01-01', { percent: 100 });
    await bench.accept('head', 'XM01-01');
    const lines = await bench.database.sql('select action from audit_entry order by id');
    expect(lines.map((line) => line['action'])).toEqual([
      'task.sign-for-task',
      'task.report-progress',
      'task.return-task',
      'task.report-progress',
      'task.accept-task',
    ]);
  });

  describe('a task past its due date', () => {
    it('is red from the day after, and remembers it for ever; the tick may ring twice', async () => {
      const mark = bench.app.get(MarkOverdueTasks, { strict: false });
      bench.itIs('2018-07-13');
      await mark.execute();
      expect(await bench.task('XM01-01')).toMatchObject({ was_red: false });
      bench.itIs('2018-07-14');
      await mark.execute();
      await mark.execute();
      const { was_red, version } = await bench.task('XM01-01');
      expect([was_red, await bench.task('XM01-07').then((summary) => summary['was_red'])]).toEqual([true, false]);
      await bench.sign('owner', 'XM01-01');
      expect((await bench.task('XM01-01')).version).toBe(version + 1);
    });
  });
});
