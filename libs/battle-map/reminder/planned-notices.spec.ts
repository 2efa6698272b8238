import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { product } from '#libs/battle-map/product';
import { RecordingChannel } from '#libs/channels/recording/recording-channel';
import { TransactionRunner } from '#libs/platform/database/transaction';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database.js';
import { ReminderRoom } from '../../../test/support/reminders.js';
import { createTestWorker } from '../../../test/support/worker.js';
import type { PostId } from '../office/contract.js';
import { type NoticeRequest, Notices } from './contract.js';

const texts = {
  'test.notice.subject': { 'zh-CN': '{month} 积分告知核对', en: 'Your points of {month}' },
  'test.notice.body': { 'zh-CN': '请在五个工作日内核对。', en: 'Please check them within five working days.' },
};

describe('a notice that a later stage asks for', () => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let room: ReminderRoom;
  let carrier: RecordingChannel;
  let to: PostId;

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await createTestWorker(database, [...product, { name: 'test', messages: texts }], { SAMPLE: 'true' });
    await app.init();
    room = await ReminderRoom.open(app, database);
    to = (await database.sql(`select id from post where title = '建设办负责人'`))[0]!['id'] as PostId;
  });
  beforeEach(async () => {
    await room.clear();
    carrier = new RecordingChannel('email');
    room.carry('email', carrier);
    await room.at('2018-08-01 09:00');
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const request = (more: Partial<NoticeRequest> = {}) =>
    app.get(TransactionRunner).run((tx) =>
      app.get(Notices, { strict: false }).requestNotice(tx, {
        subjectKind: 'account',
        subjectId: 'p7',
        rung: 'owner',
        stage: 'month-2018-07',
        version: 1,
        to,
        text: { subject: 'test.notice.subject', body: 'test.notice.body', params: { month: '2018-07' } },
        ...more,
      }),
    );
  const standing = async () => (await room.deliveries()).map(({ state, outcome }) => [state, outcome]);
  const deliverAll = async () => {
    for (const { id } of await room.deliveries()) await room.deliver(String(id));
  };

  it('is planned once, however often it is asked for, and sent to the post itself', async () => {
    await room.leave('建设办负责人', '2018-08-01', '2018-08-03', '财政所负责人');
    expect([await request(), await request()]).toEqual([true, false]);
    expect(await room.bells()).toHaveLength(1);
    await deliverAll();
    expect(carrier.messages).toMatchObject([
      { to: 'jianshe@guanghe.example', subject: '2018-07 积分告知核对', text: '请在五个工作日内核对。' },
    ]);
  });

  it('waits for the next opening when it is night or a day of rest', async () => {
    await room.at('2018-08-04 10:00');
    await request();
    expect(await room.deliveries()).toMatchObject([{ state: 'planned', held_until: '2018-08-06' }]);
    expect(await room.bells()).toEqual([]);
    await room.morning('2018-08-06');
    expect(await room.bells()).toHaveLength(1);
  });

  it('silences the older one that has not gone out', async () => {
    await request();
    await request({ version: 2 });
    expect(await standing()).toEqual(
      expect.arrayContaining([
        ['suppressed', 'newer-due'],
        ['planned', null],
      ]),
    );
    await deliverAll();
    expect(carrier.messages).toHaveLength(1);
  });

  it('needs a reader', async () => {
    await expect(request({ to: '00000000-0000-4000-8000-000000000000' as PostId })).rejects.toMatchObject({
      code: 'reminder.post-unknown',
    });
  });

  it('stands or falls with the transaction that asks for it', async () => {
    const failing = app.get(TransactionRunner).run(async (tx) => {
      await app.get(Notices, { strict: false }).requestNotice(tx, {
        subjectKind: 'account',
        subjectId: 'p8',
        rung: 'owner',
        stage: 'month-2018-07',
        version: 1,
        to,
        text: { subject: 'test.notice.subject', body: 'test.notice.body', params: { month: '2018-07' } },
      });
      throw new Error('rolled back');
    });
    await expect(failing).rejects.toThrow('rolled back');
    expect(await room.deliveries()).toEqual([]);
    expect(await room.bells()).toEqual([]);
  });
});
