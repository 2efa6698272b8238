import { DefaultNamingStrategy, type Table } from 'typeorm';
import { snakeCase } from 'typeorm/util/StringUtils.js';

type Columns = string[];

/** Readable names, the same in entities, migrations and error messages: `account_role.account_id`, `fk_account_role_account_id`. */
export class SnakeNaming extends DefaultNamingStrategy {
  override columnName(property: string, custom: string | undefined, prefixes: string[]): string {
    return snakeCase([...prefixes, custom ?? property].join('_'));
  }
  override primaryKeyName(table: Table | string): string {
    return `pk_${nameOf(table)}`;
  }
  override foreignKeyName(table: Table | string, columns: Columns): string {
    return named('fk', table, columns);
  }
  override uniqueConstraintName(table: Table | string, columns: Columns): string {
    return named('uq', table, columns);
  }
  override indexName(table: Table | string, columns: Columns): string {
    return named('ix', table, columns);
  }
}

function nameOf(table: Table | string): string {
  return (typeof table === 'string' ? table : table.name).split('.').at(-1)!;
}

function named(kind: string, table: Table | string, columns: Columns): string {
  return [kind, nameOf(table), ...[...columns].sort()].join('_');
}
