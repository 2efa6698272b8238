import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { product } from '#libs/battle-map/product';
import { EmailChannel } from '#libs/channels/email/email-channel';
import type { Handover } from '#libs/channels/contract';
import { RecordingChannel } from '#libs/channels/recording/recording-channel';
import { SmtpSink } from '#libs/platform/testing/smtp-sink';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { ReminderRoom } from '../../../../test/support/reminders.js';
import { createTestWorker } from '../../../../test/support/worker.js';
import { DeliveryRepository } from '../db/delivery.repository.js';
import { SupersedeReminders } from './supersede-reminders.js';

const NO_ANSWER: Handover = { outcome: 'unknown', reason: 'no-answer', answer: '' };
const BUSY: Handover = { outcome: 'retry', reason: 'busy', answer: '451 later' };
const REFUSED: Handover = { outcome: 'never', reason: 'recipient-refused', answer: '550 nobody' };

describe('a message on its way', () => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let room: ReminderRoom;
  let carrier: RecordingChannel;

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await createTestWorker(database, product, { SAMPLE: 'true', SMTP_FROM: '督导办 <duban@guanghe.example>' });
    await app.init();
    room = await ReminderRoom.open(app, database);
  });
  beforeEach(async () => {
    await room.clear();
    carrier = new RecordingChannel('email');
    room.carry('email', carrier);
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  /** A task overdue since the day before, and its message, planned this morning and not yet sent. */
  const planned = async (code = 'XM04-03') => {
    const task = await room.task(code, { due: '2018-09-10' });
    await room.morning('2018-09-11');
    const [{ id }] = (await database.sql('select id from reminder_delivery')) as [{ id: string }];
    return { task, id };
  };
  const standing = async () => (await room.deliveries()).map(({ state, outcome }) => [state, outcome]);
  /** As after `kill -9` between the carrier's answer and the commit. */
  const leaseRunsOut = () => database.sql(`update reminder_delivery set lease_until = '2018-01-01'`);
  /** The settling never reaches the database. */
  const dieBeforeSettling = async (id: string) => {
    const deliveries = app.get(DeliveryRepository, { strict: false });
    const settle = deliveries.settle.bind(deliveries);
    deliveries.settle = () => Promise.reject(new Error('killed'));
    await expect(room.deliver(id)).rejects.toThrow('killed');
    deliveries.settle = settle;
  };

  it('arrives once, marked as written by a machine, under a Message-ID that its intents decide', async () => {
    const sink = await SmtpSink.start();
    room.carry('email', new EmailChannel({ url: sink.url, from: '督导办 <duban@guanghe.example>' }));
    const { id } = await planned();
    await room.deliver(id);
    await room.deliver(id, 2);
    await sink.stop();
    expect(sink.messages).toMatchObject([
      {
        to: ['jianshe@guanghe.example'],
        headers: {
          subject: '【督办提醒】XM04-03 地块权属核查：已逾期 1 个工作日',
          'message-id': expect.stringMatching(/^<reminder\.[0-9a-f]{32}@guanghe\.example>$/),
          'auto-submitted': 'auto-generated',
          'x-auto-response-suppress': 'All',
        },
      },
    ]);
    expect(sink.messages[0]!.headers['list-unsubscribe']).toBeUndefined();
    expect(sink.messages[0]!.headers['message-id']).toBe((await room.deliveries())[0]!['message_id']);
    expect(await standing()).toEqual([['handed', 'accepted']]);
    expect(await room.attempts()).toEqual([{ attempt: 1, purpose: 'send', outcome: 'handed', reason: 'accepted' }]);
  });

  it('is kept, and shown, where there is no carrier', async () => {
    room.carry('email', undefined);
    const { id } = await planned();
    await room.deliver(id);
    expect(await standing()).toEqual([['handed', 'kept']]);
    expect(await room.attempts()).toEqual([]);
  });

  it('fails where there is a carrier and no address, so that the desk sees it', async () => {
    await database.sql(`update post set email = null where title = '建设办负责人'`);
    const { id } = await planned();
    await room.deliver(id);
    await database.sql(`update post set email = 'jianshe@guanghe.example' where title = '建设办负责人'`);
    expect(await standing()).toEqual([['failed', 'no-address']]);
  });

  it('waits while the carrier is busy, and fails when no attempt is left', async () => {
    const { id } = await planned();
    carrier.answerNext(BUSY, BUSY);
    await expect(room.deliver(id)).rejects.toThrow('busy');
    expect(await standing()).toEqual([['planned', 'busy']]);
    await room.deliver(id, 15);
    expect(await standing()).toEqual([['failed', 'busy']]);
    expect(carrier.messages).toEqual([]);
  });

  it('fails at once when the carrier will never take it', async () => {
    const { id } = await planned();
    carrier.answerNext(REFUSED);
    await room.deliver(id);
    expect(await room.deliveries()).toMatchObject([{ state: 'failed', outcome: 'recipient-refused', answer: '550 nobody' }]);
  });

  it('whose fate is unknown is sent again by mail under the same Message-ID, and the log shows both', async () => {
    const { id } = await planned();
    carrier.answerNext(NO_ANSWER);
    await expect(room.deliver(id)).rejects.toThrow('no-answer');
    expect(await standing()).toEqual([['unknown', 'no-answer']]);
    await room.deliver(id, 2);
    expect(await standing()).toEqual([['handed', 'accepted']]);
    expect(await room.attempts()).toEqual([
      { attempt: 1, purpose: 'send', outcome: 'unknown', reason: 'no-answer' },
      { attempt: 2, purpose: 'resend', outcome: 'handed', reason: 'accepted' },
    ]);
  });

  it('of a worker that died after the carrier’s answer is first unknown, then sent again', async () => {
    const { id } = await planned();
    await dieBeforeSettling(id);
    expect(carrier.messages).toHaveLength(1);
    await expect(room.deliver(id, 2)).rejects.toThrow('in another worker');
    await leaseRunsOut();
    await room.deliver(id, 3);
    expect(carrier.messages.map(({ messageId }) => messageId)).toEqual(Array(2).fill(carrier.messages[0]!.messageId));
    expect(await room.attempts()).toEqual([
      { attempt: 1, purpose: 'send', outcome: 'unknown', reason: 'worker-ended' },
      { attempt: 2, purpose: 'resend', outcome: 'handed', reason: 'accepted' },
    ]);
  });

  it('is never doubled blindly by text message: it stays unknown until a person has asked the carrier', async () => {
    const sms = new RecordingChannel('sms', 'ask-first');
    room.carry('sms', sms);
    const { id } = await planned();
    await database.sql(`update reminder_delivery set channel = 'sms'`);
    await dieBeforeSettling(id);
    await leaseRunsOut();
    await room.deliver(id, 2);
    await room.deliver(id, 3);
    room.carry('sms', undefined);
    expect(sms.messages).toHaveLength(1);
    expect(await standing()).toEqual([['unknown', 'worker-ended']]);
  });

  it('is settled by the holder of the newest lease only', async () => {
    const { id } = await planned();
    const send = carrier.send.bind(carrier);
    carrier.send = async (message, signal) => {
      await database.sql('update reminder_delivery set token = token + 1');
      return send(message, signal);
    };
    await room.deliver(id);
    expect(await standing()).toEqual([['leased', null]]);
    expect(await room.attempts()).toMatchObject([{ outcome: null }]);
  });

  it('is not sent when the task has been reported meanwhile', async () => {
    const { task, id } = await planned();
    await database.sql(`update task set completed_on = '2018-09-11', state = 'reported' where id = $1`, [task]);
    await room.deliver(id);
    expect(carrier.messages).toEqual([]);
    expect(await standing()).toEqual([['suppressed', 'task-done']]);
    expect(await room.intents()).toMatchObject([{ state: 'suppressed', reason: 'task-done' }]);
  });

  it('is not sent when the due has been moved meanwhile, before anybody was told so', async () => {
    const { task, id } = await planned();
    await database.sql(`update task set due = '2018-12-01', due_version = 2 where id = $1`, [task]);
    await room.deliver(id);
    expect(carrier.messages).toEqual([]);
    expect(await room.intents()).toMatchObject([{ state: 'superseded', reason: 'newer-due' }]);
  });

  it('is silenced by a newer due-version, and what has gone out stays on record', async () => {
    const { task, id } = await planned();
    const supersede = app.get(SupersedeReminders, { strict: false });
    await supersede.execute([{ taskId: task, dueVersion: 1 }]);
    expect(await standing()).toEqual([['planned', null]]);
    await supersede.execute([{ taskId: task, dueVersion: 2 }]);
    expect(await standing()).toEqual([['suppressed', 'newer-due']]);
    expect(await room.intents()).toMatchObject([{ state: 'superseded', reason: 'newer-due' }]);
    await room.deliver(id);
    expect(carrier.messages).toEqual([]);

    await room.clear();
    const sent = await planned();
    await room.deliver(sent.id);
    await supersede.execute([{ taskId: sent.task, dueVersion: 2 }]);
    expect(await standing()).toEqual([['handed', 'accepted']]);
    expect(await room.intents()).toMatchObject([{ state: 'planned' }]);
  });

  it('says only what is still owed of several tasks', async () => {
    const done = await room.task('XM04-01', { due: '2018-09-10' });
    const { id } = await planned('XM04-02');
    await database.sql(`update task set completed_on = '2018-09-11', state = 'reported' where id = $1`, [done]);
    await room.deliver(id);
    expect(carrier.messages.map(({ subject }) => subject)).toEqual(['【督办提醒】XM04-02 地块权属核查：已逾期 1 个工作日']);
    expect((await room.intents()).map(({ code, state }) => [code, state])).toEqual([
      ['XM04-01', 'suppressed'],
      ['XM04-02', 'planned'],
    ]);
  });

  it('goes to whom it concerns at the moment of sending: a new owner, the address of today, in his language', async () => {
    const { task, id } = await planned();
    await database.sql(`update task set owner_post_id = (select id from post where title = '派出所负责人') where id = $1`, [task]);
    await room.deliver(id);
    expect(carrier.messages).toMatchObject([{ to: 'paichusuo@guanghe.example', subject: expect.stringContaining('[Reminder]') }]);
    expect(await room.intents()).toMatchObject([{ to: '派出所负责人' }]);
  });

  it('parts with the task that another owner has taken over, and that one gets a message of his own', async () => {
    const moved = await room.task('XM04-01', { due: '2018-09-10' });
    const { id } = await planned('XM04-02');
    await database.sql(`update task set owner_post_id = (select id from post where title = '财政所负责人') where id = $1`, [moved]);
    await room.deliver(id);
    const other = (await room.deliveries()).find(({ to }) => to === '财政所负责人');
    await room.deliver(String(other!['id']));
    expect(carrier.messages.map(({ to, subject }) => [to, subject.split(' ')[0]])).toEqual([
      ['jianshe@guanghe.example', '【督办提醒】XM04-02'],
      ['caizheng@guanghe.example', '【督办提醒】XM04-01'],
    ]);
    expect(await room.bells()).toHaveLength(2);
  });

  it('that could not be sent by day waits for the next opening, and is released then', async () => {
    const { id } = await planned();
    await room.at('2018-09-21 21:00');
    await room.deliver(id);
    expect(await room.deliveries()).toMatchObject([{ state: 'planned', held_until: '2018-09-25' }]);
    await room.morning('2018-09-24');
    expect(await room.bells()).toHaveLength(1);
    await room.morning('2018-09-25');
    expect((await room.bells()).map(({ payload }) => payload)).toEqual([
      { deliveryId: id, round: 0 },
      { deliveryId: id, round: 1 },
    ]);
    await room.deliver(id);
    expect(carrier.messages).toMatchObject([{ subject: expect.stringContaining('已逾期 10 个工作日') }]);
  });

  it('waits for whoever has gone on leave since without a substitute', async () => {
    const { id } = await planned();
    await room.leave('建设办负责人', '2018-09-11', '2018-09-14', null);
    await room.deliver(id);
    expect(await room.deliveries()).toMatchObject([{ state: 'planned', outcome: 'on-leave', held_until: '2018-09-15' }]);
  });
});
