import 'reflect-metadata';
import pg from 'pg';
import { eventually } from '#libs/platform/testing/eventually';
import { golden, type LedgerOffice, openLedgerOffice } from '../support/ledger-office.js';
import { rowFingerprints } from '../support/row-fingerprints.js';

describe('an import that is cut off in the middle', () => {
  let office: LedgerOffice;
  beforeAll(async () => {
    office = await openLedgerOffice();
  }, 60_000);
  afterAll(() => office.close());

  it('leaves nothing of itself, and can be sent again', async () => {
    const uploaded = await office.upload(golden('ledger.xlsx'), golden('people.json'));
    const before = await rowFingerprints(office.database);
    // People, forces and projects are written by the time it comes to the links, which somebody holds.
    const holder = new pg.Client({ connectionString: office.database.ownerUrl });
    await holder.connect();
    try {
      await holder.query('begin; lock table task_link in exclusive mode');
      const answer = office.send('imports', uploaded);
      const waiting = await eventually(async () => {
        const [found] = await office.database.sql(
          `select pid from pg_locks where not granted and relation = 'task_link'::regclass and pid <> pg_backend_pid()`,
        );
        return found;
      });
      await office.database.sql('select pg_terminate_backend($1)', [waiting!['pid']]);
      expect((await answer).status).toBe(503);
    } finally {
      await holder.end();
    }
    expect(await rowFingerprints(office.database)).toEqual(before);
    const again = await office.send('imports', uploaded);
    expect([again.status, again.body.counts.task.created]).toEqual([200, 143]);
  });
});
