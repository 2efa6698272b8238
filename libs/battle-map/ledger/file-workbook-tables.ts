import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { Actor } from '#libs/platform/access/actor';
import type { FileId } from '#libs/platform/files/stored-file';
import { type TableColumn, type TableOut, type TableReading, WorkbookTables } from './contract/workbook-tables.js';
import { SourceFiles } from './source-files.js';
import { readTable } from './workbook/read-table.js';
import { LEDGER_LIMITS } from './workbook/refusals.js';
import type { SheetOut } from './workbook/sheet-out.js';
import { writeWorkbook } from './workbook/write-workbook.js';

/** Names the workbook where it is asked for. */
const FIELD = 'fileId';
const TITLE_ROW = 1;
const HEADING_ROW = 2;

@Injectable()
export class FileWorkbookTables extends WorkbookTables {
  constructor(private readonly files: SourceFiles) {
    super();
  }

  async read(actor: Actor, fileId: FileId, columns: Readonly<Record<string, TableColumn>>): Promise<TableReading> {
    const { content } = await this.files.read(actor, fileId, FIELD);
    try {
      return await readTable(Buffer.from(content), columns, LEDGER_LIMITS);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      throw new DomainError(error.code, error.params, { kind: error.kind, field: FIELD });
    }
  }

  write(table: TableOut, at: Date): Readable {
    const { sheet: name, footer, columns } = table;
    const widths = columns.map(({ width }) => width);
    return writeWorkbook([{ name, widths, headingRow: HEADING_ROW, frozenColumns: 2, footer, rows: rowsOf(table) }], at);
  }
}

async function* rowsOf({ title, columns, rows }: TableOut): SheetOut['rows'] {
  yield { cells: [{ text: title, style: 'title' }], height: 32 };
  yield { merge: { top: TITLE_ROW, left: 1, bottom: TITLE_ROW, right: columns.length } };
  yield { cells: columns.map(({ heading: text }) => ({ text, style: 'heading' as const })), height: 30 };
  for await (const cells of rows) yield { cells };
}
