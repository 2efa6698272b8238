import type { Cell, CellKind, Merge, SheetRow } from '../domain/sheet.js';
import type { CellFormats } from './cell-formats.js';
import { damaged } from './refusals.js';
import { RichText, joined, plainText } from './rich-text.js';
import type { XmlListener } from './xml-part.js';

/** Nobody's ledger is wider; cells beyond are left alone. */
const WIDEST = 256;
/** As many as a ledger of 20,000 rows could have, and more. */
const MOST_MERGES = 200_000;

export interface SheetContext {
  readonly part: string;
  readonly strings: readonly string[];
  readonly formats: CellFormats;
  /** Called with the number of rows that are not empty, after each of them. @returns whether the next is wanted. */
  counted(rows: number): boolean;
}

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: string | undefined;
  formula: boolean;
  value: string | undefined;
}

/** Collects the rows of one sheet that are not empty. What is only format, picture or comment is passed over. */
export class SheetRows implements XmlListener {
  readonly rows: SheetRow[] = [];
  readonly merges: Merge[] = [];
  private row = 0;
  private column = 0;
  private cells = new Map<number, Cell>();
  private cell: OpenCell | undefined;
  private inline = new RichText();
  private inValue = false;
  private done = false;

  constructor(private readonly context: SheetContext) {}

  open(name: string, attribute: (name: string) => string | undefined): void {
    if (this.done) return;
    if (name === 'row') this.openRow(attribute('r'));
    else if (name === 'c') this.openCell(attribute);
    else if (name === 'mergeCell') this.addMerge(attribute('ref'));
    else if (this.cell) this.openInCell(name, this.cell);
  }

  text(text: string): void {
    if (!this.cell) return;
    if (this.inValue) this.cell.value = joined(this.cell.value ?? '', text);
    else this.inline.add(text);
  }

  close(name: string): void {
    if (this.done) return;
    if (name === 'v') this.inValue = false;
    else if (name === 'c') this.closeCell();
    else if (name === 'row') this.closeRow();
    else if (name === 'is' && this.cell) this.cell.value = this.inline.end();
    else this.inline.close(name);
  }

  enough(): boolean {
    return this.done;
  }

  /** Numbers of rows and columns may be left out; then the next one is meant. */
  private openRow(number: string | undefined): void {
    this.row = number === undefined ? this.row + 1 : this.index(number, 9_999_999);
    this.column = 0;
    this.cells = new Map();
  }

  private openCell(attribute: (name: string) => string | undefined): void {
    const reference = attribute('r');
    this.column = reference === undefined ? this.column + 1 : this.position(reference).column;
    this.cell = { column: this.column, type: attribute('t') ?? 'n', style: attribute('s'), formula: false, value: undefined };
  }

  private openInCell(name: string, cell: OpenCell): void {
    if (name === 'v') this.inValue = true;
    else if (name === 'f') cell.formula = true;
    else if (name === 'is') this.inline.begin();
    else this.inline.open(name);
  }

  private closeCell(): void {
    const cell = this.cell;
    this.cell = undefined;
    if (!cell || cell.column > WIDEST) return;
    const content = this.contentOf(cell);
    if (content) this.cells.set(cell.column, content);
  }

  private closeRow(): void {
    if (this.cells.size === 0) return;
    this.rows.push({ row: this.row, cells: this.cells });
    this.done = !this.context.counted(this.rows.length);
  }

  private contentOf({ type, style, formula, value }: OpenCell): Cell | undefined {
    if (value === undefined || value === '') return formula ? { kind: 'uncalculated', text: '', formula } : undefined;
    if (type === 'n') return this.numberOf(value, style, formula);
    if (type === 'e') return { kind: 'error', text: plainText(value), formula };
    if (type === 'b') return { kind: 'text', text: value === '1' ? 'TRUE' : 'FALSE', formula };
    const text = type === 's' ? this.sharedText(value) : plainText(type === 'd' ? value.slice(0, 10) : value);
    return text === '' ? undefined : { kind: 'text', text, formula };
  }

  private numberOf(value: string, style: string | undefined, formula: boolean): Cell {
    const number = Number(value);
    if (!Number.isFinite(number)) throw damaged(this.context.part);
    const format = this.context.formats.of(style);
    const kind: CellKind = format === 'general' ? 'number' : format;
    return { kind, text: String(number), number, formula };
  }

  private sharedText(index: string): string {
    const text = this.context.strings[Number(index)];
    if (text === undefined) throw damaged(this.context.part);
    return text;
  }

  private addMerge(reference = ''): void {
    const [first = '', last = first] = reference.split(':');
    const [from, to] = [this.position(first), this.position(last)];
    if (this.merges.length === MOST_MERGES) throw damaged(this.context.part);
    this.merges.push({ top: from.row, left: from.column, bottom: to.row, right: to.column });
  }

  private position(reference: string): { row: number; column: number } {
    const [, letters = '', digits = ''] = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference) ?? [];
    let column = 0;
    for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
    return { row: this.index(digits, 9_999_999), column: this.index(String(column), 18_278) };
  }

  private index(digits: string, most: number): number {
    const index = /^\d{1,7}$/.test(digits) ? Number(digits) : 0;
    if (index < 1 || index > most) throw damaged(this.context.part);
    return index;
  }
}
