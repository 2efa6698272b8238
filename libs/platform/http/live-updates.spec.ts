import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { product } from '#libs/battle-map/product';
import { createApi } from '../../../apps/api/src/create-api.js';
import { listenApi } from '../../../apps/api/src/listen-api.js';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database.js';
import { testSettings } from '../../../test/support/settings.js';
import { type Browser, completeFirstRun, overNetwork, SECURITY, signIn, SYSTEM } from '../../../test/support/sign-in.js';
import { TransactionRunner } from '../database/transaction.js';
import { eventually } from '../testing/eventually.js';
import { LiveUpdates } from './live-updates.js';

const probe = { name: 'probe', liveTopics: { 'probe.all': 'signed-in', 'probe.outbox': 'outbox:read' } } as const;

interface Page {
  readonly text: () => string;
  readonly ended: () => boolean;
  readonly close: () => void;
}

describe('a live update', () => {
  let database: TestDatabase;
  const apps: NestFastifyApplication[] = [];
  const addresses: string[] = [];
  let system: Browser;
  let security: Browser;
  const pages: Page[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    for (let i = 0; i < 2; i++) {
      const settings = testSettings(database);
      const app = await createApi(settings, [...product, probe]);
      addresses.push(await listenApi(app, settings));
      apps.push(app);
    }
    const call = overNetwork(addresses[0]!);
    await completeFirstRun(call);
    system = await signIn(call, SYSTEM);
    security = await signIn(call, SECURITY);
  });
  afterEach(() => {
    for (const page of pages.splice(0)) page.close();
  });
  afterAll(async () => {
    for (const app of apps) await app.close();
    await database.drop();
  });

  async function open(reader: Browser, process: 0 | 1): Promise<Page> {
    const abort = new AbortController();
    const answer = await fetch(`${addresses[process]}/api/live`, { headers: { cookie: reader.cookie }, signal: abort.signal });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/event-stream');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    let text = '';
    let ended = false;
    void (async () => {
      for await (const piece of answer.body!) text += Buffer.from(piece as Uint8Array).toString();
    })().then(
      () => (ended = true),
      () => (ended = true),
    );
    const page = { text: () => text, ended: () => ended, close: () => abort.abort() };
    pages.push(page);
    await eventually(() => text.includes('retry: '));
    return page;
  }

  const publish = (topic: string, data: Record<string, string>, fail = false) =>
    apps[0]!.get(TransactionRunner, { strict: false }).run(async (tx) => {
      await apps[0]!.get(LiveUpdates, { strict: false }).publish(tx, topic, data);
      if (fail) throw new Error('rolled back');
    });

  it('reaches the pages on every process', async () => {
    const both = [await open(system, 0), await open(system, 1)];
    await publish('probe.all', { id: '1' });
    for (const page of both) await eventually(() => page.text().includes('event: probe.all\ndata: {"id":"1"}\n\n'));
  });

  it('reaches only who may see its topic', async () => {
    const allowed = await open(system, 1);
    const other = await open(security, 1);
    await publish('probe.outbox', { id: 'for administrators of the system' });
    await publish('probe.all', { id: 'last' });
    await eventually(() => allowed.text().includes('"last"') && other.text().includes('"last"'));
    expect(allowed.text()).toContain('for administrators of the system');
    expect(other.text()).not.toContain('for administrators of the system');
  });

  it('is never heard after a rollback', async () => {
    const page = await open(system, 0);
    await expect(publish('probe.all', { id: 'never' }, true)).rejects.toThrow('rolled back');
    await publish('probe.all', { id: 'after' });
    await eventually(() => page.text().includes('"after"'));
    expect(page.text()).not.toContain('"never"');
  });

  it('needs a declared topic and little data', async () => {
    await expect(publish('probe.unknown', {})).rejects.toThrow('No part of the product declares');
    await expect(publish('probe.all', { text: 'x'.repeat(8000) })).rejects.toThrow('carries ids');
  });

  it('tells pages to read again after the database was away', async () => {
    const page = await open(system, 0);
    await database.sql(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'battle-map live' and datname = current_database()`,
    );
    await eventually(() => page.text().includes('event: resync'));
    await publish('probe.all', { id: 'back' });
    await eventually(() => page.text().includes('"back"'));
  });

  it('needs a session', async () => {
    expect((await fetch(`${addresses[0]}/api/live`)).status).toBe(401);
  });

  it('ends when the process stops', async () => {
    const settings = testSettings(database);
    const app = await createApi(settings, [...product, probe]);
    addresses[1] = await listenApi(app, settings);
    const page = await open(system, 1);
    await app.close();
    await eventually(() => page.ended());
  });
});
