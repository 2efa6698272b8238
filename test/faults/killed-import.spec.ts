import 'reflect-metadata';
import pg from 'pg';
import { eventually } from '#libs/platform/testing/eventually';
import { BESIDES_RUNS, golden, type LedgerOffice, openLedgerOffice } from '../support/ledger-office.js';
import { longLedger } from '../support/ledger-workbook.js';
import { rowFingerprints } from '../support/row-fingerprints.js';
import { heldAtTheLinks, killImport, waiting } from './killed-import.js';

const DEADLINE_MS = 60_000;

describe('an import that is cut off in the middle', () => {
  let office: LedgerOffice;
  afterEach(() => office.close());

  it('leaves nothing of itself when its connection is cut, and is done again', async () => {
    office = await openLedgerOffice();
    const uploaded = await office.upload(golden('ledger.xlsx'), golden('people.json'));
    const before = await rowFingerprints(office.database, BESIDES_RUNS);
    const holder = new pg.Client({ connectionString: office.database.ownerUrl });
    await holder.connect();
    let answer: ReturnType<typeof office.send>;
    try {
      await holder.query('begin; lock table task_link in exclusive mode');
      answer = office.send('imports', uploaded);
      const first = await eventually(async () => (await waiting(office.database))[0]?.['pid'], DEADLINE_MS);
      await office.database.sql('select pg_terminate_backend($1)', [first]);
      await eventually(async () => (await waiting(office.database)).some(({ pid }) => pid !== first), DEADLINE_MS);
      expect(await rowFingerprints(office.database, BESIDES_RUNS)).toEqual(before);
    } finally {
      await holder.end();
    }
    const { state, report } = await answer;
    expect([state, report.counts.task.created]).toEqual(['done', 143]);
    expect(await office.database.sql('select count(*)::int as n from ledger_import')).toEqual([{ n: 1 }]);
  }, 180_000);

  it('is taken over once when its worker is killed, and not at all when it is called off', async () => {
    office = await openLedgerOffice({ working: false });
    const first = await office.upload(golden('ledger.xlsx'), golden('people.json'));
    await killImport(office, first, await office.upload(await longLedger(200)), heldAtTheLinks);
  }, 240_000);
});
