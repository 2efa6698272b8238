import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import type { INestApplicationContext } from '@nestjs/common';
import { product } from '#libs/battle-map/product';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { registerGuanghe } from '../../../../test/support/guanghe-office.js';
import { holderOf } from '../../../../test/support/office.js';
import { itIs } from '../../../../test/support/tasks.js';
import { createTestWorker } from '../../../../test/support/worker.js';
import { ApprovePlan } from '../../reverse-schedule/use-cases/approve-plan.js';
import { MapController } from './map.controller.js';

const { messages } = JSON.parse(readFileSync('test/scenarios/first-quarter/expected.json', 'utf8')) as { messages: { task: string }[] };

let database: TestDatabase;
let app: INestApplicationContext;
const read = (query = {}) => app.get(MapController, { strict: false }).read(query);

beforeAll(async () => {
  database = await createTestDatabase();
  app = await createTestWorker(database, product);
  itIs(app, '2018-07-02');
  const projects = await registerGuanghe(app);
  const desk = await holderOf(app, database, { name: 'dudao', post: '督导办专员一', roles: ['supervision-desk'] });
  for (const project of projects.values()) await app.get(ApprovePlan, { strict: false }).execute(desk, project.id, project.version);
}, 60_000);

afterAll(async () => {
  await app.close();
  await database.drop();
});

describe('the battle map', () => {
  it('shows the twenty projects with their light, their days left, and the sentence that says why', async () => {
    itIs(app, '2018-07-02');
    const { asOf, projects } = await read();
    expect(asOf).toBe('2018-07-02');
    expect(projects).toHaveLength(20);
    expect(projects.flatMap(({ tasks }) => tasks)).toHaveLength(143);
    const impossible = projects.find(({ code }) => code === 'GZ01');
    expect(impossible).toMatchObject({
      light: 'yellow',
      why: { because: 'missing-days', params: { days: 5 } },
      workingDaysLeft: 14,
      tasksDone: 0,
    });
    expect(projects.find(({ code }) => code === 'XM01')).toMatchObject({ light: 'green', force: '洸河中学项目专班' });
  });

  it('tells how far what is possible lies behind the baseline', async () => {
    itIs(app, '2018-07-02');
    const { projects } = await read();
    const slipsOf = (project: string) => projects.find(({ code }) => code === project)!.tasks.map(({ slipDays }) => slipDays);
    // What GZ01 lacks was lacking when it was approved: its last task cannot be done before five working days after its date.
    expect(slipsOf('GZ01').at(-1)).toBe(5);
    expect(new Set(slipsOf('XM01'))).toEqual(new Set([0]));
  });

  it('turns red what is overdue, one by one', async () => {
    itIs(app, '2018-07-31');
    const { projects } = await read();
    const red = projects.flatMap(({ tasks }) => tasks).filter((task) => task.light === 'red' && !task.summary);
    // Nobody has reported anything: every message of July goes to a task that is red now.
    const reminded = messages.slice(0, 5).map(({ task }) => task);
    expect(red.map(({ code }) => code)).toEqual(expect.arrayContaining(reminded));
    for (const task of red)
      expect(task).toMatchObject({ why: { because: 'overdue', params: { due: task.due } }, workingDaysLeft: expect.any(Number) });
    expect(red.every(({ workingDaysLeft }) => workingDaysLeft < 0)).toBe(true);
  });

  it('is filtered by task force and by light', async () => {
    itIs(app, '2018-07-31');
    const all = (await read()).projects;
    const [first] = all;
    const ofForce = (await read({ force: first!.forceId })).projects;
    expect(ofForce.length).toBeGreaterThan(0);
    expect(ofForce.length).toBeLessThan(20);
    expect(ofForce.every(({ forceId }) => forceId === first!.forceId)).toBe(true);
    const red = (await read({ light: 'red' })).projects.map(({ code }) => code);
    expect(red).toEqual(all.filter(({ tasks }) => tasks.some(({ light }) => light === 'red')).map(({ code }) => code));
    expect((await read({ light: 'done' })).projects).toEqual([]);
    expect((await read({ project: all[3]!.id })).projects).toEqual([all[3]]);
  });
});
