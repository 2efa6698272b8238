import 'reflect-metadata';
import type { ImportReportBody } from '#libs/battle-map/ledger/http/ledger.schema';
import { BESIDES_RUNS, golden, type LedgerOffice, openLedgerOffice } from '../support/ledger-office.js';
import { changedTasks, type Content, type LedgerParts, ledgerWorkbook } from '../support/ledger-workbook.js';
import { rowFingerprints } from '../support/row-fingerprints.js';
import { zip } from '../support/zip.js';

const FORCES = [['ZB01', '学校专班', '分管建设副主任', '建设办', '财政所']];
const small = (parts: LedgerParts) => ledgerWorkbook({ forces: FORCES, ...parts });
const cells = (changes: Record<string, Content>) => small({ rows: changedTasks(changes) });
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

const place = ({ sheet, row, column }: ImportReportBody['faults'][number]) =>
  sheet === null ? null : `${sheet}!${column ?? ''}${row ?? ''}`;

describe('a ledger that is wrong', () => {
  let office: LedgerOffice;
  beforeAll(async () => {
    office = await openLedgerOffice();
    const { state } = await office.send('imports', await office.upload(golden('ledger.xlsx'), golden('people.json')));
    expect(state).toBe('done');
  }, 60_000);
  afterAll(() => office.close());

  it.each<[string, () => Promise<Buffer> | Buffer, string, string | null]>([
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
  ])('%s: told with its place, refused, and nothing is saved', async (_, build, code, where) => {
    const uploaded = await office.upload(await build());
    const before = await rowFingerprints(office.database, BESIDES_RUNS);
    const tried = await office.send('dry-runs', uploaded);
    const [fault] = tried.report.faults;
    expect([tried.state, fault?.code]).toEqual(['refused', code]);
    if (where === null) expect(place(fault!)).toBeNull();
    else expect(place(fault!)).toMatch(new RegExp(`^${where}`));
    expect([fault!.reason, fault!.remedy].every((text) => text.length > 5 && !text.includes('error.'))).toBe(true);
    const refused = await office.send('imports', uploaded);
    expect([refused.state, refused.report.faults]).toEqual(['refused', tried.report.faults]);
    expect(await rowFingerprints(office.database, BESIDES_RUNS)).toEqual(before);
  });

  it('and is no .xlsx at all, or has a people.json with a slip in it, says which of the two files it is', async () => {
    const people = golden('people.json').toString().replace('"unit": "财政所"', '"unit": "财政"').replace('"2018-08-10"', '"2018-08-01"');
    const { report } = await office.send('dry-runs', await office.upload(Buffer.from('项目编号,完成时限'), Buffer.from(people)));
    expect(report.faults.map(({ file, code }) => `${file} ${code}`)).toEqual([
      'people ledger.people.unknown-unit',
      'people ledger.people.ends-before',
      'ledger ledger.workbook.not-xlsx',
    ]);
    const inGbk = Buffer.concat([Buffer.from('{"units": [{"name": "'), Buffer.from([0xb2, 0xc6, 0xd5, 0xfe]), Buffer.from('"}]}')]);
    const undecoded = await office.send('dry-runs', await office.upload(golden('ledger.xlsx'), inGbk));
    expect(undecoded.report.faults.map(({ file, code }) => `${file} ${code}`)).toEqual(['people ledger.people.encoding']);
    const refused = await office.send('imports', await office.upload(golden('ledger.xlsx'), Buffer.from('{"units": [')));
    expect([refused.state, refused.report.faults]).toEqual([
      'refused',
      [expect.objectContaining({ file: 'people', sheet: null, code: 'ledger.people.not-json' })],
    ]);
  });

  it('has text that no database stores: told, and never an error of ours', async () => {
    const people = golden('people.json').toString().replaceAll('财政所', '财\\u0000所');
    const told = await office.send('dry-runs', await office.upload(golden('ledger.xlsx'), Buffer.from(people)));
    expect([told.state, told.report.faults[0]?.code]).toEqual(['refused', 'ledger.people.value']);
    for (const text of ['招\u0001标', '招_x0000_标', '招_xD800_标', '😀'.repeat(30)]) {
      const answer = await office.send(
        'dry-runs',
        await office.upload(await cells({ B1: 'XM92', F1: 'XM92-01', F2: 'XM92-02', J2: null, G2: text })),
      );
      expect([text, answer.state]).toEqual([text, 'done']);
    }
  });

  it('closes a loop with a task that stands and that it no longer names: told at the task that waits', async () => {
    const more = { F3: 'XM93-01.2', G3: '审图', H3: '建设办', I3: 5, F4: 'XM93-02', G4: '开工', H4: '建设办', I4: 5 };
    const rows = changedTasks({ B1: 'XM93', F1: 'XM93-01', F2: 'XM93-01.1', J2: null, ...more, J3: 'XM93-02' });
    expect((await office.send('imports', await office.upload(await small({ rows })))).state).toBe('done');
    const [summary, first, , last] = rows;
    const uploaded = await office.upload(await small({ rows: [summary!, first!, last!.with(9, 'XM93-01')] }));
    const before = await rowFingerprints(office.database, BESIDES_RUNS);
    const { report } = await office.send('dry-runs', uploaded);
    expect(report.faults.map((fault) => [fault.code, place(fault)])).toEqual([['schedule.cycle', '作战图台账!J6']]);
    expect(report.remarks).toContainEqual(
      expect.objectContaining({ kind: 'tasks-left', row: 4, text: expect.stringContaining('XM93-01.2') }),
    );
    expect(await rowFingerprints(office.database, BESIDES_RUNS)).toEqual(before);
  });

  it('with formulas whose results are saved in the file is taken over by these, and says where', async () => {
    const formulas = await cells({ B1: 'XM94', F1: 'XM94-01', F2: 'XM94-02', J2: null, I2: { formula: '5*5', result: 25 } });
    const { state, report } = await office.send('imports', await office.upload(formulas));
    expect([state, report.remarks.filter(({ kind }) => kind === 'formula').map(({ row, column, text }) => [row, column, text])]).toEqual([
      'done',
      [[5, 'I', expect.stringContaining('25')]],
    ]);
    expect(await office.database.sql(`select duration_days from task where code = 'XM94-02'`)).toEqual([{ duration_days: 25 }]);
  });
});
