import { changedTasks, type Content, type LedgerParts, ledgerWorkbook } from '../../../../test/support/ledger-workbook.js';
import type { KnownForce } from '../contract/ledger-file.js';
import { readLedger } from './read-ledger.js';

/** One project whose force is called so, and the sheet of forces. */
const ledger = (called: Content, forces: readonly Content[][], more: LedgerParts = {}): LedgerParts => ({
  rows: changedTasks({ E1: called }),
  forces,
  ...more,
});
const force = (code: Content, name: Content = '学校专班'): Content[] => [code, name, '副书记', '建设办', null];
const ZB01: KnownForce = { code: 'ZB01', name: '学校专班' };

const read = async (parts: LedgerParts, known: readonly KnownForce[]) =>
  readLedger(await ledgerWorkbook(parts), { forces: () => Promise.resolve(known) });

async function codes(parts: LedgerParts, ...known: KnownForce[]) {
  const { document, faults } = await read(parts, known);
  expect(faults).toEqual([]);
  return [document!.forces.map(({ code }) => code), document!.projects.map((project) => project.force)];
}
async function faults(parts: LedgerParts, ...known: KnownForce[]) {
  const reading = await read(parts, known);
  expect(reading.document).toBeNull();
  return reading.faults.map(({ code, sheet, row, column, params }) => [
    code.replace('ledger.fault.', ''),
    `${sheet}!${column ?? ''}${row}`,
    params,
  ]);
}
/** The sheet of forces without its column of codes. */
const withoutColumn: LedgerParts['change'] = (_, workbook) => workbook.getWorksheet('工作专班')!.spliceColumns(1, 1);

describe('a project', () => {
  it.each(['ZB01', 'zb01', '学校专班', '学 校专班'])('may call its task force %s', async (called) => {
    expect(await codes(ledger(called, [force('ZB01'), force('ZB02', '道路专班')]))).toEqual([['ZB01', 'ZB02'], ['ZB01']]);
  });

  it('may call it by its name in one row and by its code in another', async () => {
    const parts = ledger('学校专班', [force('ZB01')], { rows: changedTasks({ E1: '学校专班', E2: 'ZB01' }) });
    expect(await codes(parts)).toEqual([['ZB01'], ['ZB01']]);
    const two = { ...parts, rows: changedTasks({ E1: '学校专班', E2: '道路专班' }), forces: [force('ZB01'), force('ZB02', '道路专班')] };
    expect(await faults(two)).toEqual([['contradiction', '作战图台账!E5', { heading: '工作专班', first: 'ZB01', value: 'ZB02' }]]);
  });

  it('means the code where one has it for its code and another for its name', async () => {
    expect(await codes(ledger('ZB01', [force('ZB02', 'ZB01'), force('ZB01')]))).toEqual([['ZB02', 'ZB01'], ['ZB01']]);
  });

  it('is asked which one it means where two have the name, and told where none has', async () => {
    expect(await faults(ledger('学校专班', [force('ZB01'), force('ZB02')]))).toEqual([
      ['ambiguous-force', '作战图台账!E4', { force: '学校专班', codes: 'ZB01、ZB02' }],
    ]);
    expect(await faults(ledger('河道专班', [force('ZB01')]))).toEqual([['unknown-force', '作战图台账!E4', { force: '河道专班' }]]);
  });
});

describe('a task force without a code', () => {
  it.each<[string, LedgerParts]>([
    ['in a sheet that has the column', ledger('ZB01', [force(null)])],
    ['in one that has none', ledger('学校专班', [force(null)], { change: withoutColumn })],
  ])('is the one that has its name, %s', async (_, parts) => {
    const others: KnownForce[] = [
      { code: 'ZB02', name: '道路专班' },
      { ...ZB01, name: '学校 专班' },
    ];
    expect(await codes(parts, ...others)).toEqual([['ZB01'], ['ZB01']]);
    const { remarks } = await read(parts, others);
    expect(remarks.map(({ kind, sheet, row, params }) => [kind, sheet, row, params])).toEqual([
      ['force-by-name', '工作专班', 2, { force: '学校专班', code: 'ZB01' }],
    ]);
  });

  it('is one, though it stands and people.json brings it too', async () => {
    expect(await codes(ledger('学校专班', [force(null)]), ZB01, { code: 'zb01', name: '学校专班' })).toEqual([['zb01'], ['zb01']]);
  });

  it('gives its code to new projects of it', async () => {
    const parts = ledger('学校专班', [force(null)], { rows: changedTasks({ B1: null, E1: '学校专班', F1: null, F2: null, J2: null }) });
    expect((await read(parts, [ZB01])).document?.projects.map(({ code }) => code)).toEqual(['ZB01-01']);
  });

  it('is asked for its code where it is new, and its projects are not asked again', async () => {
    expect(await faults(ledger('学校专班', [force(null)]))).toEqual([['force-without-code', '工作专班!A2', { force: '学校专班' }]]);
    expect(await faults(ledger('学校专班', [force(null)], { change: withoutColumn }))).toEqual([
      ['force-without-code', '工作专班!2', { force: '学校专班' }],
    ]);
  });

  it('is asked for it where several have its name, here or there', async () => {
    expect(await faults(ledger('学校专班', [force(null)]), ZB01, { ...ZB01, code: 'ZB07' })).toEqual([
      ['ambiguous-force', '工作专班!A2', { force: '学校专班', codes: 'ZB01、ZB07' }],
    ]);
    expect(await faults(ledger('ZB01', [force(null), force('ZB01', '道路专班')]), ZB01)).toEqual([
      ['ambiguous-force', '工作专班!A2', { force: '学校专班', codes: 'ZB01' }],
    ]);
    expect(await faults(ledger('学校专班', [force(null), force(null)]), ZB01)).toEqual([
      ['same-force', '工作专班!A2', { force: '学校专班', row: 3 }],
      ['same-force', '工作专班!A3', { force: '学校专班', row: 2 }],
    ]);
  });

  it('is not one whose code cannot be read, nor one that has no name', async () => {
    expect(await faults(ledger('ZB01', [force('ZB01'), force(new Date('2018-01-02'), '道路专班')]))).toEqual([
      ['code-is-date', '工作专班!A3', { heading: '专班编号' }],
    ]);
    expect(await faults(ledger('ZB01', [force('ZB01', null)]))).toEqual([['missing-value', '工作专班!B2', { heading: '专班名称' }]]);
  });

  it('nobody is asked what stands where every force has its code', async () => {
    const forces = () => Promise.reject(new Error('Nobody need know.'));
    expect((await readLedger(await ledgerWorkbook(), { forces })).faults).toEqual([]);
  });
});
