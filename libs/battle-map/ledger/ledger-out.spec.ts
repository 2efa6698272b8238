import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { INestApplicationContext } from '@nestjs/common';
import ExcelJS from 'exceljs';
import { product } from '#libs/battle-map/product';
import { TransactionRunner } from '#libs/platform/database/transaction';
import { runInContext } from '#libs/platform/telemetry/context';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database.js';
import { createTestWorker } from '../../../test/support/worker.js';
import { ReverseSchedules } from '../reverse-schedule/contract.js';
import { type ImportOutcome, LedgerImports, type LedgerImportReport } from './contract.js';
import type { LedgerScope } from './domain/ledger-scope.js';
import { LedgerOut } from './ledger-out.js';
import { zipText } from '../../../test/support/zip-text.js';

const golden = (name: string) => ({ name, content: readFileSync(join(import.meta.dirname, '../sample/data', name)) });
const ALL = { force: 12, project: 20, task: 143, link: 120 };

describe('the ledger of 洸河街道, written out', () => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let imports: LedgerImports;

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await createTestWorker(database, product);
    imports = app.get(LedgerImports, { strict: false });
    await imports.takeOver({ ledger: golden('ledger.xlsx'), people: golden('people.json') }, { name: '督导办专员一', accountId: null });
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const written = async (scope: LedgerScope = {}, language: 'zh-CN' | 'en' = 'zh-CN') =>
    runInContext({ correlationId: 'test', language }, async () => {
      const { name, content } = await app.get(LedgerOut, { strict: false }).write(scope);
      return { name, content: await buffer(content) };
    });
  const counted = ({ counts }: LedgerImportReport, outcome: ImportOutcome) =>
    Object.fromEntries(Object.entries(counts).flatMap(([kind, count]) => (count[outcome] > 0 ? [[kind, count[outcome]]] : [])));
  const outcomes = (report: LedgerImportReport) => ({
    faults: report.faults,
    unchanged: counted(report, 'unchanged'),
    others: (['created', 'changed', 'removed'] as const).map((outcome) => counted(report, outcome)),
  });
  const idOf = async (sql: string) => String((await database.sql(sql))[0]!['id']);
  const sheetOf = async (content: Buffer) => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(content as unknown as ArrayBuffer);
    return workbook.worksheets[0]!;
  };

  it.each(['zh-CN', 'en'] as const)('is read back with everything unchanged, headings in %s', async (language) => {
    const file = await written({}, language);
    expect(outcomes(await imports.read({ ledger: file }))).toEqual({ faults: [], unchanged: ALL, others: [{}, {}, {}] });
  });

  it('holds one task force, one leader in charge or one project, and is read back likewise', async () => {
    const force = await written({ forceId: await idOf(`select id from task_force where code = 'ZB04'`) });
    const leader = await written({ leaderId: await idOf(`select leader_post_id as id from task_force where code = 'ZB04'`) });
    const project = await written({ projectId: await idOf(`select id from project where code = 'XM01'`) });
    for (const file of [force, leader, project]) {
      const report = outcomes(await imports.read({ ledger: file }));
      expect([report.faults, report.others]).toEqual([[], [{}, {}, {}]]);
    }
    expect(outcomes(await imports.read({ ledger: force })).unchanged).toMatchObject({ force: 1 });
    expect(outcomes(await imports.read({ ledger: project })).unchanged).toEqual({ force: 1, project: 1, task: 11, link: 10 });
    expect(project.name).toContain('XM01');
  });

  it('is refused for what holds no project', async () => {
    await expect(written({ forceId: '00000000-0000-4000-8000-000000000000' })).rejects.toMatchObject({ code: 'ledger.export.nothing' });
  });

  it('has true dates, lights in words, and what is over and slipped, once the plan is approved', async () => {
    const id = await idOf(`select id from project where code = 'XM01'`);
    await app.get(TransactionRunner).run((tx) => app.get(ReverseSchedules, { strict: false }).approve(tx, id as never, '街道办主任'));
    const file = await written({ projectId: id });
    const sheet = await sheetOf(file.content);
    const at = (heading: string) => (sheet.getRow(3).values as string[]).indexOf(heading);
    const first = sheet.getRow(4);
    expect(first.getCell(at('完成时限')).value).toEqual(new Date('2018-12-28T00:00:00Z'));
    expect(first.getCell(at('任务期限')).value).toEqual(first.getCell(at('原定期限')).value);
    expect(['红灯', '黄灯', '绿灯']).toContain(first.getCell(at('红绿灯')).value);
    expect(first.getCell(at('办理状态')).value).toBe('待签收');
    expect(typeof first.getCell(at('较原定偏差（工作日）')).value).toBe('number');
    expect(outcomes(await imports.read({ ledger: file })).others).toEqual([{}, {}, {}]);
  });

  it('names the posts that own a task where they are not the contacts of their units', async () => {
    await database.sql(
      `update task set owner_post_id = (select id from post where not contact order by title limit 1) where code = 'XM01-01'`,
    );
    const file = await written({});
    expect(outcomes(await imports.read({ ledger: file }))).toEqual({ faults: [], unchanged: ALL, others: [{}, {}, {}] });
    const project = await written({ projectId: await idOf(`select id from project where code = 'XM01'`) });
    expect((await sheetOf(project.content)).getRow(4).getCell(16).value).toBe(
      (await database.sql('select title from post where not contact order by title limit 1'))[0]!['title'],
    );
  });

  it.each([
    ['zh-CN', '30日历天'],
    ['en', '30 calendar days'],
  ] as const)('says in %s what counts in calendar days, and is read back likewise', async (language, cell) => {
    await database.sql(`update task set duration_unit = 'cd', duration_days = 30 where code = 'XM01-03'`);
    const file = await written({ projectId: await idOf(`select id from project where code = 'XM01'`) }, language);
    expect((await sheetOf(file.content)).getCell('I6').value).toBe(cell);
    expect(outcomes(await imports.read({ ledger: file })).others).toEqual([{}, {}, {}]);
    const inWorkingDays = await sheetOf(file.content);
    inWorkingDays.getCell('I6').value = '30个工作日';
    const changed = { name: 'ledger.xlsx', content: Buffer.from(await inWorkingDays.workbook.xlsx.writeBuffer()) };
    expect(counted(await imports.read({ ledger: changed }), 'changed')).toEqual({ task: 1 });
  });

  it.each([
    ['zh-CN', '项目类别', '重点工作', '重点项目'],
    ['en', 'Kind', 'Key work', 'Key project'],
  ] as const)('says in %s of what kind a project is, and is read back likewise', async (language, heading, work, other) => {
    await database.sql(`update project set kind = 'work' where code = 'XM01'`);
    const file = await written({}, language);
    expect(outcomes(await imports.read({ ledger: file }))).toEqual({ faults: [], unchanged: ALL, others: [{}, {}, {}] });
    const sheet = await sheetOf(file.content);
    const column = (sheet.getRow(3).values as string[]).indexOf(heading);
    const rows = sheet.getRows(4, 143)!.filter((row) => row.getCell(2).text === 'XM01');
    expect([rows.length, ...new Set(rows.map((row) => row.getCell(column).text))]).toEqual([11, work]);
    rows[0]!.getCell(column).value = other;
    const changed = { name: 'ledger.xlsx', content: Buffer.from(await sheet.workbook.xlsx.writeBuffer()) };
    expect(outcomes(await imports.read({ ledger: changed }))).toMatchObject({ faults: [], others: [{}, { project: 1 }, {}] });
  });

  it('is set up to be printed: A3 across, headings on every page and in sight', async () => {
    const parts = await zipText((await written()).content);
    expect(parts.get('xl/worksheets/sheet1.xml')).toContain(
      '<pageSetup paperSize="8" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    );
    expect(parts.get('xl/worksheets/sheet1.xml')).toContain('ySplit="3"');
    expect(parts.get('xl/workbook.xml')).toContain(`'作战图台账'!$1:$3`);
  });

  it.each(['=HYPERLINK("http://x","y")', '+1+2', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', '<b>&"\u0001_x0041_'])(
    'never makes a formula of %j',
    async (name) => {
      await database.sql(`update task set name = $1, standard = $1 where code = 'XM01-02'`, [name]);
      const { content } = await written({ projectId: await idOf(`select id from project where code = 'XM01'`) });
      const xml = (await zipText(content)).get('xl/worksheets/sheet1.xml')!;
      expect(xml).not.toMatch(/<f[ >/]/);
      expect((await sheetOf(content)).getRow(5).getCell(7).type).toBe(ExcelJS.ValueType.String);
      // XML itself turns what is no character of it into nothing; Excel writes it as _x0001_.
      expect(/<c r="G5" s="(\d+)" t="inlineStr">/.exec(xml)?.[1]).toBe(/^[=+\-@\t\r＝]/.test(name) ? '17' : '4');
    },
  );
});
