import ExcelJS from 'exceljs';

export type Content = string | number | null | Date | { formula: string; result?: unknown } | { richText: { text: string }[] } | object;

const TITLE = '某街道作战图台账';
const FILED = '填报日期:2018年7月2日   单位:某街道办事处';
export const HEADINGS = ['序号', '项目编号', '重点项目(工作)', '完成时限', '工作专班', '任务编号', '任务分解', '责任单位', '工期(工作日)'];
export const MORE_HEADINGS = ['前置任务', '验收标准', '量化目标', '单位', '已完成', '目前进展'];
export const FORCE_HEADINGS = ['专班编号', '专班名称', '组长', '牵头单位', '配合单位'];
/** The first row below the headings of `ledgerWorkbook`. */
export const FIRST_ROW = 4;

/** Two tasks of one project, the second after the first; columns A to O as in the office's ledger. */
export function twoTasks(): Content[][] {
  return [
    [1, 'XM01', '学校', '2018年12月28日前', 'ZB01', 'XM01-01', '设计审查', '建设办', 15, null, '批复', null, null, null, '已送审'],
    [null, null, null, null, null, 'XM01-02', '招标', '财政所', 25, 'XM01-01SS+5', '中标', 36, '户', 3, null],
  ];
}

const COLUMNS = 'ABCDEFGHIJKLMNO';

/** The two tasks with other cells, by Excel's name as if the first task stood in row 1. */
export function changedTasks(cells: Record<string, Content>): Content[][] {
  const rows = twoTasks();
  for (const [name, content] of Object.entries(cells)) {
    const row = (rows[Number(name.slice(1)) - 1] ??= COLUMNS.split('').map(() => null));
    row[COLUMNS.indexOf(name.slice(0, 1))] = content;
  }
  return rows;
}

export interface LedgerParts {
  readonly above?: readonly Content[][];
  readonly headings?: readonly string[];
  readonly rows?: readonly Content[][];
  readonly forces?: readonly Content[][] | null;
  /** Changes the sheet of the ledger after all has been written. */
  readonly change?: (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void;
}

/** A small ledger with one heading row, written by another library than the one that reads it. */
export async function ledgerWorkbook(parts: LedgerParts = {}): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const ledger = workbook.addWorksheet('作战图台账');
  ledger.addRows([...(parts.above ?? [[TITLE], [FILED]])]);
  ledger.addRow([...(parts.headings ?? [...HEADINGS, ...MORE_HEADINGS])]);
  ledger.addRows([...(parts.rows ?? twoTasks())]);
  if (parts.forces !== null) {
    const forces = workbook.addWorksheet('工作专班');
    forces.addRow(FORCE_HEADINGS);
    forces.addRows([...(parts.forces ?? [['ZB01', '学校专班', '副书记', '社会事业办', '建设办、财政所']])]);
  }
  parts.change?.(ledger, workbook);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/**
 * Projects of a hundred tasks, each after the one before, of units and posts that the sample office has.
 * @param linkedFrom the first row whose task comes after another; the projects above have no links.
 */
export function longLedger(count: number, linkedFrom = 0): Promise<Buffer> {
  const rows = Array.from({ length: count }, (_, index) => {
    const [project, task] = [Math.floor(index / 100), index % 100];
    const head = task === 0 ? [project + 1, `P${project}`, `项目${project}`, '2018年12月28日前', 'ZB01'] : [null, null, null, null, null];
    const code = (of: number) => `P${project}-${of + 100}`;
    return [
      ...head,
      code(task),
      `任务${task}`,
      '建设办',
      1,
      task === 0 || index < linkedFrom ? null : code(task - 1),
      '批复',
      null,
      null,
      null,
      null,
    ];
  });
  return ledgerWorkbook({ rows, forces: [['ZB01', '学校专班', '分管建设副主任', '建设办', '财政所']] });
}
