import ICAL from 'ical.js';
import type { ProjectId } from '#libs/battle-map/action-plan/contract';
import { ReverseSchedules } from '#libs/battle-map/reverse-schedule/contract';
import { TransactionRunner } from '#libs/platform/database/transaction';
import { golden, type LedgerOffice, openLedgerOffice } from '../support/ledger-office.js';
import type { Browser } from '../support/sign-in.js';
import { upload } from '../support/uploads.js';

/** Columns that a ledger of this program has besides, remarks on progress, and what is true of the plan whoever wrote it down. */
const PASSED_OVER = ['column-ignored', 'progress-ignored', 'days-missing'];

describe('what leaves the office', () => {
  let office: LedgerOffice;
  let project: ProjectId;

  beforeAll(async () => {
    office = await openLedgerOffice();
    await office.send('imports', await office.upload(golden('ledger.xlsx'), golden('people.json')));
    project = (await office.database.sql(`select id from project where code = 'XM01'`))[0]!['id'] as ProjectId;
    await office.app
      .get(TransactionRunner)
      .run((tx) => office.app.get(ReverseSchedules, { strict: false }).approve(tx, project, '街道办主任'));
  }, 60_000);
  afterAll(() => office.close());

  const download = (url: string, by: Browser) => office.app.inject({ method: 'GET', url, headers: by.headers });

  describe('as a ledger', () => {
    it('is had by whoever may read the tasks, and by nobody else', async () => {
      for (const role of ['supervision-desk', 'force-head', 'leader', 'staff'] as const) {
        expect((await download('/api/ledger/workbook', office.by[role])).statusCode).toBe(200);
      }
      expect((await download('/api/ledger/workbook', office.by.security)).statusCode).toBe(403);
      expect((await office.app.inject('/api/ledger/workbook')).statusCode).toBe(401);
    });

    it('is saved under its name, uploaded again, and changes nothing', async () => {
      const answer = await download('/api/ledger/workbook', office.by.staff);
      expect(answer.headers['content-type']).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
      expect(decodeURIComponent(String(answer.headers['content-disposition']))).toContain("filename*=UTF-8''作战图台账 2018-07-02.xlsx");
      expect(answer.headers['cache-control']).toBe('private, no-store');
      const ledgerFileId = await upload(office.app, office.by['supervision-desk'], '台账.xlsx', answer.rawPayload);
      const { report } = await office.send('dry-runs', { ledgerFileId });
      expect([report.faults, report.counts.task, report.counts.project]).toEqual([
        [],
        { created: 0, changed: 0, removed: 0, unchanged: 143 },
        { created: 0, changed: 0, removed: 0, unchanged: 20 },
      ]);
      expect(report.remarks.filter(({ kind }) => !PASSED_OVER.includes(kind))).toEqual([]);
    });

    it('has its headings in the language that is asked for, whatever the browser speaks', async () => {
      const answer = await download('/api/ledger/workbook?language=en', office.by.staff);
      expect(decodeURIComponent(String(answer.headers['content-disposition']))).toContain("''Battle map ledger 2018-07-02.xlsx");
      expect((await download('/api/ledger/workbook?language=fr', office.by.staff)).statusCode).toBe(400);
    });

    it('is refused with the reason for what does not exist, and for a filter that is none', async () => {
      const nowhere = await download('/api/ledger/workbook?force=00000000-0000-4000-8000-000000000000', office.by.staff);
      expect([nowhere.statusCode, nowhere.json<{ code: string }>().code]).toEqual([404, 'ledger.export.nothing']);
      expect((await download('/api/ledger/workbook?force=ZB04', office.by.staff)).statusCode).toBe(400);
      expect((await download('/api/ledger/workbook?everything=1', office.by.staff)).statusCode).toBe(400);
    });
  });

  describe('as a plan for Microsoft Project', () => {
    it('is a file of its own', async () => {
      const answer = await download(`/api/projects/${project}/plan-file`, office.by.leader);
      expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'application/xml']);
      expect(decodeURIComponent(String(answer.headers['content-disposition']))).toContain('XM01 洸河中学项目.xml');
      expect(answer.body).toContain('<Project xmlns="http://schemas.microsoft.com/project">');
      expect((await download(`/api/projects/${project}/plan-file`, office.by.security)).statusCode).toBe(403);
    });

    it('leaves a line in the audit trail, as the ledger does', async () => {
      const lines = await office.database.sql(
        `select action, actor_name, details ->> 'file' as file from audit_entry where action like 'ledger.take-%' and action not like '%over%' order by id desc limit 1`,
      );
      expect(lines).toEqual([{ action: 'ledger.take-plan-file', actor_name: expect.any(String), file: 'XM01 洸河中学项目.xml' }]);
      const [ledger] = await office.database.sql(`select count(*)::int as taken from audit_entry where action = 'ledger.take-ledger'`);
      expect(ledger).toEqual({ taken: 6 });
    });

    it('is refused for a project that is not there', async () => {
      const answer = await download('/api/projects/00000000-0000-4000-8000-000000000000/plan-file', office.by.leader);
      expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([404, 'action-plan.project.unknown']);
    });
  });

  describe('as a calendar feed', () => {
    const open = async (by: Browser) => {
      const answer = await by.call<{ path: string }>('POST', '/api/me/calendar-feed');
      expect(answer.status).toBe(201);
      return answer.body.path;
    };
    const subscribe = (path: string, headers: Record<string, string> = {}) =>
      office.app.inject({ method: 'GET', url: path, headers: { host: 'office.example', ...headers } });
    const holds = (by: Browser, title: string) =>
      office.database.sql('update post set account_id = $1 where title = $2', [by.me.accountId, title]);

    it('shows the due dates of what the posts of its owner own, without a log-in', async () => {
      const { staff } = office.by;
      const [task] = await office.database.sql(
        `select task.id, task.code, task.name, task.due::text, post.title from task join post on post.id = task.owner_post_id
         where task.code = 'XM01-01'`,
      );
      await holds(staff, String(task!['title']));
      const answer = await subscribe(await open(staff));
      expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
      const events = new ICAL.Component(ICAL.parse(answer.body)).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
      const mine = events.find(({ uid }) => uid === `task-${String(task!['id'])}@battle-map`);
      expect([mine?.summary, mine?.startDate.toString(), mine?.sequence]).toEqual([
        `${String(task!['code'])} ${String(task!['name'])}`,
        task!['due'],
        1,
      ]);
      expect(mine?.description).toContain('XM01 洸河中学项目');
      expect(mine?.component.getFirstPropertyValue('url')).toBe(`http://office.example/tasks/${String(task!['id'])}`);
      const owned = await office.database.sql(
        `select count(*)::int as count from task where due is not null and (owner_post_id in (select id from post where account_id = $1)
           or exists (select from task_co_owner co join post on post.id = co.post_id where co.task_id = task.id and post.account_id = $1))`,
        [staff.me.accountId],
      );
      expect(events).toHaveLength(Number(owned[0]!['count']));
    });

    it('is not sent again while nothing changes', async () => {
      const path = await open(office.by.staff);
      const etag = String((await subscribe(path)).headers.etag);
      const again = await subscribe(path, { 'if-none-match': `"other", W/${etag}` });
      expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', etag]);
      await office.database.sql(`update task set due_version = due_version + 1, due = due + 1 where code = 'XM01-01'`);
      const changed = await subscribe(path, { 'if-none-match': etag });
      expect([changed.statusCode, changed.body.includes('SEQUENCE:2')]).toEqual([200, true]);
    });

    it('ends with the next one, with its revocation, and with the account; nobody is told which', async () => {
      const { staff } = office.by;
      const first = await open(staff);
      const second = await open(staff);
      const since = async () => (await staff.call<{ openedAt: string | null }>('GET', '/api/me/calendar-feed')).body.openedAt;
      expect(await since()).not.toBeNull();
      const gone = await subscribe(first);
      expect([gone.statusCode, gone.json<{ code: string }>().code]).toEqual([404, 'ledger.calendar-feed.unknown']);
      expect((await subscribe(second)).statusCode).toBe(200);
      expect((await staff.call('DELETE', '/api/me/calendar-feed')).status).toBe(204);
      expect([(await subscribe(second)).statusCode, await since()]).toEqual([404, null]);
      const third = await open(staff);
      await office.database.sql(`update account set state = 'deactivated' where id = $1`, [staff.me.accountId]);
      expect((await subscribe(third)).json()).toMatchObject({ code: 'ledger.calendar-feed.unknown' });
      await office.database.sql(`update account set state = 'active' where id = $1`, [staff.me.accountId]);
      for (const name of ['x.ics', '..%2f.ics', `${'A'.repeat(43)}.ics`])
        expect((await subscribe(`/api/calendar/${name}`)).statusCode).toBe(404);
    });

    it('is kept as a hash only, and leaves a line in the audit trail', async () => {
      const token = /([\w-]{43})\.ics$/.exec(await open(office.by.leader))![1]!;
      const everything = JSON.stringify([
        await office.database.sql('select * from calendar_feed'),
        await office.database.sql('select * from audit_entry'),
        await office.database.sql('select * from idempotent_request'),
      ]);
      expect(everything).not.toContain(token);
      expect(everything).toContain('ledger.open-calendar-feed');
      expect(everything).toContain('ledger.revoke-calendar-feed');
    });

    it('is no feed of the three administrators, who own no tasks', async () => {
      expect((await office.by.security.call('POST', '/api/me/calendar-feed')).status).toBe(403);
    });
  });
});
