import 'reflect-metadata';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { product } from '#libs/battle-map/product';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database.js';
import { testSettings } from '../../../test/support/settings.js';
import { createApi } from './create-api.js';
import { listenApi } from './listen-api.js';

describe('the API’s shell', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let web: string;
  const start = async (overrides: Record<string, string> = {}) => {
    const started = await createApi(testSettings(database, overrides), product, { web });
    await started.init();
    return started;
  };
  beforeAll(async () => {
    web = mkdtempSync(join(tmpdir(), 'battle-map-web-'));
    writeFileSync(join(web, 'phone.html'), '<!doctype html><title>phone</title>');
    mkdirSync(join(web, 'assets'));
    writeFileSync(join(web, 'index.html'), '<!doctype html><title>start</title>');
    writeFileSync(join(web, 'assets/main-1a2b.js'), 'export {};');
    database = await createTestDatabase();
    app = await start();
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
    rmSync(web, { recursive: true });
  });
  const get = (url: string, accept = 'text/html') => app.inject({ method: 'GET', url, headers: { accept } });

  it('keeps a browser to this site, without asking for HTTPS where there is none', async () => {
    const { headers } = await get('/');
    expect(headers['content-security-policy']).toBe(
      "default-src 'none';script-src 'self';style-src 'self';img-src 'self' data: blob:;font-src 'self';connect-src 'self';" +
        "manifest-src 'self';base-uri 'none';form-action 'self';frame-ancestors 'none'",
    );
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'same-origin' });
    expect(headers['strict-transport-security']).toBeUndefined();
  });

  it('asks for HTTPS where the office says there is nothing else', async () => {
    const secure = await start({ COOKIE_SECURE: 'always' });
    const { headers } = await secure.inject({ method: 'GET', url: '/' });
    await secure.close();
    expect(headers['strict-transport-security']).toMatch(/^max-age=/);
    expect(headers['content-security-policy']).toContain('upgrade-insecure-requests');
  });

  it('opens the start page under every address that a browser opens', async () => {
    for (const url of ['/', '/accounts', '/audit?page=2']) {
      const answer = await get(url);
      expect([answer.statusCode, answer.body]).toEqual([200, '<!doctype html><title>start</title>']);
      expect(answer.headers['cache-control']).toBe('no-cache');
    }
  });

  it('opens the phone’s page under /m, and nowhere else', async () => {
    for (const url of ['/m', '/m/', '/m/tasks/1', '/m?from=sms'])
      expect([url, (await get(url)).body]).toEqual([url, '<!doctype html><title>phone</title>']);
    expect((await get('/map')).body).toBe('<!doctype html><title>start</title>');
  });

  it('opens the start page at the root for whoever asks', async () => {
    expect((await get('/', '*/*')).headers['content-type']).toContain('text/html');
  });

  it('lets hashed assets be kept for ever', async () => {
    const answer = await get('/assets/main-1a2b.js', '*/*');
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it.each([
    ['/assets/gone.js', 'text/html'],
    ['/accounts', 'application/json'],
    ['/api/nothing', 'text/html'],
    ['/api', 'text/html'],
    ['/health/nothing', 'text/html'],
    ['/..%2f..%2fpackage.json', 'text/html'],
  ])('answers %s (%s) with a 404 problem', async (url, accept) => {
    const answer = await get(url, accept);
    expect(answer.statusCode).toBe(404);
    expect(answer.headers['content-type']).toContain('application/problem+json');
  });

  it('makes one browser wait, not the next', async () => {
    const limited = await start({ RATE_LIMIT_PER_MINUTE: '10' });
    const ask = (cookie: string) =>
      limited.inject({ method: 'GET', url: '/api/openapi.json', headers: { cookie, 'accept-language': 'en' } });
    for (let i = 0; i < 10; i++) expect((await ask('a=1')).statusCode).toBe(200);
    const refused = await ask('a=1');
    expect(refused.statusCode).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(refused.json()).toMatchObject({ code: 'http.too-many', remedy: expect.stringMatching(/^Try again in \d+ seconds\.$/) });
    expect((await ask('a=2')).statusCode).toBe(200);
    expect((await limited.inject({ method: 'GET', url: '/health/live', headers: { cookie: 'a=1' } })).statusCode).toBe(200);
    await limited.close();
  });

  it('limits an address however many cookies it invents', async () => {
    const limited = await start({ RATE_LIMIT_PER_MINUTE: '10' });
    const answers: number[] = [];
    for (let i = 0; i < 201; i++) {
      answers.push((await limited.inject({ method: 'GET', url: '/api/docs', headers: { cookie: `a=${i}` } })).statusCode);
    }
    expect(answers.slice(0, 200)).toEqual(Array(200).fill(200));
    expect(answers[200]).toBe(429);
    await limited.close();
  });

  it('believes a proxy about the address only when told to', async () => {
    const trusting = await start({ TRUST_PROXY: 'true' });
    const headers = { 'x-forwarded-for': '127.0.0.1, 10.9.9.9' };
    expect((await trusting.inject({ method: 'GET', url: '/metrics', headers })).statusCode).toBe(403);
    await trusting.close();
  });

  it('listens and says where', async () => {
    const listening = await start();
    const address = await listenApi(listening, testSettings(database));
    expect(address).toMatch(/^http:\/\/localhost:\d+$/);
    expect((await fetch(`${address}/health/live`)).status).toBe(200);
    await listening.close();
  });
});
