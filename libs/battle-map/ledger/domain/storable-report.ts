import type { LedgerImportReport } from '../contract.js';

/** Half a character: a file is full of surprises, and what is quoted of it is cut off. */
const UNPAIRED = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|\0/g;

/** The report without what PostgreSQL cannot keep in a text. */
export function storableReport(report: LedgerImportReport): LedgerImportReport {
  const text = JSON.stringify(report, (_, value: unknown) => (typeof value === 'string' ? value.replace(UNPAIRED, '\uFFFD') : value));
  return JSON.parse(text) as LedgerImportReport;
}
