import { eventually } from '#libs/platform/testing/eventually';
import type { TestDatabase } from '../support/database.js';
import { type Backend, IN_HAND, Outage } from './outage.js';

interface Plan {
  readonly letters: number;
  readonly kills: number;
}

const DEADLINE_MS = 60_000;

/**
 * Two workers deliver letters; again and again one of them is killed by `kill -9` and replaced, and once every queue is
 * emptied: none is lost, and no kill doubles more letters than the worker had in hand.
 */
export async function killWorkersUnderLoad(database: TestDatabase, backend: Backend, { letters, kills }: Plan): Promise<void> {
  const outage = await Outage.prepare(database, backend);
  try {
    const workers = await Promise.all([outage.startWorker(), outage.startWorker()]);
    const part = letters / kills;
    for (let kill = 0; kill < kills; kill++) {
      const writing = Promise.all(Array.from({ length: part }, (_, index) => outage.write(`letter ${kill * part + index}`)));
      await eventually(() => outage.arrived() >= (kill + 1 / 3) * part, DEADLINE_MS);
      const [victim] = workers.splice(0, 1);
      await victim?.kill();
      if (kill === 0) await backend.flush();
      await writing;
      workers.push(await outage.startWorker());
    }
    await outage.allArrived(DEADLINE_MS);
    await eventually(async () => (await outage.unfinished()) === 0, DEADLINE_MS);
    // A process has said everything only when it has ended: the last word may still be on its way when the letter is done.
    for (const worker of workers) expect(await worker.stop()).toBe(0);
    expect(outage.accepted).toHaveLength(letters);
    expect(outage.brokenOff()).toBeGreaterThan(0);
    expect(outage.brokenOff()).toBeLessThanOrEqual(kills * IN_HAND);
    expect(outage.doubles().length).toBeLessThanOrEqual(outage.brokenOff() + outage.leasesLost());
    expect(outage.unexplained()).toEqual([]);
    expect(await database.sql(`select key, last_error from outbox where state = 'dead'`)).toEqual([]);
  } finally {
    await outage.stop();
  }
}

/** BullMQ's tables in the program's own database. */
export function postgresBackend(database: TestDatabase): Backend {
  return {
    settings: { REDIS_URL: '' },
    flush: async () => {
      const tables = await database.sql(`select tablename from pg_tables where schemaname = 'bullmq' and tablename <> 'migration'`);
      const truncate = `truncate ${tables.map((row) => `bullmq."${String(row['tablename'])}"`).join(', ')} cascade`;
      // PostgreSQL may choose the truncation as the victim of a deadlock with BullMQ's statements; then it is done again.
      await eventually(async () => {
        await database.sql(truncate);
        return true;
      });
    },
  };
}
