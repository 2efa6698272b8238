import { eventually } from '#libs/platform/testing/eventually';
import pg from 'pg';
import type { TestDatabase } from '../support/database.js';

/** Something that somebody else needs is held until `release` is called; `sought` waits until somebody wants it. */
export interface Held {
  /** @returns the backend that waits. */
  sought(deadlineMs?: number): Promise<number>;
  release(): Promise<void>;
}

// A relation has the same number in every database that was cloned from the template.
const HERE = '(select oid from pg_database where datname = current_database())';

/** @param mode `access exclusive`: nobody else reads the table either. */
export async function holdTable(
  database: TestDatabase,
  table: string,
  mode: 'exclusive' | 'access exclusive' = 'access exclusive',
): Promise<Held> {
  return hold(database, ['begin', `lock table ${table} in ${mode} mode`], `relation = '${table}'::regclass`);
}

/** @param key as SQL: the numbers of an advisory lock. */
export async function holdLock(database: TestDatabase, key: string): Promise<Held> {
  return hold(database, ['begin', `select pg_advisory_xact_lock(${key})`], `locktype = 'advisory'`);
}

async function hold(database: TestDatabase, statements: readonly string[], wanted: string): Promise<Held> {
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  const waiting = async () =>
    (await database.sql(`select pid from pg_locks where database = ${HERE} and ${wanted} and not granted`))[0]?.['pid'] as
      | number
      | undefined;
  return {
    sought: async (deadlineMs) => (await eventually(waiting, deadlineMs)) as number,
    release: async () => {
      await client.query('rollback');
      await client.end();
    },
  };
}

/** Until the database has noticed that the client behind this backend is gone, and has rolled back. */
export async function rolledBack(database: TestDatabase, pid: number): Promise<void> {
  await eventually(async () => (await database.sql('select from pg_stat_activity where pid = $1', [pid])).length === 0);
}
