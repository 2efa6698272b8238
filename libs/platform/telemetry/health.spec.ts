import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { startTestApp } from '../../../test/support/app.js';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database.js';
import { Metrics } from './metrics.js';
import { Readiness } from './readiness.js';

const TOKEN = 'a token of enough length';

describe('what a supervisor may ask without an account', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  beforeAll(async () => {
    database = await createTestDatabase();
    app = await startTestApp(database);
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });
  const get = (url: string, headers: Record<string, string> = {}, remoteAddress = '127.0.0.1') =>
    app.inject({ method: 'GET', url, headers, remoteAddress });

  it('lives', async () => {
    expect((await get('/health/live')).json()).toEqual({ status: 'live' });
  });

  it('is ready with the database and its migrations', async () => {
    const answer = await get('/health/ready');
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({ status: 'ready', checks: { database: 'ok', migrations: 'ok' } });
  });

  it('is not ready while a part fails, and does not say why to strangers', async () => {
    app.get(Readiness).register('probe', () => Promise.reject(new Error('password=secret')));
    const answer = await get('/health/ready');
    app.get(Readiness).register('probe', () => Promise.resolve());
    expect(answer.statusCode).toBe(503);
    expect(answer.json().checks.probe).toBe('failed');
    expect(answer.body).not.toContain('secret');
  });

  it('is not ready when the newest migration has not run', async () => {
    await database.sql('create table kept as select * from schema_migration');
    await database.sql('delete from schema_migration');
    const answer = await get('/health/ready');
    await database.sql('insert into schema_migration select * from kept');
    expect(answer.json()).toMatchObject({ status: 'not ready', checks: { database: 'ok', migrations: 'failed' } });
  });

  it('measures requests by route pattern, and what a room offers', async () => {
    app.get(Metrics).offer({ name: 'probe_rows', help: 'x', label: 'state', read: async () => new Map([['due', 3]]) });
    app.get(Metrics).offer({ name: 'probe_broken', help: 'x', label: 'state', read: () => Promise.reject(new Error('away')) });
    await get('/api/nothing/12345');
    const answer = await get('/metrics');
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toContain('probe_rows{state="due"} 3');
    expect(answer.body).toContain('http_request_duration_seconds_count{method="GET",route="unknown",status="404"} 1');
    expect(answer.body).toContain('nodejs_eventloop_lag_seconds');
    expect(answer.body).not.toContain('12345');
  });

  it.each([
    ['another machine', {}, '10.1.2.3'],
    ['a proxy on this machine', { 'x-forwarded-for': '10.1.2.3' }, '127.0.0.1'],
  ])('shows no metrics to %s', async (_, headers, address) => {
    expect((await get('/metrics', headers as Record<string, string>, address)).statusCode).toBe(403);
  });

  it('shows metrics to whoever has the token, when there is one', async () => {
    const guarded = await startTestApp(database, { METRICS_TOKEN: TOKEN });
    const ask = (authorization: string, remoteAddress: string) =>
      guarded.inject({ method: 'GET', url: '/metrics', headers: { authorization }, remoteAddress });
    expect((await ask(`Bearer ${TOKEN}`, '10.1.2.3')).statusCode).toBe(200);
    expect((await ask('Bearer wrong', '127.0.0.1')).statusCode).toBe(403);
    await guarded.close();
  });
});
