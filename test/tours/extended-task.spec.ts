import 'reflect-metadata';
import { jest } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { OfficeDirectory, type PostId } from '#libs/battle-map/office/contract';
import { product } from '#libs/battle-map/product';
import { CARRIERS } from '#libs/battle-map/reminder/carriers';
import type { ChannelName } from '#libs/battle-map/reminder/contract';
import type { Channel } from '#libs/channels/contract';
import { RecordingChannel } from '#libs/channels/recording/recording-channel';
import { eventually } from '#libs/platform/testing/eventually';
import { RingTicks } from '#libs/platform/ticks/use-cases/ring-ticks';
import { startTestApp } from '../support/app.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { registerProjects } from '../support/office.js';
import { type Browser, completeFirstRun, inProcess, newcomer, SECURITY, signIn } from '../support/sign-in.js';
import { registerTasks } from '../support/tasks.js';
import { startTestWorker } from '../support/worker.js';

interface Extension {
  readonly id: string;
  readonly state: string;
  readonly grantedDue: string | null;
  readonly may: readonly string[];
}
interface Task {
  readonly id: string;
  readonly version: number;
  readonly due: string;
  readonly originalDue: string;
  readonly wasRed: boolean;
  readonly may: readonly string[];
  readonly extensions: readonly Extension[];
}

/*
 * XM01 ends on Fri 14 September 2018. Drawings (5 days) are due Fri 7 Sep, the permit (5 days) after them Fri 14 Sep.
 *   Mon 3 Sep: the owner asks for the drawings until Tue 11 Sep. Then the permit can begin on Wed the 12th and takes the 12th, 13th,
 *   14th, 17th and 18th: two working days past its due date, and the end date lacks two.
 */
describe('the tour of a task that is extended', () => {
  let database: TestDatabase;
  let api: NestFastifyApplication;
  let worker: INestApplicationContext;
  let carrier: RecordingChannel;
  const by: Record<string, Browser> = {};
  const settings = { SAMPLE: 'true' };

  beforeAll(async () => {
    database = await createTestDatabase();
    await standAt('2018-09-03 09:00');
    api = await startTestApp(database, settings);
    await completeFirstRun(inProcess(api));
    const security = await signIn(inProcess(api), SECURITY);
    const xm01 = (await registerProjects(api)).get('XM01')!;
    const directory = api.get(OfficeDirectory, { strict: false });
    const post = async (title: string): Promise<PostId> => (await directory.postsByTitle([title])).get(title)!.id;
    const people = [
      ['desk', 'supervision-desk', '督导办专员一'],
      ['leader', 'leader', '党工委书记'],
      ['otherLeader', 'leader', '政协联络处主任'],
      ['owner', 'staff', '建设办负责人'],
      ['head', 'force-head', '分管建设副主任'],
    ] as const;
    for (const [name, role, title] of people) {
      by[name] = await newcomer(inProcess(api), security, { name, roles: [role] });
      await database.sql(`update post set account_id = (select id from account where name = $1) where title = $2`, [name, title]);
    }
    await database.sql('delete from leave');
    const tasks = [
      { code: 'XM01-01', name: '图纸', owner: await post('建设办负责人'), durationDays: 5 },
      { code: 'XM01-02', name: '许可', owner: await post('建设办负责人'), durationDays: 5 },
      { code: 'XM01-03', name: '协调', owner: await post('党工委书记'), durationDays: 1 },
    ];
    await registerTasks(api, xm01, tasks, [{ from: 'XM01-01', to: 'XM01-02', type: 'FS', lagDays: 0 }]);
    const { body } = await by['desk']!.call<{ items: { id: string; code: string; version: number }[] }>('GET', '/api/projects');
    const { id, version } = body.items.find(({ code }) => code === 'XM01')!;
    await by['desk']!.call('PUT', `/api/projects/${id}/end-date`, { endDate: '2018-09-14', source: '会议议定', version });
    expect((await by['desk']!.call('POST', `/api/projects/${id}/approval`, { seenVersion: version + 1 })).status).toBe(204);
    worker = await startTestWorker(database, product, settings);
    carrier = new RecordingChannel('email');
    worker.get<Map<ChannelName, Channel>>(CARRIERS, { strict: false }).set('email', carrier);
    await ring();
  });
  afterAll(async () => {
    await worker.close();
    await api.close();
    await database.drop();
    jest.restoreAllMocks();
  });

  const standAt = (moment: string) => database.sql('update business_clock set stands_at = $1', [`${moment.replace(' ', 'T')}:00+08:00`]);
  const ring = async () => {
    await worker.get(RingTicks, { strict: false }).execute();
    await eventually(async () => (await database.sql(`select from outbox where state not in ('done', 'dead')`)).length === 0, 20_000);
  };
  const idOf = async (code: string) => (await database.sql('select id from task where code = $1', [code]))[0]!['id'] as string;
  const task = async (code: string, who = 'owner') => (await by[who]!.call<Task>('GET', `/api/tasks/${await idOf(code)}`)).body;
  const ask = async (code: string, due: string, who = 'owner') => {
    const { id, version } = await task(code, who);
    const wish = { due, cause: '图审机构排期', progress: '图纸已完成八成', version };
    return by[who]!.call<Task & { code: string }>('POST', `/api/tasks/${id}/extensions`, wish);
  };
  const openRequest = async (code: string) => (await task(code)).extensions.find(({ state }) => state === 'open')!.id;
  const grant = async (id: string, due: string, who = 'leader') =>
    by[who]!.call<{ code: string }>('POST', `/api/extensions/${id}/grant`, { due });
  const waiting = async (who: string) =>
    (await by[who]!.call<{ items: { code: string; may: string[] }[] }>('GET', '/api/extensions')).body.items.map(({ code, may }) => [
      code,
      may,
    ]);

  it('shows what else would move, before anybody says anything, and stores nothing', async () => {
    const preview = (due: string) => async () =>
      (await by['owner']!.call('GET', `/api/tasks/${await idOf('XM01-01')}/extension-preview?due=${due}`)).body;
    expect(await preview('2018-09-11')()).toEqual({
      endDate: '2018-09-14',
      missingNow: 0,
      missingThen: 2,
      possibleEndDate: '2018-09-18',
      pushed: [
        {
          taskId: await idOf('XM01-02'),
          code: 'XM01-02',
          name: '许可',
          due: '2018-09-14',
          expectedNow: '2018-09-14',
          expectedThen: '2018-09-18',
          daysOver: 2,
        },
      ],
    });
    expect(await preview('2018-09-07')()).toMatchObject({ missingThen: 0, pushed: [] });
    expect((await task('XM01-01')).extensions).toEqual([]);
  });

  it('is asked for by an owner, one request at a time, and for a later day', async () => {
    expect((await task('XM01-01')).may).toEqual(['sign', 'extend', 'block']);
    expect(await ask('XM01-01', '2018-09-11', 'head')).toMatchObject({ status: 403, body: { code: 'task.extension.not-owner' } });
    expect(await ask('XM01-01', '2018-09-07')).toMatchObject({ status: 422, body: { code: 'task.extension.not-later' } });
    expect(await ask('XM01-01', '2018-09-12')).toMatchObject({
      status: 201,
      body: { due: '2018-09-07', may: ['sign', 'block'], extensions: [{ state: 'open', may: ['withdraw'] }] },
    });
    expect(await ask('XM01-01', '2018-09-11')).toMatchObject({ status: 409, body: { code: 'task.extension.open' } });
    await by['owner']!.call('POST', `/api/extensions/${await openRequest('XM01-01')}/withdrawal`, {});
    expect((await ask('XM01-01', '2018-09-11')).status).toBe(201);
  });

  it('waits for the leader in charge, and for nobody else', async () => {
    expect(await waiting('leader')).toEqual([['XM01-01', ['decide']]]);
    expect(await waiting('desk')).toEqual([['XM01-01', []]]);
    expect(await waiting('otherLeader')).toEqual([]);
    const id = await openRequest('XM01-01');
    expect((await grant(id, '2018-09-11', 'owner')).status).toBe(403);
    expect(await grant(id, '2018-09-11', 'otherLeader')).toMatchObject({ status: 403, body: { code: 'task.extension.not-decider' } });
    expect(await grant(id, '2018-09-11', 'desk')).toMatchObject({ status: 403, body: { code: 'task.extension.not-decider' } });
    expect(await grant(id, '2018-09-13')).toMatchObject({ status: 422, body: { code: 'task.extension.beyond-wish' } });
  });

  it('refused, leaves the due date where it was', async () => {
    const id = await openRequest('XM01-01');
    expect((await by['leader']!.call('POST', `/api/extensions/${id}/refusal`, { reason: ' ' })).status).toBe(400);
    expect((await by['leader']!.call('POST', `/api/extensions/${id}/refusal`, { reason: '可压缩' })).status).toBe(200);
    expect(await task('XM01-01')).toMatchObject({
      due: '2018-09-07',
      extensions: [{ state: 'withdrawn' }, { state: 'refused', reason: '可压缩', may: [] }],
    });
    expect(await grant(id, '2018-09-11')).toMatchObject({ status: 409, body: { code: 'task.extension.settled' } });
    await ring();
    expect(carrier.messages).toMatchObject([
      {
        to: 'jianshe@guanghe.example',
        subject: '【延期未批准】XM01-01 图纸：期限仍为 2018-09-07',
        text: expect.stringContaining('leader未批准：可压缩。'),
      },
    ]);
  });

  it('granted while a reminder of the older due waits: the due moves, the reminder falls silent, the original due stays visible', async () => {
    await standAt('2018-09-07 16:00');
    expect((await ask('XM01-01', '2018-09-11')).status).toBe(201);
    const id = await openRequest('XM01-01');
    const send = carrier.send.bind(carrier);
    carrier.answerNext({ outcome: 'retry', reason: 'busy', answer: '451' });
    let answer: { status: number } | undefined;
    carrier.send = async (message, signal) => {
      carrier.send = send;
      const said = await send(message, signal);
      answer = await grant(id, '2018-09-11');
      return said;
    };
    await standAt('2018-09-10 08:30');
    await ring();
    expect(answer?.status).toBe(200);
    expect(await task('XM01-01')).toMatchObject({ due: '2018-09-11', originalDue: '2018-09-07', wasRed: true });
    expect(await database.sql(`select due_version, state, reason from reminder__intent where subject_kind = 'task'`)).toEqual([
      { due_version: 1, state: 'superseded', reason: 'newer-due' },
    ]);
    // Whoever asked is told each time, under a key of its own, and the overdue task is not spoken of.
    expect(carrier.messages.map(({ subject }) => subject)).toEqual([
      '【延期未批准】XM01-01 图纸：期限仍为 2018-09-07',
      '【延期批准】XM01-01 图纸：期限改为 2018-09-11',
    ]);
    expect(
      await database.sql(`select stage, rung, count(*)::int as n from reminder__intent where subject_kind = 'extension' group by 1, 2`),
    ).toEqual([{ stage: 'decided', rung: 'owner', n: 2 }]);
    const lines = await database.sql(`select action from audit_entry where action like '%extension%' order by id`);
    expect(lines.map(({ action }) => action)).toEqual([
      'task.ask-extension',
      'task.withdraw-extension',
      'task.ask-extension',
      'task.refuse-extension',
      'task.ask-extension',
      'reverse-schedule.grant-extension',
    ]);
  });

  it('asked for too late, is refused by rule; the leader may make an exception, which is written down', async () => {
    await standAt('2018-09-12 09:00');
    expect((await task('XM01-01')).may).toEqual(['sign', 'block']);
    expect(await ask('XM01-01', '2018-09-14')).toMatchObject({ status: 409, body: { code: 'task.extension.too-late' } });
    const { id, version, may } = await task('XM01-01', 'leader');
    expect(may).toEqual(['extend-late', 'suspend', 'cancel']);
    const wish = { due: '2018-09-14', cause: '台风', progress: '九成', reason: '台风停工两天，情况属实', version };
    expect((await by['owner']!.call('POST', `/api/tasks/${id}/late-extension`, wish)).status).toBe(403);
    expect(await by['otherLeader']!.call('POST', `/api/tasks/${id}/late-extension`, wish)).toMatchObject({
      status: 403,
      body: { code: 'task.extension.not-leader' },
    });
    expect((await by['leader']!.call('POST', `/api/tasks/${id}/late-extension`, wish)).status).toBe(200);
    expect(await task('XM01-01')).toMatchObject({ due: '2018-09-14', originalDue: '2018-09-07', wasRed: true });
    const [line] = await database.sql(
      `select details ->> 'reason' as reason from audit_entry where action = 'reverse-schedule.extend-overdue-task'`,
    );
    expect(line).toEqual({ reason: '台风停工两天，情况属实' });
  });

  it('of the leader’s own task is decided by the desk, never by himself', async () => {
    expect((await ask('XM01-03', '2018-09-20', 'leader')).status).toBe(201);
    const id = (await task('XM01-03', 'leader')).extensions[0]!.id;
    expect(await waiting('leader')).toEqual([['XM01-03', ['withdraw']]]);
    expect(await grant(id, '2018-09-20')).toMatchObject({ status: 403, body: { code: 'task.extension.own-request' } });
    expect((await grant(id, '2018-09-18', 'desk')).status).toBe(200);
    expect(await task('XM01-03')).toMatchObject({ due: '2018-09-18', originalDue: '2018-09-14' });
  });

  it('can be changed or deleted by nobody afterwards', async () => {
    const asProgram = (statement: string) => database.sql(`set role battle_map_app; ${statement}`);
    await expect(asProgram(`update task_extension set cause = 'x'`)).rejects.toThrow('permission denied');
    await expect(asProgram('delete from task_extension')).rejects.toThrow('permission denied');
  });
});
