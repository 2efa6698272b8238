import 'reflect-metadata';
import { MoveStatusDate } from '#libs/battle-map/reverse-schedule/use-cases/move-status-date';
import { eventually } from '#libs/platform/testing/eventually';
import { rowFingerprints } from '../support/row-fingerprints.js';
import { holdLock, rolledBack } from './holding.js';
import { DEADLINE_MS, PlansToKill, SAMPLE } from './killed-plan.js';
import { postgresBackend } from './killed-workers.js';
import { Outage } from './outage.js';

describe('a program that is killed with kill -9 while it lays plans out anew', () => {
  let plans: PlansToKill;
  beforeAll(async () => {
    plans = await PlansToKill.open();
  }, 60_000);
  afterAll(() => plans.close());

  it('leaves nothing of a changed plan, and changes it once when asked again', async () => {
    const { desk, project } = plans;
    const { body } = await desk.call<{ tasks: { code: string; version: number }[] }>('GET', `${project}/schedule`);
    const change = {
      tasks: [{ code: 'B', durationDays: 8, version: body.tasks.find(({ code }) => code === 'B')!.version }],
      reason: '重做',
    };
    await plans.killed('schedule_move', 204, (call) => call('POST', `${project}/plan-changes`, change));
    expect(await plans.count(`schedule_change where verb = 'task.change-plan'`)).toBe(1);
    expect(await plans.count(`task where code = 'B' and duration_days = 8`)).toBe(1);
  }, 120_000);

  it('lays every project out anew for another calendar, each once, when the worker dies between two', async () => {
    const backend = postgresBackend(plans.database);
    const outage = await Outage.prepare(plans.database, { ...backend, settings: SAMPLE });
    const moved = () =>
      plans.database.sql(
        `select project.code, count(*)::int as times from schedule_change join project on project.id = project_id
         where verb = 'reverse-schedule.new-calendar' group by 1 order by 1`,
      );
    try {
      // In the order of their codes: those up to GZ01 are done when the worker comes to XM01.
      const xm01 = (await plans.database.sql(`select id from project where code = 'XM01'`))[0]!['id'] as string;
      const { body } = await plans.desk.call<{ version: number }>('GET', '/api/office/calendar?from=2018-09-01&to=2018-09-30');
      const held = await holdLock(plans.database, `20180702, hashtext('${xm01}')`);
      const decided = await plans.desk.call('PUT', '/api/office/calendar/days/2018-09-05', {
        kind: 'holiday',
        name: '停电',
        version: body.version,
      });
      expect(decided.status).toBe(204);
      const victim = await outage.startWorker();
      const pid = await held.sought(DEADLINE_MS);
      await victim.kill();
      await held.release();
      await rolledBack(plans.database, pid);
      const before = await moved();
      expect(before.map(({ code }) => code)).not.toContain('XM01');
      expect(before).toContainEqual({ code: 'GZ01', times: 1 });
      const last = await outage.startWorker();
      const unfinished = `outbox where job = 'reverse-schedule.on-calendar-changed' and state <> 'done'`;
      await eventually(async () => (await plans.count(unfinished)) === 0, DEADLINE_MS);
      expect(await last.stop()).toBe(0);
    } finally {
      await outage.stop();
    }
    const after = await moved();
    expect(after).toContainEqual({ code: 'XM01', times: 1 });
    expect(after.filter(({ times }) => times !== 1)).toEqual([]);
    const laidOut = await rowFingerprints(plans.database);
    await plans.app.get(MoveStatusDate, { strict: false }).execute('reverse-schedule.new-calendar', new AbortController().signal);
    expect(await rowFingerprints(plans.database)).toEqual(laidOut);
  }, 180_000);
});
