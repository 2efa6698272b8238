import { translate } from '#libs/platform/i18n/translate';
import {
  type Content,
  FIRST_ROW,
  FORCE_HEADINGS,
  HEADINGS,
  type LedgerParts,
  ledgerWorkbook,
  MORE_HEADINGS,
  twoTasks,
} from '../../../../test/support/ledger-workbook.js';
import { workbookMessages } from '../workbook-messages.js';
import { readLedger } from './read-ledger.js';

const kinds = (heading: string, ...cells: Content[]): LedgerParts => ({
  headings: [heading, ...HEADINGS, ...MORE_HEADINGS],
  rows: twoTasks().map((row, index) => [cells[index] ?? null, ...row]),
});

async function read(parts: LedgerParts) {
  const { document, faults, remarks } = await readLedger(await ledgerWorkbook(parts), {});
  return { projects: document?.projects.map(({ code, kind, tasks }) => [code, kind, tasks.length]), faults, remarks };
}
const kindOf = async (...cells: Content[]) => {
  const { projects, faults } = await read(kinds('项目类别', ...cells));
  expect(faults).toEqual([]);
  return projects![0]![1];
};
async function faults(parts: LedgerParts) {
  const { projects, faults: found } = await read(parts);
  expect(projects).toBeUndefined();
  return found.map(({ code, sheet, column, row, params }) => [code.replace('ledger.fault.', ''), `${sheet}!${column}${row}`, params]);
}

describe('the column of kinds', () => {
  it.each(['项目类别', '项目类型', 'Kind', 'KIND', '类别', '类 型'])('is called %s, and stands anywhere', async (heading) => {
    expect((await read(kinds(heading, '重点工作'))).projects).toEqual([['XM01', 'work', 2]]);
    const last = { headings: [...HEADINGS, ...MORE_HEADINGS, heading], rows: twoTasks().map((row) => [...row, '重点工作']) };
    expect((await read(last)).projects).toEqual([['XM01', 'work', 2]]);
  });

  it.each<[Content, string | undefined]>([
    ['重点项目', 'project'],
    [' 重点　工作 ', 'work'],
    ['Key project', 'project'],
    ['ｋｅｙ　ＷＯＲＫ', 'work'],
    ['无', undefined],
    ['—', undefined],
    [null, undefined],
  ])('holds %j', async (cell, kind) => {
    expect(await kindOf(cell)).toBe(kind);
    expect(await kindOf(null, cell)).toBe(kind);
  });

  it('may be missing, or hold nothing, and then nothing is said of a kind', async () => {
    expect((await read({})).projects).toEqual([['XM01', undefined, 2]]);
  });

  it('may be merged over several projects', async () => {
    const other: Content[] = ['', 2, 'XM02', '道路', '2018年11月30日前', 'ZB01', 'XM02-01', '路基', '建设办', 5];
    const parts = kinds('类别', '重点工作');
    const change: LedgerParts['change'] = (sheet) => sheet.mergeCells(`A${FIRST_ROW}:A${FIRST_ROW + 2}`);
    expect((await read({ ...parts, rows: [...parts.rows!, other], change })).projects).toEqual([
      ['XM01', 'work', 2],
      ['XM02', 'work', 1],
    ]);
  });

  it('tells at the cell what is no kind, which there are, and what else to do', async () => {
    expect(await faults(kinds('项目类别', '民生实事'))).toEqual([['unknown-kind', `作战图台账!A${FIRST_ROW}`, { value: '民生实事' }]]);
    const said = (language: 'zh-CN' | 'en', what: string) =>
      translate(workbookMessages, language, `error.ledger.fault.unknown-kind.${what}`, { value: '民生实事' });
    expect([said('zh-CN', 'reason'), said('zh-CN', 'remedy')]).toEqual([
      '“民生实事”不是项目的类别。',
      '请填写重点项目或重点工作，或留空；这一列另有含义的，请换一个列名。',
    ]);
    expect(said('en', 'remedy')).toContain('Write 重点项目 (Key project) or 重点工作 (Key work)');
  });

  it('is told once where the cell is merged, and one project is of one kind', async () => {
    const change: LedgerParts['change'] = (sheet) => sheet.mergeCells(`A${FIRST_ROW}:A${FIRST_ROW + 1}`);
    expect(await faults({ ...kinds('项目类别', '其他'), change })).toHaveLength(1);
    expect(await faults(kinds('类别', '重点项目', '民生实事'))).toEqual([
      ['unknown-kind', `作战图台账!A${FIRST_ROW + 1}`, { value: '民生实事' }],
    ]);
    expect(await faults(kinds('类别', '重点项目', 'Key work'))).toEqual([
      ['contradiction', `作战图台账!A${FIRST_ROW + 1}`, { heading: '项目类别', first: '重点项目', value: 'Key work' }],
    ]);
  });

  it('gives way to one that says so more plainly', async () => {
    const headings = ['项目类别', ...HEADINGS, ...MORE_HEADINGS, '类型'];
    const { projects, remarks } = await read({ headings, rows: twoTasks().map((row) => ['重点工作', ...row, '基建']) });
    expect([projects, remarks.map(({ kind, params }) => [kind, params])]).toEqual([
      [['XM01', 'work', 2]],
      [['column-ignored', { heading: '类型' }]],
    ]);
  });
});

describe('what is no kind of a project', () => {
  it.each(['类别', '类 型'])('may be what a column %s of the office means, which is passed over', async (heading) => {
    const { projects, remarks } = await read(kinds(heading, '民生实事', '城建'));
    expect([projects, remarks.map(({ kind, params }) => [kind, params])]).toEqual([
      [['XM01', undefined, 2]],
      [['column-ignored', { heading }]],
    ]);
  });

  it('makes no ledger of a list of something else that stands before it', async () => {
    const workbook = await ledgerWorkbook({
      change: (ledger, book) => {
        const list = book.addWorksheet('单位名录');
        list.addRows([
          ['序号', '单位', '类别'],
          [1, '建设办', '内设机构'],
        ]);
        // ExcelJS writes the sheets in the order of these numbers.
        Object.assign(list, { orderNo: 0 });
        Object.assign(ledger, { orderNo: 1 });
      },
    });
    const { document, remarks } = await readLedger(workbook, {});
    expect([document?.projects.length, remarks.map(({ kind, sheet }) => [kind, sheet])]).toEqual([1, [['sheet-ignored', '单位名录']]]);
  });

  it('stands among the headings of task forces, where it is passed over', async () => {
    const { projects, remarks } = await read({
      change: (_, book) => Object.assign(book.getWorksheet('工作专班')!.getCell(1, FORCE_HEADINGS.length + 1), { value: '类别' }),
    });
    expect([projects, remarks.map(({ kind, sheet, params }) => [kind, sheet, params])]).toEqual([
      [['XM01', undefined, 2]],
      [['column-ignored', '工作专班', { heading: '类别' }]],
    ]);
  });
});
