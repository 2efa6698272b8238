import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { product } from '#libs/battle-map/product';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database.js';
import { createTestWorker } from '../../../test/support/worker.js';
import { type ImportOutcome, LedgerImports, type LedgerImportReport } from './contract.js';

const golden = (name: string) => ({ name, content: readFileSync(join(import.meta.dirname, '../sample/data', name)) });
const SAMPLE = { ledger: golden('ledger.xlsx'), people: golden('people.json') };
const DESK = { name: '督导办专员一', accountId: null };

describe('the ledger of 洸河街道, taken over', () => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let imports: LedgerImports;

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await createTestWorker(database, product);
    imports = app.get(LedgerImports, { strict: false });
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const counted = ({ counts }: LedgerImportReport, outcome: ImportOutcome) =>
    Object.fromEntries(Object.entries(counts).map(([kind, count]) => [kind, count[outcome]]));
  const ALL = { unit: 33, 'group-unit': 5, post: 49, leave: 2, 'hand-over': 0, force: 12, project: 20, task: 143, link: 120 };
  const NONE = Object.fromEntries(Object.keys(ALL).map((kind) => [kind, 0]));

  it('would create everything, and a dry run saves nothing of it', async () => {
    const report = await imports.read(SAMPLE);
    expect(report.faults).toEqual([]);
    expect(counted(report, 'created')).toEqual(ALL);
    const [rows] = await database.sql(
      `select (select count(*)::int from unit) + (select count(*)::int from project) + (select count(*)::int from task)
         + (select count(*)::int from outbox) + (select count(*)::int from audit_entry) as count`,
    );
    expect(rows).toEqual({ count: 0 });
  });

  it('is told the same of a file of old Excel', async () => {
    const old = { name: 'ledger.xls', content: readFileSync(join(import.meta.dirname, 'fixtures/workbooks/ledger.xls')) };
    expect(await imports.read({ ...SAMPLE, ledger: old })).toEqual(await imports.read(SAMPLE));
  });

  it('creates everything, and a second time nothing', async () => {
    const first = await imports.takeOver(SAMPLE, DESK);
    expect([first.faults, counted(first, 'created')]).toEqual([[], ALL]);
    expect(first.importId).not.toBeNull();
    const second = await imports.takeOver(SAMPLE, DESK);
    expect([second.importId, counted(second, 'unchanged'), counted(second, 'created'), counted(second, 'changed')]).toEqual([
      null,
      ALL,
      NONE,
      NONE,
    ]);
    expect(await database.sql('select imported_by, ledger_name from ledger_import')).toEqual([
      { imported_by: '督导办专员一', ledger_name: 'ledger.xlsx' },
    ]);
  });

  it('needs no people.json for what the office knows already', async () => {
    const report = await imports.takeOver({ ledger: SAMPLE.ledger }, DESK);
    expect([report.faults, report.importId]).toEqual([[], null]);
    const [force] = await database.sql(`select leader_post_id from task_force where code = 'ZB04'`);
    expect(force!['leader_post_id']).not.toBeNull();
  });
});
