import 'reflect-metadata';
import { Controller, Get, Logger, Module, Post } from '@nestjs/common';
import { jest } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { product } from '#libs/battle-map/product';
import { startTestApp } from '../../../../test/support/app.js';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { type Browser, type Call, completeFirstRun, inProcess, SECURITY, signIn, SYSTEM } from '../../../../test/support/sign-in.js';
import { type Actor, CurrentActor } from '../actor.js';
import { Permit, Public, SignedIn } from '../permit.js';
import { UndeclaredRoutes } from '../undeclared-routes.js';

@Controller('api/probe')
class ProbeController {
  @Get('undeclared')
  undeclared(): void {}

  @Get('public')
  @Public('a test')
  open() {
    return { open: true };
  }

  @Get('signed-in')
  @SignedIn()
  own(@CurrentActor() actor: Actor) {
    return { name: actor.name, permissions: [...actor.permissions].sort() };
  }

  @Post('permitted')
  @Permit('probe:write')
  permitted() {
    return { done: true };
  }
}

@Module({ controllers: [ProbeController] })
class ProbeModule {}

describe('a route', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let call: Call;
  let system: Browser;
  let security: Browser;
  const said = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);

  beforeAll(async () => {
    database = await createTestDatabase();
    const probe = { name: 'probe', module: ProbeModule, roles: { 'system-administrator': ['probe:write'], 'probe-reader': [] } } as const;
    app = await startTestApp(database, {}, [...product, probe]);
    call = inProcess(app);
    await completeFirstRun(call);
    system = await signIn(call, SYSTEM);
    security = await signIn(call, SECURITY);
  });
  afterAll(async () => {
    said.mockRestore();
    await app.close();
    await database.drop();
  });

  it('that declares nothing is refused, even to the signed in, and named at boot', async () => {
    const refused = { status: 403, body: { code: 'access.route.undeclared' } };
    expect(await call('GET', '/api/probe/undeclared')).toMatchObject(refused);
    expect(await system.call('GET', '/api/probe/undeclared')).toMatchObject(refused);
    expect(app.get(UndeclaredRoutes).list()).toEqual([{ method: 'GET', path: '/api/probe/undeclared' }]);
    expect(said).toHaveBeenCalledWith(expect.stringContaining('GET /api/probe/undeclared'));
  });

  it('that is public needs no session', async () => {
    expect(await call('GET', '/api/probe/public')).toMatchObject({ status: 200, body: { open: true } });
  });

  it('for the signed in is closed without a session, and knows who calls', async () => {
    expect(await call('GET', '/api/probe/signed-in')).toMatchObject({ status: 401, body: { code: 'access.session.missing' } });
    expect(await security.call('GET', '/api/probe/signed-in')).toMatchObject({ status: 200, body: { name: SECURITY.name } });
  });

  it('for the signed in is answered with what no cache keeps', async () => {
    expect((await security.call('GET', '/api/probe/signed-in')).headers['cache-control']).toBe('no-store');
  });

  it('with a permission answers 401 without a session, 403 without the permission, and lets in whose role holds it', async () => {
    expect((await call('POST', '/api/probe/permitted')).status).toBe(401);
    expect(await security.call('POST', '/api/probe/permitted')).toMatchObject({
      status: 403,
      body: { code: 'access.permission.missing', reason: '您的账号没有此项权限（probe:write）。' },
    });
    expect((await system.call('POST', '/api/probe/permitted')).status).toBe(201);
  });

  it('sees the roles of all parts of the product as one', async () => {
    const { items } = (await security.call<{ items: { name: string; permissions: string[] }[] }>('GET', '/api/roles')).body;
    expect(items.map((role) => role.name)).toContain('probe-reader');
    expect(items.find((role) => role.name === 'system-administrator')?.permissions).toContain('probe:write');
  });

  it('forgets a permission at once when the role is taken away in the database', async () => {
    await database.sql(`delete from account_role where role = 'system-administrator'`);
    expect((await system.call('POST', '/api/probe/permitted')).status).toBe(403);
  });
});

describe('the product', () => {
  it('has no route without a declaration', () => {
    expect(new UndeclaredRoutes(product).list()).toEqual([]);
  });
});
