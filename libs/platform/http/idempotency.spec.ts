import 'reflect-metadata';
import { Body, Controller, Inject, Module, Post } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { z } from 'zod';
import { product } from '#libs/battle-map/product';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { startTestApp } from '../../../test/support/app.js';
import { type Browser, completeFirstRun, inProcess, SECURITY, signIn, SYSTEM } from '../../../test/support/sign-in.js';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database.js';
import { SignedIn } from '../access/permit.js';
import { Database } from '../database/database.js';
import { Answers, AnswersNothing } from './answers.js';
import { Confidential } from './idempotency.js';
import { ForgetIdempotentRequests } from './use-cases/forget-idempotent-requests.js';

const Note = z.object({ text: z.string() });
const Written = z.object({ text: z.string(), count: z.int() });

@Controller('api/notes')
@SignedIn()
class NoteController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Post()
  @Answers(Written, { status: 201 })
  write(@Body({ schema: Note }) note: z.infer<typeof Note>) {
    return this.database.run(async (tx) => {
      await this.database.manager(tx).query('insert into probe_note (text) values ($1)', [note.text]);
      const [{ count }] = await this.database.manager(tx).query('select count(*)::int as count from probe_note');
      if (note.text === 'refuse') throw new DomainError('http.not-found', {}, { kind: 'conflict' });
      return { text: note.text, count, secretColumn: 'never sent' };
    });
  }

  @Post('nothing')
  @AnswersNothing()
  async nothing() {
    await this.write({ text: 'nothing' });
  }

  @Post('secret')
  @Confidential()
  @Answers(Written, { status: 201 })
  secret(@Body({ schema: Note }) note: z.infer<typeof Note>) {
    return this.write(note);
  }

  @Post('refused-after-commit')
  async refusedAfterCommit() {
    await this.write({ text: 'refused' });
    throw new DomainError('http.not-found', {}, { kind: 'conflict' });
  }

  @Post('broken-after-commit')
  async brokenAfterCommit() {
    await this.write({ text: 'broken' });
    throw new Error('the process fell over');
  }
}

@Module({ controllers: [NoteController] })
class NoteModule {}

describe('a request with an Idempotency-Key', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let system: Browser;
  let security: Browser;
  beforeAll(async () => {
    database = await createTestDatabase();
    await database.sql('create table probe_note (id int generated always as identity, text text)');
    app = await startTestApp(database, { LOG_LEVEL: 'fatal' }, [...product, { name: 'notes', module: NoteModule }]);
    const call = inProcess(app);
    await completeFirstRun(call);
    system = await signIn(call, SYSTEM);
    security = await signIn(call, SECURITY);
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const send = (key: string, payload: object = { text: 'a' }, route = '', by = system) =>
    app.inject({ method: 'POST', url: `/api/notes${route}`, payload, headers: { ...by.headers, 'idempotency-key': key } });
  const notes = async (text: string) => (await database.sql('select * from probe_note where text = $1', [text])).length;

  it('does its work once and is answered twice with the same body', async () => {
    const first = await send('once', { text: 'once' });
    const second = await send('once', { text: 'once' });
    expect(first.statusCode).toBe(201);
    expect(second.statusCode).toBe(201);
    expect(second.body).toBe(first.body);
    expect(first.headers['idempotency-replayed']).toBeUndefined();
    expect(second.headers['idempotency-replayed']).toBe('true');
    expect(await notes('once')).toBe(1);
  });

  it('commits once when it arrives eight times at once, and all eight get the answer', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => send('storm', { text: 'storm' })));
    expect(answers.map((answer) => answer.statusCode)).toEqual(Array(8).fill(201));
    expect(new Set(answers.map((answer) => answer.body)).size).toBe(1);
    expect(await notes('storm')).toBe(1);
  });

  it('is refused with 422 when the key belongs to another request', async () => {
    await send('mixed', { text: 'first' });
    const other = await send('mixed', { text: 'second' });
    expect(other.statusCode).toBe(422);
    expect(other.json().code).toBe('http.idempotency.other-request');
    expect(await notes('second')).toBe(0);
  });

  it('shares no key with another account', async () => {
    await send('shared', { text: 'shared' });
    await send('shared', { text: 'shared' }, '', security);
    expect(await notes('shared')).toBe(2);
  });

  it('may be sent again after a refusal that rolled back', async () => {
    expect((await send('again', { text: 'refuse' })).statusCode).toBe(409);
    expect(await database.sql(`select * from idempotent_request where key = 'again'`)).toEqual([]);
  });

  it('repeats a refusal that came after a commit', async () => {
    const first = await send('refused', {}, '/refused-after-commit');
    const second = await send('refused', {}, '/refused-after-commit');
    expect([first.statusCode, second.statusCode]).toEqual([409, 409]);
    expect(second.body).toBe(first.body);
    expect(second.headers['content-type']).toContain('application/problem+json');
    expect(await notes('refused')).toBe(1);
  });

  it('answers 409 when the first one broke after its commit, and does nothing more', async () => {
    expect((await send('broken', {}, '/broken-after-commit')).statusCode).toBe(500);
    const second = await send('broken', {}, '/broken-after-commit');
    expect(second.statusCode).toBe(409);
    expect(second.json().code).toBe('http.idempotency.unfinished');
    expect(await notes('broken')).toBe(1);
  });

  it('repeats an answer without a body', async () => {
    const answers = [await send('nothing', {}, '/nothing'), await send('nothing', {}, '/nothing')];
    expect(answers.map((answer) => [answer.statusCode, answer.body])).toEqual([
      [204, ''],
      [204, ''],
    ]);
    expect(await notes('nothing')).toBe(1);
  });

  it('does not keep an answer that is secret', async () => {
    await send('secret', { text: 'secret' }, '/secret');
    const second = await send('secret', { text: 'secret' }, '/secret');
    expect(second.statusCode).toBe(409);
    expect(second.json().code).toBe('http.idempotency.answer-not-kept');
    expect(await database.sql(`select answer from idempotent_request where key = 'secret'`)).toEqual([{ answer: null }]);
  });

  it('refuses a key that is none', async () => {
    const answer = await send('two words');
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors[0]).toMatchObject({ field: 'Idempotency-Key', code: 'http.idempotency.key' });
  });

  it('forgets keys after two days', async () => {
    await send('old', { text: 'old' });
    await send('young', { text: 'young' });
    await database.sql(`update idempotent_request set created_at = now() - interval '49 hours' where key = 'old'`);
    await app.get(ForgetIdempotentRequests).execute(new Date());
    const left = await database.sql(`select key from idempotent_request where key in ('old', 'young')`);
    expect(left).toEqual([{ key: 'young' }]);
  });
});
