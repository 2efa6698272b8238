import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { AuditEntryView } from '#libs/platform/audit/http/audit.schema';
import type { Page } from '#libs/platform/http/paging';
import { startTestApp } from '../../../../test/support/app.js';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { ReminderRoom } from '../../../../test/support/reminders.js';
import { type Browser, completeFirstRun, inProcess, newcomer, SECURITY, signIn } from '../../../../test/support/sign-in.js';
import type { MessageDetail, MessageView, OwnMessage } from './reminders.schema.js';

describe('the outbox page', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let room: ReminderRoom;
  let desk: Browser;
  let builder: Browser;
  let treasurer: Browser;
  let auditor: Browser;

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await startTestApp(database, { SAMPLE: 'true', RATE_LIMIT_PER_MINUTE: '100000' });
    const call = inProcess(app);
    await completeFirstRun(call);
    const security = await signIn(call, SECURITY);
    desk = await newcomer(call, security, { name: 'duban', roles: ['supervision-desk'] });
    builder = await newcomer(call, security, { name: 'jianshe', roles: ['staff'] });
    treasurer = await newcomer(call, security, { name: 'caizheng', roles: ['staff'] });
    auditor = await newcomer(call, security, { name: 'shenji', roles: ['audit-administrator'] });
    room = await ReminderRoom.open(app, database);
    await database.sql(`update post set account_id = $1 where title = '建设办负责人'`, [builder.me.accountId]);
    await database.sql(`update post set account_id = $1 where title = '财政所负责人'`, [treasurer.me.accountId]);
    await room.task('XM04-01', { due: '2018-09-10' });
    await room.task('XM04-02', { due: '2018-09-11', owner: '财政所负责人' });
    for (const day of ['2018-09-11', '2018-09-12']) {
      await room.morning(day);
      for (const { id } of await room.deliveries()) await room.deliver(String(id));
    }
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const list = async (query = '', by = desk) => (await by.call<Page<MessageView>>('GET', `/api/reminders/outbox?${query}`)).body;
  const to = async (query: string) => (await list(query)).items.map((message) => message.to);

  it('lists what was sent to whom, when, with its address shortened; newest first', async () => {
    const { items, total } = await list();
    expect(total).toBe(2);
    expect(items[1]).toMatchObject({
      channel: 'email',
      to: '建设办负责人',
      address: 'j***@guanghe.example',
      state: 'handed',
      outcome: 'kept',
      plannedOn: '2018-09-11',
      plannedAt: '2018-09-11T00:30:00.000Z',
      intents: [{ subjectKind: 'task', code: 'XM04-01', rung: 'owner', stage: 'overdue-1', due: '2018-09-10', insteadOf: null }],
    });
    expect(items[0]).toMatchObject({ to: '财政所负责人', plannedOn: '2018-09-12' });
  });

  it('is narrowed by state, day, reader and task', async () => {
    expect(await to('state=failed')).toEqual([]);
    expect(await to('from=2018-09-12')).toEqual(['财政所负责人']);
    expect(await to('to=2018-09-11&state=handed')).toEqual(['建设办负责人']);
    expect(await to(`search=${encodeURIComponent('财政')}`)).toEqual(['财政所负责人']);
    expect(await to('search=xm04-01')).toEqual(['建设办负责人']);
    expect(await to('search=%25')).toEqual([]);
    expect((await list('size=1&page=2&sort=plannedAt')).items.map((message) => message.to)).toEqual(['财政所负责人']);
    for (const query of ['state=lost', 'from=2018-02-30', 'sort=body', 'page=0']) {
      expect((await desk.call('GET', `/api/reminders/outbox?${query}`)).status).toBe(400);
    }
  });

  it('shows a message as it would arrive', async () => {
    const { items } = await list('search=XM04-01');
    const { status, body } = await desk.call<MessageDetail>('GET', `/api/reminders/outbox/${items[0]!.id}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      from: 'battle-map@localhost',
      address: 'jianshe@guanghe.example',
      subject: '【督办提醒】XM04-01 地块权属核查：已逾期 1 个工作日',
      body: expect.stringContaining('所属项目：洸河路改造'),
      messageId: expect.stringMatching(/^<reminder\./),
      log: [],
    });
    const nothing = '00000000-0000-4000-8000-000000000000';
    expect(await desk.call('GET', `/api/reminders/outbox/${nothing}`)).toMatchObject({
      status: 404,
      body: { code: 'reminder.delivery-unknown' },
    });
  });

  it('is the desk’s; everybody else sees what was sent to his own posts', async () => {
    expect((await builder.call('GET', '/api/reminders/outbox')).status).toBe(403);
    const own = async (by: Browser) => (await by.call<Page<OwnMessage>>('GET', '/api/reminders/mine')).body.items;
    expect(await own(builder)).toMatchObject([{ to: '建设办负责人', body: expect.stringContaining('XM04-01') }]);
    expect(await own(treasurer)).toMatchObject([{ to: '财政所负责人', body: expect.stringContaining('XM04-02') }]);
    expect(await own(desk)).toEqual([]);
    expect((await auditor.call('GET', '/api/reminders/mine')).status).toBe(403);
  });

  describe('lets the desk', () => {
    let id: string;
    beforeEach(async () => {
      await database.sql(`update reminder_delivery set state = 'handed', handed_at = planned_at, outcome = 'kept', round = 0`);
      await database.sql(`update reminder_intent set state = 'planned', reason = null`);
      await database.sql(`delete from outbox where job = 'reminder.on-delivery-planned' and key not like '%:0'`);
      id = (await list('search=XM04-01')).items[0]!.id;
    });
    const fails = (state: string) =>
      database.sql(`update reminder_delivery set state = $2, handed_at = null, outcome = 'busy' where id = $1`, [id, state]);
    const act = (verb: string, body?: object, by = desk) => by.call('POST', `/api/reminders/outbox/${id}/${verb}`, body);
    const trail = async () => {
      const { body } = await auditor.call<Page<AuditEntryView>>('GET', `/api/audit?subject=delivery:${id}`);
      return body.items.map(({ action, actor, details }) => [action, actor?.name, details]);
    };

    it.each(['failed', 'unknown'])('send a message again that is %s, which is on record', async (state) => {
      await fails(state);
      expect((await act('resend')).status).toBe(204);
      expect((await trail())[0]).toEqual(['reminder.resend-delivery', 'duban', { was: state, messageId: expect.any(String) }]);
      expect((await room.bells()).map(({ payload }) => payload)).toContainEqual({ deliveryId: id, round: 1 });
      expect((await list('search=XM04-01')).items).toMatchObject([{ state: 'planned', outcome: null }]);
      expect(await act('resend')).toMatchObject({ status: 409, body: { code: 'reminder.delivery-not-open' } });
    });

    it('let one rest, with a reason that is kept', async () => {
      await fails('unknown');
      expect(await act('suppress', { reason: ' ' })).toMatchObject({ status: 400 });
      expect((await act('suppress', { reason: '已电话告知' })).status).toBe(204);
      expect((await trail())[0]).toEqual([
        'reminder.suppress-delivery',
        'duban',
        { was: 'unknown', messageId: expect.any(String), reason: '已电话告知' },
      ]);
      expect((await list('search=XM04-01')).items).toMatchObject([
        { state: 'suppressed', outcome: 'by-desk', intents: [{ state: 'suppressed', reason: 'by-desk' }] },
      ]);
    });

    it('do neither with a message that has gone out, and lets nobody else', async () => {
      for (const verb of ['resend', 'suppress']) {
        const body = verb === 'suppress' ? { reason: '误发' } : undefined;
        expect(await act(verb, body)).toMatchObject({ status: 409, body: { reason: expect.stringContaining('已经送出') } });
        expect((await act(verb, body, builder)).status).toBe(403);
      }
    });
  });
});
