import { dayNumber } from '#libs/kernel/calendar/wall-time';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { columnLetter } from '../domain/sheet.js';
import { type CellStyle, QUOTED, STYLE_IDS } from './styles-out.js';

/** What a cell may hold: there is no formula among it, so that a text can never become one. */
export type CellOut =
  | { readonly text: string; readonly style?: CellStyle }
  | { readonly number: number; readonly style?: CellStyle }
  | { readonly date: LocalDate; readonly style?: CellStyle };

/** 1 January 1970 in Excel's count of days. */
const UNIX_EPOCH = 25_569;
/** Characters that Excel allows in a cell. */
const LONGEST = 32_767;
/** What a spreadsheet takes for the beginning of a formula once somebody edits the cell, in plain and in full width. */
const FORMULA_LIKE = /^[=+\-@\t\r\n＝＋－＠]/;

/** A cell in the XML of a sheet; an empty one keeps its borders. */
export function cellXml(row: number, column: number, cell: CellOut): string {
  const at = `${columnLetter(column)}${row}`;
  if ('number' in cell) return `<c r="${at}" s="${STYLE_IDS[cell.style ?? 'number']}"><v>${cell.number}</v></c>`;
  if ('date' in cell) return `<c r="${at}" s="${STYLE_IDS[cell.style ?? 'date']}"><v>${dayNumber(cell.date) + UNIX_EPOCH}</v></c>`;
  const id = STYLE_IDS[cell.style ?? 'text'] + (FORMULA_LIKE.test(cell.text) ? QUOTED : 0);
  if (cell.text === '') return `<c r="${at}" s="${id}"/>`;
  return `<c r="${at}" s="${id}" t="inlineStr"><is><t xml:space="preserve">${textXml(cell.text)}</t></is></c>`;
}

/** Text for the XML of a workbook: what XML cannot hold is written as Excel does, `_x000B_`; half characters are dropped. */
export function textXml(text: string): string {
  return text
    .slice(0, LONGEST)
    .replace(/\p{Surrogate}/gu, '')
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replace(
      /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
