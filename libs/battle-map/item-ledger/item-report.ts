import type { RefusalParams } from '#libs/kernel/shared/domain-error';
import type { LedgerFault, LedgerRemark } from '../ledger/contract/ledger-file.js';
import type { TableReading } from '../ledger/contract/workbook-tables.js';
import type { ImportedItem, ItemFault } from './domain/import-items.js';

/** Listed; of the others only the number is told. */
const MOST = 1000;

export const ITEM_OUTCOMES = ['created', 'changed', 'unchanged'] as const;
export type ItemOutcome = (typeof ITEM_OUTCOMES)[number];

/** What a list did, or would do. */
export interface ItemImportReport {
  readonly sheet: string;
  readonly counts: Readonly<Record<ItemOutcome, number>>;
  /** Of what is created or changed, the first thousand; empty when there is a fault. */
  readonly items: readonly {
    readonly outcome: Exclude<ItemOutcome, 'unchanged'>;
    readonly row: number;
    readonly number: string;
    readonly name: string;
    /** What is another than before. */
    readonly fields: readonly string[];
  }[];
  readonly faults: readonly LedgerFault[];
  readonly remarks: readonly LedgerRemark[];
}

export function reportOf(
  { sheet, faults, remarks }: TableReading,
  items: readonly ImportedItem[],
  found: readonly ItemFault[],
): ItemImportReport {
  const all = [...faults, ...found.map((fault) => ({ ...fault, sheet }))];
  const outcomes = all.length > 0 ? [] : items.map((item) => ({ item, outcome: outcomeOf(item) }));
  const count = (outcome: ItemOutcome) => outcomes.filter((one) => one.outcome === outcome).length;
  return {
    sheet,
    counts: { created: count('created'), changed: count('changed'), unchanged: count('unchanged') },
    items: outcomes.slice(0, MOST).flatMap(({ item: { row, after, fields }, outcome }) => {
      return outcome === 'unchanged' ? [] : [{ outcome, row, number: after.number, name: after.name, fields }];
    }),
    faults: all.length > MOST ? [...all.slice(0, MOST), more(all.length - MOST)] : all,
    remarks,
  };
}

/** Of what the list as a whole is refused for. */
export function refusedBy(report: ItemImportReport, code: string, params: RefusalParams): ItemImportReport {
  const fault = { sheet: null, row: null, column: null, code, params };
  return { ...report, counts: { created: 0, changed: 0, unchanged: 0 }, items: [], faults: [...report.faults, fault] };
}

export function outcomeOf({ before, fields }: ImportedItem): ItemOutcome {
  if (!before) return 'created';
  return fields.length > 0 ? 'changed' : 'unchanged';
}

function more(count: number): LedgerFault {
  return { sheet: null, row: null, column: null, code: 'ledger.fault.more', params: { count } };
}
