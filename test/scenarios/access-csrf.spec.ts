import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { startTestApp } from '../support/app.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { type Browser, type Call, completeFirstRun, inProcess, SECURITY, signIn, SYSTEM } from '../support/sign-in.js';

describe('a request that another site’s page makes the browser send', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let call: Call;
  let security: Browser;

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await startTestApp(database);
    call = inProcess(app);
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const refused = (code: string) => ({ status: 403, body: { code } });
  const language = { language: 'zh-CN' };

  it('cannot complete the first run', async () => {
    const request = { systemAdministrator: SYSTEM, securityAdministrator: SECURITY };
    const answer = await call('POST', '/api/first-run', request, { origin: 'http://evil.example' });
    expect(answer).toMatchObject(refused('access.csrf.cross-site'));
    await completeFirstRun(call);
    security = await signIn(call, SECURITY);
  });

  it('cannot log the browser in', async () => {
    const credentials = { name: SECURITY.name, password: SECURITY.password };
    for (const headers of [{ origin: 'http://evil.example' }, { origin: 'null' }, { 'sec-fetch-site': 'cross-site' }]) {
      expect(await call('POST', '/api/session', credentials, headers)).toMatchObject(refused('access.csrf.cross-site'));
    }
  });

  it.each([
    ['another origin', { origin: 'http://evil.example' }],
    ['no origin at all', { origin: 'null' }],
    ['a neighbouring host', { 'sec-fetch-site': 'same-site' }],
    ['another site, with our origin forged', { 'sec-fetch-site': 'cross-site', origin: 'http://localhost' }],
  ])('is refused from %s even with the right token', async (_, headers) => {
    expect(await security.call('PUT', '/api/me/language', language, headers)).toMatchObject(refused('access.csrf.cross-site'));
  });

  it.each([
    ['without a token', {}],
    ['with an empty token', { 'x-csrf-token': '' }],
    ['with a made-up token', { 'x-csrf-token': 'AAAAAAAA-AAAAAAAAAAAAAAAAAAAAAAAAAAA' }],
  ])('is refused %s', async (_, token) => {
    const answer = await call('PUT', '/api/me/language', language, { cookie: security.cookie, ...token });
    expect(answer).toMatchObject(refused('access.csrf.token'));
  });

  it('is refused with the token of another session', async () => {
    const another = await signIn(call, SECURITY);
    const answer = await call('PUT', '/api/me/language', language, { cookie: security.cookie, 'x-csrf-token': another.csrfToken });
    expect(answer).toMatchObject(refused('access.csrf.token'));
  });

  it.each(['/api/session', '/api/accounts', '/api/accounts/5a1f0f4e-6f5c-4c8a-9a53-5f7f1f9e2f11/lock'])(
    'is refused without a token before %s looks at anything else',
    async (path) => {
      const method = path === '/api/session' ? 'DELETE' : 'POST';
      expect(await call(method, path, {}, { cookie: security.cookie })).toMatchObject(refused('access.csrf.token'));
    },
  );

  it('is no such request when our own page sends it', async () => {
    for (const headers of [{ 'sec-fetch-site': 'same-origin' }, { host: 'map.example.gov.cn', origin: 'https://map.example.gov.cn' }, {}]) {
      expect((await security.call('PUT', '/api/me/language', language, headers)).status).toBe(200);
    }
  });

  it('may read nothing more by it: tokens are salted anew each time', async () => {
    const tokens = new Set<unknown>();
    for (let time = 0; time < 5; time++) tokens.add((await security.call('GET', '/api/me')).body['csrfToken']);
    expect(tokens.size).toBe(5);
    for (const token of tokens) {
      const headers = { cookie: security.cookie, 'x-csrf-token': String(token) };
      expect((await call('PUT', '/api/me/language', language, headers)).status).toBe(200);
    }
  });
});
