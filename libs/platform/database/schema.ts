import type { MigrationInterface } from 'typeorm';

export type MigrationClass = new () => MigrationInterface;

/** TypeORM orders migrations by the 13-digit timestamp that ends the class name. */
function timestampOf(migration: MigrationClass): number {
  const timestamp = Number(migration.name.slice(-13));
  if (!Number.isInteger(timestamp)) throw new Error(`Migration ${migration.name} must end in a 13-digit timestamp.`);
  return timestamp;
}

/** All migrations of all parts in one order of time. @throws Error when two share a timestamp. */
export function inOneOrder(migrations: readonly MigrationClass[]): MigrationClass[] {
  const ordered = [...migrations].sort((a, b) => timestampOf(a) - timestampOf(b));
  ordered.forEach((migration, index) => {
    const next = ordered[index + 1];
    if (next && timestampOf(next) === timestampOf(migration)) throw new Error(`${migration.name} and ${next.name} share a timestamp.`);
  });
  return ordered;
}
