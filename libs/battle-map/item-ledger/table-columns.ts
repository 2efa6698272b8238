import type { TableColumn } from '../ledger/contract/workbook-tables.js';
import { BUILT_IN, LONGEST } from './domain/item-columns.js';
import type { LedgerShape } from './domain/ledger.js';

/** What a workbook of this ledger may hold: the columns of every ledger, and its own under `custom.<key>`. */
export function tableColumns({ columns }: LedgerShape): Record<string, TableColumn> {
  const own = columns.map(({ key, title, kind }): [string, TableColumn] => [
    `custom.${key}`,
    { names: [title], kind: kind === 'choice' ? 'text' : kind, longest: LONGEST.text },
  ]);
  return { ...BUILT_IN, ...Object.fromEntries(own) };
}
