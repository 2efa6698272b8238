import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { LedgerPlace, LedgerRemarkKind, SheetPlaces } from '../contract/ledger-file.js';
import { type Headings, type Names, nameOf } from './ledger-headings.js';
import { type LedgerFaultKind, type LedgerReport, placeOf } from './ledger-report.js';
import { dateOfCell, listed } from './ledger-values.js';
import { type Cell, columnLetter, type FoundCell, type Sheet, SheetView } from './sheet.js';

/** What a column of a database could hold, and no more than anyone reads. */
const LONGEST = { code: 64, name: 500, list: 1000, text: 5000 } as const;

/** What people write into a cell that they leave empty. */
const NOTHING = /^(?:无|[/\\]|[-–—－]+)$/;

/** The rows below the headings; cells are asked for by column. What a cell cannot be is reported once, at the place where it stands. */
export class LedgerTable<Column extends string> {
  readonly view: SheetView;
  readonly rows: readonly number[];
  /** Cells that were reported already; a merged cell is read again for every row that it covers. */
  private readonly reported = new Set<string>();

  constructor(
    readonly sheet: Sheet,
    readonly headings: Headings<Column>,
    private readonly names: Names<Column>,
    private readonly report: LedgerReport,
  ) {
    this.view = new SheetView(sheet);
    this.rows = sheet.rows.map(({ row }) => row).filter((row) => row > headings.bottom);
  }

  /** The cell, or the merged cell that covers it; none when it is empty or its formula has no value. */
  cell(row: number, column: Column): FoundCell | undefined {
    const found = this.found(row, column);
    if (!found) return undefined;
    if (found.cell.kind === 'error') return this.refuse(found, 'cell-error', { value: found.cell.text });
    if (found.cell.text.length > LONGEST.text) return this.refuse(found, 'too-long', { heading: this.nameOf(column), most: LONGEST.text });
    if (found.cell.kind === 'uncalculated') return this.refuse(found, 'uncalculated', {});
    if (found.cell.formula && this.firstTime(found, 'formula')) {
      this.report.remark('formula', placeOf(this.sheet.name, found.row, found.column), { value: found.cell.text });
    }
    return found;
  }

  /** Whether the cell itself says something, be it wrong; what a merged cell of another row says does not count. */
  says(row: number, column: Column): boolean {
    return this.found(row, column)?.row === row;
  }

  /** Whether nobody wrote anything there, be it wrong; or there is no such column. */
  isEmpty(row: number, column: Column): boolean {
    return this.found(row, column) === undefined;
  }

  /** Empty when nothing stands there. */
  text(row: number, column: Column, longest: keyof typeof LONGEST = 'text'): string {
    const found = this.cell(row, column);
    if (!found) return '';
    const text = textOf(found.cell, this.sheet.since1904);
    if (text.length <= LONGEST[longest]) return text;
    this.refuse(found, 'too-long', { heading: this.nameOf(column), most: LONGEST[longest] });
    return '';
  }

  /** A code without white space. */
  code(row: number, column: Column, longest: keyof typeof LONGEST = 'code'): string {
    return this.isDate(row, column) ? '' : this.text(row, column, longest).replace(/\s+/g, '');
  }

  /** The codes or names of a cell that lists several. */
  list(row: number, column: Column): string[] {
    return this.isDate(row, column) ? [] : listed(this.text(row, column, 'list'));
  }

  /** Excel likes to take the code 1-2 for a date; that is said. */
  private isDate(row: number, column: Column): boolean {
    const found = this.cell(row, column);
    if (found?.cell.kind !== 'date') return false;
    this.refuse(found, 'code-is-date', { heading: this.nameOf(column) });
    return true;
  }

  /** Reports that a value is missing, unless the cell was reported already because of what stands there. */
  missing(row: number, column: Column, kind: LedgerFaultKind = 'missing-value'): void {
    const found = this.found(row, column);
    if (found && this.reported.has(`${found.row} ${found.column}`)) return;
    this.report.fault(kind, this.place(row, column), { heading: this.nameOf(column) });
  }

  fault(row: number, column: Column, kind: LedgerFaultKind, params: Record<string, string | number> = {}): void {
    const found = this.found(row, column);
    if (found) this.refuse(found, kind, params);
    else this.report.fault(kind, this.place(row, column), params);
  }

  /** @param column left out: it concerns the whole row. */
  remark(row: number, kind: LedgerRemarkKind, params: Record<string, string | number>, column?: Column): void {
    this.report.remark(kind, column === undefined ? placeOf(this.sheet.name, row) : this.place(row, column), params);
  }

  refusal(row: number, column: Column, code: string, params: Readonly<Record<string, string | number>>): void {
    this.report.refusal(code, this.place(row, column), params);
  }

  date({ cell }: FoundCell): LocalDate | undefined {
    return dateOfCell(cell, this.sheet.since1904);
  }

  places(): SheetPlaces {
    const columns = [...this.headings.columns].map(([column, at]) => [column, columnLetter(at)]);
    return { sheet: this.sheet.name, columns: Object.fromEntries(columns) as Record<string, string> };
  }

  nameOf(column: Column): string {
    return nameOf(this.names, column);
  }

  private found(row: number, column: Column): FoundCell | undefined {
    const at = this.headings.columns.get(column);
    const found = at === undefined ? undefined : this.view.at(row, at);
    return found && NOTHING.test(found.cell.text) ? undefined : found;
  }

  private place(row: number, column: Column): LedgerPlace {
    return placeOf(this.sheet.name, row, this.headings.columns.get(column) ?? null);
  }

  private refuse(found: FoundCell, kind: LedgerFaultKind, params: Record<string, string | number>): undefined {
    // One cell may hold several that are wrong: two unknown units are two faults.
    if (this.firstTime(found, `${kind} ${JSON.stringify(params)}`))
      this.report.fault(kind, placeOf(this.sheet.name, found.row, found.column), params);
    this.reported.add(`${found.row} ${found.column}`);
  }

  private firstTime({ row, column }: FoundCell, what: string): boolean {
    const key = `${row} ${column} ${what}`;
    if (this.reported.has(key)) return false;
    this.reported.add(key);
    return true;
  }
}

/** Of a date, in a column for text, the date; of a percentage the percent. */
export function textOf(cell: Cell, since1904: boolean): string {
  if (cell.kind === 'date') return dateOfCell(cell, since1904) ?? cell.text;
  if (cell.kind === 'percent' && cell.number !== undefined) return `${Math.round(cell.number * 1e8) / 1e6}%`;
  return cell.text;
}
