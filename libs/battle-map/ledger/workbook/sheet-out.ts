import { columnLetter, type Merge } from '../domain/sheet.js';
import { cellXml, type CellOut, textXml } from './cell-out.js';

/** One row, cells from the first column on. */
export interface RowOut {
  readonly cells: readonly CellOut[];
  /** In points; left out: as high as what stands in it. */
  readonly height?: number;
}

/** A sheet to be written; rows are asked for one after the other, and merged cells are told among them. */
export interface SheetOut {
  readonly name: string;
  /** Of the columns, in characters. */
  readonly widths: readonly number[];
  /** Row of the headings: all down to it stays in sight and is printed on every page. */
  readonly headingRow: number;
  /** Columns to the left that stay in sight. */
  readonly frozenColumns: number;
  /** Shown at the foot of every page. */
  readonly footer: string;
  readonly rows: AsyncIterable<RowOut | { readonly merge: Merge }>;
}

const HEAD =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';
/** `ST_PaperSize`: A3. */
const A3 = 8;
/** Pieces of XML are joined up to so many characters: neither a piece a cell nor the sheet as one. */
const PIECE = 32_768;

/** The part `xl/worksheets/sheetN.xml`, elements in the order of the schema (ECMA-376, 18.3.1.99). */
export async function* sheetXml(sheet: SheetOut): AsyncGenerator<string> {
  let piece = `${HEAD}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${viewXml(sheet)}<sheetFormatPr defaultRowHeight="15"/>${columnsXml(sheet)}<sheetData>`;
  const merges: Merge[] = [];
  let row = 0;
  for await (const item of sheet.rows) {
    if ('merge' in item) merges.push(item.merge);
    else {
      row += 1;
      piece += rowXml(row, item);
    }
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  const filter = row > sheet.headingRow ? `<autoFilter ref="A${sheet.headingRow}:${columnLetter(sheet.widths.length)}${row}"/>` : '';
  yield `${piece}</sheetData>${filter}${mergesXml(merges)}${pageXml(sheet)}</worksheet>`;
}

function viewXml({ headingRow, frozenColumns }: SheetOut): string {
  const corner = `${columnLetter(frozenColumns + 1)}${headingRow + 1}`;
  const columns = frozenColumns > 0 ? ` xSplit="${frozenColumns}"` : '';
  const pane = frozenColumns > 0 ? 'bottomRight' : 'bottomLeft';
  return (
    `<sheetViews><sheetView workbookViewId="0"><pane${columns} ySplit="${headingRow}" topLeftCell="${corner}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/></sheetView></sheetViews>`
  );
}

function columnsXml({ widths }: SheetOut): string {
  const columns = widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`);
  return `<cols>${columns.join('')}</cols>`;
}

function rowXml(row: number, { cells, height }: RowOut): string {
  const high = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
  return `<row r="${row}"${high}>${cells.map((cell, index) => cellXml(row, index + 1, cell)).join('')}</row>`;
}

function mergesXml(merges: readonly Merge[]): string {
  if (merges.length === 0) return '';
  const references = merges.map(
    ({ top, left, bottom, right }) => `<mergeCell ref="${columnLetter(left)}${top}:${columnLetter(right)}${bottom}"/>`,
  );
  return `<mergeCells count="${merges.length}">${references.join('')}</mergeCells>`;
}

/** A3 across, as wide as the paper, as long as it must be. */
function pageXml({ footer }: SheetOut): string {
  return (
    '<printOptions horizontalCentered="1"/><pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="${A3}" orientation="landscape" fitToWidth="1" fitToHeight="0"/>` +
    `<headerFooter><oddFooter>&amp;L${textXml(footer.replaceAll('&', '&&'))}&amp;R&amp;P / &amp;N</oddFooter></headerFooter>`
  );
}
