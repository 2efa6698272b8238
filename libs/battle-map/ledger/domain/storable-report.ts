import type { LedgerImportReport } from '../contract.js';
import { storableText } from './storable-text.js';

/** The report without what PostgreSQL cannot keep in a text. */
export function storableReport(report: LedgerImportReport): LedgerImportReport {
  const text = JSON.stringify(report, (_, value: unknown) => (typeof value === 'string' ? storableText(value) : value));
  return JSON.parse(text) as LedgerImportReport;
}
