import type { XmlListener } from './xml-part.js';

export type CellFormat = 'general' | 'date' | 'percent';

/** Formats that every workbook has without saying so: dates and times, also those of East Asia, and percentages. */
const BUILT_IN_DATES = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const;
const BUILT_IN_PERCENT = [9, 10];

/** Which number means what, by the style of its cell. */
export class CellFormats implements XmlListener {
  private readonly codes = new Map<number, string>();
  private readonly styles: number[] = [];
  private inStyles = false;

  open(name: string, attribute: (name: string) => string | undefined): void {
    if (name === 'numFmt') this.codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
    else if (name === 'cellXfs') this.inStyles = true;
    else if (name === 'xf' && this.inStyles) this.styles.push(Number(attribute('numFmtId') ?? 0));
  }

  close(name: string): void {
    if (name === 'cellXfs') this.inStyles = false;
  }

  of(style: string | undefined): CellFormat {
    const format = this.styles[Number(style ?? 0)] ?? 0;
    const code = this.codes.get(format);
    if (code !== undefined) return meaningOf(code);
    if (BUILT_IN_PERCENT.includes(format)) return 'percent';
    return BUILT_IN_DATES.some(([from, to]) => from <= format && format <= to) ? 'date' : 'general';
  }
}

/** The code without what it only prints: `yyyy"年"m"月"` is a date, `0"年"` is not. */
export function meaningOf(code: string): CellFormat {
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '');
  if (bare.includes('%')) return 'percent';
  return /[ymdhs]/i.test(bare) ? 'date' : 'general';
}
