import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { product } from '#libs/battle-map/product';
import { describeRoutes, type Route } from '#libs/platform/http/routes';
import { startTestApp } from '../support/app.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { routesTable } from '../support/routes-table.js';
import { completeFirstRun, type Browser, inProcess, newcomer, SECURITY, signIn } from '../support/sign-in.js';

const TABLE = 'docs/routes.md';
const SOME_ID = '00000000-0000-4000-8000-000000000000';
const routes = describeRoutes(product);
const name = ({ method, path }: Route) => `${method} ${path}`;
const closed = routes.filter(({ access }) => access?.kind !== 'public');

describe('every route', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let nobody: Browser;
  beforeAll(async () => {
    database = await createTestDatabase();
    app = await startTestApp(database);
    const call = inProcess(app);
    await completeFirstRun(call);
    nobody = await newcomer(call, await signIn(call, SECURITY), { name: 'without.roles', roles: [] });
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const send = ({ method, path }: Route, headers: Readonly<Record<string, string>> = {}) =>
    app.inject({ method: method as 'GET', url: path.replace(/:[A-Za-z]+/g, SOME_ID), headers: { ...headers } });

  it('says who may call it', () => {
    expect(routes.filter(({ access }) => !access).map(name)).toEqual([]);
    expect(routes.length).toBeGreaterThan(20);
  });

  it('stands in the table of docs/routes.md', () => {
    if (process.env['UPDATE_ROUTES']) writeFileSync(TABLE, routesTable(product));
    expect(readFileSync(TABLE, 'utf8')).toBe(routesTable(product));
  });

  it('is known to the web server', () => {
    const fastify = app.getHttpAdapter().getInstance();
    const unknown = routes.filter(({ method, path }) => !fastify.hasRoute({ method, url: path }));
    expect(unknown.map(name)).toEqual([]);
  });

  it.each(closed.map((route) => [name(route), route] as const))('%s: no session, 401', async (_, route) => {
    const answer = await send(route);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([401, 'application/problem+json; charset=utf-8']);
  });

  const guarded = closed.filter(({ access }) => access?.kind === 'permission');
  it.each(guarded.map((route) => [name(route), route] as const))('%s: no permission, 403', async (_, route) => {
    const answer = await send(route, nobody.headers);
    expect([answer.statusCode, answer.json().code]).toEqual([403, 'access.permission.missing']);
  });

  it('asks only for permissions that some role holds', () => {
    const held = new Set(product.flatMap((part) => Object.values(part.roles ?? {}).flat()));
    const orphaned = guarded.filter(({ access }) => access?.kind === 'permission' && !held.has(access.permission));
    expect(orphaned.map(name)).toEqual([]);
  });
});
