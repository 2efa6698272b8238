import { randomBytes } from 'node:crypto';
import pg from 'pg';

export interface TestDatabase {
  /** As the program works. */
  readonly appUrl: string;
  /** As the owner: may do what the program must not. */
  readonly ownerUrl: string;
  sql(statement: string, parameters?: unknown[]): Promise<Record<string, unknown>[]>;
  drop(): Promise<void>;
}

/** A private copy of the migrated template, about 30 ms; `sql` runs as the owner. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const template = new URL(environment('TEST_OWNER_URL')).pathname.slice(1);
  const name = `t_${process.pid}_${randomBytes(4).toString('hex')}`;
  await statement(onDatabase(environment('TEST_OWNER_URL'), 'postgres'), `create database ${name} template ${template} strategy wal_log`);
  const ownerUrl = onDatabase(environment('TEST_OWNER_URL'), name);
  return {
    appUrl: onDatabase(environment('TEST_APP_URL'), name),
    ownerUrl,
    sql: (text, parameters) => statement(ownerUrl, text, parameters),
    drop: async () => {
      await statement(onDatabase(environment('TEST_OWNER_URL'), 'postgres'), `drop database ${name} with (force)`);
    },
  };
}

export function onDatabase(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}

async function statement(url: string, text: string, parameters: unknown[] = []): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text, parameters)).rows;
  } finally {
    await client.end();
  }
}

function environment(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the tests through npm test.`);
  return value;
}
