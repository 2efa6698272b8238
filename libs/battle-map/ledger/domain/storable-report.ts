import type { ImportedItem, LedgerImportReport } from '../contract.js';
import { storableText } from './storable-text.js';

/** As it is kept. The items of older reports have a row and no sheet. */
export type StoredReport = Omit<LedgerImportReport, 'items'> & {
  readonly items: readonly (Omit<ImportedItem, 'sheet' | 'column'> & Partial<Pick<ImportedItem, 'sheet' | 'column'>>)[];
};

/** The report without what PostgreSQL cannot keep in a text. */
export function storableReport(report: LedgerImportReport): LedgerImportReport {
  const text = JSON.stringify(report, (_, value: unknown) => (typeof value === 'string' ? storableText(value) : value));
  return JSON.parse(text) as LedgerImportReport;
}
