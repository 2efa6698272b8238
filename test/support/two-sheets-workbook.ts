import { small } from './broken-ledgers.js';
import { type Content, HEADINGS, MORE_HEADINGS, twoTasks } from './ledger-workbook.js';

/** The second sheet begins with its headings, in an order of its own, and leaves codes empty. */
const SECOND_HEADINGS = ['任务分解', '责任单位', '工期', '前置任务', '重点项目', '完成时限', '工作专班', '目前进展', '任务编号'];

const road = (unit: string): Content[][] => [
  ['路基', unit, 10, null, '道路', '2018年12月28日前', 'ZB01', '已进场'],
  ['路面', '建设办', 5, '路基', null, null, null, null],
];
const school = (unit: string): Content[][] =>
  twoTasks().map((row) => row.map((cell) => (typeof cell === 'string' ? cell.replaceAll('XM01', 'XM91') : cell)).with(7, unit));

/**
 * 学校 (XM91) on one sheet, 道路 on another, both beginning in a row of their own, for the sample office.
 * @param units whose the tasks are: both of 学校, and the first of 道路.
 */
export function twoSheets(units = { school: '建设办', road: '建设办' }): Promise<Buffer> {
  return small({
    headings: [...HEADINGS, ...MORE_HEADINGS],
    rows: school(units.school),
    change: (_, workbook) => workbook.addWorksheet('道路专班').addRows([SECOND_HEADINGS, ...road(units.road)]),
  });
}
