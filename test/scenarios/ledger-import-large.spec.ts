import 'reflect-metadata';
import { golden, type LedgerOffice, openLedgerOffice } from '../support/ledger-office.js';
import { type Content, ledgerWorkbook } from '../support/ledger-workbook.js';

const FORCES = [['ZB01', '学校专班', '分管建设副主任', '建设办', '财政所']];

/** Projects of a hundred tasks, each after the one before. */
function rows(count: number): Content[][] {
  return Array.from({ length: count }, (_, index) => {
    const [project, task] = [Math.floor(index / 100), index % 100];
    const head = task === 0 ? [project + 1, `P${project}`, `项目${project}`, '2018年12月28日前', 'ZB01'] : [null, null, null, null, null];
    const code = (of: number) => `P${project}-${of + 100}`;
    return [...head, code(task), `任务${task}`, '建设办', 1, task === 0 ? null : code(task - 1), '批复', null, null, null, null];
  });
}

describe('a ledger of ten thousand rows', () => {
  let office: LedgerOffice;
  beforeAll(async () => {
    office = await openLedgerOffice();
  }, 60_000);
  afterAll(() => office.close());

  it('is taken over whole; twenty thousand and one are refused', async () => {
    const large = await ledgerWorkbook({ rows: rows(10_000), forces: FORCES });
    const { status, body } = await office.send('imports', await office.upload(large, golden('people.json')));
    expect([status, body.counts.project.created, body.counts.task.created, body.counts.link.created]).toEqual([200, 100, 10_000, 9900]);
    expect(await office.database.sql('select count(*)::int as n from reverse_schedule__task')).toEqual([{ n: 10_000 }]);
    const beyond = await ledgerWorkbook({ rows: rows(20_001), forces: FORCES });
    const refused = await office.send('dry-runs', await office.upload(beyond));
    expect(refused.body.faults.map(({ code }) => code)).toEqual(['ledger.workbook.too-many-rows']);
  }, 240_000);
});
