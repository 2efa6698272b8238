import 'reflect-metadata';
import { jest } from '@jest/globals';
import ExcelJS from 'exceljs';
import { LedgerReader } from '#libs/battle-map/ledger/contract/ledger-file';
import type { ImportReportBody } from '#libs/battle-map/ledger/http/ledger.schema';
import { small } from '../support/broken-ledgers.js';
import { forcesByName } from '../support/forces-by-name.js';
import { BESIDES_RUNS, golden, type LedgerOffice, openLedgerOffice } from '../support/ledger-office.js';
import type { Content } from '../support/ledger-workbook.js';
import { rowFingerprints } from '../support/row-fingerprints.js';

const HEADINGS = ['序号', '重点项目', '完成时限', '工作专班', '任务分解', '责任单位', '工期', '前置任务'];
const PLAN: Content[][] = [
  [1, '新建小学', '2018年12月28日前', 'ZB01', '设计审查', '建设办', 15, null],
  [null, null, null, null, '招标', '财政所', 25, '设计审查SS+5'],
];
const withoutCodes = (rows: Content[][]) => small({ headings: HEADINGS, rows });

/** The sample ledger without the codes of its projects and tasks but those of XM08, where villages have tasks of one name; predecessors name codes. */
async function sampleWithoutCodes(): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(golden('ledger.xlsx') as unknown as ArrayBuffer);
  workbook.worksheets[0]!.eachRow((row, number) => {
    if (number <= 4) return;
    row.getCell('B').value = null;
    if (!row.getCell('F').text.startsWith('XM08')) row.getCell('F').value = null;
  });
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

const outcomes = ({ items }: ImportReportBody) =>
  items
    .filter(({ kind, outcome }) => kind !== 'force' && outcome !== 'unchanged')
    .map((item) => `${item.kind} ${item.code} ${item.outcome}`);
const told = ({ remarks }: ImportReportBody, ...kinds: string[]) =>
  remarks.filter(({ kind }) => kinds.includes(kind)).map(({ row, text }) => [row, text]);

describe('a ledger without codes', () => {
  let office: LedgerOffice;
  beforeAll(async () => {
    office = await openLedgerOffice();
    const { state } = await office.send('imports', await office.upload(golden('ledger.xlsx'), golden('people.json')));
    expect(state).toBe('done');
  }, 60_000);
  afterAll(() => office.close());

  it('of what stands changes nothing: every row is known by its name', async () => {
    const uploaded = await office.upload(await sampleWithoutCodes());
    const before = await rowFingerprints(office.database, BESIDES_RUNS);
    const { state, report } = await office.send('imports', uploaded);
    expect([state, report.faults, outcomes(report), report.counts.task.unchanged, report.importId]).toEqual(['done', [], [], 143, null]);
    expect(await rowFingerprints(office.database, BESIDES_RUNS)).toEqual(before);
  });

  it('of something new tells in the dry run which codes it gives, and gives these', async () => {
    const uploaded = await office.upload(await withoutCodes(PLAN));
    const tried = await office.send('dry-runs', uploaded);
    expect(outcomes(tried.report)).toEqual([
      'project ZB01-01 created',
      'task ZB01-01-01 created',
      'task ZB01-01-02 created',
      'link ZB01-01-01 SS ZB01-01-02 created',
    ]);
    expect(told(tried.report, 'project-code-given', 'task-codes-given')).toEqual([
      [4, '项目“新建小学”没有编号，也没有同名的已有项目，编号定为 ZB01-01；要用别的编号，请填写后重新试导入。'],
      [4, 'ZB01-01 有 2 项任务没有编号，也没有同名的已有任务，作为新任务编号（行 → 编号）：4 → ZB01-01-01、5 → ZB01-01-02。'],
    ]);
    const taken = await office.send('imports', uploaded);
    expect({ ...taken.report, importId: null }).toEqual(tried.report);
    expect(await office.database.sql(`select code, name from task where code like 'ZB01-%' order by code`)).toEqual([
      { code: 'ZB01-01-01', name: '设计审查' },
      { code: 'ZB01-01-02', name: '招标' },
    ]);
  });

  it('changes nothing the second time, and says what it knew by name', async () => {
    const uploaded = await office.upload(await withoutCodes(PLAN));
    const before = await rowFingerprints(office.database, BESIDES_RUNS);
    const { report } = await office.send('imports', uploaded);
    expect([outcomes(report), report.importId]).toEqual([[], null]);
    expect(told(report, 'project-by-title', 'project-code-given', 'tasks-by-name', 'task-codes-given')).toEqual([
      [4, '项目“新建小学”没有编号，按名称对应到已有的 ZB01-01。'],
      [4, 'ZB01-01 有 2 项任务没有编号，按名称对应到已有的任务（行 → 编号）：4 → ZB01-01-01、5 → ZB01-01-02。'],
    ]);
    expect(await rowFingerprints(office.database, BESIDES_RUNS)).toEqual(before);
  });

  it('with one more row brings that task alone', async () => {
    const more: Content[] = [null, null, null, null, '开工', '建设办', 5, '招标'];
    const { report } = await office.send('imports', await office.upload(await withoutCodes([...PLAN, more])));
    expect(outcomes(report)).toEqual(['task ZB01-01-03 created', 'link ZB01-01-02 FS ZB01-01-03 created']);
  });

  it('is refused when somebody renames a task between the reading of the file and its taking over', async () => {
    const uploaded = await office.upload(await withoutCodes(PLAN));
    const reader = office.worker.get(LedgerReader, { strict: false });
    const read = reader.read.bind(reader);
    jest.spyOn(reader, 'read').mockImplementationOnce(async (...file) => {
      const reading = await read(...file);
      await office.database.sql(`update task set name = '施工' where code = 'ZB01-01-02'`);
      return reading;
    });
    const { state, report } = await office.send('imports', uploaded);
    expect([state, report.faults.map(({ code, row, reason }) => [code, row, reason])]).toEqual([
      'refused',
      [['ledger.fault.moved-meanwhile', 5, '“招标”没有编号；读取文件期间，它所对应的项目或任务有了变动。']],
    ]);
    await office.database.sql(`update task set name = '招标' where code = 'ZB01-01-02'`);
  });

  it('asks where two tasks of a project have the name', async () => {
    await office.database.sql(`update task set name = '招标' where code = 'ZB01-01-03'`);
    const uploaded = await office.upload(await withoutCodes(PLAN));
    const before = await rowFingerprints(office.database, BESIDES_RUNS);
    const { state, report } = await office.send('imports', uploaded);
    expect([state, report.faults]).toEqual([
      'refused',
      [
        {
          file: 'ledger',
          sheet: '作战图台账',
          row: 5,
          column: null,
          code: 'ledger.fault.ambiguous-task',
          reason: '“招标”没有编号，按名称可能是 ZB01-01-02、ZB01-01-03，不能确定。',
          remedy: '请在“任务编号”列写明是哪一项（没有该列的请加上）；新的任务请写新的编号。',
        },
      ],
    ]);
    expect(await rowFingerprints(office.database, BESIDES_RUNS)).toEqual(before);
  });

  describe('of task forces', () => {
    const forcesOf = ({ items }: ImportReportBody) => items.filter(({ kind }) => kind === 'force').map(({ outcome }) => outcome);

    // The ledgers above gave ZB01 another name.
    beforeAll(async () => {
      expect((await office.send('imports', await office.upload(golden('ledger.xlsx'), golden('people.json')))).state).toBe('done');
    });

    it('knows each by its name, and what projects call it by theirs: nothing changes', async () => {
      const uploaded = await office.upload(await forcesByName());
      const before = await rowFingerprints(office.database, BESIDES_RUNS);
      const { state, report } = await office.send('imports', uploaded);
      expect([state, report.faults, outcomes(report), report.importId]).toEqual(['done', [], [], null]);
      expect(forcesOf(report)).toEqual(Array<string>(12).fill('unchanged'));
      expect(told(report, 'force-by-name')).toHaveLength(12);
      expect(told(report, 'force-by-name')[0]).toEqual([2, '专班“洸河中学项目专班”没有编号，按名称对应到 ZB01。']);
      expect(await rowFingerprints(office.database, BESIDES_RUNS)).toEqual(before);
    });

    it('asks for the code of one that is new', async () => {
      const uploaded = await office.upload(await forcesByName({ 洸河中学项目专班: '洸河大学项目专班' }));
      const before = await rowFingerprints(office.database, BESIDES_RUNS);
      const [tried, taken] = [await office.send('dry-runs', uploaded), await office.send('imports', uploaded)];
      expect([tried.state, taken.state, tried.report]).toEqual(['refused', 'refused', taken.report]);
      expect(tried.report.faults).toEqual([
        {
          file: 'ledger',
          sheet: '工作专班',
          row: 2,
          column: 'A',
          code: 'ledger.fault.force-without-code',
          reason: '专班“洸河大学项目专班”没有编号，也没有同名的已有专班。',
          remedy: '新的专班请在“专班编号”列写明编号（没有该列的请加上）；已有的请核对名称。',
        },
      ]);
      expect(await rowFingerprints(office.database, BESIDES_RUNS)).toEqual(before);
    });

    it('is refused when somebody renames one between the reading of the file and its taking over', async () => {
      const uploaded = await office.upload(await forcesByName());
      const reader = office.worker.get(LedgerReader, { strict: false });
      const read = reader.read.bind(reader);
      jest.spyOn(reader, 'read').mockImplementationOnce(async (...file) => {
        const reading = await read(...file);
        await office.database.sql(`update task_force set name = '另一个专班' where code = 'ZB03'`);
        return reading;
      });
      const { state, report } = await office.send('imports', uploaded);
      expect([state, report.faults.map(({ code, sheet, row, column }) => [code, sheet, row, column])]).toEqual([
        'refused',
        [['ledger.fault.force-moved', '工作专班', 4, 'A']],
      ]);
    });

    it('asks where two have the name', async () => {
      await office.database.sql(`update task_force set name = (select name from task_force where code = 'ZB04') where code = 'ZB03'`);
      const { report } = await office.send('imports', await office.upload(await forcesByName()));
      expect(report.faults.map(({ code, row }) => [code, row])).toEqual([
        ['ledger.fault.force-without-code', 4],
        ['ledger.fault.ambiguous-force', 5],
      ]);
    });
  });
});
