import 'reflect-metadata';
import { jest } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SystemClock } from '#libs/platform/clock/clocks';
import type { AccountView, AccountWithPassword } from '#libs/platform/access/http/access.schema';
import { RemoveEndedSessions } from '#libs/platform/access/use-cases/remove-ended-sessions';
import { startTestApp } from '../support/app.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { type Browser, browserOf, type Call, completeFirstRun, inProcess, newcomer, SECURITY, signIn } from '../support/sign-in.js';

const MINUTE = 60_000;

describe('a session', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let other: NestFastifyApplication;
  let call: Call;
  let security: Browser;

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await startTestApp(database, { SESSION_IDLE_MINUTES: '20', SESSION_MAX_HOURS: '12', TRUST_PROXY: 'true' });
    other = await startTestApp(database, { SESSION_IDLE_MINUTES: '20', SESSION_MAX_HOURS: '12' });
    call = inProcess(app);
    await completeFirstRun(call);
    security = await signIn(call, SECURITY);
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });
  afterAll(async () => {
    await app.close();
    await other.close();
    await database.drop();
  });

  /** Moves the system clock of the process that answers. */
  function minutesLater(minutes: number): void {
    const then = Date.now() + minutes * MINUTE;
    jest.spyOn(app.get(SystemClock), 'now').mockImplementation(() => new Date(then));
  }

  const status = async (browser: Browser) => (await browser.call('GET', '/api/me')).status;

  it('is valid on every process', async () => {
    const elsewhere = await inProcess(other)('GET', '/api/me', undefined, security.headers);
    expect(elsewhere).toMatchObject({ status: 200, body: { name: SECURITY.name, roles: ['security-administrator'] } });
  });

  it('gets an id of the server’s making, whatever id the browser brought along', async () => {
    const planted = 'battle-map-session=0123456789012345678901234567890123456789012';
    const answer = await call('POST', '/api/session', SECURITY_CREDENTIALS, { cookie: planted });
    expect(answer.setCookie).toHaveLength(1);
    expect(answer.setCookie[0]).not.toContain(planted);
    expect((await call('GET', '/api/me', undefined, { cookie: planted })).status).toBe(401);
  });

  it('gets a new id when somebody logs in over it, and the old id is dead', async () => {
    const first = await signIn(call, SECURITY);
    const second = await call('POST', '/api/session', SECURITY_CREDENTIALS, { cookie: first.cookie });
    expect(second.setCookie[0]).not.toContain(first.cookie);
    expect(await status(first)).toBe(401);
  });

  it('stands in the database under a hash only', async () => {
    const id = security.cookie.split('=')[1];
    const rows = await database.sql('select id_hash from session where id_hash = $1', [id]);
    expect(rows).toEqual([]);
    expect(id).toMatch(/^[\w-]{43}$/);
  });

  it('ends on the server when its owner logs out', async () => {
    const browser = await signIn(call, SECURITY);
    const out = await browser.call('DELETE', '/api/session');
    expect(out.status).toBe(204);
    expect(out.setCookie[0]).toMatch(/^battle-map-session=; Max-Age=0; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(await status(browser)).toBe(401);
  });

  it('ends when nobody has used it for 20 minutes', async () => {
    const browser = await signIn(call, SECURITY);
    minutesLater(19);
    expect(await status(browser)).toBe(200);
    minutesLater(38);
    expect(await status(browser)).toBe(200);
    minutesLater(58);
    expect(await call('GET', '/api/me', undefined, browser.headers)).toMatchObject({
      status: 401,
      body: { code: 'access.session.missing' },
    });
  });

  it('ends after 12 hours, however busy', async () => {
    const browser = await signIn(call, SECURITY);
    for (let minutes = 15; minutes < 12 * 60; minutes += 15) {
      minutesLater(minutes);
      expect(await status(browser)).toBe(200);
    }
    minutesLater(12 * 60);
    expect(await status(browser)).toBe(401);
  });

  it('gets a new id and a new token when the password is changed; every other session of the account ends', async () => {
    const here = await newcomer(call, security, { name: 'chen.mei', roles: [] });
    const there = await signIn(call, { name: 'chen.mei', password: here.password });
    const changed = await here.call<typeof here.me>('PUT', '/api/me/password', { current: here.password, next: 'Meadow-9-tiger' });
    expect(changed.status).toBe(200);
    expect(changed.setCookie[0]).not.toContain(here.cookie);
    expect(await Promise.all([here, there].map(status))).toEqual([401, 401]);

    const after = browserOf(call, changed);
    expect(await status(after)).toBe(200);
    const withOldToken = await call('PUT', '/api/me/language', { language: 'en' }, { ...after.headers, 'x-csrf-token': here.csrfToken });
    expect(withOldToken).toMatchObject({ status: 403, body: { code: 'access.csrf.token' } });
  });

  it.each([
    ['roles are changed', 'PUT', 'roles', { roles: ['audit-administrator'] }],
    ['account is locked', 'POST', 'lock', {}],
    ['password is reset', 'POST', 'reset-password', {}],
    ['account is deactivated', 'POST', 'deactivate', {}],
  ] as const)('ends on every process when its %s', async (_, method, verb, body) => {
    const name = `fang.${verb}`;
    const browser = await newcomer(call, security, { name, roles: [] });
    const [account] = (await security.call<{ items: AccountView[] }>('GET', `/api/accounts?search=${name}`)).body.items;
    const done = await security.call(method, `/api/accounts/${account?.id}/${verb}`, { ...body, version: account?.version });
    expect(done.status).toBe(200);
    expect(await status(browser)).toBe(401);
    expect((await inProcess(other)('GET', '/api/me', undefined, browser.headers)).status).toBe(401);
  });

  it('is removed from the database some time after its end', async () => {
    const before = await database.sql('select count(*)::int as count from session');
    expect(before[0]?.['count']).toBeGreaterThan(0);
    minutesLater(12 * 60);
    await app.get(RemoveEndedSessions).execute();
    expect(await database.sql('select count(*)::int as count from session')).toEqual([{ count: 0 }]);
  });

  it('says what is allowed in the language of the account', async () => {
    const browser = await signIn(call, SECURITY);
    await browser.call('PUT', '/api/me/language', { language: 'en' });
    const refused = await browser.call('GET', '/api/audit', undefined, { 'accept-language': 'zh-CN' });
    expect(refused).toMatchObject({
      status: 403,
      body: { code: 'access.permission.missing', reason: 'Your account does not have the permission audit:read.' },
    });
    await browser.call('PUT', '/api/me/language', { language: 'zh-CN' });
  });

  describe('its cookie', () => {
    it('is out of reach for scripts and other sites, and without a lifetime of its own', async () => {
      const { setCookie } = await call('POST', '/api/session', SECURITY_CREDENTIALS);
      expect(setCookie[0]).toMatch(/^battle-map-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    });

    it('is secure and bound to the host when the browser came over https', async () => {
      const { setCookie, body } = await call<AccountWithPassword>('POST', '/api/session', SECURITY_CREDENTIALS, {
        'x-forwarded-proto': 'https',
      });
      expect(setCookie[0]).toMatch(/^__Host-battle-map-session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
      expect(body).toMatchObject({ name: SECURITY.name });
    });

    it('is not taken over https when it was not bound to the host', async () => {
      const answer = await call('GET', '/api/me', undefined, { cookie: security.cookie, 'x-forwarded-proto': 'https' });
      expect(answer.status).toBe(401);
    });

    it('does not believe a proxy that nobody declared', async () => {
      const { setCookie } = await inProcess(other)('POST', '/api/session', SECURITY_CREDENTIALS, { 'x-forwarded-proto': 'https' });
      expect(setCookie[0]).toMatch(/^battle-map-session=/);
      expect(setCookie[0]).not.toContain('Secure');
    });
  });
});

const SECURITY_CREDENTIALS = { name: SECURITY.name, password: SECURITY.password };
