import {
  type Content,
  type LedgerParts,
  FIRST_ROW,
  changedTasks,
  ledgerWorkbook,
  twoTasks,
} from '../../../../test/support/ledger-workbook.js';
import type { LedgerDocument } from '../contract/ledger-file.js';
import { readLedger } from './read-ledger.js';

const reading = async (parts: LedgerParts) => readLedger(await ledgerWorkbook(parts), {});

async function document(parts: LedgerParts): Promise<LedgerDocument> {
  const result = await reading(parts);
  expect(result.faults).toEqual([]);
  if (!result.document) throw new Error('The ledger was refused.');
  return result.document;
}

const remarks = async (parts: LedgerParts) =>
  (await reading(parts)).remarks.map(({ kind, sheet, row, column }) => [kind, `${sheet ?? ''}!${column ?? ''}${row ?? ''}`]);

const at = (column: string, row: number) => `作战图台账!${column}${FIRST_ROW + row - 1}`;
const task = async (cells: Record<string, Content>, index = 1) => (await document({ rows: changedTasks(cells) })).projects[0]?.tasks[index];
const links = async (cells: Record<string, Content>) => (await document({ rows: changedTasks(cells) })).projects[0]?.links;

describe('a ledger in order', () => {
  it('has one heading row or two, and is read from the file of another library', async () => {
    const { title, filingDate, projects } = await document({});
    expect([title, filingDate, projects.length]).toEqual(['某街道作战图台账', '2018-07-02', 1]);
    expect(projects[0]?.links).toEqual([{ from: 'XM01-01', to: 'XM01-02', type: 'SS', lagDays: 5 }]);
  });
});

describe('what people write is understood', () => {
  it.each<[Content, string, string | null]>([
    ['2018年11月30日前', '2018-11-30', '2018年11月30日前'],
    ['２０１８年１１月３０日 之前', '2018-11-30', '２０１８年１１月３０日 之前'],
    ['2018.12.31', '2018-12-31', '2018.12.31'],
    ['2018/9/5', '2018-09-05', '2018/9/5'],
    ['2018-11-30止', '2018-11-30', '2018-11-30止'],
    ['20181130', '2018-11-30', '20181130'],
    [20181130, '2018-11-30', null],
    ['2018年2月底前', '2018-02-28', '2018年2月底前'],
    ['2018年底', '2018-12-31', '2018年底'],
    [new Date('2018-11-30'), '2018-11-30', null],
    [new Date('2018-11-30T15:00:00Z'), '2018-11-30', null],
    [43_434, '2018-11-30', null],
    [{ formula: 'DATE(2018,11,30)', result: 43_434 }, '2018-11-30', null],
    [{ richText: [{ text: '2018年' }, { text: '11月30日前' }] }, '2018-11-30', '2018年11月30日前'],
    [{ text: '2018年11月30日前', hyperlink: 'https://office.example' }, '2018-11-30', '2018年11月30日前'],
  ])('end date %j', async (content, endDate, endDateAsWritten) => {
    const { projects } = await document({ rows: changedTasks({ D1: content }) });
    expect(projects[0]).toMatchObject({ endDate, endDateAsWritten });
  });

  it('dates of a workbook that counts from 1904', async () => {
    const change: LedgerParts['change'] = (_, workbook) => void (workbook.properties.date1904 = true);
    const { projects } = await document({ rows: changedTasks({ D1: 43_434 - 1462 }), change });
    expect(projects[0]?.endDate).toBe('2018-11-30');
  });

  it.each<[Content, number]>([
    ['15', 15],
    ['１５天', 15],
    ['15 个工作日', 15],
    [0, 0],
    [{ formula: '10+5', result: 15 }, 15],
  ])('working days %j', async (content, remainingDays) => {
    expect(await task({ I2: content })).toMatchObject({ remainingDays });
  });

  it.each<[Content, 'wd' | 'cd' | null]>([
    [30, null],
    ['30天', null],
    ['30个工作日', 'wd'],
    ['30 working days', 'wd'],
    ['30日历天', 'cd'],
    ['３０ 个日历日', 'cd'],
    ['30自然日', 'cd'],
    ['30 calendar days', 'cd'],
  ])('days counted in %j', async (content, remainingUnit) => {
    expect(await task({ I2: content })).toMatchObject({ remainingDays: 30, remainingUnit });
  });

  it.each<[Record<string, Content>, object | null]>([
    [
      { L2: '1,200人', M2: null, N2: '300' },
      { target: 1200, unit: '人', done: 300 },
    ],
    [
      { L2: 100, M2: '％', N2: 70 },
      { target: 100, unit: '%', done: 70 },
    ],
    [
      { L2: null, M2: '%', N2: 40 },
      { target: 100, unit: '%', done: 40 },
    ],
    [
      { L2: '100%', M2: null, N2: '70%' },
      { target: 100, unit: '%', done: 70 },
    ],
    [
      { L2: 36, M2: '户', N2: null },
      { target: 36, unit: '户', done: 0 },
    ],
    [{ L2: null, M2: null, N2: null }, null],
  ])('quantity %j', async (cells, quantity) => {
    expect((await task(cells))?.quantity).toEqual(quantity);
  });

  it('cells in percent are shares', async () => {
    const change: LedgerParts['change'] = (sheet) => {
      for (const [cell, share] of [
        ['L5', 1],
        ['N5', 0.07],
      ] as const)
        Object.assign(sheet.getCell(cell), { value: share, numFmt: '0%' });
    };
    const { projects } = await document({ rows: changedTasks({ M2: null }), change });
    expect(projects[0]?.tasks[1]?.quantity).toEqual({ target: 100, unit: '%', done: 7 });
  });

  it.each<[string, string, number]>([
    ['XM01-01', 'FS', 0],
    ['xm01—01', 'FS', 0],
    ['XM01-01FS+7', 'FS', 7],
    ['XM01-01 SS + 5天', 'SS', 5],
    ['XM01-01FF-2', 'FF', -2],
    ['XM01-01SF', 'SF', 0],
    ['XM01-01+3', 'FS', 3],
  ])('predecessor %s', async (predecessors, type, lagDays) => {
    expect(await links({ J2: predecessors })).toEqual([{ from: 'XM01-01', to: 'XM01-02', type, lagDays }]);
  });

  it('several predecessors, and two links to one', async () => {
    expect(await links({ J2: 'XM01-01SS+20，XM01-01FF+10' })).toEqual([
      { from: 'XM01-01', to: 'XM01-02', type: 'SS', lagDays: 20 },
      { from: 'XM01-01', to: 'XM01-02', type: 'FF', lagDays: 10 },
    ]);
  });

  it('a code that ends like a relation is a code', async () => {
    expect(await links({ F1: 'XM01-SS', J2: 'XM01-SS' })).toEqual([{ from: 'XM01-SS', to: 'XM01-02', type: 'FS', lagDays: 0 }]);
  });

  it('what people write into a cell that they leave empty', async () => {
    expect(await links({ J2: '无' })).toEqual([]);
    expect(await task({ H2: '——', L2: '/', M2: '-', N2: '—' })).toMatchObject({ units: [], quantity: null });
  });

  it('several units, none, and the same twice', async () => {
    expect(await task({ H2: '建设办、财政所，建设办' })).toMatchObject({ units: ['建设办', '财政所'] });
    expect(await task({ H2: null })).toMatchObject({ units: [] });
  });

  it('a summary by its code, at a point or a dash, but not XM01-1 of XM01-11', async () => {
    const summary = await document({ rows: changedTasks({ F1: 'XM01-1', I1: null, F2: 'XM01-1.1', J2: null }) });
    expect(summary.projects[0]?.tasks.map(({ parent, summary: is, remainingDays }) => [parent, is, remainingDays])).toEqual([
      [null, true, null],
      ['XM01-1', false, 25],
    ]);
    expect(await task({ F1: 'XM01-1', F2: 'XM01-1-2', J2: null })).toMatchObject({ parent: 'XM01-1' });
    expect(await task({ F1: 'XM01-1', F2: 'XM01-11', J2: null })).toMatchObject({ parent: null });
  });

  it('the filing date in a cell beside its label, and not what else is filed', async () => {
    const both = await document({ above: [['台账'], ['填报单位：某街道', '填报日期 2018.7.2']] });
    expect([both.title, both.filingDate]).toEqual(['台账', '2018-07-02']);
    const { filingDate } = await document({ above: [['台账'], ['填表日期：', new Date('2018-07-02')]] });
    expect(filingDate).toBe('2018-07-02');
  });

  it('headings in another order and with other names', async () => {
    const headings = ['任务名称', '任务编号', '项目编号', '项目名称', '截止日期', '责任专班', '紧前任务', '责任部门', '剩余工期'];
    const rows = [['设计审查', 'XM01-01', 'XM01', '学校', '2018.12.28', 'ZB01', null, '建设办', 15]];
    const { projects } = await document({ headings, rows });
    expect(projects[0]).toMatchObject({ code: 'XM01', endDate: '2018-12-28', tasks: [{ code: 'XM01-01', remainingDays: 15 }] });
  });

  it('projects that are repeated in every row instead of merged', async () => {
    const rows = changedTasks({ B2: 'XM01', C2: '学校', D2: '2018.12.28', E2: 'ZB01', O2: '已招标' });
    const { projects } = await document({ rows });
    expect(projects).toHaveLength(1);
    expect(projects[0]?.progress).toBe('已送审\n已招标');
  });

  it('merged cells of tasks count for each of their rows', async () => {
    const { projects } = await document({ rows: changedTasks({ H2: null }), change: (sheet) => sheet.mergeCells('H4:H5') });
    expect(projects[0]?.tasks.map(({ units }) => units)).toEqual([['建设办'], ['建设办']]);
  });
});

describe('what was read or left out is remarked on', () => {
  it('values of formulas, each at its cell, and once where the cell is merged', async () => {
    const rows = changedTasks({ I2: { formula: '10+5', result: 15 }, D1: { formula: 'DATE(2018,12,28)', result: 43_462 } });
    expect(await remarks({ rows, change: (sheet) => sheet.mergeCells('D4:D5') })).toEqual([
      ['formula', at('D', 1)],
      ['formula', at('I', 2)],
    ]);
  });

  it('captions across the sheet, sums and notes', async () => {
    const note = ['备注：以上为下半年任务'];
    const sum = ['合计', null, null, null, null, null, null, null, 40];
    const caption = ['', '一、重点项目'];
    const change: LedgerParts['change'] = (sheet) => sheet.mergeCells('B4:O4');
    expect(await remarks({ rows: [caption, ...twoTasks(), sum, note], change })).toEqual([
      ['row-ignored', at('B', 1).replace('B', '')],
      ['row-ignored', at('B', 4).replace('B', '')],
      ['row-ignored', at('B', 5).replace('B', '')],
    ]);
  });

  it('unknown columns and other sheets, hidden ones too', async () => {
    const headings = [
      '序号',
      '项目编号',
      '项目名称',
      '完成时限',
      '专班',
      '任务编号',
      '任务名称',
      '责任单位',
      '工期',
      '前置任务',
      '联系电话',
    ];
    const change: LedgerParts['change'] = (_, workbook) => {
      workbook.addWorksheet('说明').addRow(['如何填写']);
      workbook.addWorksheet('旧台账', { state: 'hidden' }).addRow(headings);
    };
    expect(await remarks({ headings, rows: twoTasks().map((row) => row.slice(0, 11)), change })).toEqual([
      ['sheet-ignored', '说明!'],
      ['sheet-ignored', '旧台账!'],
      ['column-ignored', '作战图台账!K3'],
    ]);
  });

  it('a column of which a plainer name stands beside it, and an overview of projects', async () => {
    const headings = [
      ...['项目编号', '项目名称', '完成时限', '专班', '任务编号', '任务名称', '责任单位', '工期', '前置任务'],
      '牵头单位',
      '事项',
    ];
    const rows = [['XM01', '学校', '2018.12.28', 'ZB01', 'XM01-01', '设计', '建设办', 15, null, '财政所', '别的']];
    const change: LedgerParts['change'] = (_, workbook) => workbook.addWorksheet('总览').addRows([['项目编号', '项目名称', '完成时限']]);
    expect(await remarks({ headings, rows, change })).toEqual([
      ['sheet-ignored', '总览!'],
      ['column-ignored', '作战图台账!J3'],
      ['column-ignored', '作战图台账!K3'],
    ]);
  });

  it('working days on a summary, and a project without tasks', async () => {
    const rows = [...changedTasks({ F2: 'XM01-01.1', J2: null }), [2, 'XM02', '道路', '2018.11.30', 'ZB01']];
    expect(await remarks({ rows })).toEqual([
      ['summary-days', '作战图台账!4'],
      ['project-without-tasks', '作战图台账!6'],
    ]);
  });
});
