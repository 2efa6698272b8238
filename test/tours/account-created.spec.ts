import 'reflect-metadata';
import { jest } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { product as wholeProduct } from '#libs/battle-map/product';
import { OutboxRelay } from '#libs/platform/outbox/outbox-relay';
import { Doorbell } from '#libs/platform/queue/doorbell';
import { eventually } from '#libs/platform/testing/eventually';
import { SmtpSink } from '#libs/platform/testing/smtp-sink';
import { startTestApp } from '../support/app.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { type Browser, completeFirstRun, inProcess, SECURITY, signIn } from '../support/sign-in.js';
import { startTestWorker } from '../support/worker.js';
import { noticePart } from './notice-part.js';

const product = [...wholeProduct, noticePart];

interface LogLine {
  readonly message: string;
  readonly context?: string;
  readonly correlationId?: string;
}

describe('the tour of POST /api/accounts', () => {
  let database: TestDatabase;
  let sink: SmtpSink;
  let api: NestFastifyApplication;
  let worker: INestApplicationContext;
  let security: Browser;
  let settings: Record<string, string>;
  const lines: LogLine[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    sink = await SmtpSink.start();
    settings = { SMTP_URL: sink.url, LOG_LEVEL: 'log', LOG_FORMAT: 'json' };
    jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
      for (const line of String(chunk).split('\n')) if (line.startsWith('{')) lines.push(JSON.parse(line) as LogLine);
      return true;
    });
    api = await startTestApp(database, settings, product);
    await completeFirstRun(inProcess(api));
    security = await signIn(inProcess(api), SECURITY);
    worker = await startTestWorker(database, product, settings);
  });
  afterAll(async () => {
    await worker.close();
    await api.close();
    await sink.stop();
    await database.drop();
    jest.restoreAllMocks();
  });

  const create = (name: string, correlationId: string, by = security, headers: Record<string, string> = {}) =>
    by.call(
      'POST',
      '/api/accounts',
      { name, displayName: name, email: `${name}@example.gov.cn`, roles: [] },
      { 'x-correlation-id': correlationId, ...headers },
    );
  const letters = (correlationId: string) =>
    database.sql('select id, token, key, state, attempts, created_at from outbox where correlation_id = $1 order by id', [correlationId]);
  const delivered = (correlationId: string) => eventually(async () => (await letters(correlationId))[0]?.['state'] === 'done');
  const mailsTo = (name: string) => sink.messages.filter((message) => message.to.includes(`${name}@example.gov.cn`));
  const said = (correlationId: string) => lines.filter((line) => line.correlationId === correlationId).map((line) => line.message);

  it('passes every hop in order under one correlation id: request, account and audit and outbox in one commit, bell, job, mail', async () => {
    const answer = await create('tour.hops', 'tour-hops');
    expect(answer.status).toBe(201);
    expect(answer.headers['x-correlation-id']).toBe('tour-hops');
    await delivered('tour-hops');

    const [account] = await database.sql(`select id, xmin::text as commit from account where name = 'tour.hops'`);
    const [audit] = await database.sql(
      `select actor_id, action, subject_id, result, xmin::text as commit from audit_entry where correlation_id = 'tour-hops'`,
    );
    expect(audit).toMatchObject({
      actor_id: security.me.accountId,
      action: 'access.create-account',
      subject_id: account!['id'],
      result: 'done',
      commit: account!['commit'],
    });
    expect(await letters('tour-hops')).toMatchObject([
      { key: `notice.on-account-created:${String(account!['id'])}`, state: 'done', attempts: 1 },
    ]);
    expect(mailsTo('tour.hops')).toMatchObject([
      {
        text: expect.stringContaining('您的账号：tour.hops'),
        headers: { 'message-id': `<account-created.${String(account!['id'])}@battle-map>` },
      },
    ]);

    const hops = said('tour-hops').map(
      (message) => /^(POST \/api\/accounts 201|delivery begun|notice handed|delivery done)/.exec(message)?.[0],
    );
    expect(hops).toContain('POST /api/accounts 201');
    expect(hops.filter((hop) => hop && !hop.startsWith('POST'))).toEqual(['delivery begun', 'notice handed', 'delivery done']);
  });

  it('adds nothing when the request is repeated under its idempotency key', async () => {
    const headers = { 'idempotency-key': 'tour-repeated-0001' };
    const first = await create('tour.repeated', 'tour-repeated', security, headers);
    const second = await create('tour.repeated', 'tour-repeated-again', security, headers);
    expect(first.status).toBe(201);
    // The answer held a password, so it was not kept; the repetition is told that the work is done.
    expect(second).toMatchObject({ status: 409, body: { code: 'http.idempotency.answer-not-kept' } });
    await delivered('tour-repeated');
    expect(await letters('tour-repeated-again')).toEqual([]);
    expect(mailsTo('tour.repeated')).toHaveLength(1);
  });

  it('adds nothing when the queue delivers the job twice', async () => {
    const doorbell = worker.get(Doorbell, { strict: false });
    const ring = doorbell.ring.bind(doorbell);
    const apiBell = api.get(Doorbell, { strict: false });
    const apiRing = apiBell.ring.bind(apiBell);
    const twice = (real: typeof ring) => async (bells: Parameters<typeof ring>[0]) => {
      await real(bells);
      await real(bells);
    };
    doorbell.ring = twice(ring);
    apiBell.ring = twice(apiRing);
    await create('tour.doubled', 'tour-doubled');
    await delivered('tour-doubled');
    const [{ id, token }] = (await letters('tour-doubled')) as [{ id: string; token: string }];
    await ring([{ outboxId: id, token }]);
    await create('tour.after-doubled', 'tour-after-doubled');
    await delivered('tour-after-doubled');
    doorbell.ring = ring;
    apiBell.ring = apiRing;
    expect(mailsTo('tour.doubled')).toHaveLength(1);
    expect(said('tour-doubled').filter((message) => message.startsWith('delivery begun'))).toHaveLength(1);
  });

  it('still delivers when the process dies between the commit and the bell', async () => {
    const dying = await startTestApp(database, settings, product);
    const relay = dying.get(OutboxRelay, { strict: false });
    relay.kick = () => undefined; // the commit is the last thing this process does
    const by = await signIn(inProcess(dying), SECURITY);
    await create('tour.crash', 'tour-crash', by);
    await dying.close();
    await delivered('tour-crash');
    expect(mailsTo('tour.crash')).toHaveLength(1);
  });
});
