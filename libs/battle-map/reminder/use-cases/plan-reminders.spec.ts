import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { product } from '#libs/battle-map/product';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { LIVE, ReminderRoom } from '../../../../test/support/reminders.js';
import { createTestWorker } from '../../../../test/support/worker.js';
import { PlanReminders } from './plan-reminders.js';

describe('the morning of the office', () => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let room: ReminderRoom;

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await createTestWorker(database, product, { SAMPLE: 'true' });
    await app.init();
    room = await ReminderRoom.open(app, database);
  });
  beforeEach(() => room.clear());
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const told = async () => (await room.intents()).map(({ code, to, on, state }) => [code, to, on, state]);

  it('reminds the owner on the first working day after the due date, once', async () => {
    await room.task('XM04-03', { due: '2018-09-10' });
    for (const day of ['2018-09-10', '2018-09-11', '2018-09-11', '2018-09-12', '2018-10-08']) await room.morning(day);
    expect(await room.intents()).toEqual([
      {
        code: 'XM04-03',
        to: '建设办负责人',
        insteadOf: null,
        rung: 'owner',
        stage: 'overdue-1',
        version: 1,
        state: 'planned',
        reason: null,
        silentUntil: null,
        on: '2018-09-11',
      },
    ]);
    expect(await room.deliveries()).toMatchObject([
      { to: '建设办负责人', channel: 'email', state: 'planned', address: 'jianshe@guanghe.example', planned_on: '2018-09-11' },
    ]);
    expect(await room.bells()).toHaveLength(1);
  });

  it('says in the reader’s language which task, of which project, due when, how late and what to do', async () => {
    await room.task('XM04-03', { due: '2018-09-10' });
    await room.task('GZ03-04', { due: '2018-09-10', owner: '派出所负责人' });
    await room.morning('2018-09-11');
    const [chinese, english] = await room.deliveries();
    expect(chinese).toMatchObject({ subject: '【督办提醒】XM04-03 地块权属核查：已逾期 1 个工作日' });
    expect(chinese!['body']).toBe(
      '建设办负责人：\n您负责的下列 1 项任务已过到期日，尚未报送完成。\n\n' +
        'XM04-03 地块权属核查\n所属项目：洸河路改造\n到期日：2018年9月10日星期一，已逾期 1 个工作日\n\n' +
        '请抓紧办理，办结后在系统中报送完成情况；如已办结，请尽快补报。确有困难的，请在系统中报告进展并说明原因，或联系专班组长。',
    );
    expect(english).toMatchObject({ language: 'en', subject: '[Reminder] GZ03-04 地块权属核查: 1 working day overdue' });
    expect(english!['body']).toContain('Due: Monday, September 10, 2018; 1 working day overdue');
  });

  it('puts what one reader is owed by one task force into one message', async () => {
    await room.task('XM04-01', { due: '2018-09-10' });
    await room.task('XM04-02', { due: '2018-09-10' });
    await room.task('XM04-03', { due: '2018-09-10', owner: '财政所负责人' });
    await room.morning('2018-09-11');
    const deliveries = await room.deliveries();
    expect(deliveries.map(({ to, subject }) => [to, subject])).toEqual([
      ['建设办负责人', '【督办提醒】您有 2 项任务已逾期'],
      ['财政所负责人', '【督办提醒】XM04-03 地块权属核查：已逾期 1 个工作日'],
    ]);
    expect(await database.sql('select delivery_id, count(*)::int from reminder_delivery_intent group by 1 order by 2')).toMatchObject([
      { count: 1 },
      { count: 2 },
    ]);
  });

  it('knows a make-up workday: due Saturday 29 September 2018, reminded on Sunday the 30th', async () => {
    await room.task('XM04-01', { due: '2018-09-29' });
    await room.task('XM04-02', { due: '2018-09-30' });
    for (let day = 29; day <= 30; day++) await room.morning(`2018-09-${day}`);
    for (let day = 1; day <= 8; day++) await room.morning(`2018-10-0${day}`);
    expect(await told()).toEqual([
      ['XM04-01', '建设办负责人', '2018-09-30', 'planned'],
      ['XM04-02', '建设办负责人', '2018-10-08', 'planned'],
    ]);
  });

  it('leaves alone what is delivered at that moment: reported on a day of rest, or before half past eight', async () => {
    await room.task('XM04-01', { due: '2018-09-07', completedOn: '2018-09-08' });
    await room.task('XM04-02', { due: '2018-09-07', completedOn: '2018-09-10' });
    await room.task('XM04-03', { due: '2018-09-07' });
    await room.morning('2018-09-10');
    expect(await told()).toEqual([['XM04-03', '建设办负责人', '2018-09-10', 'planned']]);
  });

  it('tells nobody twice of a task that was returned', async () => {
    const id = await room.task('XM04-01', { due: '2018-09-10' });
    await room.morning('2018-09-11');
    await database.sql(`update task set completed_on = '2018-09-12', state = 'reported' where id = $1`, [id]);
    await room.morning('2018-09-13');
    await database.sql(`update task set completed_on = null, state = 'returned', returns = 1 where id = $1`, [id]);
    await room.morning('2018-09-14');
    expect(await room.deliveries()).toHaveLength(1);
  });

  it('tells the substitute of whoever is on leave that day, both ends included, and never the one who comes back', async () => {
    await room.leave('建设办负责人', '2018-09-21', '2018-09-25', '财政所负责人');
    await room.task('XM04-01', { due: '2018-09-20' });
    await room.task('XM04-02', { due: '2018-09-21' });
    await room.task('XM04-03', { due: '2018-09-25' });
    for (const day of ['2018-09-21', '2018-09-25', '2018-09-26', '2018-09-27']) await room.morning(day);
    expect((await room.intents()).map(({ code, to, insteadOf, on }) => [code, to, insteadOf, on])).toEqual([
      ['XM04-01', '财政所负责人', '建设办负责人', '2018-09-21'],
      ['XM04-02', '财政所负责人', '建设办负责人', '2018-09-25'],
      ['XM04-03', '建设办负责人', null, '2018-09-26'],
    ]);
    expect((await room.deliveries())[0]!['body']).toContain('“建设办负责人”正在休假，由您代为办理。');
  });

  it('is silent, with the reason, while nobody stands in, and speaks when the leave is over', async () => {
    await room.leave('建设办负责人', '2018-09-10', '2018-09-12', null);
    await room.task('XM04-01', { due: '2018-09-10' });
    for (const day of ['2018-09-11', '2018-09-12']) await room.morning(day);
    expect(await room.intents()).toMatchObject([{ state: 'suppressed', reason: 'on-leave', silentUntil: '2018-09-12', on: '2018-09-11' }]);
    expect(await room.deliveries()).toEqual([]);
    for (const day of ['2018-09-13', '2018-09-14']) await room.morning(day);
    expect(await room.intents()).toMatchObject([{ state: 'planned', reason: null, silentUntil: null, on: '2018-09-13' }]);
    expect(await room.deliveries()).toHaveLength(1);
  });

  it('asks the head of the task force about a task that nobody owns, and tells stationed bodies too', async () => {
    await room.task('XM04-01', { due: '2018-09-10', owner: null });
    await room.task('XM04-02', { due: '2018-09-10', owner: '派出所负责人' });
    await room.morning('2018-09-11');
    expect((await room.intents()).map(({ code, to, rung }) => [code, to, rung])).toEqual([
      ['XM04-01', '分管建设副主任', 'owner'],
      ['XM04-02', '派出所负责人', 'owner'],
    ]);
  });

  it('says nothing of summaries, of drafts and of closed plans', async () => {
    const summary = await room.task('XM04-01', { due: '2018-09-10' });
    await room.task('XM04-01.1', { due: '2018-12-20', parentId: summary });
    await room.project('XM05', '草案', 'draft');
    await room.project('XM06', '已结', 'closed');
    await room.task('XM05-01', { due: '2018-09-10', project: 'XM05' });
    await room.task('XM06-01', { due: '2018-09-10', project: 'XM06' });
    await room.morning('2018-09-11');
    expect(await room.intents()).toEqual([]);
  });

  it('reminds anew of a new due, and only of that', async () => {
    const id = await room.task('XM04-01', { due: '2018-09-10' });
    await room.morning('2018-09-11');
    await database.sql(`update task set due = '2018-09-12', due_version = 2 where id = $1`, [id]);
    for (const day of ['2018-09-12', '2018-09-13']) await room.morning(day);
    expect((await room.intents()).map(({ version, on }) => [version, on])).toEqual([
      [1, '2018-09-11'],
      [2, '2018-09-13'],
    ]);
  });

  it('sends after an outage of a week what it did not send, dated when it is sent', async () => {
    await room.task('XM04-01', { due: '2018-09-07' });
    const missed = await room.at('2018-09-17 08:30');
    await room.at('2018-09-18 10:00');
    await app.get(PlanReminders, { strict: false }).execute(missed, LIVE);
    expect(await room.deliveries()).toMatchObject([{ planned_on: '2018-09-18', planned_at: new Date('2018-09-18T10:00:00+08:00') }]);
    expect((await room.deliveries())[0]!['subject']).toContain('已逾期 7 个工作日');
  });

  it('is left in peace by two workers that run it at once', async () => {
    for (let index = 10; index < 30; index++)
      await room.task(`XM04-${index}`, { due: '2018-09-10', owner: index % 2 ? '建设办负责人' : '财政所负责人' });
    await Promise.all([room.morning('2018-09-11'), room.morning('2018-09-11')]);
    expect(await room.intents()).toHaveLength(20);
    const carried = await database.sql('select intent_id from reminder_delivery_intent');
    expect(new Set(carried.map((row) => row['intent_id'])).size).toBe(20);
  });
});
