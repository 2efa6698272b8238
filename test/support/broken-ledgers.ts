import { changedTasks, type Content, type LedgerParts, ledgerWorkbook } from './ledger-workbook.js';
import { zip } from './zip.js';

const FORCES = [['ZB01', '学校专班', '分管建设副主任', '建设办', '财政所']];
export const small = (parts: LedgerParts) => ledgerWorkbook({ forces: FORCES, ...parts });
/** The two tasks with other cells. */
export const cells = (changes: Record<string, Content>) => small({ rows: changedTasks(changes) });
const loop = changedTasks({ J1: 'XM01-02', J2: 'XM01-01SS+5' });

/** Sixty tasks of ten years, one after the other. */
const centuries = Array.from({ length: 60 }, (_, index): Content[] => {
  const project = index === 0 ? [1, 'XM91', '学校', '2018年12月28日前', 'ZB01'] : [null, null, null, null, null];
  return [
    ...project,
    `XM91-${index + 10}`,
    '审查',
    '建设办',
    2600,
    index === 0 ? null : `XM91-${index + 9}`,
    '批复',
    null,
    null,
    null,
    null,
  ];
});

const tooMany = Array.from({ length: 20_001 }, (_, index): Content[] => [index, `XM${index}`, '学校', '2018年12月28日前', 'ZB01']);

/** A workbook by its table of contents, whose sheet grows from some kilobytes to more than may be unpacked. */
function bomb(): Buffer {
  const types =
    '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>';
  const relation = (id: string, kind: string, target: string) =>
    `<Relationships><Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/></Relationships>`;
  return zip([
    { name: '[Content_Types].xml', content: types },
    { name: '_rels/.rels', content: relation('r', 'officeDocument', 'xl/workbook.xml') },
    { name: 'xl/workbook.xml', content: '<workbook xmlns:r="r"><sheets><sheet name="作战图台账" r:id="s"/></sheets></workbook>' },
    { name: 'xl/_rels/workbook.xml.rels', content: relation('s', 'worksheet', 'sheet.xml') },
    { name: 'xl/sheet.xml', content: Buffer.alloc(140 * 2 ** 20, ' ') },
  ]);
}

/** Ledgers of the sample office that are wrong: what with, the code of the fault, and where people are told that it is. */
export const brokenLedgers: readonly (readonly [string, () => Promise<Buffer> | Buffer, string, string | null])[] = [
  ['a date that no month has', () => cells({ D1: '2018年11月31日前' }), 'ledger.fault.bad-date', '作战图台账!D4'],
  ['a predecessor that nobody has', () => cells({ J2: 'XM01-09' }), 'ledger.fault.unknown-predecessor', '作战图台账!J5'],
  ['a code twice', () => cells({ F2: 'XM01-01', J2: null }), 'ledger.fault.doubled-code', '作战图台账!F5'],
  ['tasks that wait for each other', () => small({ rows: loop }), 'schedule.cycle', '作战图台账!J'],
  ['a missing sheet', () => small({ forces: null }), 'ledger.fault.missing-sheet', null],
  ['a unit that the office has not', () => cells({ H2: '没有的办' }), 'ledger.fault.unknown-unit', '作战图台账!H5'],
  [
    'a head whom the office has not',
    () => small({ forces: [['ZB01', '学校专班', '没有的人', '建设办', '']] }),
    'ledger.fault.unknown-post',
    '工作专班!C2',
  ],
  [
    'a formula with an error',
    () => cells({ I2: { formula: 'A1/0', result: { error: '#DIV/0!' } } }),
    'ledger.fault.cell-error',
    '作战图台账!I5',
  ],
  ['a formula that was never calculated', () => cells({ I2: { formula: 'A1+1' } }), 'ledger.fault.uncalculated', '作战图台账!I5'],
  ['a target of nothing', () => cells({ L2: 0 }), 'task.quantity-invalid', '作战图台账!L5'],
  ['more rows than are read', () => small({ rows: tooMany }), 'ledger.workbook.too-many-rows', null],
  ['a zip bomb', bomb, 'ledger.workbook.inflates-too-far', null],
  ['work for six centuries', () => small({ rows: centuries }), 'calendar.outside-horizon', '作战图台账!4'],
];
