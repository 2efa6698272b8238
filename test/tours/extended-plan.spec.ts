import 'reflect-metadata';
import { jest } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { product } from '#libs/battle-map/product';
import { CARRIERS } from '#libs/battle-map/reminder/carriers';
import type { ChannelName } from '#libs/battle-map/reminder/contract';
import type { Channel } from '#libs/channels/contract';
import { RecordingChannel } from '#libs/channels/recording/recording-channel';
import { OutboxRelay } from '#libs/platform/outbox/outbox-relay';
import { Doorbell } from '#libs/platform/queue/doorbell';
import { eventually } from '#libs/platform/testing/eventually';
import { RingTicks } from '#libs/platform/ticks/use-cases/ring-ticks';
import { OfficeDirectory } from '#libs/battle-map/office/contract';
import { startTestApp } from '../support/app.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { registerProjects } from '../support/office.js';
import { type Browser, completeFirstRun, inProcess, newcomer, SECURITY, signIn } from '../support/sign-in.js';
import { registerTasks } from '../support/tasks.js';
import { startTestWorker } from '../support/worker.js';

interface LogLine {
  readonly message: string;
  readonly correlationId?: string;
}
interface Project {
  readonly id: string;
  readonly code: string;
  readonly version: number;
}

/*
 * XM01, end date 28 December 2018, moved to Friday 14 September while it is a draft. Drawings (5 days), then permit (5 days):
 * permit due Fri 14 Sep, drawings Fri 7 Sep. Nobody does anything.
 *   Mon 10 Sep, 08:30: the drawings are overdue. Extended on that day to Fri 21 Sep: permit Mon 17 to Fri 21, drawings 10 to 14.
 *   Mon 17 Sep, 08:30: overdue again. Extended to Fri 28 Sep: permit Fri 21, Tue 25 (the 24th is a holiday), 26, 27, 28, so
 *   drawings end Thu 20.
 *   Fri 21 Sep, 08:30: overdue again. Extended to Thu 11 Oct: permit 8 to 11 Oct and Sun 30 Sep, a make-up workday, so drawings
 *   end Sat 29, worked too, and the message comes on Sunday the 30th.
 */
describe('the tour of POST /api/projects/:id/extension', () => {
  let database: TestDatabase;
  let api: NestFastifyApplication;
  let worker: INestApplicationContext;
  let desk: Browser;
  let leader: Browser;
  let carrier: RecordingChannel;
  const settings = { SAMPLE: 'true', LOG_LEVEL: 'log', LOG_FORMAT: 'json' };
  const lines: LogLine[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
      for (const line of String(chunk).split('\n')) if (line.startsWith('{')) lines.push(JSON.parse(line) as LogLine);
      return true;
    });
    await standAt('2018-09-03 09:00');
    api = await startTestApp(database, settings);
    await completeFirstRun(inProcess(api));
    const security = await signIn(inProcess(api), SECURITY);
    desk = await newcomer(inProcess(api), security, { name: 'desk', roles: ['supervision-desk'] });
    leader = await newcomer(inProcess(api), security, { name: 'leader', roles: ['leader'] });
    const xm01 = (await registerProjects(api)).get('XM01')!;
    const owner = (await api.get(OfficeDirectory, { strict: false }).postsByTitle(['建设办负责人'])).get('建设办负责人')!.id;
    await database.sql('delete from leave');
    const tasks = [
      { code: 'XM01-01', name: '图纸', owner, durationDays: 5 },
      { code: 'XM01-02', name: '许可', owner, durationDays: 5 },
    ];
    await registerTasks(api, xm01, tasks, [{ from: 'XM01-01', to: 'XM01-02', type: 'FS', lagDays: 0 }]);
    const draft = await project();
    const moved = { endDate: '2018-09-14', source: '会议议定', version: draft.version };
    expect((await desk.call('PUT', `/api/projects/${draft.id}/end-date`, moved)).status).toBe(200);
    const approval = await desk.call('POST', `/api/projects/${draft.id}/approval`, { seenVersion: draft.version + 1 });
    expect(approval.status).toBe(204);

    worker = await startTestWorker(database, product, settings);
    carrier = new RecordingChannel('email');
    worker.get<Map<ChannelName, Channel>>(CARRIERS, { strict: false }).set('email', carrier);
    await worker.get(RingTicks, { strict: false }).execute();
    await drained();
  });
  afterAll(async () => {
    await worker.close();
    await api.close();
    await database.drop();
    jest.restoreAllMocks();
  });

  const standAt = (moment: string) => database.sql('update business_clock set stands_at = $1', [`${moment.replace(' ', 'T')}:00+08:00`]);
  const project = async (): Promise<Project> => {
    const { body } = await desk.call<{ items: Project[] }>('GET', '/api/projects');
    return body.items.find(({ code }) => code === 'XM01')!;
  };
  const drained = () =>
    eventually(async () => (await database.sql(`select from outbox where state not in ('done', 'dead')`)).length === 0, 20_000);
  /** The office opens on a day, and everything that follows is done. */
  const opens = async (date: string) => {
    await standAt(`${date} 08:30`);
    await worker.get(RingTicks, { strict: false }).execute();
    await drained();
  };
  const extend = async (endDate: string, headers: Record<string, string>, by = leader) => {
    const { id, version } = await project();
    const wish = { endDate, source: `会议纪要 ${endDate}`, overdueToo: true, seenVersion: version };
    return by.call('POST', `/api/projects/${id}/extension`, wish, headers);
  };
  /** While the message waits for a busy carrier, something happens. */
  const whileBusy = (happens: () => Promise<unknown>) => {
    const send = carrier.send.bind(carrier);
    carrier.answerNext({ outcome: 'retry', reason: 'busy', answer: '451' });
    carrier.send = async (message, signal) => {
      carrier.send = send;
      const answer = await send(message, signal);
      await happens();
      return answer;
    };
  };
  const dues = async () => {
    const rows = await database.sql('select code, due::text, due_version, was_red from task__task order by code');
    return rows.map(({ code, due, due_version, was_red }) => [code, due, due_version, was_red]);
  };
  const intents = () =>
    database.sql('select due_version as version, state, reason, decided_on::text as "on" from reminder__intent order by due_version');
  const letters = (correlationId: string) =>
    database.sql('select key, job, payload, state, attempts from outbox where correlation_id = $1 order by id', [correlationId]);
  const said = (correlationId: string) => lines.filter((line) => line.correlationId === correlationId).map(({ message }) => message);

  it('passes every hop in order under one correlation id, and the newer schedule silences the reminder of the older one', async () => {
    expect(await dues()).toEqual([
      ['XM01-01', '2018-09-07', 1, false],
      ['XM01-02', '2018-09-14', 1, false],
    ]);
    let answer: Awaited<ReturnType<typeof extend>> | undefined;
    whileBusy(async () => (answer = await extend('2018-09-21', { 'x-correlation-id': 'tour-extension' })));
    await opens('2018-09-10');

    expect(answer).toMatchObject({ status: 204, headers: { 'x-correlation-id': 'tour-extension' } });
    expect(await dues()).toEqual([
      ['XM01-01', '2018-09-14', 2, true],
      ['XM01-02', '2018-09-21', 2, false],
    ]);
    const [audit] = await database.sql(
      `select action, result, xmin::text as commit from audit_entry where correlation_id = 'tour-extension'`,
    );
    const [plan] = await database.sql(`select xmin::text as commit from project where code = 'XM01'`);
    expect(audit).toEqual({ action: 'reverse-schedule.extend-plan', result: 'done', commit: plan!['commit'] });
    expect(await letters('tour-extension')).toMatchObject([{ job: 'reminder.on-task-committed', state: 'done', attempts: 1 }]);
    const hops = said('tour-extension').map((message) => /^(POST \S+ 204|delivery begun|delivery done)/.exec(message)?.[0]);
    expect(hops.filter((hop) => hop && !hop.startsWith('POST'))).toEqual(['delivery begun', 'delivery done']);

    expect(carrier.messages).toEqual([]);
    expect(await intents()).toEqual([{ version: 1, state: 'superseded', reason: 'newer-due', on: '2018-09-10' }]);
    expect(await database.sql('select state, outcome from reminder_delivery')).toEqual([{ state: 'suppressed', outcome: 'newer-due' }]);
  });

  it('adds nothing when the request is repeated under its idempotency key, or made of a plan that has changed', async () => {
    const { id, version } = await project();
    const wish = { endDate: '2018-09-28', source: '会议纪要 2', overdueToo: true, seenVersion: version };
    const ask = (headers = {}) => leader.call('POST', `/api/projects/${id}/extension`, wish, headers);
    const key = { 'idempotency-key': 'tour-extension-0002', 'x-correlation-id': 'tour-repeated' };
    await standAt('2018-09-17 08:30');
    expect([(await ask(key)).status, (await ask(key)).status]).toEqual([204, 204]);
    expect(await ask()).toMatchObject({ status: 409, body: { code: 'action-plan.project.changed' } });
    await drained();
    expect(await letters('tour-repeated')).toHaveLength(1);
    expect(await dues()).toEqual([
      ['XM01-01', '2018-09-20', 3, true],
      ['XM01-02', '2018-09-28', 3, false],
    ]);
    await opens('2018-09-17');
    expect(carrier.messages).toEqual([]);
  });

  it('adds nothing when the queue delivers twice', async () => {
    const doorbell = worker.get(Doorbell, { strict: false });
    const ring = doorbell.ring.bind(doorbell);
    doorbell.ring = async (bells) => {
      await ring(bells);
      await ring(bells);
    };
    await opens('2018-09-21');
    await opens('2018-09-21');
    doorbell.ring = ring;
    expect(carrier.messages).toMatchObject([
      { subject: expect.stringContaining('XM01-01'), text: expect.stringContaining('2018年9月20日') },
    ]);
    expect((await intents()).at(-1)).toEqual({ version: 3, state: 'planned', reason: null, on: '2018-09-21' });
  });

  it('still silences when the process dies between the commit and the bell, and speaks again of the newer date', async () => {
    const dying = await startTestApp(database, settings);
    dying.get(OutboxRelay, { strict: false }).kick = () => undefined; // the commit is the last thing this process does
    const call = inProcess(dying);
    const by = {
      ...leader,
      call: ((...[method, path, body, more]) => call(method, path, body, { ...leader.headers, ...more })) as Browser['call'],
    };
    await standAt('2018-09-21 09:00');
    expect((await extend('2018-10-11', { 'x-correlation-id': 'tour-crash' }, by)).status).toBe(204);
    await dying.close();
    await eventually(async () => (await letters('tour-crash'))[0]?.['state'] === 'done');
    expect((await dues())[0]).toEqual(['XM01-01', '2018-09-29', 4, true]);
    // What was said on the 21st was said; it is not called back.
    expect(carrier.messages).toHaveLength(1);

    await opens('2018-09-30');
    expect(carrier.messages).toHaveLength(2);
    expect(carrier.messages[1]).toMatchObject({ text: expect.stringContaining('2018年9月29日') });
  });
});
