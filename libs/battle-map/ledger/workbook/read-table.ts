import type { LedgerLimits } from '../contract/ledger-file.js';
import type { TableColumn, TableReading, TableRow } from '../contract/workbook-tables.js';
import { checkHeadings, findHeadings, HEADING_ROWS, type Names } from '../domain/ledger-headings.js';
import { LedgerReport, NOWHERE } from '../domain/ledger-report.js';
import { LedgerTable } from '../domain/ledger-table.js';
import { amountOfCell } from '../domain/ledger-values.js';
import type { Sheet } from '../domain/sheet.js';
import { OldWorkbook } from './old-workbook.js';
import { openWorkbook, type SheetSource } from './read-ledger.js';

type Columns = Readonly<Record<string, TableColumn>>;

/** Reads one table by its headings. @throws DomainError `ledger.workbook.*`. */
export async function readTable(bytes: Buffer, columns: Columns, limits: LedgerLimits): Promise<TableReading> {
  const report = new LedgerReport(limits.faults);
  const workbook = await openWorkbook(bytes, limits);
  const sheet = workbook instanceof OldWorkbook ? await bestSheet(workbook, columns) : await bestSheet(workbook, columns);
  const names: Names<string> = Object.fromEntries(Object.entries(columns).map(([id, column]) => [id, column.names]));
  const required = Object.keys(columns).filter((id) => columns[id]?.required);
  const found = sheet && findHeadings(sheet, { names, others: {} });
  if (!sheet || !found) {
    for (const id of required) report.fault('missing-column', NOWHERE, { heading: names[id]?.[0] ?? id });
    return { sheet: sheet?.name ?? '', letters: {}, rows: [], faults: report.faults, remarks: report.remarks };
  }
  const whole = checkHeadings(sheet, found, names, required, report);
  const table = new LedgerTable(sheet, found, names, report);
  const rows = whole ? table.rows.flatMap((row) => rowOf(table, row, columns)) : [];
  report.close([sheet.name]);
  return { sheet: sheet.name, letters: table.places().columns, rows, faults: report.faults, remarks: report.remarks };
}

/** The visible sheet that names most of the columns; only that one is read to its end. */
async function bestSheet<Part extends { readonly hidden: boolean }>(
  workbook: SheetSource<Part>,
  columns: Columns,
): Promise<Sheet | undefined> {
  const names: Names<string> = Object.fromEntries(Object.entries(columns).map(([id, column]) => [id, column.names]));
  let best: { readonly part: Part; readonly known: number } | undefined;
  for (const part of workbook.sheets) {
    if (part.hidden) continue;
    const known = findHeadings(await workbook.read(part, HEADING_ROWS), { names, others: {} })?.columns.size ?? 0;
    if (known > (best?.known ?? 0)) best = { part, known };
  }
  return best && workbook.read(best.part);
}

function rowOf(table: LedgerTable<string>, row: number, columns: Columns): TableRow[] {
  const values: Record<string, string | number> = {};
  for (const id of table.headings.columns.keys()) {
    const column = columns[id];
    const value = column && valueOf(table, row, id, column);
    if (value !== undefined && value !== '') values[id] = value;
  }
  return Object.keys(values).length > 0 ? [{ row, values }] : [];
}

function valueOf(table: LedgerTable<string>, row: number, id: string, { kind, longest }: TableColumn): string | number | undefined {
  const found = table.cell(row, id);
  if (!found) return undefined;
  if (kind === 'date') {
    const date = table.date(found);
    if (date === undefined) table.fault(row, id, 'bad-date', { value: found.cell.text });
    return date;
  }
  if (kind === 'number') {
    const number = found.cell.kind === 'number' ? found.cell.number : amountOfCell(found.cell)?.amount;
    if (number === undefined) table.fault(row, id, 'bad-number', { value: found.cell.text });
    return number;
  }
  const text = kind === 'code' ? table.code(row, id) : table.text(row, id);
  if (text.length > longest) table.fault(row, id, 'too-long', { heading: table.nameOf(id), most: longest });
  return text;
}
