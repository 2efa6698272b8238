import { displayWidth } from './display-width.js';

export interface Column {
  readonly title: string;
  readonly align?: 'right';
}

const GAP = '  ';

/** Lines of a table whose columns stand below each other on a terminal, the title and a rule on top. */
export function* tableLines(columns: readonly Column[], rows: readonly (readonly string[])[]): Generator<string> {
  const widths = columns.map(({ title }) => displayWidth(title));
  for (const row of rows) for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, displayWidth(cell));
  const line = (cells: readonly string[]) =>
    columns
      .map(({ align }, index) => {
        const cell = cells[index] ?? '';
        const blank = ' '.repeat((widths[index] ?? 0) - displayWidth(cell));
        return align === 'right' ? blank + cell : cell + blank;
      })
      .join(GAP)
      .trimEnd();
  yield line(columns.map(({ title }) => title));
  yield widths.map((width) => '-'.repeat(width)).join(GAP);
  for (const row of rows) yield line(row);
}
