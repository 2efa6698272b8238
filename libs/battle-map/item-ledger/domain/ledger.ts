import { DomainError } from '#libs/kernel/shared/domain-error';
import type { StatutoryMatter } from '#libs/kernel/calendar/statutory-rules';
import { BUILT_IN } from './item-columns.js';
import type { CustomValue, Standing } from './item.js';

export const COLUMN_KINDS = ['text', 'number', 'date', 'choice'] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

/** A column of one ledger beside those that every ledger has. */
export interface LedgerColumn {
  /** Stays when the title changes. */
  readonly key: string;
  readonly title: string;
  readonly kind: ColumnKind;
  /** Of a choice, in their order. */
  readonly choices: readonly string[];
}

/** How the items of one task are kept. */
export interface LedgerShape {
  readonly title: string;
  /** 家, 处, 户. */
  readonly unit: string;
  /** Items are rectified and re-inspected, not only done. */
  readonly rectification: boolean;
  /** The term of law from an item's day of discovery to its deadline. */
  readonly statutory: StatutoryMatter | null;
  readonly columns: readonly LedgerColumn[];
}

/** What is in a ledger already and would be lost. */
export interface InUse {
  readonly items: number;
  /** Keys of the columns in which an item has a value. */
  readonly columns: ReadonlySet<string>;
}

/** Whoever keeps the ledger: sets it up, writes items down, corrects them. */
export function mayKeep({ owner, head, desk }: Standing): boolean {
  return owner || head || desk;
}

/** @throws DomainError `item-ledger.column-twice`, `.column-built-in`, `.choices-missing`. */
export function refuseBadShape({ columns }: LedgerShape): void {
  const built = new Set(Object.values(BUILT_IN).flatMap(({ names }) => names.map(key)));
  const [keys, titles] = [new Set<string>(), new Set<string>()];
  for (const [index, column] of columns.entries()) {
    const params = { column: column.title };
    const at = (name: string) => ({ field: `columns.${index}.${name}` });
    if (keys.has(column.key)) throw new DomainError('item-ledger.column-twice', params, at('key'));
    if (titles.has(key(column.title))) throw new DomainError('item-ledger.column-twice', params, at('title'));
    if (built.has(key(column.title))) throw new DomainError('item-ledger.column-built-in', params, at('title'));
    if (column.kind === 'choice' && column.choices.length === 0)
      throw new DomainError('item-ledger.choices-missing', params, at('choices'));
    keys.add(column.key);
    titles.add(key(column.title));
  }
}

/** What items say already stays readable. @throws DomainError `item-ledger.kind-in-use`, `item-ledger.column-in-use`. */
export function refuseLosing(before: LedgerShape, after: LedgerShape, inUse: InUse): void {
  if (before.rectification !== after.rectification && inUse.items > 0) {
    throw new DomainError('item-ledger.kind-in-use', { count: inUse.items }, { field: 'rectification', kind: 'conflict' });
  }
  for (const column of before.columns) {
    const next = after.columns.find((one) => one.key === column.key);
    if (inUse.columns.has(column.key) && next?.kind !== column.kind) {
      throw new DomainError('item-ledger.column-in-use', { column: column.title }, { field: 'columns', kind: 'conflict' });
    }
  }
}

/** The values that an item gives to the ledger's own columns. @throws DomainError `item-ledger.column-unknown`, `.value`. */
export function checkedCustom(
  { columns }: LedgerShape,
  custom: Readonly<Record<string, CustomValue>>,
): Readonly<Record<string, CustomValue>> {
  const values: Record<string, CustomValue> = {};
  for (const name of Object.keys(custom)) {
    if (!columns.some((column) => column.key === name)) {
      throw new DomainError('item-ledger.column-unknown', { column: name }, { field: `custom.${name}` });
    }
  }
  for (const column of columns) {
    const value = custom[column.key];
    if (value === undefined || value === '') continue;
    if (!fits(column, value)) {
      const params = { column: column.title, value, kind: column.kind, choices: column.choices.join('、') };
      throw new DomainError('item-ledger.value', params, { field: `custom.${column.key}` });
    }
    values[column.key] = value;
  }
  return values;
}

export function fits({ kind, choices }: LedgerColumn, value: CustomValue): boolean {
  if (kind === 'number') return typeof value === 'number';
  if (typeof value !== 'string') return false;
  return kind === 'choice' ? choices.includes(value) : kind !== 'date' || /^\d{4}-\d{2}-\d{2}$/.test(value);
}

function key(title: string): string {
  return title.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}
