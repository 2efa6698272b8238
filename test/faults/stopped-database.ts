import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { product } from '#libs/battle-map/product';
import { migrate } from '#libs/platform/database/migrate';
import { startEmbeddedPostgres } from '#libs/platform/embedded-postgres/server';
import { migrateQueueSchema } from '#libs/platform/queue/migrate-queue-schema';
import { findFreePort } from '#libs/platform/embedded-postgres/free-port';
import { eventually } from '#libs/platform/testing/eventually';
import { type Backend, Outage } from './outage.js';

const WRITERS = 4;
const BETWEEN_WRITES_MS = 20;
const DEADLINE_MS = 60_000;

interface Stop {
  readonly stoppedMs: number;
  /** An orderly stop loses nothing without fsync either; with it the cluster takes longer to make. */
  readonly durable: boolean;
}

/**
 * Writers write and two workers deliver while the database is stopped for a while and started again: whatever was reported
 * as committed arrives, writers and workers go on by themselves, and every double stands in a log.
 */
export async function stopDatabaseUnderLoad(backend: Backend, { stoppedMs, durable }: Stop): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'battle-map-outage-'));
  chmodSync(folder, 0o755); // as root the server runs as another user
  const port = await findFreePort();
  let server = await startEmbeddedPostgres({ folder, port, durable });
  await migrate(server.ownerUrl, product);
  await migrateQueueSchema(server.ownerUrl);
  const outage = await Outage.prepare(server, backend);
  try {
    const workers = await Promise.all([outage.startWorker(), outage.startWorker()]);
    const writing = new AbortController();
    const writers = Array.from({ length: WRITERS }, (_, writer) => keepWriting(outage, writer, writing.signal));
    await eventually(() => outage.arrived() > 30, DEADLINE_MS);

    await server.stop();
    const before = outage.accepted.length;
    await sleep(stoppedMs);
    server = await startEmbeddedPostgres({ folder, port, durable });

    await eventually(() => outage.accepted.length > before + 30, DEADLINE_MS);
    writing.abort();
    const refused = (await Promise.all(writers)).reduce((sum, failures) => sum + failures, 0);
    expect(refused).toBeGreaterThan(0);
    await outage.allArrived(DEADLINE_MS);
    // A letter that a stopping worker hands back is repeated from its beginning, and no log calls that a repetition.
    await eventually(async () => (await outage.unfinished()) === 0, DEADLINE_MS);
    for (const worker of workers) expect(await worker.stop()).toBe(0);
    expect(outage.unexplained()).toEqual([]);
  } finally {
    await outage.stop();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns how many writes failed; those were not accepted and are not counted on. */
async function keepWriting(outage: Outage, writer: number, stop: AbortSignal): Promise<number> {
  let failures = 0;
  for (let index = 0; !stop.aborted; index++) {
    await outage.write(`writer ${writer} letter ${index}`).catch(() => {
      failures++;
    });
    await sleep(BETWEEN_WRITES_MS);
  }
  return failures;
}
