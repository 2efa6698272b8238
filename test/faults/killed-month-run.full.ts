import 'reflect-metadata';
import { startRedis } from '../support/redis.js';
import { ScoreBench } from '../support/score-bench.js';
import { killMonthRun } from './killed-month-run.js';
import { postgresBackend } from './killed-workers.js';

describe('a draft whose worker is killed in each of its steps', () => {
  it('is the same on PostgreSQL', async () => {
    const bench = await ScoreBench.open({ REDIS_URL: '' });
    await killMonthRun(bench, postgresBackend(bench.database));
    await bench.close();
  }, 300_000);

  it('is the same on Redis', async () => {
    const redis = await startRedis();
    const bench = await ScoreBench.open({ REDIS_URL: redis.url });
    await killMonthRun(bench, { settings: { REDIS_URL: redis.url }, flush: () => redis.flush() });
    await bench.close();
    await redis.stop();
  }, 300_000);
});
