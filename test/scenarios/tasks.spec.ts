import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { ListedTaskView, MyTasks, TaskView } from '#libs/battle-map/task/http/task.schema';
import { startTestApp } from '../support/app.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { registerProjects } from '../support/office.js';
import { type Answer, type Browser, completeFirstRun, inProcess, newcomer, SECURITY, signIn } from '../support/sign-in.js';
import { approveDue, itIs, registerTasks, sampleTasks } from '../support/tasks.js';

const PEOPLE = {
  owner: { role: 'staff', post: '建设办负责人' },
  counting: { role: 'staff', post: '财政所负责人' },
  head: { role: 'force-head', post: '分管建设副主任' },
  leader: { role: 'leader', post: '党工委书记' },
  desk: { role: 'supervision-desk', post: '督导办专员一' },
} as const;

describe('tasks over the API', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let security: Browser;
  const files = mkdtempSync(join(tmpdir(), 'battle-map-tasks-'));
  const by = {} as Record<keyof typeof PEOPLE, Browser>;

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await startTestApp(database, { RATE_LIMIT_PER_MINUTE: '100000', DATA_DIR: files });
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
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await app.close();
    await database.drop();
    rmSync(files, { recursive: true });
  });

  const find = async (code: string): Promise<TaskView> => {
    const [row] = await database.sql('select id from task__task where code = $1', [code]);
    return (await by.desk.call<TaskView>('GET', `/api/tasks/${String(row!['id'])}`)).body;
  };
  const act = async (who: Browser, code: string, verb: string, body: object = {}): Promise<Answer<TaskView & Record<string, unknown>>> => {
    const { id, version } = await find(code);
    return who.call('POST', `/api/tasks/${id}/${verb}`, { version, ...body });
  };
  const mine = async (who: Browser) => {
    const { body } = await who.call<MyTasks>('GET', '/api/tasks/mine');
    const codes = (tasks: ListedTaskView[]) => tasks.map(({ code }) => code);
    const { dueSoon, overdue, toSign, toAccept, later } = body;
    return { dueSoon: codes(dueSoon), overdue: codes(overdue), toSign: codes(toSign), toAccept: codes(toAccept), later: codes(later) };
  };
  const empty = { dueSoon: [], overdue: [], toSign: [], toAccept: [], later: [] };

  it('are worked on by those whose role has to do with it', async () => {
    const allowed = {
      'sign-for': ['owner', 'counting', 'head'],
      reports: ['owner', 'counting', 'head'],
      acceptance: ['head', 'leader'],
      return: ['head', 'leader'],
    };
    const none = '00000000-0000-4000-8000-000000000000';
    const bodies = { reports: { percent: 1 }, return: { reason: '重办' }, 'sign-for': {}, acceptance: {} };
    for (const [verb, roles] of Object.entries(allowed)) {
      for (const [name, browser] of Object.entries(by)) {
        const { status } = await browser.call('POST', `/api/tasks/${none}/${verb}`, { version: 1, ...bodies[verb as keyof typeof bodies] });
        expect([verb, name, status]).toEqual([verb, name, roles.includes(name) ? 404 : 403]);
      }
      expect((await security.call('POST', `/api/tasks/${none}/${verb}`, { version: 1 })).status).toBe(403);
    }
    expect((await security.call('GET', '/api/tasks/mine')).status).toBe(403);
  });

  it('lie in the stacks of those who have to do something with them, from the signature to the acceptance', async () => {
    expect(await mine(by.owner)).toEqual({ ...empty, toSign: ['XM01-01', 'XM01-07.1'] });
    expect(await mine(by.head)).toEqual({ ...empty, toSign: ['XM01-04', 'XM01-05'] });
    expect(await mine(by.desk)).toEqual(empty);

    const signed = await act(by.owner, 'XM01-01', 'sign-for');
    expect(signed).toMatchObject({
      status: 200,
      body: { state: 'signed', signedOn: '2018-07-02', owner: '建设办负责人', due: '2018-07-13' },
    });
    expect(await mine(by.owner)).toEqual({ ...empty, toSign: ['XM01-07.1'], later: ['XM01-01'] });
    itIs(app, '2018-07-10');
    expect(await mine(by.owner)).toEqual({ ...empty, dueSoon: ['XM01-01'], toSign: ['XM01-07.1'] });
    itIs(app, '2018-07-14');
    // What nobody has signed for is overdue all the same.
    expect(await mine(by.owner)).toEqual({ ...empty, overdue: ['XM01-01', 'XM01-07.1'] });

    expect((await act(by.owner, 'XM01-01', 'reports', { percent: 100, remark: '已取得审查合格书' })).status).toBe(201);
    expect(await mine(by.owner)).toEqual({ ...empty, overdue: ['XM01-07.1'] });
    expect(await mine(by.head)).toEqual({ ...empty, overdue: ['XM01-04', 'XM01-05'], toAccept: ['XM01-01'] });
    expect(await act(by.head, 'XM01-01', 'return', { reason: '缺盖章' })).toMatchObject({
      status: 200,
      body: { state: 'returned', returns: 1 },
    });
    expect((await mine(by.owner)).overdue).toEqual(['XM01-01', 'XM01-07.1']);

    await act(by.owner, 'XM01-01', 'reports', { percent: 100 });
    expect(await act(by.head, 'XM01-01', 'acceptance')).toMatchObject({
      status: 200,
      body: {
        state: 'accepted',
        acceptedLate: true,
        wasRed: true,
        reports: [{ percent: 100, remark: '已取得审查合格书', post: '建设办负责人', reportedBy: 'owner' }, { percent: 100 }],
        reviews: [
          { verdict: 'returned', reason: '缺盖章', reviewedBy: 'head' },
          { verdict: 'accepted', late: true },
        ],
      },
    });
    expect((await mine(by.head)).toAccept).toEqual([]);
  });

  it('lie with the leader in charge when the head owns them', async () => {
    await act(by.head, 'XM01-05', 'sign-for');
    await act(by.head, 'XM01-05', 'reports', { percent: 100 });
    expect([(await mine(by.leader)).toAccept, (await mine(by.head)).toAccept]).toEqual([['XM01-05'], []]);
  });

  it('are reported on with photos, which are shown under the permission for tasks', async () => {
    const boundary = 'b';
    const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
    const payload = Buffer.concat([
      Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="a.png"\r\ncontent-type: image/png\r\n\r\n`),
      png,
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]);
    const headers = { ...by.counting.headers, 'content-type': `multipart/form-data; boundary=${boundary}` };
    const uploaded = await app.inject({ method: 'POST', url: '/api/files', headers, payload });
    const { id: fileId } = uploaded.json<{ id: string }>();
    await act(by.counting, 'XM01-02', 'sign-for');
    expect(await act(by.counting, 'XM01-02', 'reports', { quantity: 10, fileIds: ['00000000-0000-4000-8000-000000000000'] })).toMatchObject(
      {
        status: 404,
        body: { code: 'files.not-found' },
      },
    );
    const { body } = await act(by.counting, 'XM01-02', 'reports', { quantity: 10, fileIds: [fileId] });
    expect(body.quantity).toEqual({ target: 65, unit: '家', done: 10 });
    expect(body.reports[0]!.files).toEqual([{ id: fileId, name: 'a.png', photo: true }]);
    const show = (taskId: string, file: string) =>
      app.inject({
        method: 'GET',
        url: `/api/tasks/${taskId}/reports/${body.reports[0]!.id}/files/${file}`,
        headers: { ...by.desk.headers },
      });
    const shown = await show(body.id, fileId);
    expect([shown.statusCode, shown.rawPayload.equals(png)]).toEqual([200, true]);
    expect(shown.headers['content-disposition']).toContain('attachment');
    expect((await show((await find('XM01-05')).id, fileId)).statusCode).toBe(404);
    const direct = await app.inject({ method: 'GET', url: `/api/files/${fileId}`, headers: { ...by.desk.headers } });
    expect(direct.statusCode).toBe(404);
  });

  it('tell the second of two editors what the first did, in his language', async () => {
    const { id, version } = await find('XM01-02');
    await act(by.counting, 'XM01-02', 'reports', { quantity: 20 });
    const late = await by.counting.call('POST', `/api/tasks/${id}/reports`, { quantity: 15, version });
    expect(late).toMatchObject({ status: 409, body: { code: 'task.changed', errors: [{ field: 'version' }] } });
    expect(late.body['reason']).toBe('在您操作期间，counting已更新 XM01-02：现在办理中，完成 30%。');
  });

  it('name fact and remedy when a rule refuses', async () => {
    const refused = await act(by.counting, 'XM01-07.1', 'sign-for');
    expect(refused).toMatchObject({
      status: 403,
      body: { code: 'task.sign.not-owner', reason: '只有责任人才能签收 XM01-07.1。责任人是建设办负责人。' },
    });
    expect((await act(by.head, 'XM01-04', 'sign-for')).status).toBe(200);
    expect((await act(by.counting, 'XM01-04', 'reports', { percent: 1 })).body['reason']).toContain('未定责任人，由组长分管建设副主任承担');
  });

  it.each([
    ['a percentage above 100', { percent: 101 }, 'percent'],
    ['a percentage that is not whole', { percent: 1.5 }, 'percent'],
    ['a quantity below nothing', { quantity: -1 }, 'quantity'],
    ['a remark without end', { percent: 1, remark: '长'.repeat(501) }, 'remark'],
    ['a tenth photo', { percent: 1, fileIds: Array.from({ length: 10 }, () => '00000000-0000-4000-8000-000000000000') }, 'fileIds'],
    ['a field that nobody knows', { percent: 1, state: 'accepted' }, 'state'],
  ])('are not reported on with %s', async (_, body, field) => {
    expect(await act(by.owner, 'XM01-07.1', 'reports', body)).toMatchObject({ status: 400, body: { errors: [{ field }] } });
  });

  it('take a report once, however often it is sent', async () => {
    const { id, version } = await find('XM01-07.1');
    await by.owner.call('POST', `/api/tasks/${id}/sign-for`, { version });
    const send = () =>
      by.owner.call<TaskView>('POST', `/api/tasks/${id}/reports`, { percent: 50, version: version + 1 }, { 'idempotency-key': 'thumb-1' });
    const [first, second] = [await send(), await send()];
    expect([first.status, second.status, second.body.reports.length]).toEqual([201, 201, 1]);
  });
});
