import 'reflect-metadata';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { product } from '#libs/battle-map/product';
import { prepareDatabase } from '#libs/platform/boot/prepare-database';
import { readSettings } from '#libs/platform/config/settings';
import { startEmbeddedPostgres } from '#libs/platform/embedded-postgres/server';
import { startRedis } from '../support/redis.js';
import { measureBullMq, measureOutbox, queueRow } from './queue.js';

const folder = mkdtempSync(join(tmpdir(), 'battle-map-bench-'));
chmodSync(folder, 0o755);
const server = await startEmbeddedPostgres({ folder });
const redis = await startRedis();
try {
  const database = { DATABASE_URL: server.appUrl, DATABASE_OWNER_URL: server.ownerUrl };
  await prepareDatabase(readSettings(database), product);
  console.log(`${cpus().length} cores for workers and servers together; a backlog of 2,000, ten at once; then 200 one by one`);
  for (const [name, environment] of [
    ['PostgreSQL', database],
    ['Redis', { ...database, REDIS_URL: redis.url }],
  ] as const) {
    const alone = await measureBullMq(environment);
    const outbox = await measureOutbox(environment);
    console.log(queueRow(`BullMQ alone on ${name}`, alone, alone));
    console.log(queueRow(`outbox, bells on ${name}`, outbox, alone));
    await redis.flush();
  }
} finally {
  await redis.stop();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
