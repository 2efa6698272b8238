import type pg from 'pg';
import { APP_ROLE } from '../database/data-source.js';
import { HeardClient } from '../database/heard-client.js';

/** The login of the program in the embedded server; a member of the application role and nothing else. */
export const APP_LOGIN = 'battle_map';

/** Makes the database and the program's login unless they are there. */
export async function provision(ownerUrl: string, appPassword: string): Promise<void> {
  const database = new URL(ownerUrl).pathname.slice(1);
  await asOwner(ownerUrl, 'postgres', async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(database)}`);
    const { rows } = await client.query<{ rolname: string }>('select rolname from pg_roles where rolname = any($1)', [
      [APP_ROLE, APP_LOGIN],
    ]);
    const there = new Set(rows.map((row) => row.rolname));
    if (!there.has(APP_ROLE)) await client.query(`create role ${APP_ROLE} nologin`);
    if (!there.has(APP_LOGIN)) {
      await client.query(`create role ${APP_LOGIN} login password ${client.escapeLiteral(appPassword)}`);
      await client.query(`grant ${APP_ROLE} to ${APP_LOGIN}`);
    }
  });
}

async function asOwner(ownerUrl: string, database: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const url = new URL(ownerUrl);
  url.pathname = `/${database}`;
  const client = new HeardClient({ connectionString: url.href });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
