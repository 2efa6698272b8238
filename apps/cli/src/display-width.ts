/** Wide and Fullwidth of Unicode's East Asian Width, and the pictures that terminals draw as wide. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;
const WITHOUT_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;
const NARROW_ONLY = /^[\x20-\x7e]*$/;

const signs = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Columns that a text takes on a terminal: a Chinese character takes two. */
export function displayWidth(text: string): number {
  if (NARROW_ONLY.test(text)) return text.length;
  let width = 0;
  for (const { segment } of signs.segment(text)) width += widthOf(segment);
  return width;
}

/** At most so many columns; what is cut off is shown by a sign. */
export function cutToWidth(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let [kept, width] = ['', 0];
  for (const { segment } of signs.segment(text)) {
    width += widthOf(segment);
    if (width > columns - CUT.length) break;
    kept += segment;
  }
  return kept + CUT;
}

const CUT = '...';

function widthOf(sign: string): number {
  if (WITHOUT_WIDTH.test(sign)) return 0;
  return WIDE.test(sign) ? 2 : 1;
}
