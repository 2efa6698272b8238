import 'reflect-metadata';
import { golden, type LedgerOffice, openLedgerOffice } from '../support/ledger-office.js';
import { longLedger } from '../support/ledger-workbook.js';

describe('a ledger of ten thousand rows', () => {
  let office: LedgerOffice;
  beforeAll(async () => {
    office = await openLedgerOffice();
  }, 60_000);
  afterAll(() => office.close());

  it('is taken over whole, and a second time changes nothing', async () => {
    const large = await longLedger(10_000);
    const uploaded = await office.upload(large, golden('people.json'));
    const { state, report } = await office.send('imports', uploaded);
    expect([state, report.counts.project.created, report.counts.task.created, report.counts.link.created]).toEqual([
      'done',
      100,
      10_000,
      9900,
    ]);
    expect(await office.database.sql('select count(*)::int as n from reverse_schedule__task')).toEqual([{ n: 10_000 }]);
    const again = await office.send('imports', uploaded);
    expect([again.report.importId, again.report.counts.task.unchanged]).toEqual([null, 10_000]);
  }, 240_000);
});
