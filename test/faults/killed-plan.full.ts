import 'reflect-metadata';
import { NINE_VILLAGES, VILLAGE_CLEANING } from '../support/template-office.js';
import { PlansToKill } from './killed-plan.js';

describe('a program that is killed with kill -9', () => {
  let plans: PlansToKill;
  beforeAll(async () => {
    plans = await PlansToKill.open();
  });
  afterAll(() => plans.close());

  it('in the middle of an approval leaves nothing of it, and approves once when asked again', async () => {
    const { desk, project } = plans;
    const { body } = await desk.call<{ version: number }>('GET', project);
    await plans.killed('task_commitment', 204, (call) => call('POST', `${project}/approval`, { seenVersion: body.version }));
    expect([await plans.count('schedule_baseline'), await plans.count('task_commitment')]).toEqual([3, 3]);
    expect(await plans.count(`audit_entry where action = 'reverse-schedule.approve-plan'`)).toBe(1);
  });

  it('in the middle of nine villages leaves none of them, and makes all nine once when asked again', async () => {
    await plans.desk.call('POST', '/api/templates', VILLAGE_CLEANING);
    const { body } = await plans.desk.call<{ items: { id: string; code: string; version: number }[] }>('GET', '/api/templates');
    const template = body.items.find(({ code }) => code === 'CZ')!;
    const wish = { version: template.version, endDateSource: '会议议定', ...NINE_VILLAGES };
    await plans.killed('task_link', 201, (call) => call('POST', `/api/templates/${template.id}/applications`, wish));
    expect([await plans.count('template_application'), await plans.count(`project where code like 'CZ-%'`)]).toEqual([9, 9]);
    expect(await plans.count(`audit_entry where action like 'template.%appl%'`)).toBe(1);
  });
});
