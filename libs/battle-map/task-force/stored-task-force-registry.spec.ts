import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { product } from '#libs/battle-map/product';
import { TransactionRunner } from '#libs/platform/database/transaction';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database.js';
import { FORCES, registerPeople } from '../../../test/support/office.js';
import { createTestWorker } from '../../../test/support/worker.js';
import { type ForceEntry, type ForceId, TaskForceDirectory, TaskForceRegistry } from './contract.js';

describe('task forces registered from a list', () => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let directory: TaskForceDirectory;

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await createTestWorker(database, product);
    directory = app.get(TaskForceDirectory, { strict: false });
    await registerPeople(app);
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });
  beforeEach(() => database.sql('truncate task_force cascade'));

  const register = (forces: readonly ForceEntry[]) =>
    app.get(TransactionRunner).run((tx) => app.get(TaskForceRegistry, { strict: false }).register(tx, forces));

  it('are new the first time and unchanged the second', async () => {
    expect({ ...(await register(FORCES)) }).toEqual({ created: ['ZB01', 'ZB02'], changed: [], unchanged: [] });
    expect({ ...(await register(FORCES)) }).toEqual({ created: [], changed: [], unchanged: ['ZB01', 'ZB02'] });
  });

  it('get the head, the members and the units of the newer list', async () => {
    await register(FORCES);
    const before = (await directory.forcesByCode(['ZB01'])).get('ZB01')!;
    const [zb01] = FORCES;
    const outcome = await register([{ ...zb01!, head: '党工委书记', members: ['财政所负责人'], supportingUnits: ['派出所', '财政所'] }]);
    expect(outcome.changed).toEqual(['ZB01']);
    const after = (await directory.force(before.id))!;
    expect(after.headPostId).toBe(before.leaderPostId);
    const members = `select post.title from task_force__member as member join office__post as post on post.id = member.post_id`;
    expect(await database.sql(members)).toEqual([{ title: '财政所负责人' }]);
    const units = `select unit.name from task_force__supporting_unit as supporting join office__unit as unit on unit.id = supporting.unit_id
      order by unit.name`;
    expect(await database.sql(units)).toEqual([{ name: '派出所' }, { name: '财政所' }]);
  });

  it('are refused as a whole when one names somebody who is not registered', async () => {
    const [zb01] = FORCES;
    await expect(register([zb01!, { ...zb01!, code: 'ZB09', head: '无此岗位' }])).rejects.toMatchObject({
      code: 'task-force.post-unknown',
      params: { force: 'ZB09', post: '无此岗位' },
      field: 'head',
    });
    await expect(register([{ ...zb01!, leadUnit: '无此单位' }])).rejects.toMatchObject({
      code: 'task-force.unit-unknown',
      field: 'leadUnit',
    });
    expect(await database.sql('select code from task_force__force')).toEqual([]);
  });

  it('are shown to later stages with head, leader in charge and lead unit', async () => {
    await register(FORCES);
    const rows = await database.sql(
      `select force.code, head.title as head, leader.title as leader, unit.name as unit
       from task_force__force as force join office__post as head on head.id = force.head_post_id
       left join office__post as leader on leader.id = force.leader_post_id left join office__unit as unit on unit.id = force.lead_unit_id
       order by force.code`,
    );
    expect(rows).toEqual([
      { code: 'ZB01', head: '分管建设副主任', leader: '党工委书记', unit: '建设办' },
      { code: 'ZB02', head: '派出所负责人', leader: null, unit: null },
    ]);
    expect(await directory.force('00000000-0000-4000-8000-000000000000' as ForceId)).toBeUndefined();
  });
});
