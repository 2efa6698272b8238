import type { TestDatabase } from './database.js';

/** What every request writes, whatever it is for. */
const OF_THE_SHELL = ['session', 'log_in_rate', 'idempotent_request', 'stored_file', 'schema_migration'];

/**
 * A fingerprint of the rows of every table, so that two moments can be compared to the row.
 * @param only of a table those rows for which this SQL condition holds.
 */
export async function rowFingerprints(
  database: TestDatabase,
  only: Readonly<Record<string, string>> = {},
): Promise<Readonly<Record<string, string>>> {
  const tables = await database.sql(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'
     and table_name <> all ($1::text[]) order by table_name`,
    [OF_THE_SHELL],
  );
  const statements = tables.map(
    ({ name }) =>
      `select '${String(name)}' as name, count(*) || ' ' || md5(coalesce(string_agg(line::text, '|' order by line::text), '')) as rows
       from "${String(name)}" as line where ${only[String(name)] ?? 'true'}`,
  );
  const prints = await database.sql(statements.join(' union all '));
  return Object.fromEntries(prints.map(({ name, rows }) => [String(name), String(rows)]));
}
