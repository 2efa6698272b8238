import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { startTestApp } from '../support/app.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { TaskForceRegistry } from '#libs/battle-map/task-force/contract';
import { FORCES, registerProjects } from '../support/office.js';
import { inTransaction } from '../support/tasks.js';
import { type Browser, completeFirstRun, inProcess, newcomer, SECURITY, signIn } from '../support/sign-in.js';

const ROLES = ['supervision-desk', 'force-head', 'leader', 'staff'] as const;

describe('forces and projects over the API', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let security: Browser;
  const by = {} as Record<(typeof ROLES)[number], Browser>;

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await startTestApp(database, { RATE_LIMIT_PER_MINUTE: '100000' });
    const call = inProcess(app);
    await completeFirstRun(call);
    security = await signIn(call, SECURITY);
    for (const role of ROLES) by[role] = await newcomer(call, security, { name: `a.${role}`, roles: [role] });
    await registerProjects(app);
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const list = async (path: string) =>
    (await by.staff.call<{ items: { id: string; code: string; version: number }[] }>('GET', path)).body.items;

  it('are read by every role of the office and by no administrator', async () => {
    for (const path of ['/api/task-forces', '/api/projects']) {
      for (const role of ROLES) expect([path, role, (await by[role].call('GET', path)).status]).toEqual([path, role, 200]);
      expect((await security.call('GET', path)).status).toBe(403);
    }
  });

  it('show who heads what, by title', async () => {
    const [force] = await list('/api/task-forces');
    expect(await by.staff.call('GET', `/api/task-forces/${force!.id}`)).toMatchObject({
      status: 200,
      body: {
        code: 'ZB01',
        head: '分管建设副主任',
        leaderInCharge: '党工委书记',
        leadUnit: '建设办',
        supportingUnits: ['财政所'],
        members: ['财政所负责人', '建设办负责人'],
      },
    });
    const project = (await list('/api/projects')).find(({ code }) => code === 'XM01')!;
    expect(await by.staff.call('GET', `/api/projects/${project.id}`)).toMatchObject({
      status: 200,
      body: { code: 'XM01', forceCode: 'ZB01', head: '分管建设副主任', endDate: '2018-12-28', state: 'draft', approvedOn: null },
    });
    const none = '00000000-0000-4000-8000-000000000000';
    expect(await by.staff.call('GET', `/api/projects/${none}`)).toMatchObject({
      status: 404,
      body: { code: 'action-plan.project.unknown' },
    });
    expect(await by.staff.call('GET', `/api/task-forces/${none}`)).toMatchObject({ status: 404, body: { code: 'task-force.unknown' } });
  });

  it('have a charter, deputies, a liaison, members and units that the desk writes, against the version that it saw', async () => {
    const { id, version } = (await list('/api/task-forces'))[0]!;
    const desk = by['supervision-desk'];
    const { items: posts } = (await desk.call<{ items: { id: string; title: string }[] }>('GET', '/api/office/posts')).body;
    const { items: units } = (await desk.call<{ items: { id: string; name: string }[] }>('GET', '/api/office/units')).body;
    const post = (title: string) => posts.find((one) => one.title === title)!.id;
    const change = {
      charter: '统筹洸河中学建设，\n每周调度。',
      deputyPostIds: [post('财政所负责人'), post('建设办负责人')],
      liaisonPostId: post('建设办负责人'),
      memberPostIds: [post('建设办负责人'), post('建设办负责人')],
      supportingUnitIds: [units.find(({ name }) => name === '派出所')!.id],
      version,
    };
    const put = (body: object) => desk.call<{ version: number }>('PUT', `/api/task-forces/${id}`, body);
    for (const role of ['force-head', 'leader', 'staff'] as const) {
      expect((await by[role].call('PUT', `/api/task-forces/${id}`, change)).status).toBe(403);
    }
    expect(await put({ ...change, deputyPostIds: [post('分管建设副主任')] })).toMatchObject({
      status: 422,
      body: { code: 'task-force.head-as-deputy' },
    });
    expect(await put({ ...change, liaisonPostId: id })).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'liaisonPostId', code: 'task-force.post-unknown' }] },
    });
    expect(await put({ ...change, supportingUnitIds: [id] })).toMatchObject({ status: 422, body: { code: 'task-force.unit-unknown' } });
    expect(await put(change)).toMatchObject({
      status: 200,
      body: {
        charter: '统筹洸河中学建设，\n每周调度。',
        head: '分管建设副主任',
        deputies: ['财政所负责人', '建设办负责人'],
        liaison: '建设办负责人',
        members: ['建设办负责人'],
        supportingUnits: ['派出所'],
        version: version + 1,
      },
    });
    expect(await put(change)).toMatchObject({ status: 409, body: { code: 'task-force.changed', errors: [{ field: 'version' }] } });
    // A list says nothing of charter, deputies and liaison: they stay.
    await inTransaction(app, (tx) => app.get(TaskForceRegistry, { strict: false }).register(tx, FORCES));
    expect((await desk.call('GET', `/api/task-forces/${id}`)).body).toMatchObject({
      charter: change.charter,
      deputies: ['财政所负责人', '建设办负责人'],
      liaison: '建设办负责人',
      supportingUnits: ['财政所'],
    });
  });

  it('let the desk alone set the end date of a draft, and tell the second editor what changed', async () => {
    const { id, version } = (await list('/api/projects'))[0]!;
    const change = { endDate: '2018-08-31', source: '会议议定', version };
    for (const role of ['force-head', 'leader', 'staff'] as const) {
      expect((await by[role].call('PUT', `/api/projects/${id}/end-date`, change)).status).toBe(403);
    }
    const desk = by['supervision-desk'];
    expect(await desk.call('PUT', `/api/projects/${id}/end-date`, { ...change, endDate: '2018-02-30' })).toMatchObject({ status: 400 });
    expect(await desk.call('PUT', `/api/projects/${id}/end-date`, change)).toMatchObject({
      status: 200,
      body: { endDate: '2018-08-31', version: version + 1 },
    });
    const second = await desk.call('PUT', `/api/projects/${id}/end-date`, change, { 'accept-language': 'en' });
    expect(second).toMatchObject({ status: 409, body: { code: 'action-plan.project.changed', errors: [{ field: 'version' }] } });
    expect(second.body['reason']).toContain('2018-08-31');
  });

  it('let a leader alone grant an extension, of an approved plan, to a later day', async () => {
    const { id, version } = (await list('/api/projects'))[0]!;
    const wish = { endDate: '2019-01-31', source: '会议纪要〔2018〕7号', seenVersion: version };
    for (const role of ['supervision-desk', 'force-head', 'staff'] as const) {
      expect((await by[role].call('POST', `/api/projects/${id}/extension`, wish)).status).toBe(403);
    }
    const ask = (body: object, headers = {}) => by.leader.call('POST', `/api/projects/${id}/extension`, body, headers);
    expect(await ask({ ...wish, endDate: '2019-02-30' })).toMatchObject({ status: 400, body: { errors: [{ field: 'endDate' }] } });
    expect(await ask({ ...wish, source: ' ' })).toMatchObject({ status: 400, body: { errors: [{ field: 'source' }] } });
    expect(await ask(wish)).toMatchObject({ status: 409, body: { code: 'action-plan.not-approved' } });
    expect(await ask({ ...wish, seenVersion: version + 1 })).toMatchObject({ status: 409, body: { code: 'action-plan.project.changed' } });
  });
});
