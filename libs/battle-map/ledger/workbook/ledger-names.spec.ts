import {
  type Content,
  changedTasks,
  FIRST_ROW,
  HEADINGS,
  type LedgerParts,
  ledgerWorkbook,
  MORE_HEADINGS,
  twoTasks,
} from '../../../../test/support/ledger-workbook.js';
import type { StandingProject } from '../contract/ledger-file.js';
import { readLedger } from './read-ledger.js';

type Standing = readonly StandingProject[];

const read = async (parts: LedgerParts, standing: Standing = []) =>
  readLedger(await ledgerWorkbook(parts), { standing: () => Promise.resolve(standing) });

async function codes(parts: LedgerParts, standing?: Standing) {
  const { document, faults } = await read(parts, standing);
  expect(faults).toEqual([]);
  return document!.projects.map(({ code, tasks }) => [code, ...tasks.map((task) => `${task.code} ${task.name}`)]);
}

const place = (at: { sheet: string | null; row: number | null; column: string | null }) =>
  `${at.sheet ?? ''}!${at.column ?? ''}${at.row ?? ''}`;

async function remarks(parts: LedgerParts, standing?: Standing) {
  return (await read(parts, standing)).remarks.map((remark) => [remark.kind, place(remark), remark.params]);
}

async function faults(parts: LedgerParts, standing?: Standing) {
  const reading = await read(parts, standing);
  expect(reading.document).toBeNull();
  return reading.faults.map((fault) => [fault.code.replace('ledger.fault.', ''), place(fault), fault.params]);
}

const at = (column: string, row: number) => `作战图台账!${column}${FIRST_ROW + row - 1}`;

/** 设计审查 and 招标 of XM01 without codes, the second five days after the first began. */
const nameless = (cells: Record<string, Content> = {}) => changedTasks({ F1: null, F2: null, J2: '设计审查SS+5', ...cells });
const school = (...tasks: readonly string[]): StandingProject => ({
  code: 'XM01',
  title: '学校',
  tasks: tasks.map((task) => ({ code: task.split(' ')[0]!, name: task.split(' ')[1]! })),
});
/** Rows and headings without some columns, by Excel’s letters. */
function without(letters: string, rows: Content[][]): LedgerParts {
  const kept = <Cell>(cells: readonly Cell[]) => cells.filter((_, index) => !letters.includes('ABCDEFGHIJKLMNO'[index]!));
  return { headings: kept([...HEADINGS, ...MORE_HEADINGS]), rows: rows.map(kept) };
}

describe('a task without a code', () => {
  it('of a name that nobody has is new, under the next number of its project', async () => {
    expect(await codes({ rows: nameless() })).toEqual([['XM01', 'XM01-01 设计审查', 'XM01-02 招标']]);
    expect(await remarks({ rows: nameless() })).toEqual([
      ['task-codes-given', at('F', 1), { project: 'XM01', count: 2, rows: '4 → XM01-01、5 → XM01-02' }],
    ]);
  });

  it('is the one task that has its name, in whatever width and with whatever spaces it is written', async () => {
    const standing = [school('XM01-02 设计审查', 'XM01-05 招标(一)')];
    expect(await codes({ rows: nameless({ G2: '招 标（一）' }) }, standing)).toEqual([['XM01', 'XM01-02 设计审查', 'XM01-05 招 标（一）']]);
    expect(await remarks({ rows: nameless({ G2: '招 标（一）' }) }, standing)).toEqual([
      ['tasks-by-name', at('F', 1), { project: 'XM01', count: 2, rows: '4 → XM01-02、5 → XM01-05' }],
    ]);
  });

  it('stands beside others that have one, and gives no number twice', async () => {
    const standing = [school('XM01-01 招标', 'XM01-07 竣工')];
    expect(await codes({ rows: nameless() }, standing)).toEqual([['XM01', 'XM01-08 设计审查', 'XM01-01 招标']]);
    expect(await remarks({ rows: nameless() }, standing)).toEqual([
      ['task-codes-given', at('F', 1), { project: 'XM01', count: 1, rows: '4 → XM01-08' }],
      ['tasks-by-name', at('F', 2), { project: 'XM01', count: 1, rows: '5 → XM01-01' }],
    ]);
    expect(await codes({ rows: nameless({ F2: 'XM01-04', J2: null }) })).toEqual([['XM01', 'XM01-05 设计审查', 'XM01-04 招标']]);
  });

  it.each([
    ['as many digits as the office writes', ['XM01-001 立项'], 'XM01-002'],
    ['no zeroes where it writes none', ['XM01-9 立项', 'XM01-10 选址'], 'XM01-11'],
    ['a number behind those of subtasks, so that it is above none', ['XM01-03.1 立项'], 'XM01-04'],
    ['two digits where nothing shows', ['立项 立项', 'XM010-12 选址'], 'XM01-01'],
  ])('gets %s', async (_, standing, code) => {
    expect((await codes({ rows: nameless({ F2: '甲-1', J2: null }) }, [school(...standing)]))[0]![1]).toBe(`${code} 设计审查`);
  });

  it('is known in its own project alone', async () => {
    const elsewhere = { ...school('XM09-04 招标'), code: 'XM09', title: '道路' };
    expect(await codes({ rows: nameless() }, [elsewhere])).toEqual([['XM01', 'XM01-01 设计审查', 'XM01-02 招标']]);
  });

  it('may stand in a ledger that has no such column', async () => {
    const parts = without('F', nameless());
    expect(await codes(parts, [school('XM01-02 招标')])).toEqual([['XM01', 'XM01-03 设计审查', 'XM01-02 招标']]);
    const further: LedgerParts = {
      ...parts,
      change: (_, workbook) => {
        const sheet = workbook.addWorksheet('专班二');
        sheet.addRow(parts.headings);
        sheet.addRows(without('F', changedTasks({ B1: 'XM02', C1: '道路', J2: null })).rows as Content[][]);
      },
    };
    expect(await codes(further)).toEqual([
      ['XM01', 'XM01-01 设计审查', 'XM01-02 招标'],
      ['XM02', 'XM02-01 设计审查', 'XM02-02 招标'],
    ]);
  });

  it('is asked about where another row of its project has its name', async () => {
    expect(await faults({ rows: changedTasks({ F2: null, G2: '设计 审查', J2: null }) })).toEqual([
      ['same-name', at('F', 2), { task: '设计 审查', row: 4, elsewhere: 'no', sheet: '作战图台账' }],
    ]);
    const both = nameless({ G2: '设计审查', J2: null });
    expect((await faults({ rows: both }, [school('XM01-01 设计审查')])).map(([kind, where]) => [kind, where])).toEqual([
      ['same-name', at('F', 1)],
      ['same-name', at('F', 2)],
    ]);
    expect((await faults(without('F', both))).map(([kind, where]) => [kind, where])).toEqual([
      ['same-name', at('', 1)],
      ['same-name', at('', 2)],
    ]);
  });

  it('is asked about where several tasks have its name, or the one that has it stands in another row', async () => {
    expect(await faults({ rows: nameless() }, [school('XM01-03 招标', 'XM01-06 招标')])).toEqual([
      ['ambiguous-task', at('F', 2), { task: '招标', codes: 'XM01-03、XM01-06' }],
    ]);
    expect(await faults({ rows: changedTasks({ F2: null }) }, [school('XM01-01 招标')])).toEqual([
      ['ambiguous-task', at('F', 2), { task: '招标', codes: 'XM01-01' }],
    ]);
  });

  it('is asked about alone: what follows from the answer is no fault of its own', async () => {
    const rows = nameless({
      I1: null,
      G2: '设计审查',
      J2: 'XM01-06',
      F3: 'XM01-09',
      G3: '竣工',
      H3: '建设办',
      I3: 3,
      J3: 'XM01-07,XM01-6',
    });
    expect((await faults({ rows }, [school('XM01-06 设计审查', 'XM01-07 设计审查')])).map(([kind, where]) => [kind, where])).toEqual([
      ['same-name', at('F', 1)],
      ['same-name', at('F', 2)],
      ['unknown-predecessor', at('J', 3)],
    ]);
  });

  it('lacks its name too, or has a code that is none: as ever', async () => {
    expect(await faults({ rows: nameless({ G2: null }) })).toEqual([
      ['missing-value', at('F', 2), { heading: '任务编号' }],
      ['missing-value', at('G', 2), { heading: '任务分解' }],
    ]);
    expect(await faults({ rows: nameless({ F2: new Date('2018-01-02') }) })).toEqual([
      ['code-is-date', at('F', 2), { heading: '任务编号' }],
    ]);
  });
});

describe('a predecessor', () => {
  const links = async (cells: Record<string, Content>) => (await read({ rows: nameless(cells) })).document?.projects[0]?.links;

  it.each([
    ['设计审查', 'FS', 0],
    ['设计 审查SS+5', 'SS', 5],
    ['设计审查+7', 'FS', 7],
    ['XM01-01FF-2', 'FF', -2],
  ])('%s', async (content, type, lagDays) => {
    expect(await links({ J2: content })).toEqual([{ from: 'XM01-01', to: 'XM01-02', type, lagDays }]);
  });

  it('may have a name that ends like a relation, or in signs', async () => {
    expect(await links({ G1: '阶段SS', J2: '阶段SS' })).toEqual([{ from: 'XM01-01', to: 'XM01-02', type: 'FS', lagDays: 0 }]);
    expect(await links({ G1: '（一）设计！', J2: '（一）设计！FS+2' })).toEqual([
      { from: 'XM01-01', to: 'XM01-02', type: 'FS', lagDays: 2 },
    ]);
  });

  it('whose name several tasks have is asked about; named twice and unknown are what they were', async () => {
    const more = { F3: 'XM01-09', G3: '竣工', H3: '建设办', I3: 3, J3: '设计审查' };
    expect(await faults({ rows: changedTasks({ G2: '设计审查', J2: null, ...more }) })).toEqual([
      ['ambiguous-predecessor', at('J', 3), { predecessor: '设计审查', codes: 'XM01-01、XM01-02' }],
    ]);
    expect(await faults({ rows: nameless({ J2: 'XM01-01,设计审查' }) })).toEqual([
      ['doubled-predecessor', at('J', 2), { task: 'XM01-02', predecessor: 'XM01-01' }],
    ]);
    expect(await faults({ rows: nameless({ J2: '选址' }) })).toEqual([
      ['unknown-predecessor', at('J', 2), { task: 'XM01-02', predecessor: '选址' }],
    ]);
  });
});

describe('a project without a code', () => {
  it('is the one that has its title', async () => {
    const rows = nameless({ B1: null });
    expect(await codes({ rows }, [school('XM01-05 招标')])).toEqual([['XM01', 'XM01-06 设计审查', 'XM01-05 招标']]);
    expect((await remarks({ rows }, [school()]))[0]).toEqual(['project-by-title', at('B', 1), { project: '学校', code: 'XM01' }]);
  });

  it('goes on with the project of its title that stood before', async () => {
    const other: Content[] = [2, 'XM02', '道路', '2018年11月30日前', 'ZB01', 'XM02-01', '路基', '建设办', 5];
    const again: Content[] = [null, null, '学校', null, null, 'XM01-03', '开工', '建设办', 5, 'XM01-02'];
    expect(await codes({ rows: [...twoTasks(), other, again] })).toEqual([
      ['XM01', 'XM01-01 设计审查', 'XM01-02 招标', 'XM01-03 开工'],
      ['XM02', 'XM02-01 路基'],
    ]);
  });

  it('of a title that nobody has gets the next number of its task force', async () => {
    const second: Content[] = [2, null, '道路', '2018年11月30日前', 'zb01', null, '路基', '建设办', 5];
    const parts = { rows: [...nameless({ B1: null }), second] };
    expect(await codes(parts)).toEqual([
      ['ZB01-01', 'ZB01-01-01 设计审查', 'ZB01-01-02 招标'],
      ['ZB01-02', 'ZB01-02-01 路基'],
    ]);
    expect((await remarks(parts)).filter(([kind]) => kind === 'project-code-given')).toEqual([
      ['project-code-given', at('B', 1), { project: '学校', code: 'ZB01-01' }],
      ['project-code-given', at('B', 3), { project: '道路', code: 'ZB01-02' }],
    ]);
    const standing = [{ code: 'ZB01-04', title: '河道', tasks: [] }];
    expect((await codes(without('BF', parts.rows), standing)).map(([code]) => code)).toEqual(['ZB01-05', 'ZB01-06']);
  });

  it('is asked about where several have its title, here or there', async () => {
    const rows = nameless({ B1: null, J2: null });
    expect(await faults({ rows }, [school(), { ...school(), code: 'GZ07' }])).toEqual([
      ['ambiguous-project', at('B', 1), { project: '学校', codes: 'XM01、GZ07' }],
    ]);
    const summary = nameless({ B1: null, I1: null, J2: 'XM01-03' });
    const standing = [school('XM01-01 设计审查', 'XM01-03 立项'), { ...school(), code: 'GZ07' }];
    expect((await faults({ rows: summary }, standing)).map(([kind, where]) => [kind, where])).toEqual([['ambiguous-project', at('B', 1)]]);
    const coded = twoTasks().map((row, index) => row.with(6, ['施工', '验收'][index]!));
    expect((await faults({ rows: [...rows, ...coded] })).map(([kind, where]) => [kind, where])).toEqual([
      ['ambiguous-project', at('B', 1)],
    ]);
  });

  it('without a task force is told so, and nothing else', async () => {
    expect(await faults({ rows: nameless({ B1: null, E1: null }) })).toEqual([['missing-value', at('E', 1), { heading: '工作专班' }]]);
  });
});

it('nobody is asked what stands where every row has its code', async () => {
  const standing = () => Promise.reject(new Error('Nobody need know.'));
  expect((await readLedger(await ledgerWorkbook(), { standing })).faults).toEqual([]);
});
