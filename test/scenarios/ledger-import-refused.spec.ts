import 'reflect-metadata';
import type { ImportReportBody } from '#libs/battle-map/ledger/http/ledger.schema';
import { brokenLedgers, cells, small } from '../support/broken-ledgers.js';
import { BESIDES_RUNS, golden, type LedgerOffice, openLedgerOffice } from '../support/ledger-office.js';
import { changedTasks } from '../support/ledger-workbook.js';
import { rowFingerprints } from '../support/row-fingerprints.js';

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

  it.each(brokenLedgers)('%s: told with its place, refused, and nothing is saved', async (_, build, code, where) => {
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
      const uploaded = await office.upload(await cells({ B1: 'XM92', F1: 'XM92-01', F2: 'XM92-02', J2: null, G2: text }));
      const [tried, taken] = [await office.send('dry-runs', uploaded), await office.send('imports', uploaded)];
      expect([text, tried.state, taken.state]).toEqual([text, 'done', 'done']);
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
