import 'reflect-metadata';
import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AccountRepository } from '#libs/platform/access/db/account.repository';
import type { AccountView, AccountWithPassword, MeView } from '#libs/platform/access/http/access.schema';
import { AuditTrail } from '#libs/platform/audit/audit-trail';
import { SystemClock } from '#libs/platform/clock/clocks';
import { Events } from '#libs/platform/events/events';
import { startTestApp } from '../support/app.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { type Browser, browserOf, type Call, completeFirstRun, inProcess, newcomer, SECURITY, signIn, SYSTEM } from '../support/sign-in.js';

const DAY = 86_400_000;

describe('accounts', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let call: Call;
  let security: Browser;

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await startTestApp(database, { PASSWORD_MAX_DAYS: '90', PASSWORD_HISTORY: '3', RATE_LIMIT_PER_MINUTE: '100000' });
    call = inProcess(app);
  });
  beforeEach(async () => {
    await database.sql('truncate account, account_role, password_history, session, first_run, log_in_rate cascade');
    await completeFirstRun(call);
    security = await signIn(call, SECURITY);
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const create = (name: string, roles: string[] = [], by = security) =>
    by.call<AccountWithPassword>('POST', '/api/accounts', { name, displayName: name, roles });
  const page = async (query = '') => (await security.call<{ items: AccountView[]; total: number }>('GET', `/api/accounts${query}`)).body;
  const named = async (name: string) => (await page()).items.find((account) => account.name === name) as AccountView;
  const act = (by: Browser, verb: string, { id, version }: AccountView, body = {}) =>
    by.call(verb === 'roles' ? 'PUT' : 'POST', `/api/accounts/${id}/${verb}`, { ...body, version });
  const refusal = (status: number, code: string) => ({ status, body: { code } });

  describe('a new one', () => {
    it('must change its temporary password before anything else is open to it', async () => {
      const { body } = await create('audit.one', ['audit-administrator']);
      expect(body.account).toMatchObject({ name: 'audit.one', mustChangePassword: true, state: 'active', version: 1 });
      const credentials = { name: 'audit.one', password: body.temporaryPassword };
      const fresh = await signIn(call, credentials);
      expect(fresh.me.mustChangePassword).toBe(true);

      expect(await fresh.call('GET', '/api/audit')).toMatchObject(refusal(403, 'access.password.must-change'));
      expect((await fresh.call('GET', '/api/me')).status).toBe(200);
      const same = await fresh.call('PUT', '/api/me/password', { current: body.temporaryPassword, next: body.temporaryPassword });
      expect(same).toMatchObject(refusal(422, 'access.password.used-before'));

      const changed = await fresh.call<MeView>('PUT', '/api/me/password', { current: body.temporaryPassword, next: 'Meadow-9-tiger' });
      expect(changed.body.mustChangePassword).toBe(false);
      expect((await browserOf(call, changed).call('GET', '/api/audit')).status).toBe(200);
      expect((await call('POST', '/api/session', credentials)).status).toBe(401);
    });

    it('may log out without changing it', async () => {
      const { body } = await create('leaving.soon');
      const fresh = await signIn(call, { name: 'leaving.soon', password: body.temporaryPassword });
      expect((await fresh.call('DELETE', '/api/session')).status).toBe(204);
    });

    it('gets a temporary password of its own that keeps the rules', async () => {
      const passwords = await Promise.all(['one.a', 'two.b', 'three.c'].map(async (name) => (await create(name)).body.temporaryPassword));
      expect(new Set(passwords).size).toBe(3);
      for (const password of passwords) expect(password).toMatch(/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)(?=.*[-+=?]).{16}$/);
    });

    it('needs a name that nobody has, whatever the case', async () => {
      await create('Wang.Fang');
      expect(await create('wang.FANG')).toMatchObject({ status: 409, body: { errors: [{ field: 'name', code: 'access.name.taken' }] } });
      expect((await create('王芳')).status).toBe(201);
      for (const name of ['x', 'two words', '.dot', 'a'.repeat(65)]) expect((await create(name)).status).toBe(400);
    });

    it('is not created by whoever lacks the permission', async () => {
      const system = await signIn(call, SYSTEM);
      expect(await create('friend', [], system)).toMatchObject(refusal(403, 'access.permission.missing'));
    });
  });

  describe('the three administrators', () => {
    it('are never two in one account', async () => {
      const two = ['security-administrator', 'audit-administrator'];
      expect(await create('both', two)).toMatchObject(refusal(422, 'access.roles.separate'));
      await create('single', ['audit-administrator']);
      expect(await act(security, 'roles', await named('single'), { roles: two })).toMatchObject(refusal(422, 'access.roles.separate'));
      expect((await named('single')).roles).toEqual(['audit-administrator']);
    });

    it('have only roles that exist', async () => {
      expect(await create('odd', ['mayor'])).toMatchObject({
        status: 422,
        body: { errors: [{ field: 'roles', code: 'access.roles.unknown' }] },
      });
    });

    it('never change their own roles, state or password here', async () => {
      const own = await named(SECURITY.name);
      for (const [verb, body] of [
        ['roles', { roles: [] }],
        ['lock', {}],
        ['deactivate', {}],
        ['reset-password', {}],
      ] as const) {
        expect(await act(security, verb, own, body)).toMatchObject(refusal(403, 'access.account.own'));
      }
    });

    it('keep one security administrator, even when two remove each other at the same moment', async () => {
      const second = await newcomer(call, security, { name: 'second.security', roles: ['security-administrator'] });
      const [first, other] = [await named(SECURITY.name), await named('second.security')];
      const statuses = (await Promise.all([act(security, 'deactivate', other), act(second, 'deactivate', first)])).map(
        ({ status }) => status,
      );
      expect(statuses.filter((status) => status === 200)).toHaveLength(1);
      const left = await database.sql(
        `select count(*)::int as count from account join account_role on account_id = id where role = 'security-administrator' and state = 'active'`,
      );
      expect(left).toEqual([{ count: 1 }]);
    });

    it.each(['deactivate', 'lock', 'roles'])(
      'do not lose the last security administrator by %s in a request that was already let in',
      async (verb) => {
        const second = await newcomer(call, security, { name: 'second.security', roles: ['security-administrator'] });
        const first = await named(SECURITY.name);
        // What the guard saw is out of date when the use case runs: the second one has just lost the role by other means.
        const accounts = app.get(AccountRepository);
        const lockHolders = accounts.lockHolders.bind(accounts);
        jest.spyOn(accounts, 'lockHolders').mockImplementation(async (tx, role) => {
          await database.sql(`delete from account_role where account_id = (select id from account where name = 'second.security')`);
          return lockHolders(tx, role);
        });
        expect(await act(second, verb, first, verb === 'roles' ? { roles: [] } : {})).toMatchObject(
          refusal(409, 'access.account.last-security-administrator'),
        );
      },
    );
  });

  describe('a change', () => {
    it('is refused when somebody else changed the account meanwhile', async () => {
      await create('busy');
      const seen = await named('busy');
      expect((await act(security, 'roles', seen, { roles: ['audit-administrator'] })).status).toBe(200);
      expect(await act(security, 'lock', seen)).toMatchObject(refusal(409, 'access.account.changed'));
      expect((await act(security, 'lock', await named('busy'))).body).toMatchObject({ state: 'locked', version: 3 });
    });

    it('follows the states: a locked account is unlocked, a deactivated one reactivated', async () => {
      await create('moving');
      const walk = async (verb: string) => (await act(security, verb, await named('moving'))).body;
      expect(await walk('reactivate')).toMatchObject({ code: 'access.account.state', reason: '该账号目前正常使用，不能重新启用。' });
      expect(await walk('lock')).toMatchObject({ state: 'locked' });
      expect(await walk('lock')).toMatchObject({ code: 'access.account.state' });
      expect(await walk('unlock')).toMatchObject({ state: 'active' });
      expect(await walk('deactivate')).toMatchObject({ state: 'deactivated' });
      expect(await walk('unlock')).toMatchObject({ code: 'access.account.state', reason: '该账号目前已停用，不能解锁。' });
      expect(await walk('reactivate')).toMatchObject({ state: 'active' });
    });

    it('of an account that does not exist is answered so', async () => {
      const nobody = { id: '5a1f0f4e-6f5c-4c8a-9a53-5f7f1f9e2f11', version: 1 } as AccountView;
      expect(await act(security, 'lock', nobody)).toMatchObject(refusal(404, 'access.account.unknown'));
    });

    it('commits with its line in the audit trail, or not at all', async () => {
      await create('traced');
      const before = await named('traced');
      jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
      jest.spyOn(app.get(AuditTrail), 'record').mockRejectedValueOnce(new Error('no room for the line'));
      expect((await act(security, 'lock', before)).status).toBe(500);
      expect(await named('traced')).toEqual(before);

      await act(security, 'lock', before);
      const lines = await database.sql(
        `select actor_name, details->>'name' as name from audit_entry where action = 'access.lock-account' and subject_id = $1`,
        [before.id],
      );
      expect(lines).toEqual([{ actor_name: SECURITY.name, name: 'traced' }]);
    });
  });

  describe('a password', () => {
    it('must be changed when it is 90 days old', async () => {
      const then = Date.now() + 90 * DAY;
      jest.spyOn(app.get(SystemClock), 'now').mockImplementation(() => new Date(then));
      const later = await signIn(call, SECURITY);
      expect(later.me.mustChangePassword).toBe(true);
      expect(await later.call('GET', '/api/accounts')).toMatchObject(refusal(403, 'access.password.must-change'));
    });

    it('may not be one of the last three', async () => {
      let browser: Browser = await newcomer(call, security, { name: 'history', roles: [] });
      let current = 'Harbour-5-pine';
      for (const next of ['Meadow-9-tiger', 'Copper-4-snow']) {
        const changed = await browser.call<MeView>('PUT', '/api/me/password', { current, next });
        expect(changed.status).toBe(200);
        browser = browserOf(call, changed);
        current = next;
      }
      for (const used of ['Harbour-5-pine', 'Meadow-9-tiger', 'Copper-4-snow']) {
        expect(await browser.call('PUT', '/api/me/password', { current, next: used })).toMatchObject(
          refusal(422, 'access.password.used-before'),
        );
      }
      const fourth = await browser.call<MeView>('PUT', '/api/me/password', { current, next: 'Garden-2-wolf' });
      const again = await browserOf(call, fourth).call('PUT', '/api/me/password', { current: 'Garden-2-wolf', next: 'Harbour-5-pine' });
      expect(again.status).toBe(200);
    });

    it('that is forgotten is reset to a temporary one, which also ends a lock-out', async () => {
      await newcomer(call, security, { name: 'forgetful', roles: [] });
      for (let time = 0; time < 5; time++) await call('POST', '/api/session', { name: 'forgetful', password: 'Was-it-4-this' });
      const reset = await security.call<AccountWithPassword>('POST', `/api/accounts/${(await named('forgetful')).id}/reset-password`, {
        version: (await named('forgetful')).version,
      });
      expect(reset.status).toBe(200);
      const back = await signIn(call, { name: 'forgetful', password: reset.body.temporaryPassword });
      expect(back.me.mustChangePassword).toBe(true);
    });
  });

  describe('the list', () => {
    it('is searched, filtered, sorted by pinyin and cut into pages', async () => {
      for (const displayName of ['张伟', '阿依', '李强', '100%']) {
        await security.call('POST', '/api/accounts', { name: `u${displayName.codePointAt(0)}`, displayName, roles: [] });
      }
      const names = async (query: string) => (await page(query)).items.map((account) => account.displayName);
      expect(await names('?sort=displayName&search=u&state=active')).toEqual(['100%', '阿依', '安全', '李强', '张伟']);
      expect(await names('?search=%25')).toEqual(['100%']);
      expect(await names('?role=system-administrator')).toEqual([SYSTEM.displayName]);
      expect(await names('?state=locked')).toEqual([]);
      const second = await page('?sort=-createdAt&size=2&page=2');
      expect(second).toMatchObject({ page: 2, size: 2, total: 6, items: [{ displayName: '阿依' }, { displayName: '张伟' }] });
    });

    it('sorts by nothing but what it offers, and says so', async () => {
      const answer = await security.call('GET', '/api/accounts?sort=password_hash');
      expect(answer).toMatchObject({ status: 400, body: { errors: [{ field: 'sort' }] } });
    });

    it('shows no hash', async () => {
      expect(JSON.stringify(await page())).not.toContain('argon2');
    });
  });

  it('are announced after the commit', async () => {
    const heard = jest.spyOn(app.get(Events), 'afterCommit');
    const { body } = await create('heard.of');
    await act(security, 'roles', await named('heard.of'), { roles: ['audit-administrator'] });
    await act(security, 'reset-password', await named('heard.of'));
    await act(security, 'lock', await named('heard.of'));
    const accountId = body.account.id;
    expect(heard.mock.calls.map(([, event]) => event)).toMatchObject([
      { type: 'access.account-created', payload: { accountId } },
      { type: 'access.roles-changed', payload: { accountId, version: 2, roles: ['audit-administrator'] } },
      { type: 'access.password-reset', payload: { accountId, version: 3 } },
      { type: 'access.account-locked', payload: { accountId, until: null } },
    ]);
  });
});
