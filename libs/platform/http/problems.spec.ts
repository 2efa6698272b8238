import 'reflect-metadata';
import { Body, Controller, Get, Module, Param, Post, Query } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { z } from 'zod';
import { product } from '#libs/battle-map/product';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { startTestApp } from '../../../test/support/app.js';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database.js';
import { Public } from '../access/permit.js';
import { pageQuery } from './paging.js';

const Person = z.strictObject({
  name: z.string().min(2).max(5),
  age: z.int().max(120),
  kind: z.enum(['head', 'member']),
  email: z.email().optional(),
});
const People = pageQuery({ sort: ['name', 'createdAt'], default: '-createdAt' });

@Controller('api/probe')
class ProbeController {
  @Post()
  @Public('A probe.')
  create(@Body({ schema: Person }) person: z.infer<typeof Person>) {
    return person;
  }

  @Post('anything')
  @Public('A probe.')
  anything(@Body() body: unknown) {
    return { body };
  }

  @Get()
  @Public('A probe.')
  list(@Query({ schema: People }) query: z.infer<typeof People>) {
    return query;
  }

  @Get('refused/:kind')
  @Public('A probe.')
  refuse(@Param('kind') kind: string) {
    if (kind === 'unexpected') throw new Error('secret: postgres://user:pass@db');
    if (kind === 'slow-down') throw new DomainError('http.too-many', { seconds: 7, retryAfterSeconds: 7 }, { kind: 'too-many' });
    if (kind === 'database') throw Object.assign(new Error('the server is going away'), { code: '57P01' });
    throw new DomainError('http.not-found', {}, { kind: 'not-found', field: 'kind' });
  }

  @Get('by-id/:id')
  @Public('A probe.')
  byId(@Param('id', { schema: z.uuid() }) id: string) {
    return { id };
  }
}

@Module({ controllers: [ProbeController] })
class ProbeModule {}

describe('a refusal', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  beforeAll(async () => {
    database = await createTestDatabase();
    app = await startTestApp(database, { LOG_LEVEL: 'fatal' }, [...product, { name: 'probe', module: ProbeModule }]);
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const post = (payload: unknown, headers: Record<string, string> = {}) =>
    app.inject({
      method: 'POST',
      url: '/api/probe',
      headers: { 'content-type': 'application/json', ...headers },
      payload: payload as string,
    });

  it('names every field at fault with reason and remedy, in Chinese by default', async () => {
    const answer = await post({ name: '张', age: 'x', kind: 'chief', extra: 1 });
    expect(answer.statusCode).toBe(400);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    const problem = answer.json();
    expect(problem).toMatchObject({
      type: '/problems/http.invalid',
      title: '请求不符合要求',
      status: 400,
      instance: '/api/probe',
      code: 'http.invalid',
    });
    expect(problem.correlationId).toBe(answer.headers['x-correlation-id']);
    expect(problem.errors).toEqual([
      { field: 'name', code: 'http.field.least-length', reason: '此项少于 2 个字。', remedy: '请至少填写 2 个字。' },
      { field: 'age', code: 'http.field.type', reason: '此项的类型不对。', remedy: '请填写数字。' },
      { field: 'kind', code: 'http.field.choice', reason: '此项不在可选范围内。', remedy: '请从以下各项中选择：head, member。' },
      { field: 'extra', code: 'http.field.unknown', reason: '没有这个字段。', remedy: '请去掉这个字段。' },
    ]);
  });

  it('speaks the language the reader asks for', async () => {
    const answer = await post({}, { 'accept-language': 'fr, en-GB;q=0.8, zh;q=0.3' });
    expect(answer.json().errors[0]).toEqual({
      field: 'name',
      code: 'http.field.required',
      reason: 'This is missing.',
      remedy: 'Fill it in.',
    });
  });

  it.each([
    ['malformed JSON', { payload: '{"name":', headers: { 'content-type': 'application/json' } }, 400],
    ['an empty body', { payload: '', headers: { 'content-type': 'application/json' } }, 400],
    ['a body of another type', { payload: 'name=x', headers: { 'content-type': 'text/plain' } }, 415],
    ['a form', { payload: 'name=x', headers: { 'content-type': 'application/x-www-form-urlencoded' } }, 415],
    [
      'a body above the limit',
      { payload: JSON.stringify({ name: 'x'.repeat(2 ** 20) }), headers: { 'content-type': 'application/json' } },
      413,
    ],
    ['a prototype key', { payload: '{"__proto__":{"admin":true}}', headers: { 'content-type': 'application/json' } }, 400],
  ])('answers %s as a problem', async (_, request, status) => {
    const answer = await app.inject({ method: 'POST', url: '/api/probe', ...request });
    expect(answer.statusCode).toBe(status);
    expect(answer.json()).toMatchObject({ status, reason: expect.stringMatching(/。$/), remedy: expect.stringMatching(/。$/) });
  });

  it.each([
    '/api/probe/by-id/%00',
    '/api/probe/by-id/%ZZ',
    '/api/probe/by-id/%ff',
    '/api/probe?page=%00',
    '/api/probe?sort=name%3Bdrop',
    '/api/probe?page=1e308',
    '/api/probe?page=1&page=2',
  ])('answers %s with 400', async (url) => {
    const answer = await app.inject({ method: 'GET', url });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().code).toMatch(/^http\./);
  });

  it.each([
    ['NUL', { a: 'x\0y' }, 'http.unreadable.text'],
    ['a lone surrogate', { a: ['\ud800'] }, 'http.unreadable.text'],
    ['a NUL in a key', { 'a\0': 1 }, 'http.unreadable.key'],
    ['a reach for the constructor', { constructor: { a: 1 } }, 'http.unreadable.key'],
  ])('refuses %s in any field, with a schema or without', async (_, payload, code) => {
    const answer = await app.inject({ method: 'POST', url: '/api/probe/anything', payload });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors[0].code).toBe(code);
  });

  it('refuses JSON nested without end', async () => {
    const payload = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const answer = await app.inject({
      method: 'POST',
      url: '/api/probe/anything',
      payload,
      headers: { 'content-type': 'application/json' },
    });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors[0].code).toBe('http.unreadable.depth');
  });

  it('lets emoji and characters beyond the basic plane pass', async () => {
    const answer = await app.inject({ method: 'POST', url: '/api/probe/anything', payload: { a: '𠮷野家👍' } });
    expect(answer.json()).toEqual({ body: { a: '𠮷野家👍' } });
  });

  it('tells nothing of the inside when nobody foresaw the error', async () => {
    const answer = await app.inject({ method: 'GET', url: '/api/probe/refused/unexpected' });
    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toContain('secret');
    expect(answer.json().code).toBe('http.unexpected');
  });

  it('says how long to wait', async () => {
    const answer = await app.inject({ method: 'GET', url: '/api/probe/refused/slow-down' });
    expect(answer.statusCode).toBe(429);
    expect(answer.headers['retry-after']).toBe('7');
    expect(answer.json().remedy).toBe('请在 7 秒后重试。');
  });

  it('answers 503 with Retry-After while the database is away', async () => {
    const answer = await app.inject({ method: 'GET', url: '/api/probe/refused/database' });
    expect(answer.statusCode).toBe(503);
    expect(answer.headers['retry-after']).toBe('5');
  });

  it('points at the field that a rule names', async () => {
    const answer = await app.inject({ method: 'GET', url: '/api/probe/refused/other' });
    expect(answer.statusCode).toBe(404);
    expect(answer.json().errors).toEqual([expect.objectContaining({ field: 'kind', code: 'http.not-found' })]);
  });

  it('is also the answer to an unknown route', async () => {
    const answer = await app.inject({ method: 'GET', url: '/api/nothing?token=secret' });
    expect(answer.statusCode).toBe(404);
    expect(answer.json()).toMatchObject({ code: 'http.not-found', instance: '/api/nothing' });
  });

  it('keeps a correlation id that was given and is harmless, and makes one otherwise', async () => {
    const url = '/api/probe';
    const kept = await app.inject({ method: 'GET', url, headers: { 'x-correlation-id': 'desk-2026-11-23.001' } });
    expect(kept.headers['x-correlation-id']).toBe('desk-2026-11-23.001');
    const made = await app.inject({ method: 'GET', url, headers: { 'x-correlation-id': 'a"}{forged' } });
    expect(made.headers['x-correlation-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('reads a page query by its whitelist', async () => {
    const answer = await app.inject({ method: 'GET', url: '/api/probe?page=2&sort=-name' });
    expect(answer.json()).toEqual({ page: 2, size: 20, sort: { field: 'name', descending: true } });
    expect((await app.inject({ method: 'GET', url: '/api/probe' })).json().sort).toEqual({ field: 'createdAt', descending: true });
  });
});
