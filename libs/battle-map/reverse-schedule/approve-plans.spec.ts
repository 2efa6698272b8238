import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import type { INestApplicationContext } from '@nestjs/common';
import { product } from '#libs/battle-map/product';
import type { Actor } from '#libs/platform/access/actor';
import { TransactionRunner } from '#libs/platform/database/transaction';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database.js';
import { registerGuanghe } from '../../../test/support/guanghe-office.js';
import { holderOf } from '../../../test/support/office.js';
import { itIs } from '../../../test/support/tasks.js';
import { createTestWorker } from '../../../test/support/worker.js';
import type { Project } from '../action-plan/contract.js';
import { TaskRegistry } from '../task/contract/registry.js';
import { ApprovalPreview } from './approval-preview.js';
import { ApprovePlan } from './use-cases/approve-plan.js';
import { MoveStatusDate } from './use-cases/move-status-date.js';
import { RecomputeSchedule } from './use-cases/recompute-schedule.js';

const expected = JSON.parse(readFileSync('test/scenarios/first-quarter/expected.json', 'utf8')) as {
  due: Record<string, Record<string, string>>;
  beganTooLate: string[];
};

let database: TestDatabase;
let app: INestApplicationContext;
let projects: ReadonlyMap<string, Project>;
let desk: Actor;

beforeAll(async () => {
  database = await createTestDatabase();
  app = await createTestWorker(database, product);
  itIs(app, '2018-07-02');
  projects = await registerGuanghe(app);
  desk = await holderOf(app, database, { name: 'dudao', post: '督导办专员一', roles: ['supervision-desk'] });
}, 60_000);

afterAll(async () => {
  await app.close();
  await database.drop();
});

const approve = (project: Project, seen = project.version) => app.get(ApprovePlan, { strict: false }).execute(desk, project.id, seen);
const scheduled = (code: string) =>
  database.sql(
    `select project.missing_days, project.chain, project.planned_finish::text, project.computed_on::text
     from reverse_schedule__project project join action_plan__project plan on plan.id = project.project_id where plan.code = $1`,
    [code],
  );

describe('the office’s twenty plans, counted back from their end dates on 2 July 2018', () => {
  it('are scheduled as soon as their tasks come in, the impossible one with what is missing and the chain at fault', async () => {
    expect(await scheduled('GZ01')).toEqual([
      expect.objectContaining({ missing_days: 5, chain: ['GZ01-02', 'GZ01-03'], planned_finish: '2018-07-20' }),
    ]);
    // 31 December 2018 is a swapped holiday and 29 December a make-up workday.
    expect(await scheduled('XM07')).toEqual([expect.objectContaining({ missing_days: 0, planned_finish: '2018-12-29' })]);
  });

  it('show before the approval what it would promise, and nothing is stored', async () => {
    const promised: Record<string, string> = {};
    const tooLate: string[] = [];
    for (const project of projects.values()) {
      const { on, commitments } = await app.get(ApprovalPreview, { strict: false }).of(project.id);
      expect(on).toBe('2018-07-02');
      for (const { code, due, beganTooLate } of commitments) {
        promised[code] = due;
        if (beganTooLate) tooLate.push(code);
      }
    }
    expect(promised).toEqual(Object.assign({}, ...Object.values(expected.due)));
    expect(tooLate.sort()).toEqual(expected.beganTooLate);
    expect(await database.sql('select id from task__task where due is not null')).toEqual([]);
  });

  it('are approved, and every task is due on the day that was worked out by hand', async () => {
    for (const project of projects.values()) await approve(project);
    const rows = await database.sql('select code, due::text, began_too_late, is_summary from task__task order by code');
    const due = Object.fromEntries(rows.filter((row) => !row['is_summary']).map((row) => [row['code'], row['due']]));
    expect(due).toEqual(Object.assign({}, ...Object.values(expected.due)));
    const tooLate = rows.filter((row) => row['began_too_late']).map((row) => row['code']);
    expect(tooLate).toEqual(expected.beganTooLate);
    expect(rows.filter((row) => row['is_summary']).every((row) => row['due'] === null)).toBe(true);
  });

  it('are approved once, as they were seen, and on record', async () => {
    const [project] = projects.values();
    await expect(approve(project!, 1)).rejects.toMatchObject({ code: expect.stringMatching(/^action-plan\./) });
    const [row] = await database.sql(
      `select count(*)::int from audit_entry where action = 'reverse-schedule.approve-plan' and result = 'done'`,
    );
    expect(row).toEqual({ count: 20 });
  });

  it('keep what was promised, whatever the live dates do later', async () => {
    const baselines = () => database.sql('select task_id, latest_finish::text, due::text from reverse_schedule__baseline order by task_id');
    const promised = await baselines();
    expect(promised).toHaveLength(143);
    itIs(app, '2018-07-16');
    await app.get(MoveStatusDate, { strict: false }).execute('reverse-schedule.new-day', new AbortController().signal);
    expect(await scheduled('XM01')).toEqual([expect.objectContaining({ computed_on: '2018-07-16' })]);
    expect(await baselines()).toEqual(promised);
    await expect(database.sql('set role battle_map_app; update schedule_baseline set percent = 0')).rejects.toThrow(/permission denied/);
  });

  it('are computed one after the other when several people change a project at once', async () => {
    const project = projects.get('XM02')!;
    const recompute = () =>
      app
        .get(TransactionRunner, { strict: false })
        .run((tx) => app.get(RecomputeSchedule, { strict: false }).execute(tx, project.id, { verb: 'task.register', taskId: null }));
    await expect(Promise.all(Array.from({ length: 8 }, recompute))).resolves.toHaveLength(8);
  });

  it('refuse a change that makes tasks wait for each other, with the loop written out, and nothing is saved', async () => {
    const project = projects.get('XM01')!;
    const links = [
      { from: 'XM01-01', to: 'XM01-02', type: 'FS', lagDays: 0 },
      { from: 'XM01-02', to: 'XM01-01', type: 'FS', lagDays: 0 },
    ] as const;
    const before = await database.sql('select from_id, to_id, type, lag_days from task__link order by id');
    const change = app
      .get(TransactionRunner, { strict: false })
      .run((tx) => app.get(TaskRegistry, { strict: false }).register(tx, project.id, [], links));
    await expect(change).rejects.toMatchObject({ code: 'schedule.cycle', params: { loop: expect.stringContaining('XM01-02') } });
    expect(await database.sql('select from_id, to_id, type, lag_days from task__link order by id')).toEqual(before);
  });
});
