import type { Readable } from 'node:stream';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { Actor } from '#libs/platform/access/actor';
import type { FileId } from '#libs/platform/files/stored-file';
import type { LedgerFault, LedgerRemark } from './ledger-file.js';

/** A column that a workbook of somebody else may call by any of these names, in whatever width or case. */
export interface TableColumn {
  readonly names: readonly string[];
  /** A code keeps no white space and is no date; a number is read from what people write as one; a date of one day. */
  readonly kind: 'text' | 'code' | 'date' | 'number';
  /** Characters. */
  readonly longest: number;
  readonly required?: boolean;
}

/** What stands in one row, by the ids of the columns; empty cells are left out. Dates as `YYYY-MM-DD`. */
export interface TableRow {
  /** As Excel numbers it. */
  readonly row: number;
  readonly values: Readonly<Record<string, string | number>>;
}

export interface TableReading {
  readonly sheet: string;
  /** Excel's letters of the columns that were found. */
  readonly letters: Readonly<Record<string, string>>;
  readonly rows: readonly TableRow[];
  readonly faults: readonly LedgerFault[];
  readonly remarks: readonly LedgerRemark[];
}

export type TableCell = { readonly text: string } | { readonly number: number } | { readonly date: LocalDate };

export interface TableOut {
  readonly sheet: string;
  readonly title: string;
  /** At the foot of every page. */
  readonly footer: string;
  /** Widths in characters. */
  readonly columns: readonly { readonly heading: string; readonly width: number }[];
  readonly rows: Iterable<readonly TableCell[]> | AsyncIterable<readonly TableCell[]>;
}

/** Tables of later stages in workbooks: with the readers, limits and writers of the ledger. */
export abstract class WorkbookTables {
  /**
   * The table of the sheet that has most of the columns, in any order; what a cell cannot be is told with its place.
   * @param fileId of a file that the reader uploaded himself, `.xlsx` or `.xls`.
   * @throws DomainError `files.not-found`, `ledger.workbook.*`.
   */
  abstract read(actor: Actor, fileId: FileId, columns: Readonly<Record<string, TableColumn>>): Promise<TableReading>;

  /** A workbook (`.xlsx`) of one sheet, as its bytes are taken; no text in it becomes a formula. */
  abstract write(table: TableOut, at: Date): Readable;
}
