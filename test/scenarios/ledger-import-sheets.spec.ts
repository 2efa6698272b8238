import 'reflect-metadata';
import type { ImportReportBody } from '#libs/battle-map/ledger/http/ledger.schema';
import { golden, type LedgerOffice, openLedgerOffice } from '../support/ledger-office.js';
import { twoSheets } from '../support/two-sheets-workbook.js';

const place = ({ sheet, row, column }: ImportReportBody['items'][number] | ImportReportBody['faults'][number]) =>
  `${sheet ?? ''}!${column ?? ''}${row ?? ''}`;
const items = ({ items: all }: ImportReportBody) => all.map((item) => `${item.kind} ${item.code} ${item.outcome} ${place(item)}`);

describe('a ledger on two sheets', () => {
  let office: LedgerOffice;
  beforeAll(async () => {
    office = await openLedgerOffice();
    await office.send('imports', await office.upload(golden('ledger.xlsx'), golden('people.json')));
  }, 60_000);
  afterAll(() => office.close());

  const CREATED = [
    'force ZB01 changed 工作专班!A2',
    'project XM91 created 作战图台账!B4',
    'project ZB01-01 created 道路专班!E2',
    'task XM91-01 created 作战图台账!F4',
    'task XM91-02 created 作战图台账!F5',
    'task ZB01-01-01 created 道路专班!I2',
    'task ZB01-01-02 created 道路专班!I3',
    'link XM91-01 SS XM91-02 created 作战图台账!J5',
    'link ZB01-01-01 FS ZB01-01-02 created 道路专班!D3',
  ];

  it('tells of every fault on which sheet it stands, whatever the numbers of its rows', async () => {
    const both = await twoSheets({ school: '也无此办', road: '无此办' });
    const { state, report } = await office.send('dry-runs', await office.upload(both));
    expect([state, report.faults.map((fault) => [place(fault), fault.reason])]).toEqual([
      'refused',
      [
        ['作战图台账!H4', '单位“也无此办”不在单位名录中。'],
        ['作战图台账!H5', '单位“也无此办”不在单位名录中。'],
        ['道路专班!B2', '单位“无此办”不在单位名录中。'],
      ],
    ]);
  });

  it('tells of every force, project, task and link in which cell it stands, and of what is not read in which column of which sheet', async () => {
    const uploaded = await office.upload(await twoSheets());
    const tried = await office.send('dry-runs', uploaded);
    expect([tried.report.faults, items(tried.report)]).toEqual([[], CREATED]);
    expect(tried.report.remarks.filter(({ kind }) => kind === 'progress-ignored').map((remark) => [remark.sheet, remark.column])).toEqual([
      ['作战图台账', 'O'],
      ['道路专班', 'H'],
    ]);
    const taken = await office.send('imports', uploaded);
    expect({ ...taken.report, importId: null }).toEqual(tried.report);
    expect(items((await office.send('dry-runs', uploaded)).report)).toEqual(
      CREATED.map((item) => item.replace(/created|changed/, 'unchanged')),
    );
  });

  it('that was tried when reports named no sheets is still read, by its rows', async () => {
    const { id, report } = await office.send('dry-runs', await office.upload(await twoSheets()));
    await office.database.sql(
      `update ledger_run set report = jsonb_set(report, '{items}', (
         select jsonb_agg(item - 'sheet' - 'column' order by position) from jsonb_array_elements(report -> 'items') with ordinality as one(item, position)
       )) where id = $1`,
      [id],
    );
    const read = await office.run(id);
    expect(read.report!.items).toEqual(report.items.map((item) => ({ ...item, sheet: null, column: null })));
    expect(read.report!.items.every(({ row }) => row !== null)).toBe(true);
  });
});
