import 'reflect-metadata';
import { startRedis } from '../support/redis.js';
import { stopDatabaseUnderLoad } from './stopped-database.js';

describe('a database that is stopped for ten seconds under load', () => {
  it('loses no accepted write when the queue stands in it', async () => {
    await stopDatabaseUnderLoad({ settings: { REDIS_URL: '' }, flush: () => Promise.resolve() }, { stoppedMs: 10_000, durable: true });
  }, 180_000);

  it('loses no accepted write when the queue stands on Redis', async () => {
    const redis = await startRedis();
    await stopDatabaseUnderLoad({ settings: { REDIS_URL: redis.url }, flush: () => redis.flush() }, { stoppedMs: 10_000, durable: true });
    await redis.stop();
  }, 180_000);
});
