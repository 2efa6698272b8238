/** How a cell looks; the order is that of the formats below. */
const STYLES = [
  'plain',
  'title',
  'note',
  'heading',
  'text',
  'centred',
  'number',
  'date',
  'percent',
  'red',
  'yellow',
  'green',
  'done',
] as const;
export type CellStyle = (typeof STYLES)[number];

/** Every format stands twice: the second time with the mark that what follows is text whatever it begins with. */
export const QUOTED = STYLES.length;

export const STYLE_IDS = Object.fromEntries(STYLES.map((style, index) => [style, index])) as Readonly<Record<CellStyle, number>>;

const DATE_FORMAT = 164;
const PERCENT_FORMAT = 9;

interface Look {
  readonly font?: number;
  readonly fill?: number;
  readonly border?: number;
  readonly format?: number;
  readonly across?: 'center' | 'left';
}

/** Fonts, fills and borders by their place in the lists of `STYLES_XML`. */
const LOOKS: Readonly<Record<CellStyle, Look>> = {
  plain: {},
  title: { font: 1, across: 'center' },
  note: { across: 'left' },
  heading: { font: 2, fill: 2, border: 1, across: 'center' },
  text: { border: 1, across: 'left' },
  centred: { border: 1, across: 'center' },
  number: { border: 1, across: 'center' },
  date: { border: 1, across: 'center', format: DATE_FORMAT },
  percent: { border: 1, across: 'center', format: PERCENT_FORMAT },
  red: { font: 2, fill: 3, border: 1, across: 'center' },
  yellow: { font: 2, fill: 4, border: 1, across: 'center' },
  green: { font: 2, fill: 5, border: 1, across: 'center' },
  done: { font: 2, fill: 6, border: 1, across: 'center' },
};

/** Heading, red, yellow, green, done: pale, so that black letters stand out on them and on paper. */
const FILLS = ['D9E1F2', 'F8B4B4', 'FFE699', 'C6E0B4', 'DDDDDD'];
const SIDE = (name: string) => `<${name} style="thin"><color rgb="FF7F7F7F"/></${name}>`;
const FONT = (size: number, bold: boolean) =>
  `<font>${bold ? '<b/>' : ''}<sz val="${size}"/><color rgb="FF000000"/><name val="宋体"/></font>`;

function formatXml({ font = 0, fill = 0, border = 0, format = 0, across = 'left' }: Look, quoted: boolean): string {
  const quote = quoted ? ' quotePrefix="1"' : '';
  const applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
  return (
    `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"${quote} ${applied}>` +
    `<alignment horizontal="${across}" vertical="center" wrapText="1"/></xf>`
  );
}

/** The whole part `xl/styles.xml`. */
export const STYLES_XML =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  `<numFmts count="1"><numFmt numFmtId="${DATE_FORMAT}" formatCode="yyyy\\-mm\\-dd"/></numFmts>` +
  `<fonts count="3">${FONT(11, false)}${FONT(18, true)}${FONT(11, true)}</fonts>` +
  `<fills count="${FILLS.length + 2}"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>` +
  `${FILLS.map((colour) => `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/></patternFill></fill>`).join('')}</fills>` +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
  `<border>${['left', 'right', 'top', 'bottom'].map(SIDE).join('')}<diagonal/></border></borders>` +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="${STYLES.length * 2}">${[false, true].flatMap((quoted) => STYLES.map((style) => formatXml(LOOKS[style], quoted))).join('')}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
