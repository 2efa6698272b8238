import {
  type Content,
  type LedgerParts,
  FIRST_ROW,
  changedTasks,
  ledgerWorkbook,
  twoTasks,
} from '../../../../test/support/ledger-workbook.js';
import type { KnownNames } from '../contract/ledger-file.js';
import { readLedger } from './read-ledger.js';

async function faults(parts: LedgerParts, known?: KnownNames) {
  const result = await readLedger(await ledgerWorkbook(parts), known ? { known } : {});
  expect(result.document).toBeNull();
  return result.faults.map(({ code, sheet, row, column, params }) => [
    code.replace('ledger.fault.', ''),
    `${sheet ?? ''}!${column ?? ''}${row ?? ''}`,
    params,
  ]);
}

const at = (column: string, row: number) => `作战图台账!${column}${FIRST_ROW + row - 1}`;

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
    expect(await faults({ rows: changedTasks(cells) })).toEqual([[code, at(place.slice(0, 1), Number(place.slice(1))), params]]);
  });

  it('a link to itself and a link to its own summary, in the words of the scheduling kernel', async () => {
    const itself = await faults({ rows: changedTasks({ J2: 'XM01-02' }) });
    expect(itself).toEqual([['schedule.link-to-itself', at('J', 2), { from: 'XM01-02', to: 'XM01-02', type: 'FS' }]]);
    const summary = await faults({ rows: changedTasks({ F2: 'XM01-01.1', J2: 'XM01-01' }) });
    expect(summary).toEqual([['schedule.link-within-summary', at('J', 2), { from: 'XM01-01', to: 'XM01-01.1', type: 'FS' }]]);
  });

  it('a loop, written out, and every loop there is', async () => {
    const row = (code: string, predecessors: string | null) => [null, null, null, null, null, code, '一项', '建设办', 1, predecessors];
    const rows = [...changedTasks({ J1: 'XM01-02' }), row('XM01-03', 'XM01-05'), row('XM01-04', 'XM01-03SS+2'), row('XM01-05', 'XM01-04')];
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
    const orphans = await faults({ rows: changedTasks({ ...cells, J2: null }) });
    expect(orphans).toEqual([
      ['task-without-project', at('F', 1), {}],
      ['task-without-project', at('F', 2), {}],
    ]);
  });

  it('all of them at once, in the order of the sheet', async () => {
    const rows = changedTasks({ D1: '年底', I1: '？', J2: 'XM09-09', L2: '多' });
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
    expect(empty.map(([code]) => code)).toEqual(['missing-sheet', ...Array<string>(7).fill('missing-column')]);
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

  it('a second ledger that is a copy of the first', async () => {
    const headings = ['项目编号', '项目名称', '完成时限', '专班', '任务编号', '任务名称', '责任单位', '工期', '前置任务'];
    const row = ['XM01', '学校', '2018.12.28', 'ZB01', 'XM01-01', '设计', '建设办', 15];
    const change: LedgerParts['change'] = (_, workbook) => workbook.addWorksheet('副本').addRows([headings, row]);
    expect(await faults({ headings, rows: [row], change })).toEqual([
      ['doubled-on-sheet', '副本!E2', { code: 'XM01-01', row: FIRST_ROW, sheet: '作战图台账' }],
    ]);
  });

  it('two unknown units in one cell', async () => {
    const known = { units: new Set(['社会事业办', '建设办', '财政所']), posts: new Set(['副书记']) };
    expect(await faults({ rows: changedTasks({ H1: '甲办、乙办' }) }, known)).toEqual([
      ['unknown-unit', at('H', 1), { unit: '甲办' }],
      ['unknown-unit', at('H', 1), { unit: '乙办' }],
    ]);
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
