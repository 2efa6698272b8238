import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { OfficeDirectory } from '#libs/battle-map/office/contract';
import { startTestApp } from '../support/app.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { registerProjects } from '../support/office.js';
import { type Browser, completeFirstRun, inProcess, newcomer, SECURITY, signIn } from '../support/sign-in.js';
import { registerTasks } from '../support/tasks.js';

const ROLES = ['supervision-desk', 'force-head', 'leader', 'staff'] as const;
const FS = (from: string, to: string, lagDays = 0) => ({ from, to, type: 'FS', lagDays }) as const;

interface Days {
  readonly earliestFinish: string;
  readonly latestStart: string;
  readonly latestFinish: string;
}
interface Task extends Days {
  readonly taskId: string;
  readonly code: string;
  readonly slipDays: number | null;
}
interface Change {
  readonly because: string;
  readonly by: string;
  readonly moves: readonly { readonly code: string; readonly before: Days; readonly after: Days }[];
}

/*
 * XM01 from Monday 3 September 2018, day 1, to Friday 28 September, day 19: A 5 days, B 5 after it, C 3 after that.
 *
 *   September: 3–7 are days 1–5, 10–14 days 6–10, 17–21 days 11–15; the 24th is a holiday; 25–28 are days 16–19, and Saturday 29 and
 *   Sunday 30 days 20 and 21, made up. 1–7 October holiday; 8–12 October are days 22–26.
 *
 *   Counted back: C 17–19, B 12–16, A 7–11, so they are due on Fri 28, Tue 25 and Mon 17. Begun at once they end on days 13, 10, 5.
 */
describe('a plan that lives', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let id: string;
  const by = {} as Record<(typeof ROLES)[number], Browser>;

  beforeAll(async () => {
    database = await createTestDatabase();
    await standAt('2018-09-03');
    app = await startTestApp(database, { RATE_LIMIT_PER_MINUTE: '100000', SAMPLE: 'true' });
    const call = inProcess(app);
    await completeFirstRun(call);
    const security = await signIn(call, SECURITY);
    for (const role of ROLES) by[role] = await newcomer(call, security, { name: `a.${role}`, roles: [role] });
    const xm01 = (await registerProjects(app)).get('XM01')!;
    id = xm01.id;
    const owner = (await app.get(OfficeDirectory, { strict: false }).postsByTitle(['建设办负责人'])).get('建设办负责人')!.id;
    const tasks = [
      { code: 'A', name: '图纸', owner, durationDays: 5, floor: { days: 4, source: 'office', basis: '图审不少于四天' } as const },
      { code: 'B', name: '许可', owner, durationDays: 5 },
      { code: 'C', name: '进场', owner, durationDays: 3 },
    ];
    await registerTasks(app, xm01, tasks, [FS('A', 'B'), FS('B', 'C')]);
    const end = { endDate: '2018-09-28', source: '会议议定', version: await version() };
    expect((await desk('PUT', 'end-date', end)).status).toBe(200);
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const standAt = (date: string) => database.sql('update business_clock set stands_at = $1', [`${date}T09:00:00+08:00`]);
  const of = <Body>(role: (typeof ROLES)[number], method: string, path: string, body?: object) =>
    by[role].call<Body>(method as 'POST', `/api/projects/${id}/${path}`, body);
  const desk = (method: string, path: string, body?: object) => of<Record<string, unknown>>('supervision-desk', method, path, body);
  const version = async () => (await by.staff.call<{ version: number }>('GET', `/api/projects/${id}`)).body.version;
  const schedule = async () => (await of<{ tasks: Task[] }>('staff', 'GET', 'schedule')).body.tasks;
  const taskOf = async (code: string) => {
    const { taskId } = (await schedule()).find((task) => task.code === code)!;
    return (await by.staff.call<{ version: number; due: string | null; wasRed: boolean }>('GET', `/api/tasks/${taskId}`)).body;
  };
  const dues = async () =>
    Object.fromEntries(await Promise.all((await schedule()).map(async ({ code }) => [code, (await taskOf(code)).due])));
  const slips = async () => Object.fromEntries((await schedule()).map(({ code, slipDays }) => [code, slipDays]));
  const history = async () => (await of<{ items: Change[]; total: number }>('staff', 'GET', 'schedule/changes')).body.items;
  const tried = async (edits: object) =>
    (await of<Record<string, unknown> & { tasks: Task[] }>('force-head', 'POST', 'schedule/trial', edits)).body;

  it('is tried out with other durations, links and end dates, and nothing is stored', async () => {
    const before = [await schedule(), await history()];
    expect(await tried({ durations: [{ task: 'B', days: 12 }] })).toMatchObject({
      missingDays: 1,
      earliestFinish: '2018-09-29',
      possibleEndDate: '2018-09-29',
      chain: ['A', 'B', 'C'],
    });
    expect(await tried({ durations: [{ task: 'B', days: 12 }], endDate: '2018-10-08' })).toMatchObject({
      missingDays: 0,
      plannedFinish: '2018-10-08',
    });
    // C begins a day before B ends: C 17–19, B 6–17, A 1–5.
    const overlapped = await tried({ durations: [{ task: 'B', days: 12 }], links: [FS('B', 'C', -1)] });
    expect(overlapped).toMatchObject({ missingDays: 0 });
    expect(overlapped.tasks.map(({ latestStart, latestFinish }) => [latestStart, latestFinish])).toEqual([
      ['2018-09-03', '2018-09-07'],
      ['2018-09-10', '2018-09-26'],
      ['2018-09-26', '2018-09-28'],
    ]);
    expect([await schedule(), await history()]).toEqual(before);
  });

  it('tells a trial below a floor, which saving refuses', async () => {
    expect(await tried({ durations: [{ task: 'A', days: 3 }] })).toMatchObject({
      belowFloor: [{ task: 'A', days: 3, floorDays: 4, unit: 'wd', basis: '图审不少于四天' }],
    });
    expect(await tried({ durations: [{ task: 'A', days: 4 }] })).toMatchObject({ belowFloor: [] });
    const change = { tasks: [{ code: 'A', durationDays: 3, version: (await taskOf('A')).version }], reason: '压缩' };
    expect(await desk('POST', 'plan-changes', change)).toMatchObject({ status: 422, body: { code: 'task.below-floor' } });
  });

  it('is not tried with tasks it has not, nor by administrators, and staff only look', async () => {
    expect(await of('force-head', 'POST', 'schedule/trial', { durations: [{ task: 'X', days: 1 }] })).toMatchObject({
      status: 422,
      body: { code: 'schedule.task-unknown', errors: [{ field: 'durations' }] },
    });
    expect((await of('staff', 'POST', 'schedule/trial', {})).status).toBe(403);
    expect(await of('force-head', 'POST', 'schedule/trial', { links: [FS('C', 'A')] })).toMatchObject({
      status: 422,
      body: { code: 'schedule.cycle' },
    });
  });

  it('is changed by the desk: the dates follow, it is noted which and why, and what was promised stays', async () => {
    expect((await desk('POST', 'approval', { seenVersion: await version() })).status).toBe(204);
    expect(await dues()).toEqual({ A: '2018-09-17', B: '2018-09-25', C: '2018-09-28' });
    const change = { tasks: [{ code: 'B', durationDays: 8, version: (await taskOf('B')).version }], reason: '许可材料要重做' };
    for (const role of ['force-head', 'leader', 'staff'] as const) {
      expect([role, (await of(role, 'POST', 'plan-changes', change)).status]).toEqual([role, 403]);
    }
    expect((await desk('POST', 'plan-changes', change)).status).toBe(204);
    // B 9–16, A 4–8; begun at once B ends on day 13 and C on day 16.
    const [latest] = await history();
    expect(latest).toMatchObject({
      because: 'task.change-plan',
      by: 'a.supervision-desk',
      before: { earliestFinish: '2018-09-19', missingDays: 0 },
      after: { earliestFinish: '2018-09-25', missingDays: 0 },
    });
    expect(latest!.moves.map(({ code, before, after }) => [code, before, after])).toEqual([
      [
        'A',
        { earliestFinish: '2018-09-07', latestStart: '2018-09-11', latestFinish: '2018-09-17' },
        { earliestFinish: '2018-09-07', latestStart: '2018-09-06', latestFinish: '2018-09-12' },
      ],
      [
        'B',
        { earliestFinish: '2018-09-14', latestStart: '2018-09-18', latestFinish: '2018-09-25' },
        { earliestFinish: '2018-09-19', latestStart: '2018-09-13', latestFinish: '2018-09-25' },
      ],
      [
        'C',
        { earliestFinish: '2018-09-19', latestStart: '2018-09-26', latestFinish: '2018-09-28' },
        { earliestFinish: '2018-09-25', latestStart: '2018-09-26', latestFinish: '2018-09-28' },
      ],
    ]);
    expect(await dues()).toEqual({ A: '2018-09-17', B: '2018-09-25', C: '2018-09-28' });
    expect(await slips()).toEqual({ A: 0, B: 0, C: 0 });
    // The second of two editors, who saw what was before.
    expect(await desk('POST', 'plan-changes', change)).toMatchObject({
      status: 409,
      body: { code: 'task.changed', reason: expect.stringContaining('a.supervision-desk') },
    });
  });

  it('takes a new task in, and refuses one that would close a loop with nothing saved', async () => {
    const added = { code: 'D', name: '验收', durationDays: 2 };
    const before = await schedule();
    expect(await desk('POST', 'plan-changes', { tasks: [added], links: [FS('C', 'D'), FS('D', 'A')], reason: '漏项' })).toMatchObject({
      status: 422,
      body: { code: 'schedule.cycle' },
    });
    expect(await desk('POST', 'plan-changes', { tasks: [{ code: 'E', durationDays: 1 }], reason: '漏项' })).toMatchObject({
      status: 422,
      body: { code: 'task.plan.nameless', errors: [{ field: 'name' }] },
    });
    expect(await schedule()).toEqual(before);
    expect((await desk('POST', 'plan-changes', { tasks: [added], links: [FS('C', 'D')], reason: '漏项' })).status).toBe(204);
    expect(await desk('POST', 'plan-changes', { tasks: [added], reason: '漏项' })).toMatchObject({
      status: 409,
      body: { code: 'task.plan.code-taken' },
    });
    expect(await dues()).toEqual({ A: '2018-09-17', B: '2018-09-25', C: '2018-09-28', D: null });
  });

  it('is revised by a leader, who sees before what is promised anew', async () => {
    // D 18–19, C 15–17, B 7–14, A 2–6.
    const { body } = await of<{ tasks: unknown[] }>('leader', 'GET', 'revision');
    expect(body.tasks).toEqual([
      expect.objectContaining({ code: 'A', due: '2018-09-17', newDue: '2018-09-10', added: false }),
      expect.objectContaining({ code: 'B', due: '2018-09-25', newDue: '2018-09-20', daysBefore: 5, days: 8 }),
      expect.objectContaining({ code: 'C', due: '2018-09-28', newDue: '2018-09-26', beganTooLate: false }),
      expect.objectContaining({ code: 'D', due: null, newDue: '2018-09-28', added: true, owner: null }),
    ]);
    const seenVersion = await version();
    expect((await desk('POST', 'revision', { reason: '专题会议', seenVersion })).status).toBe(403);
    expect((await of('leader', 'POST', 'revision', { reason: '专题会议', seenVersion })).status).toBe(204);
    expect(await of('leader', 'POST', 'revision', { reason: '专题会议', seenVersion })).toMatchObject({
      status: 409,
      body: { code: 'action-plan.project.changed' },
    });
    expect(await dues()).toEqual({ A: '2018-09-10', B: '2018-09-20', C: '2018-09-26', D: '2018-09-28' });
    expect((await of<{ tasks: unknown[] }>('leader', 'GET', 'revision')).body.tasks).toEqual([]);
    const baselines = await database.sql('select version, count(*)::int as tasks from schedule_baseline group by version order by version');
    expect(baselines).toEqual([
      { version: 1, tasks: 3 },
      { version: 2, tasks: 4 },
    ]);
  });

  it('leaves what is overdue overdue, unless the decision names it, and once red stays on record', async () => {
    await standAt('2018-09-11');
    await database.sql(`update task set was_red = true where code = 'A' and project_id = $1`, [id]);
    const extension = { endDate: '2018-10-12', source: '专题会议二', seenVersion: await version() };
    expect((await of('leader', 'POST', 'extension', extension)).status).toBe(204);
    // Day 7, nothing begun: A can end on day 11, B on 19, C on 22, D on 24; their baseline is 6, 14, 17 and 19.
    expect(await slips()).toEqual({ A: 5, B: 5, C: 5, D: 5 });
    expect((await history())[0]).toMatchObject({ because: 'reverse-schedule.extend-plan', by: 'a.leader' });
    expect(await dues()).toEqual({ A: '2018-09-10', B: '2018-09-30', C: '2018-10-10', D: '2018-10-12' });
    const revise = async (overdueToo: boolean) =>
      (await of('leader', 'POST', 'revision', { reason: '专题会议二', overdueToo, seenVersion: await version() })).status;
    expect(await revise(false)).toBe(204);
    expect((await taskOf('A')).due).toBe('2018-09-10');
    expect(await revise(true)).toBe(204);
    expect(await taskOf('A')).toMatchObject({ due: '2018-09-19', wasRed: true });
    expect(await slips()).toEqual({ A: 0, B: 0, C: 0, D: 0 });
  });
});
