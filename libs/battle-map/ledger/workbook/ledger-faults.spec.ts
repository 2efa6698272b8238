import { type Content, type LedgerParts, FIRST_ROW, ledgerWorkbook, twoTasks } from '../../../../test/support/ledger-workbook.js';
import type { KnownNames, LedgerDocument, LedgerReading } from '../contract.js';
import { readLedger } from './read-ledger.js';

const COLUMNS = 'ABCDEFGHIJKLMNO';

async function reading(parts: LedgerParts = {}, known?: KnownNames): Promise<LedgerReading> {
  return readLedger(await ledgerWorkbook(parts), known ? { known } : {});
}

/** The two tasks with other cells, by Excel's name as if the first task stood in row 1. */
function changed(cells: Record<string, Content>): Content[][] {
  const rows = twoTasks();
  for (const [name, content] of Object.entries(cells)) {
    const row = (rows[Number(name.slice(1)) - 1] ??= COLUMNS.split('').map(() => null));
    row[COLUMNS.indexOf(name.slice(0, 1))] = content;
  }
  return rows;
}

async function faults(parts: LedgerParts, known?: KnownNames) {
  const result = await reading(parts, known);
  expect(result.document).toBeNull();
  return result.faults.map(({ code, sheet, row, column, params }) => [
    code.replace('ledger.fault.', ''),
    `${sheet ?? ''}!${column ?? ''}${row ?? ''}`,
    params,
  ]);
}

async function document(parts: LedgerParts): Promise<LedgerDocument> {
  const result = await reading(parts);
  expect(result.faults).toEqual([]);
  if (!result.document) throw new Error('The ledger was refused.');
  return result.document;
}

const remarks = async (parts: LedgerParts) =>
  (await reading(parts)).remarks.map(({ kind, sheet, row, column }) => [kind, `${sheet ?? ''}!${column ?? ''}${row ?? ''}`]);

const at = (column: string, row: number) => `作战图台账!${column}${FIRST_ROW + row - 1}`;
const task = async (cells: Record<string, Content>, index = 1) => (await document({ rows: changed(cells) })).projects[0]?.tasks[index];
const links = async (cells: Record<string, Content>) => (await document({ rows: changed(cells) })).projects[0]?.links;

describe('a ledger in order', () => {
  it('has one heading row or two, and is read from the file of another library', async () => {
    const { title, filingDate, projects } = await document({});
    expect([title, filingDate, projects.length]).toEqual(['某街道作战图台账', '2018-07-02', 1]);
    expect(projects[0]?.links).toEqual([{ from: 'XM01-01', to: 'XM01-02', type: 'SS', lagDays: 5 }]);
  });
});

describe('faults are told with sheet, row and column', () => {
  it.each<[string, Record<string, Content>, string, string, object]>([
    ['a date that no month has', { D1: '2018年11月31日前' }, 'bad-date', 'D1', { value: '2018年11月31日前' }],
    ['a date without a year', { D1: '12月底前' }, 'bad-date', 'D1', { value: '12月底前' }],
    ['a date as a percentage', { D1: '50%' }, 'bad-date', 'D1', { value: '50%' }],
    ['no end date', { D1: null }, 'missing-end-date', 'D1', { heading: '完成时限' }],
    ['negative working days', { I1: -3 }, 'bad-days', 'I1', { value: '-3' }],
    ['half a working day', { I2: 2.5 }, 'bad-days', 'I2', { value: '2.5' }],
    ['working days as a word', { I2: '十天' }, 'bad-days', 'I2', { value: '十天' }],
    ['no working days', { I2: null }, 'missing-value', 'I2', { heading: '工期(工作日)' }],
    ['no code', { F2: null }, 'missing-value', 'F2', { heading: '任务编号' }],
    ['no name', { G2: null }, 'missing-value', 'G2', { heading: '任务分解' }],
    ['no title', { C1: null }, 'missing-value', 'C1', { heading: '重点项目(工作)' }],
    ['no task force', { E1: null }, 'missing-value', 'E1', { heading: '工作专班' }],
    ['a task force that nobody has', { E1: 'ZB09' }, 'unknown-force', 'E1', { force: 'ZB09' }],
    ['a code twice, written otherwise', { F2: 'xm01－01', J2: null }, 'doubled-code', 'F2', { code: 'xm01－01', row: FIRST_ROW }],
    ['a code that Excel made a date', { F2: new Date('2018-01-02'), J2: null }, 'code-is-date', 'F2', { heading: '任务编号' }],
    ['a predecessor that Excel made a date', { J2: new Date('2018-01-02') }, 'code-is-date', 'J2', { heading: '前置任务' }],
    ['a standard without end', { K2: '长'.repeat(6000) }, 'too-long', 'K2', { heading: '验收标准', most: 5000 }],
    ['predecessors without end', { J2: 'XM01-01,'.repeat(130) }, 'too-long', 'J2', { heading: '前置任务', most: 1000 }],
    ['a code without end', { F2: 'X'.repeat(65) }, 'too-long', 'F2', { heading: '任务编号', most: 64 }],
    ['a target that is no number', { L2: '若干' }, 'bad-number', 'L2', { heading: '量化目标', value: '若干' }],
    ['less than nothing done', { N2: -1 }, 'bad-number', 'N2', { heading: '已完成', value: '-1' }],
    ['an unknown predecessor', { J2: 'XM01-09' }, 'unknown-predecessor', 'J2', { task: 'XM01-02', predecessor: 'XM01-09' }],
    ['a predecessor in words', { J2: '完成后！' }, 'bad-predecessor', 'J2', { value: '完成后！' }],
    ['a lag in percent', { J2: 'XM01-01SS+50%' }, 'bad-predecessor', 'J2', { value: 'XM01-01SS+50%' }],
    ['the same link twice', { J2: 'XM01-01,XM01-01FS+3' }, 'doubled-predecessor', 'J2', { task: 'XM01-02', predecessor: 'XM01-01' }],
    ['an error', { I2: { error: '#REF!' } }, 'cell-error', 'I2', { value: '#REF!' }],
    ['a formula with an error', { I2: { formula: 'A1/0', result: { error: '#DIV/0!' } } }, 'cell-error', 'I2', { value: '#DIV/0!' }],
    ['a formula that was never calculated', { I2: { formula: 'A1+1' } }, 'uncalculated', 'I2', {}],
    [
      'two end dates of one project',
      { D2: '2018年12月29日前' },
      'contradiction',
      'D2',
      { heading: '完成时限', first: '2018-12-28', value: '2018-12-29' },
    ],
  ])('%s', async (_, cells, code, place, params) => {
    expect(await faults({ rows: changed(cells) })).toEqual([[code, at(place.slice(0, 1), Number(place.slice(1))), params]]);
  });

  it('a link to itself and a link to its own summary, in the words of the scheduling kernel', async () => {
    const itself = await faults({ rows: changed({ J2: 'XM01-02' }) });
    expect(itself).toEqual([['schedule.link-to-itself', at('J', 2), { from: 'XM01-02', to: 'XM01-02', type: 'FS' }]]);
    const summary = await faults({ rows: changed({ F2: 'XM01-01.1', J2: 'XM01-01' }) });
    expect(summary).toEqual([['schedule.link-within-summary', at('J', 2), { from: 'XM01-01', to: 'XM01-01.1', type: 'FS' }]]);
  });

  it('a loop, written out, and every loop there is', async () => {
    const row = (code: string, predecessors: string | null) => [null, null, null, null, null, code, '一项', '建设办', 1, predecessors];
    const rows = [...changed({ J1: 'XM01-02' }), row('XM01-03', 'XM01-05'), row('XM01-04', 'XM01-03SS+2'), row('XM01-05', 'XM01-04')];
    expect(await faults({ rows })).toEqual([
      ['schedule.cycle', at('J', 2), { loop: 'XM01-01 →SS XM01-02 →FS XM01-01' }],
      ['schedule.cycle', at('J', 4), { loop: 'XM01-03 →SS XM01-04 →FS XM01-05 →FS XM01-03' }],
    ]);
  });

  it('a predecessor in another project', async () => {
    const other = [2, 'XM02', '道路', '2018年11月30日前', 'ZB01', 'XM02-01', '路基', '建设办', 5, 'XM01-01'];
    expect(await faults({ rows: [...twoTasks(), other] })).toEqual([
      ['foreign-predecessor', at('J', 3), { task: 'XM02-01', predecessor: 'XM01-01', project: 'XM01' }],
    ]);
  });

  it('a task above the first project', async () => {
    const cells = { A1: null, B1: null, C1: null, D1: null, E1: null, O1: null };
    const orphans = await faults({ rows: changed({ ...cells, J2: null }) });
    expect(orphans).toEqual([
      ['task-without-project', at('F', 1), {}],
      ['task-without-project', at('F', 2), {}],
    ]);
  });

  it('a project whose code was forgotten', async () => {
    expect(await faults({ rows: changed({ B1: null }) })).toEqual([['missing-value', at('B', 1), { heading: '项目编号' }]]);
  });

  it('all of them at once, in the order of the sheet', async () => {
    const rows = changed({ D1: '年底', I1: '？', J2: 'XM09-09', L2: '多' });
    expect((await faults({ rows, forces: [['ZB01', '', '副书记', '建设办']] })).map(([code]) => code)).toEqual([
      'bad-date',
      'bad-days',
      'unknown-predecessor',
      'bad-number',
      'missing-value',
    ]);
  });

  it('not more than a reader can take, and how many more there are', async () => {
    const rows = Array.from({ length: 30 }, (_, index) => [
      null,
      'XM01',
      '学校',
      '2018年12月28日',
      'ZB01',
      `XM01-${index}`,
      '一项',
      '建设办',
      -1,
    ]);
    const { faults: listed } = await readLedger(await ledgerWorkbook({ rows }), { limits: { faults: 10 } });
    expect(listed).toHaveLength(11);
    expect(listed.at(-1)).toEqual({ code: 'ledger.fault.more', sheet: null, row: null, column: null, params: { count: 20 } });
  });

  it('units and posts that the office does not have', async () => {
    const known = { units: new Set(['建设办', '社会事业办']), posts: new Set(['书记']) };
    expect(await faults({}, known)).toEqual([
      ['unknown-unit', at('H', 2), { unit: '财政所' }],
      ['unknown-post', '工作专班!C2', { post: '副书记' }],
      ['unknown-unit', '工作专班!E2', { unit: '财政所' }],
    ]);
  });
});

describe('faults of whole sheets', () => {
  it('no sheet of task forces, no ledger, nothing at all', async () => {
    expect(await faults({ forces: null })).toEqual([['missing-sheet', '!', { sheet: '工作专班' }]]);
    const empty = await faults({ above: [], headings: [], rows: [], forces: null });
    expect(empty.map(([code]) => code)).toEqual(['missing-sheet', ...Array<string>(9).fill('missing-column')]);
  });

  it('no filing date, or one that is none', async () => {
    expect(await faults({ above: [['某街道作战图台账']] })).toEqual([['missing-filing-date', '作战图台账!', {}]]);
    expect(await faults({ above: [['某街道作战图台账'], ['填报日期:2018年7月']] })).toEqual([
      ['bad-date', '作战图台账!A2', { value: '填报日期:2018年7月' }],
    ]);
  });

  it('a missing column and one that stands twice', async () => {
    const headings = ['序号', '项目编号', '重点项目', '完成时限', '工作专班', '任务编号', '任务名称', '任务分解', '工期'];
    expect(await faults({ headings })).toEqual([
      ['missing-column', '作战图台账!3', { heading: '责任单位' }],
      ['missing-column', '作战图台账!3', { heading: '前置任务' }],
      ['doubled-column', '作战图台账!H3', { heading: '任务分解' }],
    ]);
  });

  it('a ledger without rows', async () => {
    expect(await faults({ rows: [] })).toEqual([['no-rows', '作战图台账!', {}]]);
  });

  it('a task force twice, and one without a head', async () => {
    const forces = [
      ['ZB01', '一', '副书记', '建设办'],
      ['zb01', '二', null, '建设办'],
    ];
    expect(await faults({ forces })).toEqual([
      ['doubled-code', '工作专班!A3', { code: 'zb01', row: 2 }],
      ['missing-value', '工作专班!C3', { heading: '组长' }],
    ]);
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
    const { projects } = await document({ rows: changed({ D1: content }) });
    expect(projects[0]).toMatchObject({ endDate, endDateAsWritten });
  });

  it('dates of a workbook that counts from 1904', async () => {
    const change: LedgerParts['change'] = (_, workbook) => void (workbook.properties.date1904 = true);
    const { projects } = await document({ rows: changed({ D1: 43_434 - 1462 }), change });
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
    const { projects } = await document({ rows: changed({ M2: null }), change });
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
    const summary = await document({ rows: changed({ F1: 'XM01-1', I1: null, F2: 'XM01-1.1', J2: null }) });
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
    const rows = changed({ B2: 'XM01', C2: '学校', D2: '2018.12.28', E2: 'ZB01', O2: '已招标' });
    const { projects } = await document({ rows });
    expect(projects).toHaveLength(1);
    expect(projects[0]?.progress).toBe('已送审\n已招标');
  });

  it('merged cells of tasks count for each of their rows', async () => {
    const { projects } = await document({ rows: changed({ H2: null }), change: (sheet) => sheet.mergeCells('H4:H5') });
    expect(projects[0]?.tasks.map(({ units }) => units)).toEqual([['建设办'], ['建设办']]);
  });
});

describe('what was read or left out is remarked on', () => {
  it('values of formulas, each at its cell, and once where the cell is merged', async () => {
    const rows = changed({ I2: { formula: '10+5', result: 15 }, D1: { formula: 'DATE(2018,12,28)', result: 43_462 } });
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

  it('working days on a summary, and a project without tasks', async () => {
    const rows = [...changed({ F2: 'XM01-01.1', J2: null }), [2, 'XM02', '道路', '2018.11.30', 'ZB01']];
    expect(await remarks({ rows })).toEqual([
      ['summary-days', '作战图台账!4'],
      ['project-without-tasks', '作战图台账!6'],
    ]);
  });
});
