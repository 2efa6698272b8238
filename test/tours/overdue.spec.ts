import 'reflect-metadata';
import { jest } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { product } from '#libs/battle-map/product';
import type { ProjectId } from '#libs/battle-map/action-plan/contract';
import { TaskCommitments, type TaskId } from '#libs/battle-map/task/contract';
import { RecordingChannel } from '#libs/channels/recording/recording-channel';
import type { ChannelMessage } from '#libs/channels/contract';
import { type Transaction, TransactionRunner } from '#libs/platform/database/transaction';
import { OutboxRelay } from '#libs/platform/outbox/outbox-relay';
import { Doorbell } from '#libs/platform/queue/doorbell';
import { eventually } from '#libs/platform/testing/eventually';
import { RingTicks } from '#libs/platform/ticks/use-cases/ring-ticks';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { day } from '../support/office.js';
import { ReminderRoom } from '../support/reminders.js';
import { createTestWorker, startTestWorker } from '../support/worker.js';

interface LogLine {
  readonly message: string;
  readonly correlationId?: string;
}

describe('the tour of an overdue task', () => {
  let database: TestDatabase;
  let worker: INestApplicationContext;
  let room: ReminderRoom;
  let carrier: RecordingChannel;
  const lines: LogLine[] = [];
  const settings = { SAMPLE: 'true', LOG_LEVEL: 'log', LOG_FORMAT: 'json' };

  beforeAll(async () => {
    database = await createTestDatabase();
    jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
      for (const line of String(chunk).split('\n')) if (line.startsWith('{')) lines.push(JSON.parse(line) as LogLine);
      return true;
    });
    worker = await createTestWorker(database, product, settings);
    await worker.init();
    room = await ReminderRoom.open(worker, database);
    await worker.close();
    await database.sql(`update business_clock set stands_at = '2018-09-10T09:00:00+08:00'`);
    worker = await startTestWorker(database, product, settings);
    room = room.with(worker);
    carrier = new RecordingChannel('email');
    room.carry('email', carrier);
    await ringTicks();
  });
  afterAll(async () => {
    await worker.close();
    await database.drop();
    jest.restoreAllMocks();
  });

  const ringTicks = () => worker.get(RingTicks, { strict: false }).execute();
  const unfinished = () => database.sql(`select key from outbox where state not in ('done', 'dead')`);
  const drained = () => eventually(async () => (await unfinished()).length === 0);
  /** The office opens on a day, and everything that follows is done. */
  const opens = async (date: string) => {
    await room.at(`${date} 08:30`);
    await ringTicks();
    await drained();
  };
  const letters = () =>
    database.sql(`select key, job, correlation_id, attempts, state from outbox where job like 'reminder.%' order by id`);
  const messagesOf = (code: string): ChannelMessage[] => carrier.messages.filter(({ subject }) => subject.includes(code));
  const deliveryOf = async (code: string) => (await room.deliveries()).find(({ subject }) => String(subject).includes(code))!;

  it('passes every hop in order under one correlation id: tick, intent, message, bell, job, channel, log', async () => {
    await room.task('XM04-01', { due: '2018-09-10' });
    await opens('2018-09-11');

    const delivery = await deliveryOf('XM04-01');
    expect(messagesOf('XM04-01')).toMatchObject([{ to: 'jianshe@guanghe.example', messageId: delivery['message_id'] }]);
    const work = String(delivery['correlation_id']);
    expect((await letters()).filter((letter) => letter['correlation_id'] === work)).toMatchObject([
      { key: 'tick:reminder.plan-reminders:2018-09-11T00:30:00.000Z', state: 'done', attempts: 1 },
      { key: `reminder.on-delivery-planned:${String(delivery['id'])}:0`, state: 'done', attempts: 1 },
    ]);
    expect(await room.intents()).toMatchObject([{ code: 'XM04-01', stage: 'overdue-1', state: 'planned', on: '2018-09-11' }]);
    expect(delivery).toMatchObject({ state: 'handed', outcome: 'accepted', planned_at: new Date('2018-09-11T08:30:00+08:00') });
    expect(await room.attempts()).toEqual([{ attempt: 1, purpose: 'send', outcome: 'handed', reason: 'accepted' }]);
    expect(lines.filter(({ correlationId }) => correlationId === work).map(({ message }) => message)).toEqual([
      'delivery begun',
      'reminders planned',
      'delivery done',
      'delivery begun',
      'message handed',
      'delivery done',
    ]);
  });

  it('adds nothing on the same morning or the next, and nothing when the queue delivers twice', async () => {
    const doorbell = worker.get(Doorbell, { strict: false });
    const ring = doorbell.ring.bind(doorbell);
    doorbell.ring = async (bells) => {
      await ring(bells);
      await ring(bells);
    };
    await room.task('XM04-02', { due: '2018-09-11' });
    await opens('2018-09-12');
    await opens('2018-09-13');
    doorbell.ring = ring;
    const planned = await deliveryOf('XM04-02');
    await room.deliver(String(planned['id']), 2);
    expect([messagesOf('XM04-01').length, messagesOf('XM04-02').length]).toEqual([1, 1]);
    expect(await room.attempts()).toHaveLength(2);
  });

  it('still arrives when the process dies between the commit and the bell', async () => {
    await room.task('XM04-03', { due: '2018-09-13' });
    const dying = await createTestWorker(database, product, settings);
    await dying.init();
    dying.get(OutboxRelay, { strict: false }).kick = () => undefined; // the commit is the last thing this process does
    await room.with(dying).morning('2018-09-14');
    await dying.close();
    await eventually(() => messagesOf('XM04-03').length === 1);
    await drained();
    expect(await deliveryOf('XM04-03')).toMatchObject({ state: 'handed' });
  });

  it('is told of a worker that died after the carrier’s answer: unknown, then sent again', async () => {
    const send = carrier.send.bind(carrier);
    carrier.send = async (message, signal) => {
      const answer = await send(message, signal);
      carrier.send = send;
      // The worker is gone: its letter and its message are left in its hands, and both leases run out.
      await database.sql(`update reminder_delivery set lease_until = '2018-01-01', token = token + 1 where state = 'leased'`);
      throw new Error(`killed after "${answer.outcome}"`);
    };
    await room.task('XM04-04', { due: '2018-09-14' });
    await opens('2018-09-17');
    const { id, message_id } = await deliveryOf('XM04-04');
    expect(messagesOf('XM04-04').map(({ messageId }) => messageId)).toEqual([message_id, message_id]);
    expect(await database.sql('select purpose, outcome from reminder_attempt where delivery_id = $1 order by attempt', [id])).toEqual([
      { purpose: 'send', outcome: 'unknown' },
      { purpose: 'resend', outcome: 'handed' },
    ]);
  });

  it('ends where a newer schedule silences the older reminder before it has gone out', async () => {
    const taskId = (await room.task('XM04-05', { due: '2018-09-17' })) as TaskId;
    const [project] = await database.sql(`select id from project where code = 'XM04'`);
    const commit = (tx: Transaction) =>
      worker
        .get(TaskCommitments, { strict: false })
        .commit(tx, project!['id'] as ProjectId, [{ taskId, due: day('2018-12-03'), beganTooLate: false }]);
    // While the message waits for a busy carrier, the plan is extended.
    const send = carrier.send.bind(carrier);
    carrier.answerNext({ outcome: 'retry', reason: 'busy', answer: '451' });
    carrier.send = async (message, signal) => {
      carrier.send = send;
      const answer = await send(message, signal);
      await worker.get(TransactionRunner).run(commit);
      return answer;
    };
    await opens('2018-09-18');
    expect(messagesOf('XM04-05')).toEqual([]);
    expect(await deliveryOf('XM04-05')).toMatchObject({ state: 'suppressed', outcome: 'newer-due' });
    const intentsOf = async () => (await room.intents()).filter(({ code }) => code === 'XM04-05');
    expect(await intentsOf()).toMatchObject([{ version: 1, state: 'superseded', reason: 'newer-due' }]);
    expect((await letters()).filter(({ job }) => job === 'reminder.on-task-committed')).toMatchObject([{ state: 'done' }]);

    await opens('2018-12-04');
    expect(messagesOf('XM04-05')).toMatchObject([{ text: expect.stringContaining('2018年12月3日') }]);
    expect(await intentsOf()).toMatchObject([{ version: 1 }, { version: 2, state: 'planned' }]);
  });
});
