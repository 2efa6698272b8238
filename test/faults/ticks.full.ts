import 'reflect-metadata';
import { eventually } from '#libs/platform/testing/eventually';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { startRedis } from '../support/redis.js';
import { postgresBackend } from './killed-workers.js';
import { type Backend, Outage } from './outage.js';

/** The next full minute, and time to start. */
const DEADLINE_MS = 90_000;

async function ringWithTwoWorkers(database: TestDatabase, backend: Backend): Promise<void> {
  const outage = await Outage.prepare(database, backend);
  try {
    await Promise.all([outage.startWorker(), outage.startWorker()]);
    await eventually(() => outage.slots().length >= 1, DEADLINE_MS);
    await eventually(async () => (await database.sql(`select from outbox where state <> 'done'`)).length === 0, DEADLINE_MS);
    expect(new Set(outage.slots()).size).toBe(outage.slots().length);
  } finally {
    await outage.stop();
  }
}

it('two workers fire each tick once, with the queue on PostgreSQL as on Redis', async () => {
  const databases = [await createTestDatabase(), await createTestDatabase()] as const;
  const redis = await startRedis();
  await Promise.all([
    ringWithTwoWorkers(databases[0], postgresBackend(databases[0])),
    ringWithTwoWorkers(databases[1], { settings: { REDIS_URL: redis.url }, flush: () => redis.flush() }),
  ]);
  await redis.stop();
  for (const database of databases) await database.drop();
}, 120_000);
