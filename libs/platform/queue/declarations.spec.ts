import 'reflect-metadata';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { platform } from '#libs/platform/platform';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database.js';
import { onProbed, Probe, probed, probePart } from '../../../test/support/probe.js';
import { createTestWorker, startTestWorker } from '../../../test/support/worker.js';
import { eventType } from '../events/event-type.js';
import { inCommitListener } from '../events/in-commit-listener.js';
import type { ProductPart } from '../product/product-part.js';
import { DeclarationError } from './declaration-error.js';
import { Declarations } from './declarations.js';
import { job } from './job.js';
import { tick } from './tick.js';

@Injectable()
class Nowhere {}

const listener = inCommitListener({ name: 'probe.in-commit', on: probed, use: Probe, run: async () => undefined });
const nightly = tick({ name: 'probe.nightly', clock: 'business', cron: '0 2 * * *', use: Probe, run: async () => undefined });
const missing = undefined as unknown as typeof probed;

describe('the boot', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  const boot = (declared: Partial<ProductPart>) => createTestWorker(database, [...platform, probePart(declared)]);

  it.each<[string, Partial<ProductPart>, string]>([
    ['a job declared twice', { jobs: [onProbed, onProbed] }, 'The job or tick name "probe.on-probed" is declared more than once.'],
    [
      'a tick with the name of a job',
      { ticks: [tick({ ...nightly, name: onProbed.name })] },
      'The job or tick name "probe.on-probed" is declared more than once.',
    ],
    [
      'a listener declared twice',
      { listeners: [listener, listener] },
      'The in-commit listener name "probe.in-commit" is declared more than once.',
    ],
    [
      'a job whose use case no module provides',
      { jobs: [job({ name: 'probe.lost', on: probed, key: () => 'k', use: Nowhere, run: async () => undefined })] },
      '"probe.lost" uses Nowhere, which no module of the product provides.',
    ],
    [
      'a listener whose use case no module provides',
      { listeners: [inCommitListener({ name: 'probe.deaf', on: probed, use: Nowhere, run: async () => undefined })] },
      '"probe.deaf" uses Nowhere, which no module of the product provides.',
    ],
    [
      'a job without an event',
      { jobs: [job({ name: 'probe.idle', on: missing, key: () => 'k', use: Probe, run: async () => undefined })] },
      'The job "probe.idle" names no event that wakes it.',
    ],
    [
      'a tick with a wrong cron rule',
      { ticks: [tick({ ...nightly, cron: 'at night' })] },
      'Tick "probe.nightly" has the cron rule "at night": it must have five fields',
    ],
  ])('stops on %s, and says which', async (_, declared, sentence) => {
    const stopped = boot(declared);
    await expect(stopped).rejects.toBeInstanceOf(DeclarationError);
    await expect(stopped).rejects.toThrow(sentence);
  });

  it('prints what listens and what runs, one line each', async () => {
    const other = eventType('probe.other', z.object({}));
    const second = job({ name: 'probe.on-other', on: other, key: () => 'k', use: Probe, run: async () => undefined });
    const app = await boot({ listeners: [listener], jobs: [onProbed, second], ticks: [nightly] });
    expect(
      app
        .get(Declarations)
        .describe()
        .filter((line) => line.includes('probe.')),
    ).toEqual([
      'in commit: probe.in-commit on probe.probed → Probe',
      'job: probe.on-probed on probe.probed → Probe',
      'job: probe.on-other on probe.other → Probe',
      'tick: probe.nightly at "0 2 * * *" (business clock) → Probe',
    ]);
    await app.close();
  });

  it('does not stop for old letters of a job that is gone', async () => {
    await database.sql(`insert into outbox (key, job, event_type, payload, correlation_id, due_at, created_at)
      values ('gone', 'stage.long-gone', 'stage.past', '{}', 'c', now() + interval '1 hour', now())`);
    const app = await startTestWorker(database, [...platform, probePart()]);
    expect(app.get(Declarations).handler('stage.long-gone')).toBeUndefined();
    await app.close();
  });
});
