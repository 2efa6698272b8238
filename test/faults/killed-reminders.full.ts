import 'reflect-metadata';
import { createTestDatabase } from '../support/database.js';
import { startRedis } from '../support/redis.js';
import { killWorkersThatRemind } from './killed-reminders.js';
import { postgresBackend } from './killed-workers.js';

const PLAN = { reminders: 300, kills: 3 };

describe('of 300 reminders, with three workers killed and every queue emptied once', () => {
  it('none is lost on PostgreSQL', async () => {
    const database = await createTestDatabase();
    await killWorkersThatRemind(database, postgresBackend(database), PLAN);
    await database.drop();
  }, 300_000);

  it('none is lost on Redis', async () => {
    const database = await createTestDatabase();
    const redis = await startRedis();
    await killWorkersThatRemind(database, { settings: { REDIS_URL: redis.url }, flush: () => redis.flush() }, PLAN);
    await redis.stop();
    await database.drop();
  }, 300_000);
});
