import 'reflect-metadata';
import { jest } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { product } from '#libs/battle-map/product';
import type { Actor } from '#libs/platform/access/actor';
import { type Transaction, TransactionRunner } from '#libs/platform/database/transaction';
import { Events } from '#libs/platform/events/events';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database.js';
import { day, holderOf, PROJECTS, registerProjects } from '../../../test/support/office.js';
import { createTestWorker } from '../../../test/support/worker.js';
import { ActionPlanRegistry, ActionPlanStates, ActionPlans, type Project, type ProjectEntry, type ProjectId } from './contract.js';
import { SetEndDate } from './use-cases/set-end-date.js';

describe('action plans', () => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let desk: Actor;
  let xm01: Project;

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await createTestWorker(database, product);
    desk = await holderOf(app, database, { name: 'dudao', roles: ['supervision-desk'] });
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });
  beforeEach(async () => {
    await database.sql('truncate project, task_force cascade');
    xm01 = (await registerProjects(app)).get('XM01')!;
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  const inTransaction = <Answer>(work: (tx: Transaction) => Promise<Answer>) => app.get(TransactionRunner).run(work);
  const register = (projects: readonly ProjectEntry[]) =>
    inTransaction((tx) => app.get(ActionPlanRegistry, { strict: false }).register(tx, projects));
  const approve = (version?: number, id = xm01.id) =>
    inTransaction((tx) =>
      app.get(ActionPlanStates, { strict: false }).approve(tx, id, 'dudao', day('2018-07-03'), { seenVersion: version }),
    );
  const extend = (endDate: string, on = '2018-12-28') =>
    inTransaction((tx) => {
      const extension = { endDate: day(endDate), source: '延期〔2018〕1号', by: '书记', on: day(on) };
      return app.get(ActionPlanStates, { strict: false }).extend(tx, xm01.id, extension);
    });
  const setEndDate = (endDate: string, version: number) =>
    app.get(SetEndDate, { strict: false }).execute(desk, xm01.id, { endDate: day(endDate), source: '会议议定', version });
  const stored = async () => (await app.get(ActionPlans, { strict: false }).project(xm01.id))!;
  const heard = () => {
    const events = app.get(Events, { strict: false });
    return { inCommit: jest.spyOn(events, 'inCommit'), afterCommit: jest.spyOn(events, 'afterCommit') };
  };

  describe('registered from a list', () => {
    it('are drafts, and unchanged the second time', async () => {
      expect(xm01).toMatchObject({ state: 'draft', endDate: '2018-12-28', approvedOn: null, version: 1, place: null });
      const { inCommit } = heard();
      expect({ ...(await register(PROJECTS)) }).toEqual({ created: [], changed: [], unchanged: ['XM01', 'GZ01'] });
      expect(inCommit).not.toHaveBeenCalled();
      expect((await stored()).version).toBe(1);
    });

    it('keep the end date as given, also when nobody works on it', async () => {
      await register([{ ...PROJECTS[0]!, endDate: day('2018-12-31') }]);
      expect((await stored()).endDate).toBe('2018-12-31');
    });

    it('say in the same commit when a draft has to be counted back from another day', async () => {
      const { inCommit } = heard();
      const moved = { ...PROJECTS[0]!, endDate: day('2018-11-30') };
      expect((await register([moved, { ...PROJECTS[1]!, title: '另一个名称' }])).changed).toEqual(['XM01', 'GZ01']);
      expect(inCommit.mock.calls.map(([, event]) => event)).toEqual([
        { type: 'action-plan.plan-input-changed', payload: { projectId: xm01.id, because: 'action-plan.register' } },
      ]);
    });

    it('never move the end date of an approved plan', async () => {
      await approve();
      await expect(register([{ ...PROJECTS[0]!, endDate: day('2019-01-31') }])).rejects.toMatchObject({
        code: 'action-plan.end-date-fixed',
        params: { project: 'XM01', endDate: '2018-12-28', wanted: '2019-01-31' },
        kind: 'conflict',
      });
      expect((await register([{ ...PROJECTS[0]!, place: '洸河路北' }])).changed).toEqual(['XM01']);
      expect(await stored()).toMatchObject({ state: 'approved', place: '洸河路北', endDate: '2018-12-28' });
    });

    it('nor what else an approved plan promises, and nothing of one that waits or is over; what they leave out stays', async () => {
      await register([{ ...PROJECTS[0]!, place: '洸河路北' }]);
      expect((await register([PROJECTS[0]!])).unchanged).toEqual(['XM01']);
      await approve();
      const promised = register([{ ...PROJECTS[0]!, standard: '主体封顶' }]);
      await expect(promised).rejects.toMatchObject({ code: 'action-plan.promise-fixed', field: 'standard', params: { fact: 'standard' } });
      await database.sql(`update project set state = 'closed' where code = 'XM01'`);
      await expect(register([{ ...PROJECTS[0]!, place: '洸河路南' }])).rejects.toMatchObject({
        code: 'action-plan.fixed',
        params: { project: 'XM01', state: 'closed' },
      });
      expect((await register([PROJECTS[0]!])).unchanged).toEqual(['XM01']);
    });

    it('are refused one by one where that is asked for, so that one hides nothing of another', async () => {
      await approve();
      const entries = [
        { ...PROJECTS[0]!, endDate: day('2018-11-30') },
        { ...PROJECTS[1]!, title: '另一个名称' },
        { ...PROJECTS[1]!, code: 'GZ02', force: 'ZB99' },
      ];
      const { registered, refused } = await inTransaction((tx) => app.get(ActionPlanRegistry, { strict: false }).registerEach(tx, entries));
      expect([...refused].map(([code, error]) => [code, error.code])).toEqual([
        ['XM01', 'action-plan.end-date-fixed'],
        ['GZ02', 'action-plan.force-unknown'],
      ]);
      expect({ ...registered }).toEqual({ created: [], changed: ['GZ01'], unchanged: [] });
    });

    it('need a task force', async () => {
      await expect(register([{ ...PROJECTS[0]!, force: 'ZB99' }])).rejects.toMatchObject({ code: 'action-plan.force-unknown' });
    });
  });

  describe('the end date of a draft', () => {
    it('is set by the desk, with its source, a line in the audit trail and word to the schedule', async () => {
      const { inCommit } = heard();
      expect(await setEndDate('2018-12-20', 1)).toMatchObject({ endDate: '2018-12-20', endDateSource: '会议议定', version: 2 });
      expect(inCommit.mock.calls.map(([, event]) => event.type)).toEqual(['action-plan.plan-input-changed']);
      const [line] = await database.sql('select action, details from audit_entry order by id desc limit 1');
      expect(line).toMatchObject({ action: 'action-plan.set-end-date', details: { before: '2018-12-28', after: '2018-12-20' } });
    });

    it('is set by the first of two editors; the second is told what it is now and by whom', async () => {
      const both = await Promise.allSettled([setEndDate('2018-12-20', 1), setEndDate('2018-12-21', 1)]);
      expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const refused = both.find((one) => one.status === 'rejected');
      expect(refused?.reason).toMatchObject({
        code: 'action-plan.project.changed',
        kind: 'conflict',
        params: { by: 'dudao', endDate: (await stored()).endDate, state: 'draft' },
      });
    });

    it('is fixed once the plan is approved', async () => {
      await approve();
      await expect(setEndDate('2018-12-20', 2)).rejects.toMatchObject({ code: 'action-plan.not-draft', params: { by: 'dudao' } });
    });
  });

  describe('approval', () => {
    it('happens once, to the plan as it was seen', async () => {
      await expect(approve(7)).rejects.toMatchObject({ code: 'action-plan.project.changed' });
      const { afterCommit } = heard();
      expect(await approve(1)).toMatchObject({ state: 'approved', approvedOn: '2018-07-03', approvedBy: 'dudao', version: 2 });
      expect(afterCommit.mock.calls.map(([, event]) => event)).toEqual([
        { type: 'action-plan.approved', payload: { projectId: xm01.id, version: 2, on: '2018-07-03' } },
      ]);
      await expect(approve()).rejects.toMatchObject({ code: 'action-plan.not-draft', kind: 'conflict' });
    });

    it('is of a plan that exists', async () => {
      const unknown = approve(undefined, '00000000-0000-4000-8000-000000000000' as ProjectId);
      await expect(unknown).rejects.toMatchObject({ code: 'action-plan.project.unknown', kind: 'not-found' });
    });
  });

  describe('extension', () => {
    it('moves the end date of an approved plan, in the same commit for the schedule and afterwards for all', async () => {
      await expect(extend('2019-01-31')).rejects.toMatchObject({ code: 'action-plan.not-approved' });
      await approve();
      const { inCommit, afterCommit } = heard();
      await expect(extend('2019-01-31', '2018-12-29')).rejects.toMatchObject({ code: 'action-plan.extension-too-late' });
      await expect(extend('2018-12-28')).rejects.toMatchObject({ code: 'action-plan.extension-not-later', field: 'endDate' });
      expect(await extend('2019-01-31')).toMatchObject({ endDate: '2019-01-31', endDateSource: '延期〔2018〕1号', version: 3 });
      expect(inCommit.mock.calls.map(([, event]) => event.type)).toEqual(['action-plan.plan-input-changed']);
      expect(afterCommit.mock.calls.map(([, event]) => event)).toEqual([
        { type: 'action-plan.end-date-changed', payload: { projectId: xm01.id, version: 3, endDate: '2019-01-31' } },
      ]);
    });
  });

  it('are shown to later stages with all that their contract names', async () => {
    await approve();
    const [row] = await database.sql(
      `select code, title, end_date::text, end_date_source, goal, standard, place, state, approved_on::text, approved_by, version
       from action_plan__project where id = $1`,
      [xm01.id],
    );
    expect(row).toEqual({
      code: 'XM01',
      title: '洸河中学项目',
      end_date: '2018-12-28',
      end_date_source: '2018年12月28日前',
      goal: null,
      standard: '具备开学条件',
      place: null,
      state: 'approved',
      approved_on: '2018-07-03',
      approved_by: 'dudao',
      version: 2,
    });
  });
});
