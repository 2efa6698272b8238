import 'reflect-metadata';
import { jest } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { BattleMapView, MapTags, TaskTags } from '#libs/battle-map/map/http/map.schema';
import type { ListedTaskView, MyTasks, TaskView } from '#libs/battle-map/task/http/task.schema';
import { startTestApp } from '../support/app.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { registerProjects } from '../support/office.js';
import { type Browser, completeFirstRun, inProcess, newcomer, SECURITY, signIn } from '../support/sign-in.js';
import { approveDue, itIs, registerTasks, sampleTasks } from '../support/tasks.js';

const PEOPLE = {
  owner: { role: 'staff', post: '建设办负责人' },
  counting: { role: 'staff', post: '财政所负责人' },
  head: { role: 'force-head', post: '分管建设副主任' },
  leader: { role: 'leader', post: '党工委书记' },
  desk: { role: 'supervision-desk', post: '督导办专员一' },
  confirmer: { role: 'scoring-confirmer', post: '洸河新苑社区负责人' },
} as const;

const TAGS = { 'XM01-01': ['民生', '重点'], 'XM01-02': ['民生'], 'XM01-05': ['安全'], 'XM01-07.1': ['重点'] };

describe('tasks by their tags', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let security: Browser;
  const by = {} as Record<keyof typeof PEOPLE, Browser>;

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await startTestApp(database, { RATE_LIMIT_PER_MINUTE: '100000' });
    const call = inProcess(app);
    await completeFirstRun(call);
    security = await signIn(call, SECURITY);
    const project = (await registerProjects(app)).get('XM01')!;
    for (const [name, { role, post }] of Object.entries(PEOPLE)) {
      by[name as keyof typeof PEOPLE] = await newcomer(call, security, { name, roles: [role] });
      await database.sql('update post set account_id = (select id from account where name = $1) where title = $2', [name, post]);
    }
    itIs(app, '2018-07-02');
    const { tasks, links } = await sampleTasks(app);
    await registerTasks(app, project, tasks, links);
    await approveDue(app, database, project, '2018-07-13');
    for (const [code, tags] of Object.entries(TAGS)) {
      const { id, version } = await find(code);
      const body = { weight: null, tags, evidenceRequired: false, checklist: [], version };
      expect((await by.desk.call('PUT', `/api/tasks/${id}/particulars`, body)).status).toBe(200);
    }
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await app.close();
    await database.drop();
  });

  const find = async (code: string): Promise<TaskView> => {
    const [row] = await database.sql('select id from task__task where code = $1', [code]);
    return (await by.desk.call<TaskView>('GET', `/api/tasks/${String(row!['id'])}`)).body;
  };
  const act = async (who: Browser, code: string, verb: string, body: object = {}) => {
    const { id, version } = await find(code);
    const { status } = await who.call('POST', `/api/tasks/${id}/${verb}`, { version, ...body });
    expect([verb, status < 300]).toEqual([verb, true]);
  };
  const asked = (path: string, parameters: Readonly<Record<string, string>>) => `${path}?${new URLSearchParams(parameters).toString()}`;
  const mine = async (who: Browser, parameters = {}) => (await who.call<MyTasks>('GET', asked('/api/tasks/mine', parameters))).body;
  const brief = (tasks: readonly ListedTaskView[]) => tasks.map(({ code, tags }) => [code, tags]);
  const map = async (parameters = {}) => {
    const { body } = await by.desk.call<BattleMapView>('GET', asked('/api/map', parameters));
    return body.projects.map(({ code, tasks }) => [code, tasks.map((task) => task.code)]);
  };
  const choice = async (who: Browser, parameters = {}) => (await who.call<MapTags>('GET', asked('/api/map/tags', parameters))).body;
  const forceId = async (code: string) =>
    String((await database.sql('select id from task_force__force where code = $1', [code]))[0]!['id']);

  it('stand in the list of whoever owns them, which names those in use and can be asked for one', async () => {
    const all = await mine(by.owner);
    expect(brief(all.toSign)).toEqual([
      ['XM01-01', ['民生', '重点']],
      ['XM01-07.1', ['重点']],
    ]);
    expect(all.tags).toEqual([
      { tag: '民生', count: 1 },
      { tag: '重点', count: 2 },
    ]);
    const one = await mine(by.owner, { tag: ' 民生 ' });
    expect(brief(one.toSign)).toEqual([['XM01-01', ['民生', '重点']]]);
    // What can be chosen next is still there.
    expect(one.tags).toEqual(all.tags);
  });

  it('are named to nobody from the lists of others', async () => {
    expect((await mine(by.counting)).tags).toEqual([{ tag: '民生', count: 1 }]);
    expect((await mine(by.desk)).tags).toEqual([]);
    expect((await mine(by.counting, { tag: '重点' })).toSign).toEqual([]);
    expect((await mine(by.confirmer)).tags).toEqual([]);
    for (const path of ['/api/map/tags', '/api/map?tag=x', '/api/tasks/mine?tag=x']) {
      expect([path, (await security.call('GET', path)).status]).toEqual([path, 403]);
    }
  });

  it('are chosen from on the map by all who may see it, of all task forces or of one', async () => {
    const items = [
      { tag: '安全', count: 1 },
      { tag: '民生', count: 2 },
      { tag: '重点', count: 2 },
    ];
    for (const who of [by.desk, by.owner, by.head, by.leader, by.confirmer]) expect(await choice(who)).toEqual({ items });
    expect(await choice(by.desk, { force: await forceId('ZB01') })).toEqual({ items });
    expect(await choice(by.desk, { force: await forceId('ZB02') })).toEqual({ items: [] });
  });

  it('narrow the map to the projects that hold them, and to them; the project says of itself what it always does', async () => {
    expect(await map({ tag: '重点' })).toEqual([['XM01', ['XM01-01', 'XM01-07.1']]]);
    expect(await map({ tag: '民生', force: await forceId('ZB01') })).toEqual([['XM01', ['XM01-01', 'XM01-02']]]);
    expect(await map({ tag: '民生', force: await forceId('ZB02') })).toEqual([]);
    const read = async (parameters: Readonly<Record<string, string>>) => {
      const { body } = await by.desk.call<BattleMapView>('GET', asked('/api/map', parameters));
      return body.projects.find(({ code }) => code === 'XM01')!;
    };
    const [all, some] = [await read({}), await read({ tag: '安全' })];
    expect({ ...some, tasks: [] }).toEqual({ ...all, tasks: [] });
  });

  it('are told of a project beside its place on the map', async () => {
    const { projectId } = await find('XM01-01');
    const read = async (id: string) => (await by.confirmer.call<TaskTags>('GET', `/api/map/projects/${id}/tags`)).body.items;
    const expected = await Promise.all(Object.entries(TAGS).map(async ([code, tags]) => ({ taskId: (await find(code)).id, tags })));
    const byTask = (items: TaskTags['items']) => [...items].sort((a, b) => a.taskId.localeCompare(b.taskId));
    expect(byTask(await read(projectId))).toEqual(byTask(expected));
    expect(await read('00000000-0000-4000-8000-000000000000')).toEqual([]);
  });

  it('are asked for their own light when a light is asked for too', async () => {
    await act(by.head, 'XM01-05', 'sign-for');
    await act(by.head, 'XM01-05', 'reports', { percent: 100 });
    await act(by.leader, 'XM01-05', 'acceptance');
    itIs(app, '2018-07-20');
    expect(await map({ light: 'red', tag: '民生' })).toEqual([['XM01', ['XM01-01', 'XM01-02']]]);
    // The project is red, its one task of this tag is done.
    expect(await map({ light: 'red', tag: '安全' })).toEqual([]);
    expect(await map({ light: 'done', tag: '安全' })).toEqual([['XM01', ['XM01-05']]]);
  });

  it.each(['没有人用过', '民', '', '%', "'; drop table task; --", '🏗️'])('are none for “%s”', async (tag) => {
    expect([await map({ tag }), (await mine(by.owner, { tag })).overdue]).toEqual([[], []]);
  });

  it.each(['/api/map', '/api/tasks/mine'])('are not asked for at %s by more than a tag can hold, or by two', async (path) => {
    for (const query of [`tag=${'a'.repeat(31)}`, 'tag=a&tag=b']) {
      expect(await by.owner.call('GET', `${path}?${query}`)).toMatchObject({ status: 400, body: { errors: [{ field: 'tag' }] } });
    }
  });

  it('leave the map and its choice with a closed project', async () => {
    await database.sql(`update project set state = 'closed' where code = 'XM01'`);
    expect([await choice(by.desk), await map({ tag: '民生' })]).toEqual([{ items: [] }, []]);
  });
});
