import 'reflect-metadata';
import { ScoreBench } from '../support/score-bench.js';
import { killMonthRun } from './killed-month-run.js';
import { postgresBackend } from './killed-workers.js';

it('makes the same draft of a month when a worker is killed in each of its steps', async () => {
  const bench = await ScoreBench.open({ REDIS_URL: '' });
  await killMonthRun(bench, postgresBackend(bench.database));
  await bench.close();
}, 180_000);
