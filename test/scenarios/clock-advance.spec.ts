import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { Injectable, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { product } from '#libs/battle-map/product';
import type { ClockView } from '#libs/platform/clock/http/clock.schema';
import { BusinessClock } from '#libs/platform/clock/clocks';
import type { ProductPart } from '#libs/platform/product/product-part';
import { tick } from '#libs/platform/queue/tick';
import { eventually } from '#libs/platform/testing/eventually';
import { startTestApp } from '../support/app.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { type Browser, completeFirstRun, inProcess, SYSTEM, signIn } from '../support/sign-in.js';
import { startTestWorker } from '../support/worker.js';

/** What ran, and on which day of the office: `morning 2026-11-24`. */
const ran: string[] = [];

@Injectable()
class Diary {
  constructor(private readonly clock: BusinessClock) {}

  execute(what: string): Promise<void> {
    ran.push(`${what} ${this.clock.today()}`);
    return Promise.resolve();
  }
}

@Module({ providers: [Diary], exports: [Diary] })
class DiaryModule {}

const at = (name: string, cron: string) =>
  tick({ name: `diary.${name}`, clock: 'business', cron, use: Diary, run: (diary) => diary.execute(name) });
const diary: ProductPart = {
  name: 'diary',
  module: DiaryModule,
  ticks: [at('night', '0 0 * * *'), at('morning', '30 8 * * *'), at('evening', '45 23 * * *')],
};
const withDiary = [...product, diary];

describe('the sample office', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let worker: INestApplicationContext | undefined;
  let system: Browser;

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await startTestApp(database, { SAMPLE: 'true' }, withDiary);
    await completeFirstRun(inProcess(app));
    system = await signIn(inProcess(app), SYSTEM);
    worker = await startTestWorker(database, withDiary, { SAMPLE: 'true' });
  });
  afterAll(async () => {
    await worker?.close();
    await app.close();
    await database.drop();
  });

  const clock = async () => (await system.call<ClockView>('GET', '/api/clock')).body;
  const dayAfter = (date: string, days: number) => new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

  it('lives through each day on its way to a later one', async () => {
    const { today } = await clock();
    await eventually(async () => (await database.sql(`select from tick where name like 'diary.%'`)).length === 3);
    const asked = await system.call<ClockView>('POST', '/api/clock/advance', { days: 3 });
    expect(asked).toMatchObject({
      status: 202,
      body: { sample: true, advance: { from: today, to: dayAfter(today, 3), state: 'running' } },
    });
    await eventually(async () => (await clock()).advance?.state === 'done', 60_000);
    expect((await clock()).today).toBe(dayAfter(today, 3));
    for (const days of [1, 2]) {
      const date = dayAfter(today, days);
      expect(ran.filter((line) => line.endsWith(date))).toEqual([`night ${date}`, `morning ${date}`, `evening ${date}`]);
    }
  }, 90_000);

  it('goes on after its worker was stopped on the way', async () => {
    const { today } = await clock();
    await system.call('POST', '/api/clock/advance', { to: dayAfter(today, 4) });
    await eventually(async () => (await clock()).today > today, 60_000);
    await worker?.close();
    worker = await startTestWorker(database, withDiary, { SAMPLE: 'true' });
    await eventually(async () => (await clock()).advance?.state === 'done', 60_000);
    expect((await clock()).today).toBe(dayAfter(today, 4));
    for (const days of [1, 2, 3]) expect(ran.filter((line) => line === `night ${dayAfter(today, days)}`)).toHaveLength(1);
  }, 120_000);

  it('can be stopped on the way, and tells what is refused', async () => {
    const { today } = await clock();
    await system.call('POST', '/api/clock/advance', { days: 300 });
    expect(await system.call('POST', '/api/clock/advance', { days: 1 })).toMatchObject({
      status: 409,
      body: { code: 'clock.advance.running' },
    });
    const cancelled = await system.call<ClockView>('POST', '/api/clock/advance/cancel');
    expect(cancelled).toMatchObject({ status: 200, body: { advance: { state: 'cancelled' } } });
    expect(cancelled.body.today < dayAfter(today, 300)).toBe(true);
    expect((await system.call('POST', '/api/clock/advance/cancel')).status).toBe(409);
    expect(await system.call('POST', '/api/clock/advance', { to: today })).toMatchObject({
      body: { code: 'clock.advance.not-ahead', errors: [{ field: 'to' }] },
    });
  });
});

describe('a real office', () => {
  it('cannot move its clock', async () => {
    const database = await createTestDatabase();
    const app = await startTestApp(database);
    try {
      await completeFirstRun(inProcess(app));
      const system = await signIn(inProcess(app), SYSTEM);
      expect((await system.call<ClockView>('GET', '/api/clock')).body).toMatchObject({ sample: false, advance: null });
      expect(await system.call('POST', '/api/clock/advance', { days: 1 })).toMatchObject({
        status: 409,
        body: { code: 'clock.advance.not-sample', reason: expect.stringContaining('真实日期') },
      });
    } finally {
      await app.close();
      await database.drop();
    }
  });
});
