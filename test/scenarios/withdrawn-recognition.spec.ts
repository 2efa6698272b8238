import 'reflect-metadata';
import { jest } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { ScoreEntryView, ScoreMonthView } from '#libs/battle-map/score/http/score.schema';
import { DraftMonth } from '#libs/battle-map/score/use-cases/draft-month';
import type { TaskView } from '#libs/battle-map/task/http/task.schema';
import { monthOf } from '#libs/kernel/scoring/month';
import { startTestApp } from '../support/app.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { registerProjects } from '../support/office.js';
import { type Browser, completeFirstRun, inProcess, newcomer, SECURITY, signIn } from '../support/sign-in.js';
import { approveDue, itIs, registerTasks, sampleTasks } from '../support/tasks.js';

const PEOPLE = {
  owner: { roles: ['staff'], post: '建设办负责人' },
  head: { roles: ['force-head'], post: '分管建设副主任' },
  leader: { roles: ['leader'], post: '党工委书记' },
  desk: { roles: ['supervision-desk'], post: '督导办专员一' },
  secretary: { roles: ['scoring-confirmer'], post: null },
} as const;
type Person = keyof typeof PEOPLE;

/**
 * XM01-01 of the small office, due on Friday 13 July 2018 and reported on Tuesday the 31st: twelve working days late, 16–20, 23–27,
 * 30 and 31. It waited from the 16th until the 24th, and the leader recognised it: 16–20 and 23 July are six days off, so July
 * costs 2.00 (R4, four to seven days). In August the receipt turns out to be another project's: twelve days cost 5.00 (R5).
 */
describe('a recognition that is taken back', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let id: string;
  const by = {} as Record<Person, Browser>;

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await startTestApp(database, { RATE_LIMIT_PER_MINUTE: '100000' });
    const call = inProcess(app);
    await completeFirstRun(call);
    const security = await signIn(call, SECURITY);
    const project = (await registerProjects(app)).get('XM01')!;
    for (const [name, { roles, post }] of Object.entries(PEOPLE)) {
      by[name as Person] = await newcomer(call, security, { name, roles });
      if (post) await database.sql('update post set account_id = (select id from account where name = $1) where title = $2', [name, post]);
    }
    itIs(app, '2018-07-02');
    const { tasks, links } = await sampleTasks(app);
    await registerTasks(app, project, tasks, links);
    await approveDue(app, database, project, '2018-07-13');
    id = (await database.sql(`select id from task where code = 'XM01-01'`))[0]!['id'] as string;
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await app.close();
    await database.drop();
  });

  const task = async (reader: Person = 'leader') => (await by[reader].call<TaskView>('GET', `/api/tasks/${id}`)).body;
  const send = async (who: Person, path: string, body: object = {}) =>
    by[who].call<TaskView & { code?: string; errors?: object[] }>('POST', `/api/tasks/${id}/${path}`, {
      version: (await task()).version,
      ...body,
    });
  const recognition = async (who: Person, reason: string) => send(who, `blocks/${(await task()).blocks[0]!.id}/recognition`, { reason });
  const withdrawal = async (who: Person, body: object = { reason: '回执是另一项目的' }) =>
    send(who, `blocks/${(await task()).blocks[0]!.id}/recognition/withdrawal`, body);
  const locked = async (month: string) => {
    const at = `/api/scores/months/${month}`;
    expect((await by.secretary.call('POST', `${at}/draft`)).status).toBe(202);
    const { round } = (await by.secretary.call<ScoreMonthView>('GET', at)).body;
    await app.get(DraftMonth, { strict: false }).execute(monthOf(month), round, new AbortController().signal);
    expect((await by.secretary.call('POST', `${at}/confirmation`, { round })).status).toBe(200);
    expect((await by.secretary.call('POST', `${at}/lock`)).status).toBe(200);
    const { entries } = (await by.secretary.call<{ entries: ScoreEntryView[] }>('GET', `${at}/entries`)).body;
    const [entry] = entries.filter((one) => one.task === 'XM01-01');
    return { rule: entry?.rule, daysLate: entry?.daysLate, points: entry?.points, explanation: entry?.explanation };
  };

  it('had excused six of twelve days, and the month was locked with them', async () => {
    expect((await send('owner', 'sign-for')).status).toBe(200);
    itIs(app, '2018-07-16');
    expect((await send('owner', 'block', { kind: 'outside-approval', awaits: '市规划局批复' })).status).toBe(201);
    expect((await withdrawal('leader')).body).toMatchObject({
      code: 'task.wait.not-recognised',
      remedy: expect.stringMatching(/./) as string,
    });
    itIs(app, '2018-07-24');
    expect((await send('owner', 'unblock')).status).toBe(200);
    expect((await recognition('leader', '市规划局受理回执')).status).toBe(200);
    itIs(app, '2018-07-31');
    expect((await send('owner', 'reports', { percent: 100 })).status).toBe(201);
    itIs(app, '2018-08-01');
    expect(await locked('2018-07')).toMatchObject({ rule: 'R4', daysLate: 6, points: -2_00 });
  });

  it('is taken back by the leader in charge or the desk, never by an owner, with a reason, on the page that was seen', async () => {
    const seen = (await task()).version;
    for (const [who, status, code] of [
      ['owner', 403, 'access.permission.missing'],
      ['head', 403, 'access.permission.missing'],
      ['secretary', 403, 'access.permission.missing'],
    ] as const) {
      expect(await withdrawal(who)).toMatchObject({ status, body: { code } });
    }
    expect(await withdrawal('desk', { reason: ' ' })).toMatchObject({ status: 400, body: { errors: [{ field: 'reason' }] } });
    expect(await withdrawal('desk', {})).toMatchObject({ status: 400, body: { errors: [{ field: 'reason' }] } });
    expect(await withdrawal('desk', { reason: '回执是另一项目的', version: seen - 1 })).toMatchObject({
      status: 409,
      body: { code: 'task.changed' },
    });
    expect((await task('desk')).blocks).toMatchObject([{ mayRecognise: false, mayWithdraw: true, withdrawn: [] }]);
    expect((await task('owner')).blocks).toMatchObject([{ mayRecognise: false, mayWithdraw: false }]);
    expect(await withdrawal('desk')).toMatchObject({ status: 200, body: { version: seen + 1, due: '2018-07-13' } });
    expect(await withdrawal('leader')).toMatchObject({ status: 409, body: { code: 'task.wait.withdrawn' } });
  });

  it('stays on record with who took it back, when and why', async () => {
    const said = { on: '2018-07-24', by: 'leader', post: '党工委书记', reason: '市规划局受理回执' };
    expect((await task()).blocks).toMatchObject([
      {
        ...{ recognition: null, mayRecognise: true, mayWithdraw: false },
        withdrawn: [{ ...said, withdrawal: { on: '2018-08-01', by: 'desk', post: null, reason: '回执是另一项目的' } }],
      },
    ]);
    const [line] = await database.sql(`select actor_name, details from audit_entry where action = 'task.withdraw-recognition'`);
    expect(line).toMatchObject({
      actor_name: 'desk',
      details: { task: 'XM01-01', since: '2018-07-16', ended: '2018-07-24', recognised: '2018-07-24', reason: '回执是另一项目的' },
    });
  });

  it('costs its days in the open month; the locked one stays', async () => {
    itIs(app, '2018-09-03');
    const august = await locked('2018-08');
    // 5.00 owed for twelve days, 2.00 taken in July.
    expect(august).toMatchObject({ rule: 'R5', daysLate: 12, points: -3_00 });
    expect(august.explanation).not.toContain('等待');
    const { entries } = (await by.secretary.call<{ entries: ScoreEntryView[] }>('GET', '/api/scores/months/2018-07/entries')).body;
    expect(entries.find((one) => one.task === 'XM01-01')).toMatchObject({ points: -2_00, state: 'posted' });
  });

  it('may be followed by another, with the right proof: its days come off again', async () => {
    expect((await recognition('desk', '市规划局受理回执（本项目）')).status).toBe(200);
    expect((await task()).blocks).toMatchObject([
      { recognition: { on: '2018-09-03', by: 'desk' }, withdrawn: [{ on: '2018-07-24' }], mayRecognise: false, mayWithdraw: true },
    ]);
    itIs(app, '2018-10-08');
    // Six days cost 2.00, of the 5.00 that were taken.
    expect(await locked('2018-09')).toMatchObject({ daysLate: 6, points: 3_00 });
  });
});
