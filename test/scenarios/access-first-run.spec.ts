import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { startTestApp } from '../support/app.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { type Call, inProcess, SECURITY, signIn, SYSTEM } from '../support/sign-in.js';

describe('the first run', () => {
  let database: TestDatabase;
  let apps: NestFastifyApplication[];
  let call: Call;
  let elsewhere: Call;

  beforeAll(async () => {
    database = await createTestDatabase();
    apps = [await startTestApp(database), await startTestApp(database)];
    [call, elsewhere] = apps.map(inProcess) as [Call, Call];
  });
  beforeEach(() => database.sql('truncate account, account_role, password_history, session, first_run, log_in_rate cascade'));
  afterAll(async () => {
    await Promise.all(apps.map((app) => app.close()));
    await database.drop();
  });

  const both = { systemAdministrator: SYSTEM, securityAdministrator: SECURITY };
  const accounts = () => database.sql('select name from account order by name');

  it('creates the system and the security administrator as two accounts with one role each', async () => {
    expect((await call('GET', '/api/first-run')).body).toEqual({ needed: true, passwordRules: { minLength: 10, classes: 3 } });
    expect(await call('POST', '/api/first-run', { ...both, language: 'en' })).toMatchObject({ status: 201, body: { needed: false } });
    expect((await elsewhere('GET', '/api/first-run')).body).toMatchObject({ needed: false });

    const system = await signIn(call, SYSTEM);
    expect(system.me).toMatchObject({ displayName: SYSTEM.displayName, roles: ['system-administrator'], language: 'en' });
    expect(system.me.permissions).not.toContain('access:accounts:read');
    const security = await signIn(call, SECURITY);
    expect(security.me).toMatchObject({ roles: ['security-administrator'], mustChangePassword: false });
    expect(security.me.permissions).toEqual([
      'access:accounts:create',
      'access:accounts:manage',
      'access:accounts:read',
      'access:roles:assign',
    ]);
  });

  it('works once', async () => {
    await call('POST', '/api/first-run', both);
    const second = {
      systemAdministrator: { ...SYSTEM, name: 'second.one' },
      securityAdministrator: { ...SECURITY, name: 'second.two' },
    };
    expect(await elsewhere('POST', '/api/first-run', second)).toMatchObject({ status: 409, body: { code: 'access.first-run.done' } });
    expect(await accounts()).toEqual([{ name: SECURITY.name }, { name: SYSTEM.name }]);
  });

  it('works once even when several run it at the same moment', async () => {
    const attempts = Array.from({ length: 6 }, (_, index) =>
      (index % 2 ? call : elsewhere)('POST', '/api/first-run', {
        systemAdministrator: { ...SYSTEM, name: `system.${index}` },
        securityAdministrator: { ...SECURITY, name: `security.${index}` },
      }),
    );
    const statuses = (await Promise.all(attempts)).map((answer) => answer.status).sort();
    expect(statuses).toEqual([201, 409, 409, 409, 409, 409]);
    expect(await accounts()).toHaveLength(2);
  });

  it('tells every rule that either password breaks, and creates nobody', async () => {
    const answer = await call('POST', '/api/first-run', {
      systemAdministrator: { ...SYSTEM, password: 'short' },
      securityAdministrator: { ...SECURITY, password: `${SECURITY.name}-Aa1` },
    });
    expect(answer).toMatchObject({
      status: 422,
      body: {
        errors: [
          { field: 'systemAdministrator.password', code: 'access.password.too-short' },
          { field: 'systemAdministrator.password', code: 'access.password.too-plain' },
          { field: 'securityAdministrator.password', code: 'access.password.contains-name' },
        ],
      },
    });
    expect(await accounts()).toEqual([]);
    expect((await call('GET', '/api/first-run')).body).toEqual({ needed: true, passwordRules: { minLength: 10, classes: 3 } });
  });

  it('refuses one account for both duties', async () => {
    const answer = await call('POST', '/api/first-run', {
      systemAdministrator: SYSTEM,
      securityAdministrator: { ...SECURITY, name: SYSTEM.name.toUpperCase() },
    });
    expect(answer).toMatchObject({ status: 422, body: { code: 'access.first-run.same-person' } });
    expect(await accounts()).toEqual([]);
  });
});
