import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { startTestApp } from '../support/app.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { registerProjects } from '../support/office.js';
import { SCHOOL_FACTS as FACTS } from '../support/plan-facts.js';
import { type Browser, completeFirstRun, inProcess, newcomer, SECURITY, signIn } from '../support/sign-in.js';

const PEOPLE = {
  desk: { role: 'supervision-desk', post: '督导办专员一' },
  head: { role: 'force-head', post: '分管建设副主任' },
  otherHead: { role: 'force-head', post: '派出所负责人' },
  leader: { role: 'leader', post: '党工委书记' },
  otherLeader: { role: 'leader', post: null },
  owner: { role: 'staff', post: '建设办负责人' },
} as const;
type Who = keyof typeof PEOPLE;

interface Page extends Record<string, unknown> {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly may: readonly string[];
  readonly steps: readonly Record<string, unknown>[];
}

describe('the life of a plan', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let id = '';
  const by = {} as Record<Who, Browser>;

  beforeAll(async () => {
    database = await createTestDatabase();
    await database.sql('update business_clock set stands_at = $1', ['2018-07-02T09:00:00+08:00']);
    app = await startTestApp(database, { RATE_LIMIT_PER_MINUTE: '100000', SAMPLE: 'true' });
    const call = inProcess(app);
    await completeFirstRun(call);
    const security = await signIn(call, SECURITY);
    await registerProjects(app);
    for (const [who, { role, post }] of Object.entries(PEOPLE) as [Who, { role: string; post: string | null }][]) {
      by[who] = await newcomer(call, security, { name: `a.${who}`, roles: [role] });
      if (post)
        await database.sql('update post set account_id = (select id from account where name = $1) where title = $2', [`a.${who}`, post]);
    }
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const project = async (who: Who = 'owner') => (await by[who].call<Page>('GET', `/api/projects/${id}`)).body;
  const send = (who: Who, path: string, body: object = {}) => by[who].call<Page>('POST', `/api/projects/${id}/${path}`, body);
  /** With the version as it is. */
  const does = async (who: Who, path: string, body: object = {}) => {
    const { version } = await project();
    return send(who, path, { ...body, version });
  };
  const put = async (who: Who, facts: object) => {
    const { version } = await project();
    return by[who].call<Page>('PUT', `/api/projects/${id}`, { ...facts, version });
  };
  const approve = async (who: Who, body: object = {}) => send(who, 'approval', { ...body, seenVersion: (await project()).version });
  const change = (tasks: object[]) => send('desk', 'plan-changes', { tasks, reason: '会议议定' });
  const taskOf = async (code: string) => {
    const [row] = await database.sql('select id from task__task where code = $1 and project_id = $2', [code, id]);
    return (await by.owner.call<{ id: string; version: number; state: string }>('GET', `/api/tasks/${String(row?.['id'])}`)).body;
  };
  const works = async (who: Who, code: string, verb: string, body: object = {}) => {
    const { id: task, version } = await taskOf(code);
    return by[who].call('POST', `/api/tasks/${task}/${verb}`, { ...body, version });
  };

  it('begins by hand: the desk alone makes a project, with a code of its own', async () => {
    for (const who of ['head', 'leader', 'owner'] as const) {
      expect([who, (await by[who].call('POST', '/api/projects', { code: 'XM90', ...FACTS })).status]).toEqual([who, 403]);
    }
    const made = await by.desk.call<Page>('POST', '/api/projects', { code: 'XM90', ...FACTS });
    expect(made).toMatchObject({
      status: 201,
      body: { code: 'XM90', state: 'draft', version: 1, ...FACTS, force: '洸河中学项目专班', may: ['change', 'submit'], steps: [] },
    });
    ({ id } = made.body);
    expect(await by.desk.call('POST', '/api/projects', { code: 'XM90', ...FACTS })).toMatchObject({
      status: 409,
      body: { code: 'action-plan.code-taken', errors: [{ field: 'code' }] },
    });
    expect(await by.desk.call('POST', '/api/projects', { code: 'XM91', ...FACTS, force: 'ZB99' })).toMatchObject({
      status: 422,
      body: { code: 'action-plan.force-unknown', errors: [{ field: 'force' }] },
    });
    const twice = [FACTS.quantityGoals[0], FACTS.quantityGoals[0]];
    for (const wrong of [{ budgetFen: 1.5 }, { budgetFen: -1 }, { quantityGoals: twice }, { title: ' ' }, { kind: 'x' }]) {
      const refused = await by.desk.call('POST', '/api/projects', { code: 'XM92', ...FACTS, ...wrong });
      expect(refused).toMatchObject({ status: 400, body: { errors: [{ field: expect.stringContaining(Object.keys(wrong)[0]!) }] } });
    }
    expect(await database.sql(`select name, target, unit from action_plan__quantity_goal where project_id = $1`, [id])).toEqual([
      FACTS.quantityGoals[0],
    ]);
  });

  it('is a draft that the desk edits, one after the other, each difference on record', async () => {
    const { version } = await project();
    const edited = { ...FACTS, goal: '2018年底完工', quantityGoals: [] };
    expect(await by.desk.call('PUT', `/api/projects/${id}`, { ...edited, version })).toMatchObject({
      status: 200,
      body: { goal: '2018年底完工' },
    });
    expect(await by.desk.call('PUT', `/api/projects/${id}`, { ...FACTS, version })).toMatchObject({
      status: 409,
      body: { code: 'action-plan.project.changed', errors: [{ field: 'version' }] },
    });
    const [line] = await database.sql('select action, details from audit_entry order by id desc limit 1');
    expect(line).toMatchObject({
      action: 'action-plan.change-project',
      details: {
        changed: ['goal', 'quantityGoals'],
        before: ['2019年春季开学', '新增学位 1200 个'],
        after: ['2018年底完工', ''],
      },
    });
    expect((await put('desk', FACTS)).status).toBe(200);
    expect(
      (
        await change([
          { code: 'A', name: '图纸', owner: null, durationDays: 5 },
          { code: 'B', name: '许可', durationDays: 5 },
        ])
      ).status,
    ).toBe(204);
  });

  it('is submitted by its head, and then stands still for everybody', async () => {
    expect(await does('otherHead', 'submission')).toMatchObject({ status: 403, body: { code: 'action-plan.not-head' } });
    expect((await does('leader', 'submission')).status).toBe(403);
    expect(await does('head', 'submission', { opinion: '请审批' })).toMatchObject({
      status: 200,
      body: { state: 'submitted', may: ['withdraw'] },
    });
    expect((await project('leader')).may).toEqual(['return']);
    expect(await put('desk', { ...FACTS, place: '别处' })).toMatchObject({ status: 409, body: { code: 'action-plan.fixed' } });
    expect(await change([{ code: 'C', name: '进场', durationDays: 3 }])).toMatchObject({
      status: 409,
      body: { code: 'task.plan-not-running' },
    });
    const end = { endDate: '2018-11-30', source: '会议', version: (await project()).version };
    expect(await by.desk.call('PUT', `/api/projects/${id}/end-date`, end)).toMatchObject({
      status: 409,
      body: { code: 'action-plan.fixed' },
    });
    expect(await does('head', 'submission')).toMatchObject({ status: 409, body: { code: 'action-plan.state' } });
    expect(await does('desk', 'withdrawal')).toMatchObject({ status: 403, body: { code: 'action-plan.not-submitter' } });
    expect(await does('desk', 'closing', { summary: '完' })).toMatchObject({ status: 409, body: { code: 'action-plan.state' } });
  });

  it('goes back to be a draft: withdrawn by its head, sent back by the leader in charge with his opinion', async () => {
    expect(await does('head', 'withdrawal')).toMatchObject({ status: 200, body: { state: 'draft' } });
    await does('head', 'submission');
    expect(await does('otherLeader', 'return-to-draft', { opinion: '补充验收标准' })).toMatchObject({
      status: 403,
      body: { code: 'action-plan.not-leader' },
    });
    expect(await does('leader', 'return-to-draft', { opinion: ' ' })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'opinion' }] },
    });
    expect(await does('leader', 'return-to-draft', { opinion: '补充验收标准' })).toMatchObject({ status: 200, body: { state: 'draft' } });
    expect(await does('leader', 'return-to-draft', { opinion: '再看' })).toMatchObject({
      status: 409,
      body: { code: 'action-plan.state' },
    });
    expect((await put('desk', { ...FACTS, standard: '具备开学条件，竣工验收合格' })).status).toBe(200);
    await does('desk', 'submission', { opinion: '已补充' });
    expect(await does('head', 'withdrawal')).toMatchObject({ status: 403, body: { code: 'action-plan.not-submitter' } });
  });

  it('is approved by the leader, each round with its opinion kept for good', async () => {
    expect((await approve('head')).status).toBe(403);
    expect((await approve('leader', { opinion: '同意，抓紧落实' })).status).toBe(204);
    const { steps, state, may } = await project('desk');
    expect([state, may]).toEqual(['approved', ['change', 'close']]);
    expect(steps.map((one) => ['step', 'opinion', 'post', 'takenBy'].map((key) => one[key]))).toEqual([
      ['submitted', '请审批', '分管建设副主任', 'a.head'],
      ['withdrawn', null, '分管建设副主任', 'a.head'],
      ['submitted', null, '分管建设副主任', 'a.head'],
      ['returned', '补充验收标准', '党工委书记', 'a.leader'],
      ['submitted', '已补充', null, 'a.desk'],
      ['approved', '同意，抓紧落实', null, 'a.leader'],
    ]);
    for (const statement of [`update plan_step set opinion = ''`, 'delete from plan_step']) {
      await expect(database.sql(`set role battle_map_app; ${statement}`)).rejects.toThrow('permission denied');
    }
  });

  it('keeps its promises: the desk corrects the rest, a leader revises what was promised', async () => {
    const standing = { ...FACTS, standard: '具备开学条件，竣工验收合格' };
    expect(await put('desk', { ...standing, place: '洸河路南侧', budgetFen: 9_000_000_000 })).toMatchObject({
      status: 200,
      body: { place: '洸河路南侧', budgetFen: 9_000_000_000 },
    });
    for (const [field, wish] of Object.entries({ goal: '另定', standard: null, quantityGoals: [], endDate: '2019-01-31' })) {
      expect(await put('desk', { ...standing, [field]: wish })).toMatchObject({
        status: 409,
        body: { code: 'action-plan.promise-fixed', errors: [{ field }] },
      });
    }
    const goals = [{ name: '新增学位', target: 1500, unit: '个' }];
    const revision = { reason: '专题会议〔2018〕9号', quantityGoals: goals, endDate: '2018-11-30', seenVersion: (await project()).version };
    expect((await send('desk', 'revision', revision)).status).toBe(403);
    expect(await send('leader', 'revision', { ...revision, endDate: '2018-07-01' })).toMatchObject({
      status: 422,
      body: { code: 'action-plan.end-date-past', errors: [{ field: 'endDate' }] },
    });
    expect(
      (await by.leader.call<{ tasks: { newDue: string }[] }>('GET', `/api/projects/${id}/revision?endDate=2018-11-30`)).body.tasks,
    ).toMatchObject([
      { code: 'A', newDue: '2018-11-30' },
      { code: 'B', newDue: '2018-11-30' },
    ]);
    expect((await send('leader', 'revision', revision)).status).toBe(204);
    expect(await project()).toMatchObject({
      quantityGoals: goals,
      goal: FACTS.goal,
      endDate: '2018-11-30',
      endDateSource: '专题会议〔2018〕9号',
      endDateSourceKind: null,
    });
    expect(await taskOf('A')).toMatchObject({ due: '2018-11-30' });
  });

  it('is closed once every task is accepted or cancelled, and until then told what is open', async () => {
    const refused = await send('desk', 'closing', { summary: '完工', version: (await project()).version });
    expect(refused).toMatchObject({ status: 409, body: { code: 'task.plan-open', reason: expect.stringContaining('还有 2 项任务') } });
    expect(refused.body['reason']).toContain('A 图纸, B 许可');
    for (const [who, verb, body] of [
      ['head', 'sign-for', {}],
      ['head', 'reports', { percent: 100 }],
      ['leader', 'acceptance', {}],
    ] as const) {
      expect([verb, (await works(who, 'A', verb, body)).status]).toEqual([verb, verb === 'reports' ? 201 : 200]);
    }
    expect((await works('leader', 'B', 'cancellation', { reason: '并入 A' })).status).toBe(200);
    const again = { code: 'B', durationDays: 2, version: (await taskOf('B')).version };
    expect(await change([again])).toMatchObject({ status: 409, body: { code: 'task.plan.cancelled' } });
    for (const who of ['head', 'leader'] as const) expect((await does(who, 'closing', { summary: '完工' })).status).toBe(403);
    expect((await does('desk', 'closing', { summary: '按期完工，移交学校' })).status).toBe(204);
    expect(await project()).toMatchObject({ state: 'closed', approvedBy: 'a.leader' });
  });

  it('is read and no more when it is closed, and leaves the map', async () => {
    const { version } = await project();
    expect(await change([{ code: 'C', name: '绿化', durationDays: 3 }])).toMatchObject({
      status: 409,
      body: { code: 'task.plan-not-running' },
    });
    expect(await put('desk', { ...FACTS, title: '别的' })).toMatchObject({ status: 409, body: { code: 'action-plan.fixed' } });
    expect(await works('head', 'A', 'reports', { percent: 50, correction: true })).toMatchObject({ status: 409 });
    const extension = { endDate: '2019-01-31', source: '会议', seenVersion: version };
    expect(await send('leader', 'extension', extension)).toMatchObject({ status: 409, body: { code: 'action-plan.not-approved' } });
    expect(await approve('desk')).toMatchObject({ status: 409, body: { code: 'action-plan.not-draft' } });
    const map = await by.owner.call<{ projects: { code: string }[] }>('GET', '/api/map');
    expect(map.body.projects.map(({ code }) => code)).not.toContain('XM90');
  });

  it('runs again when the leader in charge reopens it, with his reason', async () => {
    expect(await does('otherLeader', 'reopening', { opinion: '增加绿化' })).toMatchObject({
      status: 403,
      body: { code: 'action-plan.not-leader' },
    });
    expect(await does('leader', 'reopening', { opinion: '增加绿化' })).toMatchObject({ status: 200, body: { state: 'approved' } });
    expect((await change([{ code: 'C', name: '绿化', durationDays: 3 }])).status).toBe(204);
    const { steps } = await project();
    expect(steps.slice(-3).map(({ step, opinion }) => [step, opinion])).toEqual([
      ['revised', '专题会议〔2018〕9号'],
      ['closed', '按期完工，移交学校'],
      ['reopened', '增加绿化'],
    ]);
    const lines = await database.sql(`select action from audit_entry where subject_id = $1 and result = 'done' order by id`, [id]);
    expect([...new Set(lines.map((line) => line['action']))]).toEqual([
      'action-plan.add-project',
      'action-plan.change-project',
      'task.change-plan',
      'action-plan.submit-plan',
      'action-plan.withdraw-plan',
      'action-plan.return-plan',
      'reverse-schedule.approve-plan',
      'reverse-schedule.revise-plan',
      'task.close-plan',
      'action-plan.reopen-plan',
    ]);
  });

  it('may also be approved as a draft, so that what was decided elsewhere is taken over', async () => {
    const { body } = await by.owner.call<{ items: Page[] }>('GET', '/api/projects');
    id = body.items.find(({ code }) => code === 'XM01')?.id ?? '';
    expect((await change([{ code: 'A', name: '图纸', durationDays: 5 }])).status).toBe(204);
    expect((await approve('desk')).status).toBe(204);
    expect((await project()).steps.map(({ step, takenBy }) => [step, takenBy])).toEqual([['approved', 'a.desk']]);
  });
});
