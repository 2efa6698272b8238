import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { startTestApp } from '../support/app.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { registerProjects } from '../support/office.js';
import { type Browser, completeFirstRun, inProcess, newcomer, SECURITY, signIn } from '../support/sign-in.js';
import { registerTasks } from '../support/tasks.js';

const FS = (from: string, to: string) => ({ from, to, type: 'FS', lagDays: 0 }) as const;

interface Task {
  readonly taskId: string;
  readonly code: string;
  readonly version: number;
  readonly earliestStart: string;
  readonly earliestFinish: string;
  readonly latestStart: string;
  readonly latestFinish: string;
  readonly totalSlackDays: number;
  readonly reason: { readonly by: string; readonly date: string | null };
}

/*
 * XM01 from Monday 3 September 2018, day 1, to Friday 28 September, day 19: A 5 days, B 5 after it, C 3 after that.
 *
 *   September: 3–7 are days 1–5, 10–14 days 6–10, 17–21 days 11–15; the 24th is a holiday; 25–28 are days 16–19.
 *
 *   B by Tuesday the 18th, day 12: counted back B takes days 8–12 (Wed 12 to Tue 18) and A days 3–7 (Wed 5 to Tue 11); C stays 17–19.
 *   B not before Monday the 17th, day 11: begun at once B takes days 11–15 (Mon 17 to Fri 21) and C 16–18 (Tue 25 to Thu 27).
 *   Both: B can end on day 15 and should on day 12, so it lacks three days.
 */
describe('a task with days of its own', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let desk: Browser;
  let id: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    await database.sql('update business_clock set stands_at = $1', ['2018-09-03T09:00:00+08:00']);
    app = await startTestApp(database, { RATE_LIMIT_PER_MINUTE: '100000', SAMPLE: 'true' });
    const call = inProcess(app);
    await completeFirstRun(call);
    desk = await newcomer(call, await signIn(call, SECURITY), { name: 'desk', roles: ['supervision-desk'] });
    const xm01 = (await registerProjects(app)).get('XM01')!;
    id = xm01.id;
    const tasks = ['A', 'B', 'C'].map((code) => ({ code, name: code, durationDays: code === 'C' ? 3 : 5 }));
    await registerTasks(app, xm01, tasks, [FS('A', 'B'), FS('B', 'C')]);
    const { version } = (await desk.call<{ version: number }>('GET', `/api/projects/${id}`)).body;
    await desk.call('PUT', `/api/projects/${id}/end-date`, { endDate: '2018-09-28', source: '会议议定', version });
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const tasks = async () => {
    const { body } = await desk.call<{ tasks: Task[] }>('GET', `/api/projects/${id}/schedule`);
    return Object.fromEntries(body.tasks.map((task) => [task.code, task])) as Record<'A' | 'B' | 'C', Task>;
  };
  const change = async (dates: object) => {
    const { version } = (await tasks()).B;
    return desk.call('POST', `/api/projects/${id}/plan-changes`, { tasks: [{ code: 'B', version, ...dates }], reason: '外部安排' });
  };

  it('that it has to be over by, is counted back from that day, and says so', async () => {
    expect((await change({ mustFinishBy: '2018-09-18' })).status).toBe(204);
    const { A, B, C } = await tasks();
    expect([B.latestStart, B.latestFinish, B.reason]).toMatchObject(['2018-09-12', '2018-09-18', { by: 'own-date', date: '2018-09-18' }]);
    expect([A.latestStart, A.latestFinish, A.reason.by]).toEqual(['2018-09-05', '2018-09-11', 'successor']);
    expect([C.latestStart, C.latestFinish, C.reason.by]).toEqual(['2018-09-26', '2018-09-28', 'end-date']);
  });

  it('before which it cannot begin, begins then at the earliest; both together tell what is missing', async () => {
    expect((await change({ notBefore: '2018-09-17' })).status).toBe(204);
    const { B, C } = await tasks();
    expect([B.earliestStart, B.earliestFinish, B.totalSlackDays]).toEqual(['2018-09-17', '2018-09-21', -3]);
    expect([C.earliestStart, C.earliestFinish]).toEqual(['2018-09-25', '2018-09-27']);
    const { body } = await desk.call('GET', `/api/tasks/${B.taskId}`);
    expect(body).toMatchObject({ notBefore: '2018-09-17', mustFinishBy: '2018-09-18' });
  });

  it('keeps them through other changes and lists, loses one that is taken away, and refuses those that cross', async () => {
    expect((await change({ name: '许可' })).status).toBe(204);
    expect(await change({ mustFinishBy: '2018-09-14' })).toMatchObject({
      status: 422,
      body: { code: 'task.dates-crossed', errors: [{ field: 'mustFinishBy' }] },
    });
    expect((await change({ mustFinishBy: null })).status).toBe(204);
    const { B } = await tasks();
    expect([B.earliestStart, B.latestFinish]).toEqual(['2018-09-17', '2018-09-25']);
    const [row] = await database.sql(`select not_before::text, must_finish_by from task__dates where task_id = $1`, [B.taskId]);
    expect(row).toEqual({ not_before: '2018-09-17', must_finish_by: null });
  });

  it('gives its day to the promise: approved, it is due by then', async () => {
    expect((await change({ mustFinishBy: '2018-09-21' })).status).toBe(204);
    const { version } = (await desk.call<{ version: number }>('GET', `/api/projects/${id}`)).body;
    expect((await desk.call('POST', `/api/projects/${id}/approval`, { seenVersion: version })).status).toBe(204);
    const { B } = await tasks();
    expect((await desk.call('GET', `/api/tasks/${B.taskId}`)).body).toMatchObject({ due: '2018-09-21' });
  });
});
