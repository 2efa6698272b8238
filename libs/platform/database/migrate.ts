import type { DataSource } from 'typeorm';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { Product } from '../product/product-part.js';
import { createDataSource } from './data-source.js';
import { makeViewsReadOnly } from './read-only-views.js';
import { inOneOrder } from './schema.js';

/** Any number, the same in every process: who holds it migrates, the others wait. */
const MIGRATION_LOCK = 2018_0702;

/**
 * Brings a database to the program's schema, as its owner, one process at a time.
 * @returns the names of the migrations that ran now.
 * @throws DomainError `database.newer` when the database knows migrations that this program does not.
 */
export async function migrate(ownerUrl: string, product: Product): Promise<string[]> {
  const dataSource = await createDataSource({ url: ownerUrl, product, pool: 2 }).initialize();
  const lock = dataSource.createQueryRunner();
  try {
    await lock.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await refuseNewer(dataSource, product);
    const ran = await dataSource.runMigrations({ transaction: 'each' });
    await makeViewsReadOnly(lock);
    return ran.map((migration) => migration.name);
  } finally {
    await lock.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
    await lock.release();
    await dataSource.destroy();
  }
}

async function refuseNewer(dataSource: DataSource, product: Product): Promise<void> {
  const [ledger] = await dataSource.query<[{ exists: boolean }]>(`select to_regclass('schema_migration') is not null as exists`);
  if (!ledger.exists) return;
  const known = new Set(inOneOrder(product.flatMap((part) => [...(part.migrations ?? [])])).map((migration) => migration.name));
  const applied = await dataSource.query<{ name: string }[]>('select name from schema_migration order by timestamp');
  const unknown = applied.find((migration) => !known.has(migration.name));
  if (unknown) throw new DomainError('database.newer', { migration: unknown.name }, { kind: 'conflict' });
}
