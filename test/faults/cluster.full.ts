import 'reflect-metadata';
import { eventually } from '#libs/platform/testing/eventually';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { type Program, startProgram } from '../support/program.js';
import { startRedis, type TestRedis } from '../support/redis.js';
import { type Browser, completeFirstRun, overNetwork, SYSTEM, signIn } from '../support/sign-in.js';
import { Outage } from './outage.js';

/** The next full minute, and time to start. */
const A_TICK_MS = 90_000;

/** What a page hears over server-sent events, until it goes. */
class Listener {
  heard = '';
  private readonly leaving = new AbortController();

  constructor(
    private readonly address: string,
    private readonly browser: Browser,
  ) {}

  async open(): Promise<void> {
    const answer = await fetch(`${this.address}/api/live`, { headers: this.browser.headers, signal: this.leaving.signal });
    expect(answer.headers.get('content-type')).toBe('text/event-stream');
    void (async () => {
      for await (const bytes of answer.body!) this.heard += Buffer.from(bytes).toString();
    })().catch(() => undefined);
    await eventually(() => this.heard.includes('retry:'));
  }

  leave(): void {
    this.leaving.abort();
  }
}

describe('two APIs and two workers on one PostgreSQL and one Redis', () => {
  let database: TestDatabase;
  let redis: TestRedis;
  let outage: Outage;
  let apis: Program[];
  let one: string;
  let other: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    redis = await startRedis();
    outage = await Outage.prepare(database, { settings: { REDIS_URL: redis.url, OUTBOX_MAX_ATTEMPTS: '1' }, flush: () => redis.flush() });
    const environment = {
      DATABASE_URL: database.appUrl,
      DATABASE_OWNER_URL: database.ownerUrl,
      REDIS_URL: redis.url,
      HOST: '127.0.0.1',
      PORT: '0',
      LOG_LEVEL: 'error',
    };
    apis = [startProgram(['dist/apps/api/src/main.js'], environment), startProgram(['dist/apps/api/src/main.js'], environment)];
    const addresses = await Promise.all(apis.map(async (api) => (await api.prints(/^http:\S+/m))[0]));
    [one, other] = addresses as [string, string];
    await Promise.all([outage.startWorker(), outage.startWorker()]);
    await completeFirstRun(overNetwork(one));
  }, 120_000);
  afterAll(async () => {
    for (const api of apis) {
      api.process.kill('SIGTERM');
      expect(await api.ends()).toBe(0);
    }
    await outage.stop();
    await redis.stop();
    await database.drop();
  }, 60_000);

  it('accept on one what was signed in on the other, and refuse on both what was signed out on one', async () => {
    const browser = await signIn(overNetwork(one), SYSTEM);
    const there = overNetwork(other);
    expect((await there('GET', '/api/me', undefined, browser.headers)).status).toBe(200);
    expect((await there('DELETE', '/api/session', undefined, browser.headers)).status).toBe(204);
    expect((await browser.call('GET', '/api/me')).status).toBe(401);
    expect((await there('GET', '/api/me', undefined, browser.headers)).status).toBe(401);
  });

  it('tell the pages on both what a worker has done', async () => {
    const browser = await signIn(overNetwork(one), SYSTEM);
    const listeners = [new Listener(one, browser), new Listener(other, browser)];
    for (const listener of listeners) await listener.open();
    await database.sql(
      `insert into outbox (key, job, correlation_id, due_at, created_at) values ('gone', 'stage.gone', 'c', now(), now())`,
    );
    for (const listener of listeners) await eventually(() => listener.heard.includes('event: outbox\n'), 20_000);
    for (const listener of listeners) listener.leave();
  }, 60_000);

  it('do at one what was asked twice under one idempotency key at both', async () => {
    const browser = await signIn(overNetwork(one), SYSTEM);
    const headers = { ...browser.headers, 'idempotency-key': 'asked-at-both-0001' };
    const ask = (address: string) => overNetwork(address)('PUT', '/api/me/language', { language: 'en' }, headers);
    const answers = await Promise.all([ask(one), ask(other)]);
    expect(answers.map((answer) => answer.status).filter((status) => status >= 500)).toEqual([]);
    expect(await database.sql(`select count(*)::int as changes from audit_entry where action = 'access.change-own-language'`)).toEqual([
      { changes: 1 },
    ]);
  });

  it('fire each tick once', async () => {
    await eventually(() => outage.slots().length >= 1, A_TICK_MS);
    await eventually(async () => (await database.sql(`select from outbox where state not in ('done', 'dead')`)).length === 0, A_TICK_MS);
    expect(new Set(outage.slots()).size).toBe(outage.slots().length);
  }, 120_000);
});
