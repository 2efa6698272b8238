import 'reflect-metadata';
import { stopDatabaseUnderLoad } from './stopped-database.js';

it('loses no accepted write when the database stops for two seconds', async () => {
  await stopDatabaseUnderLoad({ settings: { REDIS_URL: '' }, flush: () => Promise.resolve() }, { stoppedMs: 2000, durable: false });
}, 120_000);
