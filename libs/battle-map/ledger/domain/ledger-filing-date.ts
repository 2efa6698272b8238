import type { LocalDate } from '#libs/kernel/shared/local-date';
import { type LedgerReport, placeOf } from './ledger-report.js';
import { dateOfCell, dateOfText, plain } from './ledger-values.js';
import type { Cell, Sheet, SheetRow } from './sheet.js';

const LABEL = /(?:(?:填报|填表|制表|上报|报送|统计|截止)(?:日期|时间)|截至|filingdate):?/i;
/** Nobody hides a date in a longer text. */
const LONGEST = 500;
const DATE =
  /\d{4}(?:年|[.\-/])\d{1,2}(?:月|[.\-/])\d{1,2}日?|[〇零○一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日/;

/**
 * What stands above the headings: a title, and the filing date behind its label, in the same cell or in one to the right. Sheets after
 * the first may leave it to that one.
 */
export function readHead(
  sheet: Sheet,
  headings: number,
  report: LedgerReport,
  isFirst: boolean,
): { title: string; filingDate: LocalDate | undefined } {
  const above = sheet.rows.filter(({ row }) => row < headings);
  const texts = above
    .flatMap(({ cells }) => [...cells.values()])
    .filter(({ kind, text }) => kind === 'text' && text.length <= LONGEST && !LABEL.test(plain(text)));
  return { title: texts[0]?.text ?? '', filingDate: filingDate(sheet, above, report, isFirst) };
}

function filingDate(sheet: Sheet, above: readonly SheetRow[], report: LedgerReport, isFirst: boolean): LocalDate | undefined {
  for (const { row, cells } of above) {
    for (const [column, cell] of cells) {
      const label = cell.text.length > LONGEST ? null : LABEL.exec(plain(cell.text));
      if (!label) continue;
      const date = dateBehind(
        cell,
        label,
        [...cells].filter(([other]) => other > column),
        sheet.since1904,
      );
      if (date) return date;
      report.fault('bad-date', placeOf(sheet.name, row, column), { value: cell.text });
      return undefined;
    }
  }
  if (isFirst) report.fault('missing-filing-date', placeOf(sheet.name));
  return undefined;
}

function dateBehind(label: Cell, { index, 0: said }: RegExpExecArray, right: readonly (readonly [number, Cell])[], since1904: boolean) {
  const rest = plain(label.text).slice(index + said.length);
  if (rest !== '') return dateOfText(DATE.exec(rest)?.[0] ?? '');
  const [next] = right;
  return next && dateOfCell(next[1], since1904);
}
