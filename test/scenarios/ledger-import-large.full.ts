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

  it('is taken over whole, and a second time changes nothing', async () => {
    const large = await ledgerWorkbook({ rows: rows(10_000), forces: FORCES });
    const uploaded = await office.upload(large, golden('people.json'));
    const { status, body } = await office.send('imports', uploaded);
    expect([status, body.counts.project.created, body.counts.task.created, body.counts.link.created]).toEqual([200, 100, 10_000, 9900]);
    expect(await office.database.sql('select count(*)::int as n from reverse_schedule__task')).toEqual([{ n: 10_000 }]);
    const again = await office.send('imports', uploaded);
    expect([again.body.importId, again.body.counts.task.unchanged]).toEqual([null, 10_000]);
  }, 240_000);
});
