import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { textXml } from './cell-out.js';
import { type SheetOut, sheetXml } from './sheet-out.js';
import { STYLES_XML } from './styles-out.js';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * A workbook (`.xlsx`) as a stream: rows are asked for as the reader takes the bytes, so that it is as small in memory as one of its
 * rows. What goes wrong with a sheet ends the stream with that error.
 * @param at stands in the archive as the time of its parts.
 */
export function writeWorkbook(sheets: readonly SheetOut[], at: Date): Readable {
  const zip = new ZipFile();
  const parts: readonly (readonly [name: string, xml: string])[] = [
    ['[Content_Types].xml', contentTypes(sheets)],
    ['_rels/.rels', relations([[`${DOCUMENT}/officeDocument`, 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbookXml(sheets)],
    ['xl/_rels/workbook.xml.rels', workbookRelations(sheets)],
    ['xl/styles.xml', STYLES_XML],
  ];
  for (const [name, xml] of parts) zip.addBuffer(Buffer.from(xml), name, { mtime: at });
  const output = zip.outputStream as Readable;
  for (const [index, sheet] of sheets.entries()) {
    const xml = Readable.from(sheetXml(sheet), { objectMode: false });
    xml.on('error', (error) => output.destroy(error));
    output.on('close', () => xml.destroy());
    zip.addReadStream(xml, `xl/worksheets/sheet${index + 1}.xml`, { mtime: at });
  }
  zip.on('error', (error: Error) => output.destroy(error));
  zip.end();
  return output;
}

function contentTypes(sheets: readonly SheetOut[]): string {
  const override = (part: string, type: string) => `<Override PartName="${part}" ContentType="${TYPE}.${type}+xml"/>`;
  return (
    `${XML}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${override('/xl/workbook.xml', 'sheet.main')}${override('/xl/styles.xml', 'styles')}` +
    `${sheets.map((_, index) => override(`/xl/worksheets/sheet${index + 1}.xml`, 'worksheet')).join('')}</Types>`
  );
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`);
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function workbookRelations(sheets: readonly SheetOut[]): string {
  const worksheets = sheets.map((_, index) => [`${DOCUMENT}/worksheet`, `worksheets/sheet${index + 1}.xml`] as const);
  return relations([...worksheets, [`${DOCUMENT}/styles`, 'styles.xml']]);
}

function workbookXml(sheets: readonly SheetOut[]): string {
  const named = sheets.map(({ name }, index) => `<sheet name="${textXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`);
  const titles = sheets.map(
    ({ name, headingRow }, index) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${textXml(name.replaceAll("'", "''"))}'!$1:$${headingRow}</definedName>`,
  );
  return (
    `${XML}<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><bookViews><workbookView/></bookViews><sheets>${named.join('')}</sheets>` +
    `<definedNames>${titles.join('')}</definedNames></workbook>`
  );
}
