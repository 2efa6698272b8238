import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { BESIDES_RUNS, golden, type LedgerOffice, openLedgerOffice } from '../support/ledger-office.js';
import { rowFingerprints } from '../support/row-fingerprints.js';
import { upload } from '../support/uploads.js';

const fixture = (name: string) => readFileSync(new URL(`../../libs/battle-map/ledger/fixtures/${name}`, import.meta.url));
const FORCE = 'ZB01';

describe('a plan of another program, taken over through the API on 2 July 2018', () => {
  let office: LedgerOffice;
  beforeAll(async () => {
    office = await openLedgerOffice();
    await office.send('imports', await office.upload(golden('ledger.xlsx'), golden('people.json')));
  }, 60_000);
  afterAll(() => office.close());

  const desk = () => office.by['supervision-desk'];
  const uploaded = (content: Uint8Array | string, name = '计划') => upload(office.app, desk(), name, Buffer.from(content));
  const planned = async (content: Uint8Array | string, code: string, more: object = {}) => ({
    planFileId: await uploaded(content),
    project: { code, title: `项目${code}`, force: FORCE, endDate: '2018-12-28', ...more },
  });
  const exported = async (code: string) => {
    const [project] = await office.database.sql('select id from project where code = $1', [code]);
    const answer = await office.app.inject({
      method: 'GET',
      url: `/api/projects/${String(project!['id'])}/plan-file`,
      headers: desk().headers,
    });
    expect(answer.statusCode).toBe(200);
    return answer.body;
  };
  /** Dates of the tasks of a project, by code without the project's own. */
  const dates = async (code: string) => {
    const rows = await office.database.sql(
      `select substr(task.code, length(project.code) + 2) as code, task.name, task.is_summary, length.duration_unit, task.percent,
         earliest_start::text, earliest_finish::text, latest_start::text, latest_finish::text, total_slack_minutes
       from reverse_schedule__task scheduled join task__task task on task.id = scheduled.task_id
         join task__length length on length.task_id = task.id
         join action_plan__project project on project.id = task.project_id where project.code = $1 order by task.position`,
      [code],
    );
    expect(rows.length).toBeGreaterThan(0);
    return rows;
  };
  const endDateOf = async (code: string) =>
    (await office.database.sql('select end_date::text as date from project where code = $1', [code]))[0]!['date'];

  const plannedFinishOf = async (code: string) =>
    (
      await office.database.sql(
        `select planned_finish::text as date from reverse_schedule__project scheduled
         join action_plan__project project on project.id = scheduled.project_id where project.code = $1`,
        [code],
      )
    )[0]!['date'];

  it.each(['XM01', 'XM04', 'XM08', 'GZ01', 'GZ06'])(
    'that %s is exported as has the same dates in another project',
    async (code) => {
      const xml = await exported(code);
      const copy = `${code}B`;
      const wish = await planned(xml, copy, { endDate: undefined });
      const before = await rowFingerprints(office.database, BESIDES_RUNS);
      const tried = await office.send('dry-runs', wish);
      expect([tried.state, tried.report.faults, tried.report.title]).toEqual(['done', [], `${copy} 项目${copy}`]);
      expect(await rowFingerprints(office.database, BESIDES_RUNS)).toEqual(before);
      const { state, report } = await office.send('imports', wish);
      expect([state, report.counts]).toEqual(['done', tried.report.counts]);
      expect(await dates(copy)).toEqual(await dates(code));
      // An end date on a day of rest leaves as the end of the working day before, which Microsoft Project shows.
      expect(await endDateOf(copy)).toBe(await plannedFinishOf(code));
      const again = await office.send('imports', wish);
      expect([again.report.importId, again.report.counts.task.unchanged]).toEqual([null, report.counts.task.created]);
    },
    60_000,
  );

  it('keeps what counts in calendar days, as elapsed days of the file', async () => {
    await office.database.sql(`update task set duration_unit = 'cd' where code = 'XM02-01'`);
    await office.database.sql(`update task set duration_days = duration_days + 1 where code = 'XM02-02'`);
    const xml = await exported('XM02');
    expect(xml).toMatch(/<WBS>XM02-01<\/WBS>[^]*?<Duration>PT\d+H0M0S<\/Duration><DurationFormat>8<\/DurationFormat>/);
    expect(xml).not.toContain('every-day');
    await office.send('imports', await planned(xml, 'XM02B', { endDate: undefined }));
    expect(await office.database.sql(lengths('XM02B'))).toEqual(await office.database.sql(lengths('XM02')));
    // The rows of XM02 were changed behind its schedule's back, so its copy is compared with a copy of that.
    await office.send('imports', await planned(await exported('XM02B'), 'XM02C', { endDate: undefined }));
    expect(await dates('XM02C')).toEqual(await dates('XM02B'));
    expect((await dates('XM02C')).some((task) => task['duration_unit'] === 'cd')).toBe(true);
  }, 60_000);
  const lengths = (project: string) =>
    `select substr(task.code, ${project.length + 2}) as code, task.duration_days, length.duration_unit from task join task__length length on length.task_id = task.id
     join project on project.id = task.project_id where project.code = '${project}' order by position`;

  it('becomes a draft of its tree, links and lags, owned by nobody, and tells what it does not hold', async () => {
    const { state, report } = await office.send('imports', await planned(fixture('outline.xml'), 'XM71'));
    expect([state, report.faults]).toEqual(['done', []]);
    expect(report.remarks.map(({ kind, treatment, row }) => [kind, treatment, row])).toContainEqual(['owners-asked', 'ignored', null]);
    expect(report.remarks.every(({ text, file }) => file === 'plan' && text.length > 5 && !text.includes('ledger.'))).toBe(true);
    const [project] = await office.database.sql(`select state, title, end_date::text as until from project where code = 'XM71'`);
    expect(project).toEqual({ state: 'draft', title: '项目XM71', until: '2018-12-28' });
    const owned = await office.database.sql(
      `select count(*)::int as n, count(owner_post_id)::int as owned, count(parent_id)::int as below from task__task task
       join action_plan__project project on project.id = task.project_id where project.code = 'XM71'`,
    );
    expect(owned).toEqual([{ n: report.counts.task.created, owned: 0, below: expect.any(Number) }]);
    expect(Number(owned[0]!['below'])).toBeGreaterThan(0);
  });

  it.each(['from-finish.xml', 'holidays-old.xml', 'holidays.xml', 'links.xml', 'oracle.json'])(
    '%s has, exported and taken over once more, the dates that it got here',
    async (name) => {
      const code = `F-${name.split('.')[0]}`;
      const first = await office.send('imports', await planned(fixture(name), code));
      expect([first.state, first.report.faults]).toEqual(['done', []]);
      const second = await office.send('imports', await planned(await exported(code), `${code}B`));
      expect([second.state, second.report.faults]).toEqual(['done', []]);
      expect(await dates(`${code}B`)).toEqual(await dates(code));
    },
    60_000,
  );

  it('has reached a milestone that has begun, and says the same when it is taken over once more', async () => {
    const begun = fixture('links.xml')
      .toString()
      .replace('<Milestone>1</Milestone>', '<Milestone>1</Milestone><PercentComplete>30</PercentComplete>');
    await office.send('imports', await planned(begun, 'XM77'));
    const reached = await office.database.sql(
      `select task.percent, task.state from task__task task join action_plan__project project on project.id = task.project_id
       where project.code = 'XM77' and task.duration_days = 0`,
    );
    expect(reached).toEqual([{ percent: 100, state: 'reported' }]);
    await office.send('imports', await planned(await exported('XM77'), 'XM77B'));
    expect(await dates('XM77B')).toEqual(await dates('XM77'));
  });

  it('keeps owners whom the head has named since, and takes links away that the file no longer has', async () => {
    const xml = await exported('XM01');
    await office.send('imports', await planned(xml, 'XM72'));
    await office.database.sql(`update task set owner_post_id = (select id from post limit 1) where code = 'XM72-01'`);
    const without = xml.replace(/<PredecessorLink>[^]*?<\/PredecessorLink>/, '');
    const { report } = await office.send('imports', await planned(without, 'XM72'));
    expect(report.counts).toMatchObject({ task: { changed: 0, created: 0 }, link: { removed: 1, created: 0 } });
    expect(await office.database.sql(`select owner_post_id is not null as owned from task where code = 'XM72-01'`)).toEqual([
      { owned: true },
    ]);
  });

  it('is refused for an approved project, an unknown force, a loop and a file that is none, each with its reason', async () => {
    const xml = await exported('XM01');
    await office.send('imports', await planned(xml, 'XM73'));
    await office.database.sql(`update project set state = 'approved', approved_on = '2018-07-02', approved_by = 'x' where code = 'XM73'`);
    const refused = async (wish: object) => {
      const { state, report } = await office.send('imports', wish);
      expect(report.faults.every(({ reason, remedy, file }) => file === 'plan' && reason.length > 5 && remedy.length > 5)).toBe(true);
      return [state, report.faults.map(({ code }) => code), report.items];
    };
    expect(await refused(await planned(xml, 'XM73'))).toEqual(['refused', ['ledger.plan-target.not-draft'], []]);
    expect(await refused(await planned(xml, 'XM74', { force: 'ZB99' }))).toEqual(['refused', ['action-plan.force-unknown'], []]);
    expect(await refused(await planned('name;start', 'XM74'))).toEqual(['refused', ['ledger.plan-file.unknown-format'], []]);
    // The first task waits for the one that follows it.
    const waits = '<PredecessorLink><PredecessorUID>2</PredecessorUID><Type>1</Type></PredecessorLink></Task>';
    const loop = xml.replace('</Task>', waits);
    const [state, codes] = await refused(await planned(loop, 'XM74'));
    expect([state, codes]).toEqual(['refused', ['schedule.cycle']]);
    expect(await office.database.sql(`select from project where code = 'XM74'`)).toEqual([]);
  }, 60_000);

  it('is told, and never an error of ours, when it is hostile or from another world', async () => {
    const oracle = fixture('oracle.json').toString();
    const named = oracle.replace(/"name": *"[^"]*"/g, '"name": "招\\u0000标\\ud800"');
    expect(named).not.toBe(oracle);
    const bomb = '<!DOCTYPE Project [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><Project><Title>&b;</Title></Project>';
    const far = (await exported('XM01')).replace(/<Duration>PT\d+H/, '<Duration>PT9999999H');
    for (const [content, states] of [
      [named, ['done', 'refused']],
      [bomb, ['refused']],
      ['<Project><Tasks><Task>', ['refused']],
      [far, ['refused']],
    ] as const) {
      const { state, report } = await office.send('dry-runs', await planned(content, 'XM76'));
      expect(states).toContain(state);
      expect(report.faults.every(({ reason, remedy }) => reason.length > 5 && remedy.length > 5)).toBe(true);
    }
  }, 60_000);

  it('is one file or the other: what does not go together is refused with its field', async () => {
    const planFileId = await uploaded(fixture('links.xml'));
    const project = { code: 'XM75', title: 'x', force: FORCE };
    const faults = async (body: object) => {
      const { status, body: problem } = await desk().call<{ errors: { field: string; code: string }[] }>(
        'POST',
        '/api/ledger/imports',
        body,
      );
      return [status, problem.errors.map(({ field, code }) => `${field} ${code}`)];
    };
    expect(await faults({})).toEqual([400, ['ledgerFileId http.field.required']]);
    expect(await faults({ planFileId })).toEqual([400, ['project http.field.required']]);
    expect(await faults({ planFileId, project, ledgerFileId: planFileId })).toEqual([400, ['planFileId http.field.unknown']]);
    expect(await faults({ planFileId, project, peopleFileId: planFileId })).toEqual([400, ['peopleFileId http.field.unknown']]);
    expect(await faults({ ledgerFileId: planFileId, project })).toEqual([400, ['project http.field.unknown']]);
    expect(await faults({ planFileId, project: { ...project, endDate: '2018-02-30' } })).toEqual([
      400,
      [expect.stringContaining('project.endDate')],
    ]);
  });
});
