import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import type { INestApplicationContext } from '@nestjs/common';
import ExcelJS from 'exceljs';
import { LedgerImports, type LedgerImportReport } from '#libs/battle-map/ledger/contract';
import { LedgerReader } from '#libs/battle-map/ledger/contract/ledger-file';
import { TakeOverPlanFile } from '#libs/battle-map/ledger/use-cases/take-over-plan-file';
import { product } from '#libs/battle-map/product';
import { PlanInputRepository } from '#libs/battle-map/reverse-schedule/db/plan-input.repository';
import { plannedTask } from '#libs/battle-map/reverse-schedule/domain/planned-task';
import { ReverseSchedules } from '#libs/battle-map/reverse-schedule/contract';
import type { ProjectId } from '#libs/battle-map/action-plan/contract';
import { TaskLists } from '#libs/battle-map/task/contract/task-lists';
import { brokenLedgers, cells, small } from '../support/broken-ledgers.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { forcesByName } from '../support/forces-by-name.js';
import { golden } from '../support/ledger-office.js';
import { changedTasks, HEADINGS, MORE_HEADINGS, twoTasks } from '../support/ledger-workbook.js';
import { rowFingerprints } from '../support/row-fingerprints.js';
import { inTransaction, itIs } from '../support/tasks.js';
import { officeLedgerOf } from '../support/three-plans-workbook.js';
import { createTestWorker } from '../support/worker.js';

const DESK = { name: '督导办专员一', accountId: null };
const PEOPLE = golden('people.json');
const saved = (name: string) => readFileSync(new URL(`../../libs/battle-map/ledger/fixtures/workbooks/${name}`, import.meta.url));

interface Kind {
  /** It was written for an office of its own, and not for the sample office. */
  readonly ofItsOwn: boolean;
  readonly refused: boolean;
  /** Refused before anybody asks the office. */
  readonly unread?: boolean;
}
type Case = [name: string, ledger: () => Promise<Buffer> | Buffer, kind: Kind];

const SAMPLE: Kind = { ofItsOwn: false, refused: false };
const OTHER: Kind = { ofItsOwn: true, refused: false };

const LEDGERS: Case[] = [
  ['the sample office’s', () => golden('ledger.xlsx'), SAMPLE],
  ['the same of old Excel', () => saved('ledger.xls'), SAMPLE],
  ['three plans of it', () => officeLedgerOf(['XM01', 'XM05', 'GZ03']), SAMPLE],
  ['no codes, and predecessors by name', () => cells({ B1: null, F1: null, F2: null, J2: '设计审查SS+5' }), SAMPLE],
  ['task forces by their names', () => forcesByName(), SAMPLE],
  [
    'kinds of projects',
    () => small({ headings: [...HEADINGS, ...MORE_HEADINGS, '类别'], rows: twoTasks().map((row) => [...row, '重点工作']) }),
    SAMPLE,
  ],
  ['text that no database stores', () => cells({ G1: '招\u0001标', G2: '招_xD800_标', K1: '招_x0000_标', K2: '😀'.repeat(30) }), SAMPLE],
  ['other headings', () => saved('other-words.xlsx'), OTHER],
  ['a sheet for each force', () => saved('sheet-per-force.xlsx'), OTHER],
  ['nineteen dates', () => saved('dates.xlsx'), OTHER],
  ['the old format, counting from 1904', () => saved('old-1904.xls'), OTHER],
  ['eighteen faults', () => saved('faults.xlsx'), { ...OTHER, refused: true }],
  ['behind a password', () => saved('locked.xlsx'), { ...SAMPLE, refused: true }],
  ...brokenLedgers.map(
    ([name, ledger, code]): Case => [name, ledger, { ...SAMPLE, refused: true, unread: code.startsWith('ledger.workbook.') }],
  ),
];

/** The sample office's ledger with other cells: columns of the rows of tasks. */
async function changed(rows: Readonly<Record<string, Readonly<Record<string, ExcelJS.CellValue>>>>): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(golden('ledger.xlsx') as unknown as ArrayBuffer);
  const sheet = workbook.worksheets[0]!;
  const found = new Set<string>();
  sheet.eachRow((row) => {
    const code = row.getCell('F').text;
    if (!rows[code]) return;
    found.add(code);
    for (const [column, value] of Object.entries(rows[code])) row.getCell(column).value = value;
  });
  expect([...found].sort()).toEqual(Object.keys(rows).sort());
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

describe('a dry run', () => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let imports: LedgerImports;
  beforeAll(async () => {
    database = await createTestDatabase();
    app = await createTestWorker(database, product);
    itIs(app, '2018-07-02');
    imports = app.get(LedgerImports, { strict: false });
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  /** Units and posts as the ledger names them. */
  async function officeOf(ledger: Buffer): Promise<Buffer> {
    const { document } = await app.get(LedgerReader, { strict: false }).read(ledger);
    const tasks = document?.projects.flatMap((project) => project.tasks) ?? [];
    const forces = document?.forces ?? [];
    const units = [...tasks.flatMap((task) => task.units), ...forces.flatMap((force) => [force.leadUnit, ...force.supportingUnits])];
    const titles = [...tasks.flatMap((task) => task.posts), ...forces.flatMap((force) => [force.head, force.leaderInCharge ?? force.head])];
    const post = { unit: '党政办', language: 'zh-CN', roles: ['staff'] };
    return Buffer.from(
      JSON.stringify({
        units: [...new Set([...units, '党政办'])].map((name) => ({ name, kind: '内设机构' })),
        posts: [...new Set(titles)].map((title) => ({ ...post, post: title })),
        forces: [],
      }),
    );
  }

  const source = async (ledger: Buffer, ofItsOwn: boolean) => ({
    ledger: { name: '台账', content: ledger },
    people: { name: 'people.json', content: ofItsOwn ? await officeOf(ledger) : PEOPLE },
  });

  /** Tries it, keeps nothing, takes it over, and both told the same. @returns what was told. */
  async function triedAndTakenOver(ledger: Buffer, ofItsOwn = false): Promise<LedgerImportReport> {
    const files = await source(ledger, ofItsOwn);
    const before = await rowFingerprints(database);
    const tried = await imports.read(files);
    expect(await rowFingerprints(database)).toEqual(before);
    const { importId, ...taken } = await imports.takeOver(files, DESK);
    expect({ ...taken, importId: null }).toEqual(tried);
    if (taken.faults.length > 0) expect([importId, await rowFingerprints(database)]).toEqual([null, before]);
    return tried;
  }

  /** What is told of projects that are short is what their stored schedules say. */
  async function shortAsStored({ remarks, items }: LedgerImportReport): Promise<void> {
    const told = remarks.filter(({ kind }) => kind === 'days-missing').map(({ params }) => [params['project'], params['days']]);
    const codes = items.filter(({ kind }) => kind === 'project').map(({ code }) => code);
    const stored = await database.sql(
      `select project.code, scheduled.missing_days as days from project join scheduled_project scheduled on scheduled.project_id = project.id
       where project.code = any($1::text[]) and scheduled.missing_days > 0`,
      [codes],
    );
    expect(new Set(told.map(String))).toEqual(new Set(stored.map(({ code, days }) => String([code, days]))));
  }

  describe('on an empty office', () => {
    beforeEach(() => database.sql('truncate unit, group_unit, post, task_force, project, task, ledger_import cascade'));

    it.each(LEDGERS)('of %s tells what the import then does', async (_, ledger, { ofItsOwn, refused }) => {
      const told = await triedAndTakenOver(await ledger(), ofItsOwn);
      expect(told.faults.length > 0).toBe(refused);
      await shortAsStored(told);
    });
  });

  describe('on an office at work', () => {
    beforeAll(async () => {
      await database.sql('truncate unit, group_unit, post, task_force, project, task, ledger_import cascade');
      await imports.takeOver(await source(golden('ledger.xlsx'), false), DESK);
      const projects = await database.sql('select id, code from project');
      const idOf = (code: string) => projects.find((project) => project['code'] === code)!['id'] as ProjectId;
      for (const code of ['XM01', 'XM04']) {
        await inTransaction(app, (tx) => app.get(ReverseSchedules, { strict: false }).approve(tx, idOf(code), '督导办'));
      }
      await database.sql(`update project set state = 'submitted' where code = 'XM02'`);
      await database.sql(`update task set state = 'signed', signed_on = '2018-07-02' where code = 'XM01-01'`);
      await database.sql(`update task set state = 'in-progress', percent = 40, started_on = '2018-07-02', last_report_on = '2018-07-02'
        where code = 'XM01-02'`);
      await database.sql(
        `update task set state = 'cancelled', cancelled_on = '2018-07-02', not_before = '2018-08-01' where code = 'XM04-02'`,
      );
      await database.sql(`update task set floor_days = 0.5, floor_source = 'law', floor_basis = '第三条', must_finish_by = '2018-12-28'
        where code in ('XM03-02', 'GZ03-01')`);
      await database.sql(`update task set duration_unit = 'cd', estimated_percent = 10 where code = 'XM05-01'`);
    });

    it.each(LEDGERS.filter(([, , { unread }]) => !unread))('of %s tells what the import then does', async (_, ledger, { ofItsOwn }) => {
      await shortAsStored(await triedAndTakenOver(await ledger(), ofItsOwn));
    });

    it.each<[string, Parameters<typeof changed>[0], string[]]>([
      [
        'other days, names, units and links',
        { 'XM01-01': { G: '另一个名字', I: 20 }, 'XM05-02': { J: null, H: '财政所' }, 'GZ03-01': { I: 3 } },
        [],
      ],
      ['the end date of a draft, with which days are missing', { 'XM05-01': { D: '2018年7月20日前' } }, []],
      [
        'the end date of an approved plan, and of a draft',
        { 'XM01-01': { D: '2018年8月20日前' }, 'XM05-01': { D: '2018年12月20日前' } },
        ['action-plan.end-date-fixed'],
      ],
      [
        'tasks of a submitted plan, and too few days of another',
        { 'XM02-01': { I: 77 }, 'XM03-02': { I: 0 } },
        ['task.plan-not-running', 'task.below-floor'],
      ],
      [
        'targets of nothing in two plans',
        { 'XM05-02': { L: 0, M: '户' }, 'XM03-02': { L: 0, M: '户' } },
        ['task.quantity-invalid', 'task.quantity-invalid'],
      ],
      ['a century of work', { 'XM05-01': { I: 2600 }, 'XM05-02': { I: 2600 } }, []],
    ])('of %s tells what the import then does', async (_, rows, codes) => {
      const told = await triedAndTakenOver(await changed(rows));
      expect(told.faults.map(({ code }) => code).sort()).toEqual([...codes].sort());
      if (codes.length === 0) {
        expect(told.items.filter(({ outcome }) => outcome !== 'unchanged')).not.toEqual([]);
        await shortAsStored(told);
      }
    });

    it.each(['outline.xml', 'links.xml', 'holidays.xml', 'from-finish.xml'])(
      'of the plan file %s, and of another in its place',
      async (name) => {
        const plans = app.get(TakeOverPlanFile, { strict: false });
        const target = { code: 'XM95', title: '另一个程序的计划', force: 'ZB01', endDate: null };
        const file = { name, content: readFileSync(new URL(`../../libs/battle-map/ledger/fixtures/${name}`, import.meta.url)) };
        const before = await rowFingerprints(database);
        const tried = await plans.execute(file, target);
        expect(await rowFingerprints(database)).toEqual(before);
        const taken = await plans.execute(file, target, { by: DESK });
        expect({ ...taken, importId: null }).toEqual(tried);
        expect(taken.importId === null).toBe(taken.faults.length > 0);
      },
    );

    it('of a loop through a task that stands, and that the ledger no longer names, tells what the import then does', async () => {
      const more = { F3: 'XM93-01.2', G3: '审图', H3: '建设办', I3: 5, F4: 'XM93-02', G4: '开工', H4: '建设办', I4: 5 };
      const rows = changedTasks({ B1: 'XM93', F1: 'XM93-01', F2: 'XM93-01.1', J2: null, ...more, J3: 'XM93-02' });
      expect((await triedAndTakenOver(await small({ rows }))).faults).toEqual([]);
      const [summary, first, , last] = rows;
      const { faults } = await triedAndTakenOver(await small({ rows: [summary!, first!, last!.with(9, 'XM93-01')] }));
      expect(faults.map(({ code }) => code)).toEqual(['schedule.cycle']);
    });

    it('schedules from memory what the database gives', async () => {
      const projects = await database.sql('select id from project order by code');
      await inTransaction(app, async (tx) => {
        const ids = projects.map(({ id }) => id as ProjectId);
        const lists = await app.get(TaskLists, { strict: false }).open(tx, ids);
        for (const projectId of ids) {
          const { plan } = lists.decide({ projectId, tasks: [], links: [], gone: [] });
          const stored = (await app.get(PlanInputRepository, { strict: false }).of(projectId, tx))!;
          expect(plan.tasks.map((task) => plannedTask(task, null))).toEqual(
            stored.tasks.map((task) => ({ ...task, baselineFinish: null })),
          );
          const named = plan.links.map(({ fromId, toId, type, lagDays }) => ({ fromId, toId, type, lagDays }));
          expect(new Set(named)).toEqual(new Set(stored.links));
        }
      });
    });
  });
});
