import 'reflect-metadata';
import ExcelJS from 'exceljs';
import type { ImportReportBody } from '#libs/battle-map/ledger/http/ledger.schema';
import { expected, type LatestDates } from '../golden/guanghe.js';
import { BESIDES_RUNS, golden, type LedgerOffice, openLedgerOffice } from '../support/ledger-office.js';
import { rowFingerprints } from '../support/row-fingerprints.js';
import { upload } from '../support/uploads.js';

const LEDGER = golden('ledger.xlsx');
const PEOPLE = golden('people.json');

/** The sample ledger with other cells, by Excel's names. */
async function changedLedger(cells: Readonly<Record<string, ExcelJS.CellValue>>): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(LEDGER as unknown as ArrayBuffer);
  for (const [name, value] of Object.entries(cells)) workbook.worksheets[0]!.getCell(name).value = value;
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

describe('the office’s ledger of 2018, taken over through the API on 2 July', () => {
  let office: LedgerOffice;
  beforeAll(async () => {
    office = await openLedgerOffice();
  }, 60_000);
  afterAll(() => office.close());

  const rows = (statement: string) => office.database.sql(statement);
  const outcomes = ({ items }: ImportReportBody) =>
    items.filter(({ outcome }) => outcome !== 'unchanged').map(({ kind, outcome, code }) => `${kind} ${code} ${outcome}`);

  it('is for the supervision desk alone', async () => {
    const ledgerFileId = await upload(office.app, office.by.staff, '台账.xlsx', LEDGER);
    for (const who of ['force-head', 'leader', 'staff', 'security'] as const) {
      const calls = [
        await office.by[who].call('POST', '/api/ledger/dry-runs', { ledgerFileId }),
        await office.by[who].call('POST', '/api/ledger/imports', { ledgerFileId }),
        await office.by[who].call('GET', '/api/ledger/imports'),
        await office.by[who].call('GET', '/api/ledger/runs'),
        await office.by[who].call('GET', `/api/ledger/runs/${ledgerFileId}`),
        await office.by[who].call('POST', `/api/ledger/runs/${ledgerFileId}/cancellation`),
      ];
      expect([who, ...calls.map(({ status }) => status)]).toEqual([who, 403, 403, 403, 403, 403, 403]);
    }
  });

  it('is taken from nobody else’s files', async () => {
    const ledgerFileId = await upload(office.app, office.by.staff, '台账.xlsx', LEDGER);
    expect(await office.by['supervision-desk'].call('POST', '/api/ledger/dry-runs', { ledgerFileId })).toMatchObject({
      status: 404,
      body: { errors: [{ field: 'ledgerFileId' }] },
    });
  });

  it('is tried first: everything that would be created is listed, and nothing is saved', async () => {
    const uploaded = await office.upload(LEDGER, PEOPLE);
    await office.settled();
    const before = await rowFingerprints(office.database, BESIDES_RUNS);
    const { state, report } = await office.send('dry-runs', uploaded);
    expect([state, report.faults, report.title, report.filingDate, report.importId]).toEqual([
      'done',
      [],
      '洸河街道2018年下半年重点项目、重点工作挂图作战台账',
      '2018-07-02',
      null,
    ]);
    expect(report.counts).toMatchObject({
      force: { created: 12 },
      project: { created: 20 },
      task: { created: 143 },
      link: { created: 120 },
    });
    expect(report.items.find(({ code }) => code === 'XM08-01.1')).toEqual({
      kind: 'task',
      outcome: 'created',
      code: 'XM08-01.1',
      title: expect.any(String),
      sheet: '作战图台账',
      row: expect.any(Number),
      column: 'F',
    });
    expect(report.remarks).toContainEqual(
      expect.objectContaining({
        kind: 'days-missing',
        sheet: '作战图台账',
        row: 100,
        text: expect.stringContaining('GZ01 到 2018-07-20 还差 5 个工作日'),
      }),
    );
    expect(report.remarks).toContainEqual(
      expect.objectContaining({ kind: 'progress-ignored', sheet: '作战图台账', row: null, column: 'O' }),
    );
    expect(await rowFingerprints(office.database, BESIDES_RUNS)).toEqual(before);
  });

  it('without people.json tells every unit and post that the office does not know', async () => {
    const { report } = await office.send('dry-runs', await office.upload(LEDGER));
    expect(new Set(report.faults.map(({ code }) => code))).toEqual(new Set(['ledger.fault.unknown-unit', 'ledger.fault.unknown-post']));
    expect(report.faults.every(({ sheet, row, column }) => sheet !== null && row !== null && column !== null)).toBe(true);
    expect(report.items).toEqual([]);
  });

  it('becomes 12 forces, 20 drafts and 143 tasks without a due date', async () => {
    const { state, report } = await office.send('imports', await office.upload(LEDGER, PEOPLE));
    expect([state, report.importId]).toEqual(['done', expect.any(String)]);
    expect(await rows('select count(*)::int as n from task_force')).toEqual([{ n: 12 }]);
    expect(await rows('select state, count(*)::int as n from project group by state')).toEqual([{ state: 'draft', n: 20 }]);
    expect(
      await rows('select count(*)::int as n, count(due)::int as due, count(*) filter (where is_summary)::int as summaries from task__task'),
    ).toEqual([{ n: 143, due: 0, summaries: 9 }]);
  });

  it('asks the contact posts of its units, those of a group unit in its order, and of none the head', async () => {
    const owners = await rows(
      `select task.code, owner.title as owner, array(select post.title from task__co_owner co join office__post post on post.id = co.post_id
         where co.task_id = task.id order by co.position) as others
       from task__task task left join office__post owner on owner.id = task.owner_post_id where task.code in ('XM01-01', 'GZ06-01') order by 1`,
    );
    expect(owners).toEqual([
      { code: 'GZ06-01', owner: '冠亚星城社区负责人', others: ['阳光盛景园社区负责人', '洸河新苑社区负责人'] },
      { code: 'XM01-01', owner: expect.any(String), others: [] },
    ]);
    const [force] = await rows(
      `select leader.title as leader, array(select unit.name from task_force__supporting_unit s join office__unit unit on unit.id = s.unit_id
         where s.force_id = force.id order by unit.name) as units
       from task_force__force force join office__post leader on leader.id = force.leader_post_id where force.code = 'ZB04'`,
    );
    expect(force).toEqual({ leader: '街道办主任', units: ['征迁办', '执法中队', '村居四', '村居五'].sort() });
  });

  it('is scheduled back from its end dates as by hand', async () => {
    const found = await rows(
      `select project.code as project, task.code, scheduled.latest_start::text as "latestStart", scheduled.latest_finish::text as "latestFinish"
       from reverse_schedule__task scheduled join task__task task on task.id = scheduled.task_id
       join action_plan__project project on project.id = scheduled.project_id order by 1, 2`,
    );
    const dates: Record<string, Record<string, LatestDates>> = {};
    for (const { project, code, ...latest } of found) (dates[String(project)] ??= {})[String(code)] = latest as unknown as LatestDates;
    const { GZ01, ...onTime } = expected;
    expect(Object.keys(dates)).toHaveLength(20);
    expect(dates).toMatchObject(onTime);
    expect(
      await rows(
        `select missing_days, chain from reverse_schedule__project scheduled join project on project.id = scheduled.project_id where code = 'GZ01'`,
      ),
    ).toEqual([{ missing_days: GZ01.shortfallDays, chain: GZ01.chain }]);
  });

  it('changes nothing the second time, with or without people.json: no row, no event, no line in the audit trail', async () => {
    const both = [await office.upload(LEDGER, PEOPLE), await office.upload(LEDGER)];
    await office.settled();
    const before = await rowFingerprints(office.database, BESIDES_RUNS);
    for (const uploaded of both) {
      const { state, report } = await office.send('imports', uploaded);
      expect([state, outcomes(report), report.importId, report.counts.task.unchanged]).toEqual(['done', [], null, 143]);
    }
    expect(await rowFingerprints(office.database, BESIDES_RUNS)).toEqual(before);
  });

  it('with one duration changed changes that task alone', async () => {
    const [task] = await rows(`select id, version from task where code = 'XM01-02'`);
    const others = () => rows(`select * from task where code <> 'XM01-02' order by id`);
    const before = await others();
    const { report } = await office.send('imports', await office.upload(await changedLedger({ I6: 21 })));
    expect(outcomes(report)).toEqual(['task XM01-02 changed']);
    expect(await others()).toEqual(before);
    expect(await rows(`select id, version, duration_days from task where code = 'XM01-02'`)).toEqual([
      { id: task!['id'], version: Number(task!['version']) + 1, duration_days: 21 },
    ]);
    await office.send('imports', await office.upload(LEDGER));
  });

  it('with a predecessor crossed out takes that link away, and with it turned round puts the other in its place', async () => {
    const links = () =>
      rows(`select a.code || ' ' || type || ' ' || b.code as link from task__link join task__task a on a.id = from_id
        join task__task b on b.id = to_id where a.code in ('XM01-01', 'XM01-02') and b.code in ('XM01-01', 'XM01-02')`);
    const crossedOut = await office.send('imports', await office.upload(await changedLedger({ J6: null })));
    expect(outcomes(crossedOut.report)).toEqual(['link XM01-01 FS XM01-02 removed']);
    expect(await links()).toEqual([]);
    await office.send('imports', await office.upload(LEDGER));
    const turned = await office.send('imports', await office.upload(await changedLedger({ J5: 'XM01-02', J6: null })));
    expect(outcomes(turned.report)).toEqual(['link XM01-02 FS XM01-01 created', 'link XM01-01 FS XM01-02 removed']);
    expect(await links()).toEqual([{ link: 'XM01-02 FS XM01-01' }]);
    await office.send('imports', await office.upload(LEDGER));
  });

  it('keeps the end date of an approved plan, and says where it stands', async () => {
    const desk = office.by['supervision-desk'];
    const [project] = await rows(`select id, version from project where code = 'XM01'`);
    const approved = await desk.call('POST', `/api/projects/${String(project!['id'])}/approval`, { seenVersion: project!['version'] });
    expect(approved.status).toBe(204);
    const other = await office.upload(await changedLedger({ D5: '2018年12月27日前' }));
    await office.settled();
    const before = await rowFingerprints(office.database, BESIDES_RUNS);
    const { report } = await office.send('dry-runs', other);
    expect(report.faults).toEqual([
      {
        file: 'ledger',
        sheet: '作战图台账',
        row: 5,
        column: 'D',
        code: 'action-plan.end-date-fixed',
        reason: expect.stringContaining('XM01'),
        remedy: expect.any(String),
      },
    ]);
    const refused = await office.send('imports', other);
    expect(refused).toMatchObject({
      state: 'refused',
      report: { items: [], faults: [{ column: 'D', row: 5, code: 'action-plan.end-date-fixed' }] },
    });
    expect(await rowFingerprints(office.database, BESIDES_RUNS)).toEqual(before);
  });

  it('has a history of who took over what', async () => {
    const { body } = await office.by['supervision-desk'].call<{ total: number; items: { peopleName: string | null }[] }>(
      'GET',
      '/api/ledger/imports',
    );
    expect(body.total).toBe(7);
    expect(body.items.find(({ peopleName }) => peopleName !== null)).toMatchObject({
      importedBy: 'a.supervision-desk',
      ledgerName: '台账.xlsx',
      peopleName: 'people.json',
      ledgerSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      counts: { task: { created: 143, changed: 0, removed: 0, unchanged: 0 } },
    });
    const audited = await rows(`select count(*)::int as n from audit_entry where action = 'ledger.import'`);
    expect(audited).toEqual([{ n: 7 }]);
    const named = await rows(`select distinct actor_kind, actor_name from audit_entry where action = 'ledger.import'`);
    expect(named).toEqual([{ actor_kind: 'account', actor_name: 'a.supervision-desk' }]);
  });
});
