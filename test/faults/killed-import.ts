import pg from 'pg';
import { eventually } from '#libs/platform/testing/eventually';
import type { TestDatabase } from '../support/database.js';
import type { LedgerOffice, Uploaded } from '../support/ledger-office.js';
import { WorkerProcess } from '../support/worker-process.js';

const DEADLINE_MS = 240_000;

/** How a worker is caught in the middle of the taking-over. @returns how it is let go. */
export type Caught = (office: LedgerOffice, id: string) => Promise<() => Promise<void>>;

export function startWorker({ database, files }: LedgerOffice): Promise<WorkerProcess> {
  return WorkerProcess.start({
    ...{ DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: database.ownerUrl, DATA_DIR: files, LOG_FORMAT: 'json' },
    ...{ OUTBOX_POLL_MS: '100', OUTBOX_LEASE_SECONDS: '2', OUTBOX_BACKOFF_MS: '50' },
  });
}

/** What an import writes, as everybody else sees it. */
export async function taken(database: TestDatabase): Promise<Readonly<Record<string, unknown>>> {
  const count = (table: string) => `(select count(*)::int from ${table}) as ${table}`;
  const tables = ['unit', 'post', 'task_force', 'project', 'task', 'task_link', 'reverse_schedule__task', 'ledger_import'];
  return (await database.sql(`select ${tables.map(count).join(', ')}`))[0]!;
}

/**
 * A worker is killed by `kill -9` in the middle of an import: nobody ever sees half of it, and the next worker takes everything over once.
 * Then another import is called off in its middle, and nothing of it is saved.
 */
export async function killImport(office: LedgerOffice, first: Uploaded, other: Uploaded, caught: Caught): Promise<void> {
  const before = await taken(office.database);
  const { id } = (await office.ask('imports', first)).body;
  const worker = await startWorker(office);
  const letGo = await caught(office, id);
  expect(await taken(office.database)).toEqual(before);
  await worker.kill();
  await letGo();
  expect(await taken(office.database)).toEqual(before);
  expect((await office.run(id)).state).toBe('taking-over');

  const last = await startWorker(office);
  try {
    await eventually(async () => (await office.run(id)).state === 'done', DEADLINE_MS);
    const { report } = await office.run(id);
    expect(await taken(office.database)).toMatchObject({
      task: report!.counts.task.created,
      task_link: report!.counts.link.created,
      project: report!.counts.project.created,
      ledger_import: 1,
    });
    expect(await office.database.sql('select run_id from ledger_import')).toEqual([{ run_id: id }]);

    const whole = await taken(office.database);
    const again = (await office.ask('imports', other)).body.id;
    const release = await caught(office, again);
    const off = await office.by['supervision-desk'].call('POST', `/api/ledger/runs/${again}/cancellation`);
    expect(off).toMatchObject({ status: 200, body: { cancelAsked: true } });
    await release();
    await eventually(async () => (await office.run(again)).state === 'cancelled', DEADLINE_MS);
    expect(await taken(office.database)).toEqual(whole);
    expect(await last.stop()).toBe(0);
  } finally {
    await last.kill();
  }
}

/** People, forces and projects are written by the time it comes to the links, which somebody holds. */
export const heldAtTheLinks: Caught = async ({ database, run }, id) => {
  const holder = new pg.Client({ connectionString: database.ownerUrl });
  await holder.connect();
  await holder.query('begin; lock table task_link in exclusive mode');
  await eventually(async () => (await waiting(database)).length > 0, DEADLINE_MS);
  // Told beside the transaction, which nobody else can see into.
  await eventually(async () => (await run(id)).phase === 'tasks', DEADLINE_MS);
  return async () => {
    await holder.query('rollback');
    await holder.end();
  };
};

/** Processes that wait for the links. */
export function waiting(database: TestDatabase) {
  // A relation has the same number in every database that was cloned from the template.
  return database.sql(
    `select pid from pg_locks where not granted and relation = 'task_link'::regclass
       and database = (select oid from pg_database where datname = current_database())`,
  );
}
