import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import type { INestApplicationContext } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { BattleMapView } from '#libs/battle-map/map/http/map.schema';
import { product } from '#libs/battle-map/product';
import { SampleOffice } from '#libs/battle-map/sample/contract';
import type { HappeningsView, SampleLogInsView } from '#libs/battle-map/sample/http/sample.schema';
import type { ClockView } from '#libs/platform/clock/http/clock.schema';
import { eventually } from '#libs/platform/testing/eventually';
import { startTestApp } from '../support/app.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { type Browser, completeFirstRun, inProcess, SECURITY, SYSTEM, signIn } from '../support/sign-in.js';
import { startTestWorker } from '../support/worker.js';

interface Expected {
  readonly due: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
const { due } = JSON.parse(readFileSync('test/scenarios/first-quarter/expected.json', 'utf8')) as Expected;

describe('an empty installation that is made the sample office', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let worker: INestApplicationContext;
  let logIns: SampleLogInsView['logIns'];
  let desk: Browser;

  const call = () => inProcess(app);
  const as = (name: string) => signIn(call(), logIns.find((logIn) => logIn.name === name)!);
  const clock = async () => (await desk.call<ClockView>('GET', '/api/clock')).body;
  const counts = () =>
    database.sql(`select (select count(*)::int from account) as accounts, (select count(*)::int from task) as tasks,
      (select count(*)::int from audit_entry) as lines`);

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await startTestApp(database);
    worker = await startTestWorker(database, product);
    const loaded = await call()<SampleLogInsView>('POST', '/api/sample');
    expect(loaded.status).toBe(201);
    ({ logIns } = loaded.body);
    desk = await as('dudao1');
  }, 120_000);
  afterAll(async () => {
    await worker.close();
    await app.close();
    await database.drop();
  });

  it('has a log-in for each of its 49 posts, the desk first, and every account holds its post', async () => {
    expect(logIns).toHaveLength(49);
    expect(logIns[0]).toMatchObject({ name: 'dudao1', post: '督导办专员一', roles: ['supervision-desk'] });
    expect(new Set(logIns.map(({ password }) => password)).size).toBe(49);
    const held = await database.sql(
      `select post.title, account.name from office__post as post join account on account.id = post.account_id order by post.title`,
    );
    expect(held).toHaveLength(49);
    expect(held).toContainEqual({ title: '党工委书记', name: 'shuji' });
    const administrators = logIns.filter(({ roles }) => roles.some((role) => role.endsWith('-administrator')));
    expect(administrators.map(({ name, roles }) => [name, roles])).toEqual([
      ['sys', ['system-administrator']],
      ['sec', ['security-administrator']],
      ['audit', ['audit-administrator']],
    ]);
  });

  it('is on the morning of Monday, 2 July 2018, and says that it is the sample office', async () => {
    expect(desk.me).toMatchObject({ sample: true, mustChangePassword: false });
    expect(await clock()).toMatchObject({ today: '2018-07-02', sample: true });
    expect((await clock()).businessNow.slice(0, 12)).toBe('2018-07-02T0');
  });

  it('shows twenty approved projects, each task due on the day worked out by hand, with its light', async () => {
    const { body } = await desk.call<BattleMapView>('GET', '/api/map');
    expect(body.projects).toHaveLength(20);
    expect(new Set(body.projects.map(({ state }) => state))).toEqual(new Set(['approved']));
    const leaves = body.projects.flatMap(({ code, tasks }) =>
      tasks.filter(({ summary }) => !summary).map((task) => ({ project: code, ...task })),
    );
    expect(leaves.map((task) => [task.code, task.due]).sort()).toEqual(
      Object.values(due)
        .flatMap((tasks) => Object.entries(tasks))
        .sort(),
    );
    // By hand, derivation.md of the first quarter: nothing is due before 13 July, and only GZ01 lacks days: 02 takes 15 of the 10
    // that it has, so it is over on 20 July and 03 five days after that.
    const lit = (code: string) => leaves.find((task) => task.code === code);
    expect(leaves.filter(({ light }) => light !== 'green').map(({ code }) => code)).toEqual(['GZ01-02', 'GZ01-03']);
    expect(lit('GZ01-02')).toMatchObject({
      light: 'yellow',
      beganTooLate: true,
      why: { because: 'forecast', params: { forecast: '2018-07-20', days: 5 } },
    });
    expect(lit('GZ01-03')).toMatchObject({
      light: 'yellow',
      beganTooLate: false,
      why: { because: 'forecast', params: { forecast: '2018-07-27', days: 5 } },
    });
    expect(lit('GZ01-01')).toMatchObject({ light: 'green', why: { because: 'on-time', params: { due: '2018-07-13', workingDays: 9 } } });
    expect(body.projects.filter(({ light }) => light !== 'green').map(({ code, why }) => [code, why])).toEqual([
      ['GZ01', { because: 'missing-days', params: { days: 5 } }],
    ]);
  });

  it('was approved by the desk, as the audit trail says', async () => {
    const lines = await database.sql(
      `select actor_name as actor, count(*)::int as plans from audit_entry where action = 'reverse-schedule.approve-plan' group by 1`,
    );
    expect(lines).toEqual([{ actor: 'dudao1', plans: 20 }]);
    const approvers = await database.sql('select distinct approved_by, approved_on::text from action_plan__project');
    expect(approvers).toEqual([{ approved_by: 'dudao1', approved_on: '2018-07-02' }]);
  });

  it('keeps points for the half year, for every post that is not stationed', async () => {
    const [period] = await database.sql('select opens_on::text, closes_on::text from score__period');
    expect(period).toEqual({ opens_on: '2018-07-01', closes_on: '2018-12-31' });
    expect(logIns.find(({ name }) => name === 'jifen')?.roles).toEqual(['scoring-confirmer']);
  });

  it('is loaded once: asked again, nothing changes and no password is told', async () => {
    const before = await counts();
    expect(await call()('POST', '/api/sample')).toMatchObject({ status: 409, body: { code: 'sample.loaded' } });
    expect(await app.get(SampleOffice, { strict: false }).load(() => undefined)).toEqual({ fresh: false, logIns: [] });
    expect((await call()('GET', '/api/sample')).body).toEqual({ state: 'used', progress: null });
    expect(await counts()).toEqual(before);
  });

  it('lets the head of a task force in, who moves no clock', async () => {
    const head = await as('zuzhi');
    expect(head.me.permissions).toContain('map:read');
    expect((await head.call('POST', '/api/clock/advance', { days: 1 })).status).toBe(403);
  });

  it('tells what happened while its date moved on: nobody works, so GZ01 turns red and its people are told', async () => {
    const moved = await desk.call<ClockView>('POST', '/api/clock/advance', { to: '2018-07-17' });
    expect(moved.status).toBe(202);
    await eventually(async () => (await clock()).advance?.state === 'done', 110_000);
    const { fromAt, reachedAt } = (await clock()).advance!;
    const query = new URLSearchParams({ from: fromAt, to: reachedAt });
    const { body } = await desk.call<HappeningsView>('GET', `/api/sample/happenings?${query.toString()}`);
    const day = (at: string) => new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 10);
    const changes = (code: string) =>
      body.lights.filter((change) => change.code === code).map(({ at, before, light, because }) => [day(at), before, light, because]);
    expect(changes('GZ01-01')).toEqual([
      ['2018-07-03', 'green', 'yellow', 'forecast'],
      ['2018-07-14', 'yellow', 'red', 'overdue'],
    ]);
    expect(changes('GZ01-02')).toEqual([['2018-07-14', 'yellow', 'red', 'overdue']]);
    expect(body.lights.filter(({ light }) => light === 'red')).toHaveLength(2);
    expect(body.months).toEqual([]);
    expect(body.messages).toHaveLength(1);
    expect(body.messages[0]).toMatchObject({
      at: '2018-07-16T00:30:00.000Z',
      post: '党建办负责人',
      channel: 'email',
      subjects: [
        { code: 'GZ01-01', stage: 'overdue-1', rung: 'owner', due: '2018-07-13', insteadOf: null },
        { code: 'GZ01-02', stage: 'overdue-1', rung: 'owner', due: '2018-07-13', insteadOf: null },
      ],
    });
    // A stretch ends where the next one begins: nothing is told twice.
    const later = new URLSearchParams({ from: reachedAt, to: '2018-09-01T00:00:00+08:00' });
    expect((await desk.call('GET', `/api/sample/happenings?${later.toString()}`)).body).toEqual({
      lights: [],
      messages: [],
      months: [
        { month: '2018-07', locked: false, entries: 0, points: 0 },
        { month: '2018-08', locked: false, entries: 0, points: 0 },
      ],
    });
  }, 120_000);
});

describe('an installation', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  const call = () => inProcess(app);

  beforeEach(async () => {
    database = await createTestDatabase();
    app = await startTestApp(database);
  });
  afterEach(async () => {
    await app.close();
    await database.drop();
  });

  it('in which a real office has begun cannot become the sample office, and its time is real time', async () => {
    expect((await call()('GET', '/api/sample')).body).toEqual({ state: 'empty', progress: null });
    await completeFirstRun(call());
    expect((await call()('GET', '/api/sample')).body).toEqual({ state: 'used', progress: null });
    expect(await call()('POST', '/api/sample')).toMatchObject({ status: 409, body: { code: 'sample.office-in-use' } });
    const system = await signIn(call(), SYSTEM);
    expect(system.me.sample).toBe(false);
    expect((await system.call('POST', '/api/clock/advance', { days: 1 })).body).toMatchObject({ code: 'clock.advance.not-sample' });
    expect(await database.sql('select sample, offset_ms::int from business_clock')).toEqual([{ sample: false, offset_ms: 0 }]);
  });

  it('in which loading the sample office was broken off does not become a real one', async () => {
    await database.sql('update business_clock set sample = true');
    expect((await call()('GET', '/api/sample')).body).toEqual({ state: 'begun', progress: null });
    const refused = await call()('POST', '/api/first-run', { systemAdministrator: SYSTEM, securityAdministrator: SECURITY });
    expect(refused).toMatchObject({ status: 409, body: { code: 'access.first-run.sample' } });
    expect(await database.sql('select from first_run')).toEqual([]);
  });
});
