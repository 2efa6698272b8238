import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { ActionPlans } from '#libs/battle-map/action-plan/contract';
import { TaskRegistry } from '#libs/battle-map/task/contract/registry';
import { inTransaction } from '../../support/tasks.js';
import { type Laid, NINE_VILLAGES, openTemplateOffice, type TemplateOffice, VILLAGE_CLEANING } from '../../support/template-office.js';

type Latest = Record<string, [string, string]>;
interface Expected {
  readonly K1: { endDate: string; latest: Latest };
  readonly K2: { endDate: string; latest: Latest };
  readonly K4a: { endDate: string; latest: Latest };
  readonly impossible: { endDate: string; earliestFinish: string; missingDays: number };
  readonly villages: { endDate: string; latest: Latest }[];
}
const expected = JSON.parse(readFileSync('test/scenarios/templates/expected.json', 'utf8')) as Expected;

/** Latest start and finish of every step that has none below it, by its code in the template. */
function latestOf({ code, tasks }: Laid['plans'][number]): Latest {
  const steps = tasks.filter(({ isSummary }) => !isSummary);
  return Object.fromEntries(steps.map((task) => [task.code.slice(code.length + 1), [task.latestStart, task.latestFinish]]));
}

describe('project templates on Monday 2 July 2018', () => {
  let office: TemplateOffice;
  const counts = async () =>
    (await office.database.sql('select (select count(*)::int from project) as projects, (select count(*)::int from task) as tasks'))[0]!;
  const one = (more: object) => ({ projects: [{ code: 'XM90', title: '新项目', force: 'ZB01', ...more }] });

  beforeAll(async () => {
    office = await openTemplateOffice('2018-07-02');
  }, 60_000);
  afterAll(() => office.close());

  it('are there from the first day: five, each with its steps, floors and where these come from', async () => {
    const { body } = await office.by.leader.call<{ items: { code: string; steps: number; lawFloors: number; changedBy: null }[] }>(
      'GET',
      '/api/templates',
    );
    expect(body.items.map(({ code, steps, lawFloors, changedBy }) => [code, steps, lawFloors, changedBy])).toEqual([
      ['K1', 29, 3, null],
      ['K2', 30, 3, null],
      ['K3', 34, 5, null],
      ['K4a', 13, 3, null],
      ['K4b', 27, 4, null],
    ]);
    const { id } = await office.template('K3');
    const { body: road } = await office.by.leader.call<{ steps: { code: string; floor?: object }[] }>('GET', `/api/templates/${id}`);
    expect(road.steps.find(({ code }) => code === 'F13.2')?.floor).toMatchObject({
      days: 20,
      source: 'law',
      basis: expect.stringContaining('第24条'),
    });
  });

  it.each(['K4a', 'K1', 'K2'] as const)(
    '%s gives each step the latest dates that were worked out by hand, and a preview leaves nothing',
    async (code) => {
      const before = await counts();
      const { status, body } = await office.send('previews', code, one({ endDate: expected[code].endDate }));
      expect([status, body.applicationId]).toEqual([200, null]);
      expect(latestOf(body.plans[0]!)).toEqual(expected[code].latest);
      expect(await counts()).toEqual(before);
    },
  );

  it('say of an end date that cannot be kept how many working days are missing, along which chain, and what cannot be cut', async () => {
    const { endDate, earliestFinish, missingDays } = expected.impossible;
    const { body } = await office.send('previews', 'K4a', one({ endDate }));
    const [plan] = body.plans;
    expect(plan).toMatchObject({ earliestFinish, missingDays });
    const chain = Object.keys(expected.K4a.latest);
    expect(plan!.chain).toEqual(chain.map((code) => `XM90-${code}`));
    expect(plan!.tasks.filter(({ floor }) => floor).map(({ code, floor }) => [code, floor!.days])).toEqual([
      ['XM90-03', 7],
      ['XM90-06.1', 5],
      ['XM90-06.2', 20],
      ['XM90-06.4', 3],
      ['XM90-07', 60],
    ]);
  });

  it('become a draft project with tasks, links and floors, which keeps the version it was made from', async () => {
    const { status, body } = await office.send('applications', 'K4a', one({ code: 'XM91', unit: '各社区', endDate: '2019-06-28' }));
    expect([status, latestOf(body.plans[0]!)]).toEqual([201, expected.K4a.latest]);
    const [row] = await office.database.sql(
      `select project.state, project.end_date_source, applied.code, applied.version,
         (select count(*)::int from task__co_owner co join task__task task on task.id = co.task_id where task.project_id = project.id) as co_owners,
         (select floor_basis from task__length length join task__task task on task.id = length.task_id
          where task.project_id = project.id and task.code = 'XM91-06.2') as basis
       from project join template__applied applied on applied.project_id = project.id where project.code = 'XM91'`,
    );
    expect(row).toEqual({
      state: 'draft',
      end_date_source: '会议议定',
      code: 'K4a',
      version: 1,
      co_owners: 28,
      basis: expect.stringContaining('第24条'),
    });
    const task = (await office.database.sql(`select id from task where code = 'XM91-07'`))[0]!['id'];
    expect(await office.by.leader.call('GET', `/api/tasks/${String(task)}`)).toMatchObject({
      status: 200,
      body: { durationDays: 120, durationUnit: 'cd', floor: { days: 60, source: 'office' } },
    });
    expect(await office.by.leader.call('GET', `/api/projects/${body.plans[0]!.projectId}/schedule`)).toMatchObject({ status: 200 });
  });

  it('make tasks that nobody cuts below their floor before they begin, by whatever list', async () => {
    const project = (await office.app.get(ActionPlans, { strict: false }).projectsByCode(['XM91'])).get('XM91')!;
    const cut = (durationDays: number) =>
      inTransaction(office.app, (tx) =>
        office.app
          .get(TaskRegistry, { strict: false })
          .register(tx, project.id, [{ code: 'XM91-03', name: '表决结果公示', durationDays }], []),
      );
    await expect(cut(5)).rejects.toMatchObject({ code: 'task.below-floor', field: 'durationDays' });
    await expect(cut(8)).resolves.toMatchObject({ tasks: { changed: ['XM91-03'] } });
    const [task] = await office.database.sql(`select duration_days, duration_unit, floor_days from task where code = 'XM91-03'`);
    expect(task).toEqual({ duration_days: 8, duration_unit: 'cd', floor_days: 7 });
  });

  it('are the office’s own to change: a new version, with the reason; what the law demands stays', async () => {
    const { id, version } = await office.template('K4a');
    const desk = office.by['supervision-desk'];
    type Step = { code: string; days: number; unit: string; floor?: { days: number; source: string; basis: string } };
    const { body } = await desk.call<{ name: string; purpose: string; steps: Step[]; links: object[] }>('GET', `/api/templates/${id}`);
    const changed = (code: string, step: Partial<Step>, more: object = {}) => ({
      ...{ name: body.name, purpose: body.purpose, links: body.links, version, reason: '按去年实际' },
      steps: body.steps.map((old) => (old.code === code ? { ...old, ...step } : old)),
      ...more,
    });
    const put = (change: object) => desk.call<{ code: string; errors: object[]; version: number }>('PUT', `/api/templates/${id}`, change);
    expect(await put(changed('06.2', { days: 15 }))).toMatchObject({ status: 422, body: { code: 'template.below-law' } });
    const lowered = { days: 15, floor: { ...body.steps.find(({ code }) => code === '06.2')!.floor!, days: 15 } };
    expect(await put(changed('06.2', lowered))).toMatchObject({ status: 422, body: { code: 'template.law-floor' } });
    expect(await put(changed('06.2', { days: 15, floor: { days: 15, source: 'office', basis: '街道' } }))).toMatchObject({
      body: { code: 'template.law-floor' },
    });
    expect(await put(changed('07', { days: 50 }))).toMatchObject({ status: 422, body: { code: 'template.below-floor' } });
    const loop = [...body.links, { from: '09', to: '01', type: 'FS', lagDays: 0 }];
    expect(await put(changed('01', {}, { links: loop }))).toMatchObject({ status: 422, body: { code: 'schedule.cycle' } });
    const shorter = { days: 90, floor: { days: 45, source: 'office', basis: '去年最快45日' } };
    expect(await put(changed('07', shorter))).toMatchObject({ status: 200, body: { version: version + 1 } });
    expect(await put(changed('07', shorter))).toMatchObject({
      status: 409,
      body: { code: 'template.changed', errors: [{ field: 'version' }] },
    });
    expect(await desk.call('GET', `/api/templates/${id}/versions/1`)).toMatchObject({
      status: 200,
      body: { version: 1, projects: [{ project: 'XM91', version: 1 }] },
    });
  });

  it('are applied to nine villages at once, five working days apart, with the dates that were worked out by hand', async () => {
    const desk = office.by['supervision-desk'];
    expect(await desk.call('POST', '/api/templates', VILLAGE_CLEANING)).toMatchObject({
      status: 201,
      body: { code: 'CZ', version: 1, changedBy: 'a.supervision-desk' },
    });
    expect(await desk.call('POST', '/api/templates', VILLAGE_CLEANING)).toMatchObject({
      status: 409,
      body: { code: 'template.code-taken' },
    });
    const preview = await office.send('previews', 'CZ', NINE_VILLAGES);
    const key = { 'idempotency-key': 'nine-villages' };
    const { status, body } = await office.send('applications', 'CZ', NINE_VILLAGES, key);
    expect(status).toBe(201);
    expect(body.plans.map((plan) => ({ endDate: plan.endDate, latest: latestOf(plan) }))).toEqual(expected.villages);
    expect(preview.body.plans.map(latestOf)).toEqual(body.plans.map(latestOf));
    const made = await counts();
    expect((await office.send('applications', 'CZ', NINE_VILLAGES, key)).body).toEqual(body);
    expect(await counts()).toEqual(made);
  });

  it('are applied once: each project that was made already is named, and nothing of the request is done', async () => {
    const before = await counts();
    const again = { ...NINE_VILLAGES, projects: [{ code: 'CZ-10', title: '第十村', force: 'ZB01' }, ...NINE_VILLAGES.projects] };
    const { status, body } = await office.send('applications', 'CZ', again);
    expect([status, body.code, body.errors.length]).toEqual([409, 'template.applied-already', 9]);
    expect(body.errors[0]).toMatchObject({ field: 'projects.1.code' });
    expect(body.reason).toContain('CZ-1');
    expect(await counts()).toEqual(before);
  });

  it('bring a task force with them where there is none yet, and change none that is there', async () => {
    const forces = [{ code: 'ZB77', name: '老旧小区专班', head: '分管建设副主任', leadUnit: '建设办', members: ['建设办负责人'] }];
    const wanted = { ...one({ code: 'XM97', force: 'ZB77', endDate: '2019-06-28' }), forces };
    expect((await office.send('previews', 'K4a', wanted)).status).toBe(200);
    expect(await office.database.sql(`select code from task_force__force where code = 'ZB77'`)).toEqual([]);
    expect((await office.send('applications', 'K4a', wanted)).status).toBe(201);
    const [made] = await office.database.sql(
      `select force.name from project join task_force__force force on force.id = project.force_id where project.code = 'XM97'`,
    );
    expect(made).toEqual({ name: '老旧小区专班' });
    const again = { ...one({ code: 'XM98', force: 'ZB77', endDate: '2019-06-28' }), forces: [{ ...forces[0], name: '改名' }] };
    expect(await office.send('applications', 'K4a', again)).toMatchObject({
      status: 409,
      body: { code: 'template.force-taken', errors: [{ field: 'forces.0.code' }] },
    });
    const nobody = { ...again, forces: [{ ...forces[0], code: 'ZB78', head: '没有的岗位' }] };
    expect(await office.send('applications', 'K4a', nobody)).toMatchObject({ status: 422, body: { code: 'task-force.post-unknown' } });
  });

  it('name everything that is wrong with a request at once', async () => {
    const projects = [
      { code: 'XM01', title: '已有', force: 'ZB01', endDate: '2019-06-28' },
      { code: 'XM95', title: '没有期限', force: 'ZB99', unit: '没有的科室' },
      { code: 'XM95', title: '重号', force: 'ZB01', endDate: '2019-06-28' },
    ];
    const { body } = await office.send('previews', 'K4a', { projects });
    expect(body.errors.map(({ field, code }) => [field, code])).toEqual([
      ['projects.0.code', 'template.project-exists'],
      ['projects.1.force', 'template.force-unknown'],
      ['projects.1.unit', 'template.unit-unknown'],
      ['projects.1.endDate', 'template.end-date-missing'],
      ['projects.2.code', 'template.project-twice'],
    ]);
    expect((await office.send('previews', 'K4a', { projects: [] })).status).toBe(400);
    const { id } = await office.template('K4a');
    const stale = { version: 1, endDateSource: '会议议定', ...one({ endDate: '2019-06-28' }) };
    expect(await office.by['supervision-desk'].call('POST', `/api/templates/${id}/applications`, stale)).toMatchObject({
      status: 409,
      body: { code: 'template.changed' },
    });
  });

  it('are read by heads and leaders, and changed and applied by the desk alone', async () => {
    const { id } = await office.template('K1');
    const verbs = [
      ['GET', '/api/templates', 200],
      ['GET', `/api/templates/${id}`, 200],
      ['POST', '/api/templates', 403],
      ['PUT', `/api/templates/${id}`, 403],
      ['POST', `/api/templates/${id}/previews`, 403],
      ['POST', `/api/templates/${id}/applications`, 403],
    ] as const;
    for (const [method, path, answer] of verbs) {
      for (const role of ['force-head', 'leader'] as const)
        expect([role, method, path, (await office.by[role].call(method, path, method === 'GET' ? undefined : {})).status]).toEqual([
          role,
          method,
          path,
          answer,
        ]);
      for (const role of ['staff', 'security'] as const)
        expect((await office.by[role].call(method, path, method === 'GET' ? undefined : {})).status).toBe(403);
    }
  });
});
