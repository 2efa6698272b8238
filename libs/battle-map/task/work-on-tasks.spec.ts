import 'reflect-metadata';
import { jest } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import type { Project } from '#libs/battle-map/action-plan/contract';
import { product } from '#libs/battle-map/product';
import type { Actor } from '#libs/platform/access/actor';
import { Events } from '#libs/platform/events/events';
import type { FileId } from '#libs/platform/files/stored-file';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database.js';
import { holderOf, registerProjects } from '../../../test/support/office.js';
import { approveDue, itIs, registerTasks, sampleTasks } from '../../../test/support/tasks.js';
import { createTestWorker } from '../../../test/support/worker.js';
import type { TaskId } from './contract.js';
import { AcceptTask } from './use-cases/accept-task.js';
import { MarkOverdueTasks } from './use-cases/mark-overdue-tasks.js';
import { type ProgressReport, ReportProgress } from './use-cases/report-progress.js';
import { ReturnTask } from './use-cases/return-task.js';
import { SignForTask } from './use-cases/sign-for-task.js';

const PEOPLE = {
  owner: { post: '建设办负责人', roles: ['staff'] },
  counting: { post: '财政所负责人', roles: ['staff'] },
  first: { post: '冠亚星城社区负责人', roles: ['staff'] },
  coOwner: { post: '阳光盛景园社区负责人', roles: ['staff'] },
  head: { post: '分管建设副主任', roles: ['force-head'] },
  leader: { post: '党工委书记', roles: ['leader'] },
  otherHead: { post: '派出所负责人', roles: ['force-head'] },
  desk: { post: '督导办专员一', roles: ['supervision-desk'] },
} as const;
type Person = keyof typeof PEOPLE;

interface Row {
  readonly id: TaskId;
  readonly state: string;
  readonly percent: number;
  readonly version: number;
}

describe('work on tasks', () => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let project: Project;
  const by = {} as Record<Person, Actor>;

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await createTestWorker(database, product);
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });
  beforeEach(async () => {
    await database.sql('truncate task, project, task_force, account, unit, group_unit cascade');
    project = (await registerProjects(app)).get('XM01')!;
    for (const [name, person] of Object.entries(PEOPLE)) by[name as Person] = await holderOf(app, database, { name, ...person });
    itIs(app, '2018-07-02');
    const { tasks, links } = await sampleTasks(app);
    await registerTasks(app, project, tasks, links);
    await approveDue(app, database, project, '2018-07-13');
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  const task = async (code: string): Promise<Row & Record<string, unknown>> => {
    const [row] = await database.sql(
      `select *, due::text, signed_on::text, started_on::text, completed_on::text, accepted_on::text from task__task where code = $1`,
      [code],
    );
    return row as unknown as Row & Record<string, unknown>;
  };
  const sign = async (who: Person, code: string) => {
    const { id, version } = await task(code);
    await app.get(SignForTask, { strict: false }).execute(by[who], id, version);
  };
  const report = async (who: Person, code: string, wish: Partial<ProgressReport>, seen?: number) => {
    const { id, version } = await task(code);
    const whole = { correction: false, remark: '', fileIds: [], ...wish };
    await app.get(ReportProgress, { strict: false }).execute(by[who], id, whole, seen ?? version);
  };
  const accept = async (who: Person, code: string) => {
    const { id, version } = await task(code);
    await app.get(AcceptTask, { strict: false }).execute(by[who], id, version);
  };
  const giveBack = async (who: Person, code: string, reason = '三处问题仍未整改') => {
    const { id, version } = await task(code);
    await app.get(ReturnTask, { strict: false }).execute(by[who], id, reason, version);
  };
  /** Signed for and reported complete by its owner. */
  const completed = async (who: Person, code: string, wish: Partial<ProgressReport> = { percent: 100 }) => {
    await sign(who, code);
    await report(who, code, wish);
  };
  const outcome = async (work: Promise<unknown>) =>
    work.then(
      () => 'done',
      (error: { code: string }) => error.code,
    );
  const heard = () => {
    const events = app.get(Events, { strict: false });
    const [inCommit, afterCommit] = [jest.spyOn(events, 'inCommit'), jest.spyOn(events, 'afterCommit')];
    return () => [...inCommit.mock.calls, ...afterCommit.mock.calls].map(([, event]) => event);
  };

  describe('who may', () => {
    const OWN = 'task.review.own-report';
    const NOT_HEAD = 'task.review.not-head';
    const NOT_OWNER = 'task.report.not-owner';

    it.each([
      ['owner', 'done'],
      ['coOwner', 'task.sign.not-owner'],
      ['head', 'task.sign.not-owner'],
      ['leader', 'task.sign.not-owner'],
      ['otherHead', 'task.sign.not-owner'],
      ['desk', 'task.sign.not-owner'],
    ] as const)('sign for the task of another than himself: %s, %s', async (who, expected) => {
      expect(await outcome(sign(who, 'XM01-01'))).toBe(expected);
    });

    it.each([
      ['first', 'done'],
      ['coOwner', 'done'],
      ['head', 'done'],
      ['owner', NOT_OWNER],
      ['leader', NOT_OWNER],
      ['otherHead', NOT_OWNER],
      ['desk', NOT_OWNER],
    ] as const)('report on a task of several owners: %s, %s', async (who, expected) => {
      await sign('first', 'XM01-03');
      expect(await outcome(report(who, 'XM01-03', { percent: 10 }))).toBe(expected);
    });

    it.each([
      ['head', 'done'],
      ['owner', NOT_HEAD],
      ['coOwner', NOT_HEAD],
      ['leader', NOT_HEAD],
      ['otherHead', NOT_HEAD],
      ['desk', NOT_HEAD],
    ] as const)('accept or return what an owner reported: %s, %s', async (who, expected) => {
      await completed('owner', 'XM01-01');
      expect(await outcome(giveBack(who, 'XM01-01'))).toBe(expected);
      if (expected === 'done') await report('owner', 'XM01-01', { percent: 100 });
      expect(await outcome(accept(who, 'XM01-01'))).toBe(expected);
    });

    it('accept what the head owns himself: the leader in charge, never the head', async () => {
      await completed('head', 'XM01-05');
      expect(await outcome(accept('head', 'XM01-05'))).toBe(OWN);
      expect(await outcome(giveBack('head', 'XM01-05'))).toBe(OWN);
      expect(await outcome(accept('otherHead', 'XM01-05'))).toBe(NOT_HEAD);
      expect(await outcome(accept('leader', 'XM01-05'))).toBe('done');
    });

    it('work on a task without an owner: the head, and the leader in charge accepts it', async () => {
      expect(await outcome(sign('owner', 'XM01-04'))).toBe('task.sign.not-owner');
      await completed('head', 'XM01-04');
      expect(await outcome(accept('head', 'XM01-04'))).toBe(OWN);
      expect(await outcome(accept('leader', 'XM01-04'))).toBe('done');
    });

    it('accept a task of another force: not its head, though he works on it as an owner', async () => {
      await completed('otherHead', 'XM01-06');
      expect(await outcome(accept('otherHead', 'XM01-06'))).toBe(NOT_HEAD);
      expect(await outcome(accept('head', 'XM01-06'))).toBe('done');
    });

    it('stand in for an owner on leave, on the days of the leave; and then not accept it as the head', async () => {
      itIs(app, '2018-08-03');
      expect(await outcome(sign('counting', 'XM01-01'))).toBe('task.sign.not-owner');
      itIs(app, '2018-08-06');
      expect(await outcome(completed('counting', 'XM01-01'))).toBe('done');
      const [row] = await database.sql(
        `select post.title, report.reported_by from task__report as report join post on post.id = report.post_id`,
      );
      expect(row).toEqual({ title: '建设办负责人', reported_by: 'counting' });
      itIs(app, '2018-08-20');
      await database.sql(`update post set account_id = $1 where title = '分管建设副主任'`, [by.counting.accountId]);
      expect(await outcome(accept('counting', 'XM01-01'))).toBe(OWN);
    });
  });

  it('names the owner and the head to whoever is refused', async () => {
    await sign('owner', 'XM01-01');
    await expect(report('counting', 'XM01-01', { percent: 10 })).rejects.toMatchObject({
      code: 'task.report.not-owner',
      kind: 'forbidden',
      params: { task: 'XM01-01', owner: '建设办负责人', head: '分管建设副主任' },
    });
    await expect(sign('owner', 'XM01-04')).rejects.toMatchObject({ params: { owner: 'none', head: '分管建设副主任' } });
  });

  describe('a report', () => {
    it('is added to those before it, with what was said and in whose name, and word to the schedule at once', async () => {
      await sign('owner', 'XM01-01');
      const events = heard();
      itIs(app, '2018-07-05');
      await report('owner', 'XM01-01', { percent: 40, remark: '已送审' });
      const { id, version } = await task('XM01-01');
      expect(events()).toEqual([
        { type: 'task.plan-input-changed', payload: { projectId: project.id } },
        {
          type: 'task.progress-reported',
          payload: { taskId: id, projectId: project.id, version, on: '2018-07-05', percent: 40 },
        },
      ]);
      await report('head', 'XM01-01', { percent: 60 });
      expect(await database.sql('select percent, remark, reported_by from task__report order by task_version')).toEqual([
        { percent: 40, remark: '已送审', reported_by: 'owner' },
        { percent: 60, remark: '', reported_by: 'head' },
      ]);
      expect(await task('XM01-01')).toMatchObject({ state: 'in-progress', percent: 60, started_on: '2018-07-05', completed_on: null });
    });

    it('cannot be changed or deleted afterwards, by the program itself', async () => {
      await completed('owner', 'XM01-01');
      const asProgram = (statement: string) => database.sql(`set role battle_map_app; ${statement}`);
      await expect(asProgram('update task_report set percent = 10')).rejects.toThrow('permission denied');
      await expect(asProgram('delete from task_report')).rejects.toThrow('permission denied');
      await expect(asProgram('delete from task_review')).rejects.toThrow('permission denied');
    });

    it('goes back only as a correction', async () => {
      await sign('owner', 'XM01-01');
      await report('owner', 'XM01-01', { percent: 60 });
      await expect(report('owner', 'XM01-01', { percent: 50 })).rejects.toMatchObject({
        code: 'task.report.goes-back',
        params: { task: 'XM01-01', was: 60, unit: '%' },
        field: 'percent',
      });
      await report('owner', 'XM01-01', { percent: 50, correction: true });
      expect(await task('XM01-01')).toMatchObject({ percent: 50, state: 'in-progress' });
    });

    it('of a counted task is a quantity, and the last one of it makes the whole', async () => {
      await sign('counting', 'XM01-02');
      expect(await outcome(report('counting', 'XM01-02', { percent: 50 }))).toBe('task.report.measure');
      expect(await outcome(report('owner', 'XM01-01', { quantity: 3 }))).toBe('task.report.measure');
      await report('counting', 'XM01-02', { quantity: 64.9 });
      expect(await task('XM01-02')).toMatchObject({ percent: 99, quantity_done: 64.9, state: 'in-progress' });
      await report('counting', 'XM01-02', { quantity: 65 });
      expect(await task('XM01-02')).toMatchObject({ percent: 100, quantity_done: 65, state: 'reported' });
    });

    it('at 100 % waits for the head, and is not made a second time meanwhile', async () => {
      itIs(app, '2018-07-12');
      await completed('owner', 'XM01-01');
      itIs(app, '2018-07-16');
      expect(await outcome(report('owner', 'XM01-01', { percent: 100 }))).toBe('task.state');
      expect(await task('XM01-01')).toMatchObject({ state: 'reported', completed_on: '2018-07-12' });
      await report('owner', 'XM01-01', { percent: 90, correction: true });
      expect(await task('XM01-01')).toMatchObject({ state: 'in-progress', completed_on: null });
    });

    it('takes over files of the reporter, and of nobody else', async () => {
      await sign('owner', 'XM01-01');
      const [own, foreign] = await Promise.all(
        [by.owner, by.head].map(async ({ accountId }) => {
          const [file] = await database.sql(
            `insert into stored_file values (gen_random_uuid(), 'aa', 3, 'jpg', '现场.jpg', $1, '2018-07-02') returning id`,
            [accountId],
          );
          return file!['id'] as FileId;
        }),
      );
      expect(await outcome(report('owner', 'XM01-01', { percent: 10, fileIds: [own!, foreign!] }))).toBe('files.not-found');
      await report('owner', 'XM01-01', { percent: 10, fileIds: [own!] });
      expect(await database.sql('select file_ids from task__report')).toEqual([{ file_ids: [own] }]);
    });
  });

  describe('acceptance', () => {
    it('ends a task; late is judged by the day of the report, not by that of the acceptance', async () => {
      itIs(app, '2018-07-13');
      await completed('owner', 'XM01-01');
      await completed('counting', 'XM01-02', { quantity: 65 });
      itIs(app, '2018-07-14');
      await app.get(MarkOverdueTasks, { strict: false }).execute();
      await sign('first', 'XM01-03');
      await report('first', 'XM01-03', { percent: 100 });
      itIs(app, '2018-07-23');
      const events = heard();
      await accept('head', 'XM01-01');
      await accept('head', 'XM01-03');
      expect(await task('XM01-01')).toMatchObject({
        state: 'accepted',
        completed_on: '2018-07-13',
        accepted_on: '2018-07-23',
        accepted_late: false,
        was_red: false,
      });
      expect(await task('XM01-03')).toMatchObject({ state: 'accepted', accepted_late: true, was_red: true });
      expect(events().filter(({ type }) => type === 'task.completed')).toMatchObject([
        { payload: { on: '2018-07-23', late: false } },
        { payload: { late: true } },
      ]);
      expect(await outcome(report('owner', 'XM01-01', { percent: 100 }))).toBe('task.state');
      expect(await outcome(giveBack('head', 'XM01-01'))).toBe('task.state');
    });

    it('is of a complete report only', async () => {
      await sign('owner', 'XM01-01');
      expect(await outcome(accept('head', 'XM01-01'))).toBe('task.state');
      await report('owner', 'XM01-01', { percent: 99 });
      expect(await outcome(accept('head', 'XM01-01'))).toBe('task.state');
    });
  });

  describe('a return', () => {
    it('makes the report as good as never made: the task shows what it showed before, and lateness runs on', async () => {
      itIs(app, '2018-07-10');
      await sign('owner', 'XM01-01');
      await report('owner', 'XM01-01', { percent: 70 });
      await report('owner', 'XM01-01', { percent: 100 });
      itIs(app, '2018-07-16');
      await app.get(MarkOverdueTasks, { strict: false }).execute();
      expect(await task('XM01-01')).toMatchObject({ was_red: false });
      const events = heard();
      await giveBack('head', 'XM01-01');
      expect(await task('XM01-01')).toMatchObject({ state: 'returned', percent: 70, completed_on: null, returns: 1, was_red: true });
      expect(events()).toMatchObject([
        { type: 'task.plan-input-changed' },
        { type: 'task.returned', payload: { on: '2018-07-16', returns: 1 } },
      ]);
      itIs(app, '2018-07-18');
      await report('owner', 'XM01-01', { percent: 100 });
      await accept('head', 'XM01-01');
      expect(await task('XM01-01')).toMatchObject({ state: 'accepted', completed_on: '2018-07-18', accepted_late: true, returns: 1 });
      expect(await database.sql('select verdict, reason, reviewed_by, late from task__review order by task_version')).toEqual([
        { verdict: 'returned', reason: '三处问题仍未整改', reviewed_by: 'head', late: false },
        { verdict: 'accepted', reason: null, reviewed_by: 'head', late: true },
      ]);
    });

    it('of a counted task without an earlier report shows nothing done', async () => {
      await completed('counting', 'XM01-02', { quantity: 65 });
      await giveBack('head', 'XM01-02');
      expect(await task('XM01-02')).toMatchObject({ percent: 0, quantity_done: 0, state: 'returned' });
    });
  });

  it('waits until the plan is approved, and is done on the tasks below a summary', async () => {
    expect(await outcome(sign('head', 'XM01-07'))).toBe('task.summary');
    await database.sql(`update project set state = 'draft', approved_on = null`);
    await expect(sign('owner', 'XM01-01')).rejects.toMatchObject({ code: 'task.plan-not-running', params: { plan: 'draft' } });
  });

  it('begins with a signature', async () => {
    expect(await outcome(report('owner', 'XM01-01', { percent: 10 }))).toBe('task.state');
    const events = heard();
    await sign('owner', 'XM01-01');
    expect(events()).toMatchObject([{ type: 'task.signed', payload: { on: '2018-07-02' } }]);
    expect(await task('XM01-01')).toMatchObject({ state: 'signed', signed_on: '2018-07-02' });
    expect(await outcome(sign('owner', 'XM01-01'))).toBe('task.state');
  });

  it('by two at once: the second is told what the first did', async () => {
    await sign('owner', 'XM01-01');
    const { version } = await task('XM01-01');
    const both = await Promise.allSettled([
      report('owner', 'XM01-01', { percent: 30 }, version),
      report('head', 'XM01-01', { percent: 40 }, version),
    ]);
    const refused = both.flatMap((one) => (one.status === 'rejected' ? [one.reason as object] : []));
    const now = await task('XM01-01');
    expect(refused).toMatchObject([
      { code: 'task.changed', kind: 'conflict', field: 'version', params: { state: 'in-progress', percent: now.percent } },
    ]);
    expect(await database.sql('select count(*)::int as count from task__report')).toEqual([{ count: 1 }]);
  });

  it('leaves a line in the audit trail for every verb', async () => {
    await database.sql('truncate audit_entry cascade');
    await completed('owner', 'XM01-01');
    await giveBack('head', 'XM01-01');
    await report('owner', 'XM01-01', { percent: 100 });
    await accept('head', 'XM01-01');
    const lines = await database.sql('select action from audit_entry order by id');
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
      const mark = app.get(MarkOverdueTasks, { strict: false });
      itIs(app, '2018-07-13');
      await mark.execute();
      expect(await task('XM01-01')).toMatchObject({ was_red: false });
      itIs(app, '2018-07-14');
      await mark.execute();
      await mark.execute();
      const { was_red, version } = await task('XM01-01');
      expect([was_red, await task('XM01-07').then((summary) => summary['was_red'])]).toEqual([true, false]);
      await sign('owner', 'XM01-01');
      expect((await task('XM01-01')).version).toBe(version + 1);
    });
  });
});
