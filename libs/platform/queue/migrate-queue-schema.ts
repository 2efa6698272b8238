import { LATEST_SCHEMA_VERSION, runMigrations } from 'bullmq';
import type pg from 'pg';
import { APP_ROLE } from '../database/data-source.js';
import { HeardClient } from '../database/heard-client.js';

/** Where BullMQ keeps its tables when there is no Redis. It finds them by the connection's search_path. */
export const QUEUE_SCHEMA = 'bullmq';

/** Any number, the same in every process; BullMQ locks its own migrations, this lock is for the grants after them. */
const GRANT_LOCK = 2018_0703;

/**
 * Brings the queue's own schema up to date, as the owner, and lets the program's role use it. Any login may call this on a
 * schema that is up to date. With Redis the schema lies idle.
 */
export async function migrateQueueSchema(ownerUrl: string): Promise<void> {
  const client = new HeardClient({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [GRANT_LOCK]);
    if (await isUpToDate(client)) return;
    await runMigrations(client, QUEUE_SCHEMA);
    await client.query(`grant select, insert, update, delete on all tables in schema ${QUEUE_SCHEMA} to ${APP_ROLE}`);
    await client.query(`grant usage, select on all sequences in schema ${QUEUE_SCHEMA} to ${APP_ROLE}`);
    // BullMQ makes a sequence for each queue when it is first used; in this schema, which may be lost, the program may do so.
    await client.query(`grant usage, create on schema ${QUEUE_SCHEMA} to ${APP_ROLE}`);
  } finally {
    await client.end();
  }
}

async function isUpToDate(client: pg.Client): Promise<boolean> {
  const { rowCount } = await client.query(
    `select from pg_namespace where nspname = $1 and has_schema_privilege($2, oid, 'usage') and has_schema_privilege(oid, 'usage')`,
    [QUEUE_SCHEMA, APP_ROLE],
  );
  if (!rowCount) return false;
  const { rows } = await client.query<{ version: number }>(`select max(version)::int as version from ${QUEUE_SCHEMA}.migration`);
  return (rows[0]?.version ?? 0) >= LATEST_SCHEMA_VERSION;
}
