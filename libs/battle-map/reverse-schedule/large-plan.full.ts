import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { product } from '#libs/battle-map/product';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database.js';
import { holderOf, registerProjects } from '../../../test/support/office.js';
import { itIs, registerTasks } from '../../../test/support/tasks.js';
import { createTestWorker } from '../../../test/support/worker.js';
import { SetEndDate } from '../action-plan/use-cases/set-end-date.js';
import { ApprovePlan } from './use-cases/approve-plan.js';
import { day } from '../../../test/support/office.js';

/** More rows than a statement of the driver has parameters for: 65,535, of which a task of the baseline takes ten, and a move eight. */
const TASKS = 9000;

describe('a plan of 9,000 tasks', () => {
  let database: TestDatabase;
  let app: INestApplicationContext;

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await createTestWorker(database, product);
    itIs(app, '2018-07-02');
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  it('is laid out, moved with its end date, and approved', async () => {
    const { id } = (await registerProjects(app)).get('XM01')!;
    const project = { id } as Parameters<typeof registerTasks>[1];
    const tasks = Array.from({ length: TASKS }, (_, index) => ({ code: `T${index}`, name: `任务${index}`, durationDays: 1 + (index % 5) }));
    await registerTasks(app, project, tasks, []);
    const desk = await holderOf(app, database, { name: 'dudao', post: '督导办专员一', roles: ['supervision-desk'] });
    const version = async () => Number((await database.sql('select version from project where id = $1', [id]))[0]!['version']);
    const end = { endDate: day('2018-11-30'), source: '改期', version: await version() };
    await app.get(SetEndDate, { strict: false }).execute(desk, id, end);
    expect(await database.sql('select count(*)::int as count from schedule_move')).toEqual([{ count: TASKS }]);
    await app.get(ApprovePlan, { strict: false }).execute(desk, id, await version());
    expect(await database.sql('select count(*)::int as count from schedule_baseline')).toEqual([{ count: TASKS }]);
  });
});
