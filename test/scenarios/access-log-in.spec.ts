import 'reflect-metadata';
import { jest } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { PasswordHasher } from '#libs/platform/access/password-hasher';
import { SystemClock } from '#libs/platform/clock/clocks';
import { startTestApp } from '../support/app.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { type Answer, type Browser, type Call, completeFirstRun, inProcess, newcomer, SECURITY, signIn } from '../support/sign-in.js';

const WRONG = 'Not-the-1-password';
const MINUTE = 60_000;

describe('logging in', () => {
  let database: TestDatabase;
  let apps: NestFastifyApplication[];
  let call: Call;
  let elsewhere: Call;
  let security: Browser;

  beforeAll(async () => {
    database = await createTestDatabase();
    const settings = { LOCKOUT_FAILURES: '3', LOCKOUT_MINUTES: '30', RATE_LIMIT_PER_MINUTE: '100000' };
    apps = [await startTestApp(database, settings), await startTestApp(database, settings)];
    [call, elsewhere] = apps.map(inProcess) as [Call, Call];
    await completeFirstRun(call);
    security = await signIn(call, SECURITY);
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });
  afterAll(async () => {
    await Promise.all(apps.map((app) => app.close()));
    await database.drop();
  });

  const attempt = (name: string, password: string, where = call) => where('POST', '/api/session', { name, password });

  function minutesLater(minutes: number): void {
    const then = Date.now() + minutes * MINUTE;
    for (const app of apps) jest.spyOn(app.get(SystemClock), 'now').mockImplementation(() => new Date(then));
  }

  const comparable = ({ status, headers, setCookie, body }: Answer) => {
    const { date: _date, 'x-correlation-id': _id, ...others } = headers;
    const { correlationId: _correlation, ...rest } = body;
    return { status, headers: others, setCookie, body: rest };
  };

  it('is answered in the same words, with the same headers and the same work, whatever is wrong', async () => {
    await newcomer(call, security, { name: 'zhao.min', roles: [] });
    await newcomer(call, security, { name: 'qian.closed', roles: [] });
    const { items } = (await security.call<{ items: { id: string; version: number }[] }>('GET', '/api/accounts?search=qian.closed')).body;
    await security.call('POST', `/api/accounts/${items[0]?.id}/deactivate`, { version: items[0]?.version });

    const hasher = (apps[0] as NestFastifyApplication).get(PasswordHasher);
    const verify = jest.spyOn(hasher, 'verify');
    const answers = [];
    for (const name of ['zhao.min', 'nobody.here', 'qian.closed']) {
      verify.mockClear();
      answers.push({ ...comparable(await attempt(name, WRONG)), verifications: verify.mock.calls.length });
    }
    expect(answers[0]).toMatchObject({ status: 401, setCookie: [], verifications: 1, body: { code: 'access.log-in.refused' } });
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  it('counts the same parameters into the comparison for a name that does not exist', async () => {
    const hasher = (apps[0] as NestFastifyApplication).get(PasswordHasher);
    const verify = jest.spyOn(hasher, 'verify');
    await attempt('nobody.here', WRONG);
    await attempt(SECURITY.name, WRONG);
    const parameters = verify.mock.calls.map(([hash]) => hash.split('$').slice(0, 4).join('$'));
    expect(parameters).toEqual(['$argon2id$v=19$m=19456,t=2,p=1', '$argon2id$v=19$m=19456,t=2,p=1']);
    await signIn(call, SECURITY);
  });

  it('does not mind capital letters and full-width forms in the name', async () => {
    expect((await attempt('AN.QUAN', SECURITY.password)).status).toBe(200);
    expect((await attempt('ａｎ．ｑｕａｎ', SECURITY.password)).status).toBe(200);
  });

  it('closes an account after 3 wrong passwords on any process, for 30 minutes, also for the right one', async () => {
    const { password } = await newcomer(call, security, { name: 'sun.li', roles: [] });
    await attempt('sun.li', WRONG, call);
    await attempt('sun.li', WRONG, elsewhere);
    await attempt('sun.li', WRONG, call);
    const closed = await attempt('sun.li', password, elsewhere);
    expect(closed).toMatchObject({ status: 401, body: { code: 'access.log-in.refused' } });

    const locked = await database.sql(`select locked_until > now() + interval '29 minutes' as closed from account where name = 'sun.li'`);
    expect(locked).toEqual([{ closed: true }]);
    minutesLater(31);
    expect((await attempt('sun.li', password, elsewhere)).status).toBe(200);
  });

  it('never compares more than 3 passwords, however many processes guess at once', async () => {
    const { password } = await newcomer(call, security, { name: 'li.wei', roles: [] });
    const verifications = apps.map((app) => jest.spyOn(app.get(PasswordHasher), 'verify'));
    const hash = (await database.sql(`select password_hash from account where name = 'li.wei'`))[0]?.['password_hash'];
    const guesses = Array.from({ length: 12 }, (_, guess) => attempt('li.wei', `${WRONG}${guess}`, guess % 2 ? call : elsewhere));
    expect((await Promise.all(guesses)).map((answer) => answer.status)).toEqual(Array(12).fill(401));
    const compared = verifications.flatMap((spy) => spy.mock.calls).filter(([against]) => against === hash);
    expect(compared).toHaveLength(3);
    expect((await attempt('li.wei', password)).status).toBe(401);
  });

  it('forgets wrong passwords after a right one, and after half an hour', async () => {
    const { password } = await newcomer(call, security, { name: 'wu.gang', roles: [] });
    for (let round = 0; round < 3; round++) {
      await attempt('wu.gang', WRONG);
      await attempt('wu.gang', WRONG);
      expect((await attempt('wu.gang', password)).status).toBe(200);
    }
    await attempt('wu.gang', WRONG);
    await attempt('wu.gang', WRONG);
    minutesLater(31);
    await attempt('wu.gang', WRONG);
    expect((await attempt('wu.gang', password)).status).toBe(200);
  });

  it('leaves open sessions alone when strangers lock an account out', async () => {
    const browser = await newcomer(call, security, { name: 'zhou.jie', roles: [] });
    for (let time = 0; time < 3; time++) await attempt('zhou.jie', WRONG);
    expect((await browser.call('GET', '/api/me')).status).toBe(200);
  });

  it('can be opened again by the security administrator', async () => {
    const { password } = await newcomer(call, security, { name: 'he.ping', roles: [] });
    for (let time = 0; time < 3; time++) await attempt('he.ping', WRONG);
    const { items } = (
      await security.call<{ items: { id: string; version: number; lockedUntil: string | null }[] }>('GET', '/api/accounts?search=he.ping')
    ).body;
    expect(items[0]?.lockedUntil).not.toBeNull();
    await security.call('POST', `/api/accounts/${items[0]?.id}/unlock`, { version: items[0]?.version });
    expect((await attempt('he.ping', password)).status).toBe(200);
  });

  it('counts wrong present passwords like wrong log-ins', async () => {
    const browser = await newcomer(call, security, { name: 'ma.chao', roles: [] });
    const change = (current: string) => browser.call('PUT', '/api/me/password', { current, next: 'Meadow-9-tiger' });
    for (let time = 0; time < 3; time++) {
      expect(await change(WRONG)).toMatchObject({
        status: 422,
        body: { errors: [{ field: 'current', code: 'access.password.current-wrong' }] },
      });
    }
    expect((await change(browser.password)).status).toBe(422);
  });

  it('is slowed down for a name that fails again and again, whether it exists or not', async () => {
    const statuses = [];
    for (let time = 0; time < 21; time++) statuses.push((await attempt('ghost.name', WRONG, time % 2 ? call : elsewhere)).status);
    expect(statuses).toEqual([...Array(20).fill(401), 429]);
    const refused = await attempt('ghost.name', WRONG);
    expect(refused).toMatchObject({ status: 429, body: { code: 'access.log-in.too-many' } });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  });

  it('is written to the audit trail, refusals too, and the password never', async () => {
    const before = await database.sql(`select coalesce(max(id), 0) as id from audit_entry`);
    await attempt(SECURITY.name, WRONG);
    await attempt('nobody.here', WRONG);
    await attempt(SECURITY.name, SECURITY.password);
    const lines = await database.sql(
      `select action, result, details, subject_id is not null as known, row_to_json(audit_entry)::text as line
       from audit_entry where id > $1 order by id`,
      [before[0]?.['id']],
    );
    expect(lines).toMatchObject([
      { action: 'access.log-in', result: 'refused', known: true },
      { action: 'access.log-in', result: 'refused', known: false },
      { action: 'access.log-in', result: 'done', known: true },
    ]);
    expect(JSON.stringify(lines)).not.toContain(WRONG);
    expect(JSON.stringify(lines)).not.toContain(SECURITY.password);
  });
});
