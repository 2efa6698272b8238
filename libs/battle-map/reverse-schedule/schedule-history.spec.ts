import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { product } from '#libs/battle-map/product';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { Actor } from '#libs/platform/access/actor';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database.js';
import { registerGuanghe } from '../../../test/support/guanghe-office.js';
import { holderOf } from '../../../test/support/office.js';
import { itIs } from '../../../test/support/tasks.js';
import { createTestWorker } from '../../../test/support/worker.js';
import type { Project } from '../action-plan/contract.js';
import { SetEndDate } from '../action-plan/use-cases/set-end-date.js';
import { ScheduleHistoryRepository } from './db/schedule-history.repository.js';
import { ApprovePlan } from './use-cases/approve-plan.js';
import { MoveStatusDate } from './use-cases/move-status-date.js';

const FIRST_PAGE = { page: 1, size: 20, sort: { field: 'number', descending: true } } as const;

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

const history = async (code: string) =>
  (await app.get(ScheduleHistoryRepository, { strict: false }).of(projects.get(code)!.id, FIRST_PAGE)).items;
const newDay = () => app.get(MoveStatusDate, { strict: false }).execute('reverse-schedule.new-day', new AbortController().signal);
const slips = async (code: string) =>
  Object.fromEntries(
    (
      await database.sql(
        `select task.code, dates.slip_days from reverse_schedule__task dates join task__task task on task.id = dates.task_id
         join action_plan__project plan on plan.id = task.project_id where plan.code = $1 order by task.code`,
        [code],
      )
    ).map((row) => [row['code'], row['slip_days']]),
  );

/*
 * GZ01 (圣达汽车城), to be done by Friday 20 July 2018, the 15th working day: 01 takes 10 days, 02 takes 15, and 03 takes 5 after both.
 * Latest finishes: 03 on day 15, 01 and 02 on day 10. Begun on Monday 2 July, day 1, they end on days 10, 15 and 20 (27 July):
 * 0, 5 and 5 working days behind. A day later without work everything ends a day later.
 */
describe('the dates of a plan that move', () => {
  it('are noted with the verb and whoever did it when the end date of a draft is moved', async () => {
    expect(await history('GZ01')).toEqual([]);
    const { id, version } = projects.get('GZ01')!;
    await app.get(SetEndDate, { strict: false }).execute(desk, id, { endDate: '2018-07-27' as LocalDate, source: '改期', version });
    const [change, ...more] = await history('GZ01');
    expect(more).toEqual([]);
    expect(change).toMatchObject({
      on: '2018-07-02',
      because: 'action-plan.set-end-date',
      task: null,
      before: { plannedFinish: '2018-07-20', missingDays: 5, earliestFinish: '2018-07-27' },
      after: { plannedFinish: '2018-07-27', missingDays: 0, earliestFinish: '2018-07-27' },
    });
    expect(change!.moves.find(({ code }) => code === 'GZ01-03')).toMatchObject({
      before: { latestFinish: '2018-07-20', earliestFinish: '2018-07-27' },
      after: { latestFinish: '2018-07-27', earliestFinish: '2018-07-27' },
    });
    await app
      .get(SetEndDate, { strict: false })
      .execute(desk, id, { endDate: '2018-07-20' as LocalDate, source: '复原', version: version + 1 });
    expect(await history('GZ01')).toHaveLength(2);
  });

  it('are behind the baseline by the working days that are missing at the approval', async () => {
    expect(await slips('GZ01')).toEqual({ 'GZ01-01': null, 'GZ01-02': null, 'GZ01-03': null });
    await app.get(ApprovePlan, { strict: false }).execute(desk, projects.get('GZ01')!.id, projects.get('GZ01')!.version + 2);
    await app.get(ApprovePlan, { strict: false }).execute(desk, projects.get('GZ02')!.id, projects.get('GZ02')!.version);
    expect(await slips('GZ01')).toEqual({ 'GZ01-01': 0, 'GZ01-02': 5, 'GZ01-03': 5 });
    expect(Object.values(await slips('GZ02')).filter((days) => days !== 0)).toEqual([]);
  });

  it('are told after a day without work only when more is missing than before', async () => {
    const before = await history('GZ02');
    itIs(app, '2018-07-03');
    await newDay();
    const [change] = await history('GZ01');
    expect(change).toMatchObject({ because: 'reverse-schedule.new-day', before: { missingDays: 5 }, after: { missingDays: 6 }, moves: [] });
    expect(await history('GZ02')).toEqual(before);
    expect(await slips('GZ01')).toEqual({ 'GZ01-01': 1, 'GZ01-02': 6, 'GZ01-03': 6 });
    await newDay();
    expect((await history('GZ01'))[0]).toEqual(change);
  });

  it('are written only where they are others: a second round of the same day touches no row', async () => {
    const written = () => database.sql('select task_id, xmin::text from scheduled_task order by task_id');
    const before = await written();
    await newDay();
    expect(await written()).toEqual(before);
    itIs(app, '2018-07-04');
    await newDay();
    const after = await written();
    expect(after.map((row) => row['task_id'])).toEqual(before.map((row) => row['task_id']));
    expect(after).not.toEqual(before);
  });

  it('and their history stay as they were written', async () => {
    await expect(database.sql('set role battle_map_app; delete from schedule_change')).rejects.toThrow(/permission denied/);
  });
});
