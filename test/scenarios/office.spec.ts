import 'reflect-metadata';
import { jest } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { startTestApp } from '../support/app.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { registerPeople } from '../support/office.js';
import { itIs } from '../support/tasks.js';
import { type Browser, completeFirstRun, inProcess, newcomer, SECURITY, signIn, SYSTEM } from '../support/sign-in.js';

interface PostRow {
  id: string;
  title: string;
  held: boolean;
  version: number;
}

describe('the office over the API', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let security: Browser;
  let desk: Browser;
  let staff: Browser;

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await startTestApp(database, { RATE_LIMIT_PER_MINUTE: '100000' });
    const call = inProcess(app);
    await completeFirstRun(call);
    security = await signIn(call, SECURITY);
    desk = await newcomer(call, security, { name: 'dudao', roles: ['supervision-desk'] });
    staff = await newcomer(call, security, { name: 'jianshe', roles: ['staff'] });
    await registerPeople(app);
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await app.close();
    await database.drop();
  });

  const posts = async () => (await desk.call<{ items: PostRow[] }>('GET', '/api/office/posts')).body.items;
  const post = async (title: string) => (await posts()).find((one) => one.title === title)!;
  const calendar = async (from: string, to: string) =>
    (await staff.call<{ version: number; days: Record<string, unknown>[] }>('GET', `/api/office/calendar?from=${from}&to=${to}`)).body;

  it('is read by all who work in it, and by no administrator', async () => {
    const system = await signIn(inProcess(app), SYSTEM);
    for (const path of ['units', 'posts', 'calendar?from=2018-07-01&to=2018-07-31', 'leave?from=2018-07-01&to=2018-12-31']) {
      const answers = await Promise.all([desk, staff, system, security].map((one) => one.call('GET', `/api/office/${path}`)));
      expect([path, ...answers.map(({ status }) => status)]).toEqual([path, 200, 200, 403, 403]);
    }
  });

  it('is changed by the supervision desk alone', async () => {
    const { id, version } = await post('建设办负责人');
    const tries: [Parameters<Browser['call']>[0], string, object?][] = [
      ['PUT', `/api/office/posts/${id}/holder`, { account: 'jianshe', version }],
      ['PUT', '/api/office/calendar/days/2018-07-05', { kind: 'holiday', name: '停工', version: 1 }],
      ['DELETE', '/api/office/calendar/days/2018-07-05?version=1'],
      ['POST', '/api/office/leave', { postId: id, from: '2018-09-03', to: '2018-09-04', reason: '事假' }],
      ['DELETE', `/api/office/leave/${id}`],
    ];
    for (const [method, path, body] of tries) expect((await staff.call(method, path, body)).status).toBe(403);
  });

  it('shows each day of the calendar with who says so', async () => {
    const { days } = await calendar('2018-09-28', '2018-10-01');
    expect(days).toMatchObject([
      { date: '2018-09-28', working: true, source: 'week', name: null, provisional: false, hours: [{ from: '08:30', to: '12:00' }, {}] },
      { date: '2018-09-29', working: true, source: 'published', name: '国庆节' },
      { date: '2018-09-30', working: true, source: 'published' },
      { date: '2018-10-01', working: false, source: 'published', hours: [] },
    ]);
  });

  it('lets the desk close a day and open it again; whoever saw the calendar before is told', async () => {
    const { version } = await calendar('2018-07-05', '2018-07-05');
    const close = { kind: 'holiday', name: '台风停工', version };
    expect((await desk.call('PUT', '/api/office/calendar/days/2018-07-05', close)).status).toBe(204);
    expect(await desk.call('PUT', '/api/office/calendar/days/2018-07-06', close)).toMatchObject({
      status: 409,
      body: { code: 'office.calendar.changed', errors: [{ field: 'version' }] },
    });
    const closed = await calendar('2018-07-05', '2018-07-05');
    expect(closed.days).toMatchObject([{ working: false, source: 'office', name: '台风停工' }]);
    expect((await desk.call('DELETE', `/api/office/calendar/days/2018-07-05?version=${closed.version}`)).status).toBe(204);
    expect((await calendar('2018-07-05', '2018-07-05')).days).toMatchObject([{ working: true, source: 'week' }]);
  });

  it('refuses a day that no calendar has, hours that cross, and more days than a page can show', async () => {
    const { version } = await calendar('2018-07-05', '2018-07-05');
    const put = (date: string, hours: object[]) =>
      desk.call('PUT', `/api/office/calendar/days/${date}`, { kind: 'workday', name: '值守', hours, version });
    expect(await put('2018-02-30', [{ from: '08:30', to: '12:00' }])).toMatchObject({ status: 400, body: { errors: [{ field: 'date' }] } });
    expect(await put('2018-07-07', [{ from: '12:00', to: '08:30' }])).toMatchObject({ status: 422, body: { code: 'office.day.hours' } });
    expect(await put('2018-07-07', [{ from: '25:00', to: '26:00' }])).toMatchObject({ status: 400 });
    expect(await staff.call('GET', '/api/office/calendar?from=2018-01-01&to=2020-01-01')).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'to', code: 'office.calendar.too-long' }] },
    });
  });

  it('enters leave once, with a substitute, and takes it back', async () => {
    const [{ id: postId }, { id: substitutePostId }] = [await post('财政所负责人'), await post('建设办负责人')];
    const wish = { postId, from: '2018-09-17', to: '2018-09-21', substitutePostId, reason: '培训' };
    const entered = await desk.call<{ id: string }>('POST', '/api/office/leave', wish);
    expect(entered.status).toBe(201);
    expect(await desk.call('POST', '/api/office/leave', { ...wish, from: '2018-09-21', to: '2018-09-25' })).toMatchObject({
      status: 409,
      body: { code: 'office.leave.overlaps' },
    });
    expect(await desk.call('POST', '/api/office/leave', { ...wish, substitutePostId: postId })).toMatchObject({
      status: 422,
      body: { code: 'office.leave.own-substitute' },
    });
    const list = async () => (await staff.call<{ items: object[] }>('GET', '/api/office/leave?from=2018-09-20&to=2018-09-20')).body.items;
    expect(await list()).toMatchObject([
      { postTitle: '财政所负责人', from: '2018-09-17', to: '2018-09-21', substituteTitle: '建设办负责人' },
    ]);
    expect((await desk.call('DELETE', `/api/office/leave/${entered.body.id}`)).status).toBe(204);
    expect(await list()).toEqual([]);
    expect(await desk.call('DELETE', `/api/office/leave/${entered.body.id}`)).toMatchObject({ status: 404 });
  });

  it('says whose account holds a post, by log-in name', async () => {
    const { id, version } = await post('建设办负责人');
    const assign = (account: string | null, seen: number) => desk.call('PUT', `/api/office/posts/${id}/holder`, { account, version: seen });
    expect(await assign('nobody.here', version)).toMatchObject({ status: 422, body: { code: 'office.account.unknown' } });
    expect((await assign('JianShe', version)).status).toBe(204);
    expect(await post('建设办负责人')).toMatchObject({ held: true, holder: { account: expect.any(String) }, version: version + 1 });
    expect(await assign(null, version)).toMatchObject({ status: 409, body: { code: 'office.post.changed' } });
    expect((await assign(null, version + 1)).status).toBe(204);
    expect(await post('建设办负责人')).toMatchObject({ held: false, holder: null });
  });

  it('keeps who held a post from when to when, and answers for a day', async () => {
    const { id } = await post('财政所负责人');
    const assign = async (date: string, account: string | null) => {
      itIs(app, date);
      const { version } = await post('财政所负责人');
      expect((await desk.call('PUT', `/api/office/posts/${id}/holder`, { account, version })).status).toBe(204);
    };
    await assign('2018-07-02', 'dudao');
    await assign('2018-08-01', 'dudao');
    // Put right on the same day: he never held it.
    await assign('2018-09-03', 'dudao');
    await assign('2018-09-03', 'jianshe');
    await assign('2018-10-15', null);
    const { body } = await staff.call<{ items: object[] }>('GET', `/api/office/posts/${id}/holdings`);
    expect(body.items).toEqual([
      { holder: { account: 'jianshe', name: expect.any(String) }, from: '2018-09-03', to: '2018-10-14' },
      { holder: { account: 'dudao', name: expect.any(String) }, from: '2018-07-02', to: '2018-09-02' },
    ]);
    const holderOn = async (date: string) => {
      const { items } = (
        await staff.call<{ items: (PostRow & { holder: { account: string } | null })[] }>('GET', `/api/office/posts?on=${date}`)
      ).body;
      return items.find((one) => one.id === id)!.holder?.account;
    };
    const days = ['2018-07-01', '2018-07-02', '2018-09-02', '2018-09-03', '2018-10-14', '2018-10-15'];
    expect(await Promise.all(days.map(holderOn))).toEqual([undefined, 'dudao', 'dudao', 'jianshe', 'jianshe', undefined]);
    expect(await staff.call('GET', '/api/office/posts?on=2018-02-30')).toMatchObject({ status: 400, body: { errors: [{ field: 'on' }] } });
    expect((await staff.call('GET', '/api/office/posts/00000000-0000-4000-8000-000000000000/holdings')).status).toBe(404);
  });

  it('is a tree of units that the desk edits; no unit stands under itself', async () => {
    interface Unit {
      id: string;
      name: string;
      parentId: string | null;
      version: number;
    }
    const units = async () => (await desk.call<{ items: Unit[] }>('GET', '/api/office/units')).body.items;
    const unit = async (name: string) => (await units()).find((one) => one.name === name)!;
    const add = (body: object) => desk.call<{ id: string; code: string }>('POST', '/api/office/units', body);
    const put = async (name: string, change: object) => {
      const { id, version, parentId } = await unit(name);
      return desk.call('PUT', `/api/office/units/${id}`, { name, kind: 'internal', parentId, version, ...change });
    };
    expect((await staff.call('POST', '/api/office/units', { name: '城建口', kind: 'internal', parentId: null })).status).toBe(403);
    const top = await add({ name: '城建口', kind: 'internal', parentId: null });
    expect(top.status).toBe(201);
    // By pinyin: cai, cheng, dang, guan, guang, jian, pai, yang.
    expect((await units()).map(({ name }) => name[0]).join('')).toBe('财城党冠洸建派阳');
    expect(await add({ name: '城建口', kind: 'internal', parentId: null })).toMatchObject({
      status: 409,
      body: { errors: [{ field: 'name', code: 'office.unit.name-exists' }] },
    });
    expect(await add({ name: '各社区', kind: 'internal', parentId: null })).toMatchObject({
      status: 409,
      body: { code: 'office.unit.name-taken' },
    });
    expect((await put('建设办', { parentId: top.body.id })).status).toBe(204);
    expect(await put('城建口', { parentId: (await unit('建设办')).id })).toMatchObject({
      status: 409,
      body: { code: 'office.unit.under-itself', errors: [{ field: 'parentId', reason: expect.stringContaining('城建口 → 建设办') }] },
    });
    expect((await put('城建口', { name: '城市建设口' })).status).toBe(204);
    expect(await put('城市建设口', { version: 1 })).toMatchObject({ status: 409, body: { code: 'office.unit.changed' } });
    // A list that does not speak of the tree leaves it as it is.
    await registerPeople(app);
    expect((await unit('建设办')).parentId).toBe(top.body.id);
  });

  it('has posts that the desk creates and changes, and retires when nobody holds them and nothing is open', async () => {
    const { items } = (await desk.call<{ items: { id: string; name: string; version: number }[] }>('GET', '/api/office/units')).body;
    const unit = (name: string) => items.find((one) => one.name === name)!;
    const added = await desk.call<{ id: string }>('POST', '/api/office/units', {
      name: '规划股',
      kind: 'internal',
      parentId: unit('建设办').id,
    });
    const wish = { title: '规划股股长', unitId: added.body.id, email: 'guihua@guanghe.example', contact: true };
    const created = await desk.call<{ id: string }>('POST', '/api/office/posts', wish);
    expect(created.status).toBe(201);
    expect(await desk.call('POST', '/api/office/posts', wish)).toMatchObject({
      status: 409,
      body: { errors: [{ field: 'title', code: 'office.post.title-exists' }] },
    });
    const { id } = created.body;
    const change = { ...wish, title: '规划股负责人', version: 1 };
    expect((await desk.call('PUT', `/api/office/posts/${id}`, change)).status).toBe(204);
    expect(await desk.call('PUT', `/api/office/posts/${id}`, change)).toMatchObject({ status: 409, body: { code: 'office.post.changed' } });
    expect(await post('规划股负责人')).toMatchObject({ contact: true, held: false, version: 2 });
    expect((await desk.call('PUT', `/api/office/posts/${id}/holder`, { account: 'jianshe', version: 2 })).status).toBe(204);
    const retire = async (kind: 'posts' | 'units', one: string, version: number) =>
      desk.call('POST', `/api/office/${kind}/${one}/retirement`, { version });
    expect(await retire('posts', id, 3)).toMatchObject({ status: 409, body: { code: 'office.post.held' } });
    expect(await retire('units', added.body.id, 1)).toMatchObject({ status: 409, body: { code: 'office.post.held' } });
    expect(await retire('units', unit('建设办').id, unit('建设办').version)).toMatchObject({
      status: 409,
      body: { code: 'office.unit.has-units' },
    });
    expect((await desk.call('PUT', `/api/office/posts/${id}/holder`, { account: null, version: 3 })).status).toBe(204);
    expect((await staff.call('POST', `/api/office/units/${added.body.id}/retirement`, { version: 1 })).status).toBe(403);
    expect((await retire('units', added.body.id, 1)).status).toBe(204);
    expect(await post('规划股负责人')).toBeUndefined();
    const all = (await desk.call<{ items: { title: string; retiredOn: string | null }[] }>('GET', '/api/office/posts?retired=true')).body
      .items;
    expect(all.find(({ title }) => title === '规划股负责人')?.retiredOn).not.toBeNull();
    expect(await desk.call('PUT', `/api/office/posts/${id}/holder`, { account: 'jianshe', version: 5 })).toMatchObject({
      status: 409,
      body: { code: 'office.post.retired' },
    });
    expect(await desk.call('POST', '/api/office/posts', { ...wish, title: '规划员' })).toMatchObject({
      status: 409,
      body: { errors: [{ field: 'unitId' }] },
    });
  });
});
