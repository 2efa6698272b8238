/** Number: as it stands. Date: a serial number with the format of a date. Percent: a share, 0.7 of 70 %. */
export type CellKind = 'text' | 'number' | 'date' | 'percent' | 'error' | 'uncalculated';

/** A cell that is not empty. */
export interface Cell {
  readonly kind: CellKind;
  /** Trimmed; of numbers their digits, of errors their name (`#REF!`), of a formula that was never calculated nothing. */
  readonly text: string;
  /** Of a number, date or percent. Dates count days from the end of 1899. */
  readonly number?: number;
  /** What stands here was calculated by Excel when the file was saved. */
  readonly formula: boolean;
}

export interface SheetRow {
  /** As Excel numbers it, from 1. */
  readonly row: number;
  /** By column, from 1. */
  readonly cells: ReadonlyMap<number, Cell>;
}

/** Rows and columns from 1, both ends included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet of a workbook without its empty rows. */
export interface Sheet {
  readonly name: string;
  /** Dates count from 1904, as old Macs had it. */
  readonly since1904: boolean;
  readonly rows: readonly SheetRow[];
  readonly merges: readonly Merge[];
}

/** `A` … `Z`, `AA` … for 1 … */
export function columnLetter(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A cell with the place at which it really stands. */
export interface FoundCell {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
}

/** Looks cells up as a reader sees them: a merged cell stands in every row and column that it covers. */
export class SheetView {
  private readonly rows: ReadonlyMap<number, SheetRow>;
  private readonly columns = new Map<number, readonly Merge[]>();

  constructor(readonly sheet: Sheet) {
    this.rows = new Map(sheet.rows.map((row) => [row.row, row]));
  }

  /** Whatever stands in the row itself. */
  cellsOf(row: number): readonly Cell[] {
    return [...(this.rows.get(row)?.cells.values() ?? [])];
  }

  at(row: number, column: number): FoundCell | undefined {
    const own = this.rows.get(row)?.cells.get(column);
    if (own) return { cell: own, row, column };
    const merge = this.mergeAt(row, column);
    const cell = merge && this.rows.get(merge.top)?.cells.get(merge.left);
    return cell && { cell, row: merge.top, column: merge.left };
  }

  mergeAt(row: number, column: number): Merge | undefined {
    const merges = this.mergesOf(column);
    let [low, high] = [0, merges.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((merges[middle] as Merge).top <= row) low = middle + 1;
      else high = middle;
    }
    const merge = merges[low - 1];
    return merge && merge.bottom >= row ? merge : undefined;
  }

  /** Merges may cover a million cells, so they are never laid out; those of one column are kept in order instead. */
  private mergesOf(column: number): readonly Merge[] {
    let merges = this.columns.get(column);
    if (!merges) {
      merges = this.sheet.merges.filter(({ left, right }) => left <= column && column <= right).sort((a, b) => a.top - b.top);
      this.columns.set(column, merges);
    }
    return merges;
  }
}
