import type { EntityManager, EntityMetadata, EntityTarget, ObjectLiteral } from 'typeorm';

/** What JSON escapes: half a character, or something that is to stand. */
const ESCAPE = /\\(u[0-9a-f]{4}|.)/g;
const HALF_CHARACTER = /^\\ud[89a-f]/;

/**
 * Writes whole rows in one statement with one parameter, however many they are: laid out as parameters of their own, the values of a long
 * list cost the program several times what writing them costs the database, and of parameters a statement has 65,535 at most. Rows may
 * refer to earlier ones. Every property of the entity has to be there; days are texts.
 * @param known properties by which a row is found that stands already, and is written over; left out: all rows are new.
 */
export async function writeRows<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<Row>,
  rows: readonly Row[],
  known: readonly (keyof Row & string)[] = [],
): Promise<void> {
  if (rows.length === 0) return;
  const { columns, tableName } = manager.connection.getMetadata(entity);
  const values = rows.map((row) =>
    Object.fromEntries(columns.map(({ databaseName, propertyName }) => [databaseName, row[propertyName] as unknown])),
  );
  await manager.query(statementOf(tableName, columns, known), [storableJson(values)]);
}

function statementOf(table: string, columns: EntityMetadata['columns'], known: readonly string[]): string {
  const names = columns.map(({ databaseName }) => `"${databaseName}"`).join(', ');
  const typed = columns.map(({ databaseName, type, isArray }) => `"${databaseName}" ${String(type)}${isArray ? '[]' : ''}`).join(', ');
  const insert = `insert into "${table}" (${names}) select ${names} from jsonb_to_recordset($1::jsonb) as row(${typed})`;
  if (known.length === 0) return insert;
  const [keys, others] = [true, false].map((key) =>
    columns.filter(({ propertyName }) => known.includes(propertyName) === key).map(({ databaseName }) => `"${databaseName}"`),
  );
  return `${insert} on conflict (${keys!.join(', ')}) do update set ${others!.map((name) => `${name} = excluded.${name}`).join(', ')}`;
}

/** Half a character becomes a mark, as the driver makes it of a text. */
function storableJson(values: readonly object[]): string {
  return JSON.stringify(values).replace(ESCAPE, (escape) => (HALF_CHARACTER.test(escape) ? '\uFFFD' : escape));
}
