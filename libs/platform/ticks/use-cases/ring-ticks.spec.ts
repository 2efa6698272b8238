import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import fc from 'fast-check';
import { platform } from '#libs/platform/platform';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { Probe, probePart } from '../../../../test/support/probe.js';
import { createTestWorker, startTestWorker } from '../../../../test/support/worker.js';
import { BusinessClockRepository } from '../../clock/db/business-clock.repository.js';
import { RunningBusinessClock } from '../../clock/running-clocks.js';
import { SETTINGS } from '../../config/settings.js';
import { TransactionRunner } from '../../database/transaction.js';
import { Outbox } from '../../outbox/outbox.js';
import { Declarations } from '../../queue/declarations.js';
import { tick } from '../../queue/tick.js';
import { eventually } from '../../testing/eventually.js';
import { FakeSystemClock } from '../../testing/fake-clocks.js';
import { TickRepository } from '../db/tick.repository.js';
import { TicksController } from '../http/ticks.controller.js';
import { TickLoop } from '../tick-loop.js';
import { RingTicks } from './ring-ticks.js';
import { runs } from '../../../../test/support/runs.js';

const START = '2026-11-23T09:00:00+08:00';
const MINUTE_MS = 60_000;

const quarterly = tick({
  name: 'probe.quarterly',
  clock: 'system',
  cron: '*/15 * * * *',
  use: Probe,
  run: (probe, slot, run) => probe.execute(slot.toISOString(), run),
});
const daily = tick({
  name: 'probe.daily',
  clock: 'business',
  cron: '30 8 * * *',
  use: Probe,
  run: (probe, slot, run) => probe.execute(slot.toISOString(), run),
});
const product = [...platform, probePart({ ticks: [quarterly, daily] })];

describe('ticks', () => {
  let database: TestDatabase;
  let apps: INestApplicationContext[];
  let clock: FakeSystemClock;

  beforeAll(async () => {
    database = await createTestDatabase();
    apps = [await createTestWorker(database, product), await createTestWorker(database, product)];
  });
  afterAll(async () => {
    for (const app of apps) await app.close();
    await database.drop();
  });
  beforeEach(async () => {
    clock = new FakeSystemClock(START);
    await database.sql('truncate tick, outbox');
  });

  const ringing = (app: INestApplicationContext): RingTicks => {
    const settings = app.get(SETTINGS, { strict: false });
    const business = new RunningBusinessClock(clock, app.get(BusinessClockRepository, { strict: false }), settings);
    const [declarations, ticks] = [app.get(Declarations), app.get(TickRepository, { strict: false })];
    return new RingTicks(declarations, ticks, app.get(Outbox, { strict: false }), app.get(TransactionRunner), clock, business, settings);
  };
  /** Every worker rings, as often as asked, all at once. */
  const ring = (times = 1) => Promise.all(apps.flatMap((app) => Array.from({ length: times }, () => ringing(app).execute())));
  const fired = async () =>
    (await database.sql(`select key from outbox where job = 'probe.quarterly' order by id`)).map((row) => row['key']);

  it('that are new do not fire what lay before them', async () => {
    await ring();
    expect(await fired()).toEqual([]);
  });

  it('fire each slot once, however many workers ask', async () => {
    await ring();
    clock.advance({ minutes: 15 });
    await ring(5);
    expect(await fired()).toEqual(['tick:probe.quarterly:2026-11-23T01:15:00.000Z']);
  });

  it('fire only the newest slot of a missed week', async () => {
    await ring();
    clock.advance({ days: 7, minutes: 20 });
    await ring();
    expect(await fired()).toEqual(['tick:probe.quarterly:2026-11-30T01:15:00.000Z']);
  });

  it('of the office’s clock go back with it when it becomes the sample office’s, also those just begun by real time', async () => {
    await ring();
    const begun = async () => (await database.sql(`select slot from tick where name = 'probe.daily'`))[0]!['slot'];
    expect(await begun()).toEqual(new Date('2026-11-23T08:30:00+08:00'));
    await database.sql(`update business_clock set sample = true, stands_at = '2018-07-02T08:00:00+08:00'`);
    await ring();
    expect(await begun()).toEqual(new Date('2018-07-01T08:30:00+08:00'));
    await database.sql(`update business_clock set stands_at = '2018-07-02T08:30:00+08:00'`);
    await ring(3);
    expect(await database.sql(`select key from outbox where job = 'probe.daily'`)).toEqual([
      { key: 'tick:probe.daily:2018-07-02T00:30:00.000Z' },
    ]);
    await database.sql('update business_clock set sample = null, stands_at = null');
  });

  it('fire no slot twice and none that is not theirs, at whatever moments two workers ask', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 }), async (waits) => {
        await database.sql('truncate tick, outbox');
        clock.set(START);
        await ring();
        const start = clock.now().getTime();
        let newest = start;
        const expected: string[] = [];
        for (const minutes of waits) {
          clock.advance({ minutes });
          const slot = Math.floor((clock.now().getTime() - start) / (15 * MINUTE_MS)) * 15 * MINUTE_MS + start;
          if (slot > newest) expected.push(`tick:probe.quarterly:${new Date(slot).toISOString()}`);
          newest = slot;
          await ring(2);
        }
        expect(await fired()).toEqual(expected);
      }),
      { numRuns: runs(20) },
    );
  }, 240_000);

  it('are run by a worker with their slot, and shown with their last result', async () => {
    const worker = await startTestWorker(database, product);
    await eventually(async () => (await database.sql(`select from tick where name = 'probe.quarterly'`)).length === 1);
    await database.sql(`update tick set slot = slot - interval '15 minutes' where name = 'probe.quarterly'`);
    await worker.get(RingTicks, { strict: false }).execute();
    const probe = worker.get(Probe, { strict: false });
    await eventually(() => probe.calls.length === 1);
    const list = async () =>
      (await worker.get(TicksController, { strict: false }).list()).ticks.find(({ name }) => name === 'probe.quarterly');
    await eventually(async () => (await list())?.lastResult === 'done');
    expect(await list()).toMatchObject({ cron: '*/15 * * * *', clock: 'system', lastSlot: probe.calls[0]?.id, lastError: null });
    await worker.close();
  });

  it('are asked for by a worker alone, at its start', async () => {
    await ring();
    await database.sql(`update tick set slot = slot - interval '1 day'`);
    const [app] = apps;
    app?.get(TickLoop, { strict: false }).start();
    await eventually(async () => (await fired()).length === 1);
  });
});
