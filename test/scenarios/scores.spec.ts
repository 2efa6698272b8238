import 'reflect-metadata';
import { jest } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { EvaluationView } from '#libs/battle-map/evaluation/http/evaluation.schema';
import type { ScoreEntryView, ScoreMonthView } from '#libs/battle-map/score/http/score.schema';
import { DraftMonth } from '#libs/battle-map/score/use-cases/draft-month';
import { monthOf } from '#libs/kernel/scoring/month';
import { startTestApp } from '../support/app.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { registerProjects } from '../support/office.js';
import { type Browser, completeFirstRun, inProcess, newcomer, SECURITY, signIn } from '../support/sign-in.js';
import { approveDue, itIs, registerTasks, sampleTasks } from '../support/tasks.js';

const PEOPLE = {
  owner: { roles: ['staff'], post: '建设办负责人' },
  counting: { roles: ['staff'], post: '财政所负责人' },
  police: { roles: ['staff'], post: '派出所负责人' },
  head: { roles: ['force-head'], post: '分管建设副主任' },
  leader: { roles: ['leader'], post: '党工委书记' },
  desk: { roles: ['supervision-desk'], post: '督导办专员一' },
  secretary: { roles: ['scoring-confirmer'], post: null },
} as const;
type Person = keyof typeof PEOPLE;

interface Entries {
  readonly entries: ScoreEntryView[];
  readonly notes: { task: string; post: string; explanation: string }[];
}
interface Own {
  readonly accounts: { post: string; points: number; lockedUntil: string | null }[];
  readonly entries: ScoreEntryView[];
}

/** XM01 of the small office, every task due on Friday 13 July 2018; nobody has done anything. */
describe('points over the API', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let security: Browser;
  const by = {} as Record<Person, Browser>;

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await startTestApp(database, { RATE_LIMIT_PER_MINUTE: '100000' });
    const call = inProcess(app);
    await completeFirstRun(call);
    security = await signIn(call, SECURITY);
    const project = (await registerProjects(app)).get('XM01')!;
    for (const [name, { roles, post }] of Object.entries(PEOPLE)) {
      by[name as Person] = await newcomer(call, security, { name, roles });
      if (post) await database.sql('update post set account_id = (select id from account where name = $1) where title = $2', [name, post]);
    }
    itIs(app, '2018-07-02');
    const { tasks, links } = await sampleTasks(app);
    await registerTasks(app, project, tasks, links);
    await approveDue(app, database, project, '2018-07-13');
    itIs(app, '2018-08-01');
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await app.close();
    await database.drop();
  });

  const month = async (name: string) => (await by.secretary.call<ScoreMonthView>('GET', `/api/scores/months/${name}`)).body;
  const entries = async (name: string, reader: Browser = by.secretary) =>
    (await reader.call<Entries>('GET', `/api/scores/months/${name}/entries`)).body;
  const mine = async (who: Person) => (await by[who].call<Own>('GET', '/api/scores/mine')).body;
  const verb = (who: Person, name: string, what: string, body?: object) => by[who].call('POST', `/api/scores/months/${name}/${what}`, body);
  const makeDraft = async (name: string) => {
    const { round } = await month(name);
    await app.get(DraftMonth, { strict: false }).execute(monthOf(name), round, new AbortController().signal);
  };

  it('are seen and run by those whose role says so, and by nobody else', async () => {
    const of = (path: string) => `/api/scores/${path}`;
    const everybody = [...['months', 'months/2018-07', 'months/2018-07/entries', 'accounts'].map(of), '/api/evaluation'];
    const readers: Person[] = ['leader', 'desk', 'secretary'];
    for (const path of everybody) {
      for (const who of Object.keys(PEOPLE) as Person[]) {
        const { status } = await by[who].call('GET', path);
        expect([path, who, status]).toEqual([path, who, readers.includes(who) ? 200 : 403]);
      }
      expect((await security.call('GET', path)).status).toBe(403);
    }
    for (const what of ['draft', 'confirmation', 'lock']) {
      for (const who of Object.keys(PEOPLE) as Person[]) {
        if (who !== 'secretary') expect([what, who, (await verb(who, '2018-07', what, {})).status]).toEqual([what, who, 403]);
      }
      expect((await security.call('POST', `/api/scores/months/2018-07/${what}`, {})).status).toBe(403);
    }
  });

  it('are neither confirmed nor locked before they are drafted, and a month is drafted when it is over', async () => {
    expect((await verb('secretary', '2018-07', 'confirmation', { round: 1 })).body['code']).toBe('score.not-drafted');
    expect((await verb('secretary', '2018-07', 'lock')).body['code']).toBe('score.not-drafted');
    expect(await verb('secretary', '2018-08', 'draft')).toMatchObject({
      status: 409,
      body: { code: 'score.month-not-over', errors: [{ field: 'month' }] },
    });
    expect((await verb('secretary', '2018-13', 'draft')).status).toBe(400);
    expect(await database.sql('select * from scoring_period')).toEqual([]);
  });

  it('are drafted, and say in the language of the reader why', async () => {
    expect(await verb('secretary', '2018-07', 'draft')).toMatchObject({
      status: 202,
      body: { month: '2018-07', asOf: '2018-07-31', state: 'draft', step: 'snapshot', round: 1, draftedBy: 'secretary' },
    });
    expect((await verb('secretary', '2018-07', 'confirmation', { round: 1 })).body['code']).toBe('score.not-ready');
    await makeDraft('2018-07');
    expect(await month('2018-07')).toMatchObject({ state: 'draft', step: 'ready', entries: 6, leftOut: 0, points: -30_00 });
    const { entries: proposed, notes } = await entries('2018-07');
    expect(proposed.map(({ task, post, rule, daysLate, points, state }) => [task, post, rule, daysLate, points, state])).toEqual([
      ['XM01-01', '建设办负责人', 'R5', 12, -5_00, 'proposed'],
      ['XM01-02', '财政所负责人', 'R5', 12, -5_00, 'proposed'],
      ['XM01-03', '冠亚星城社区负责人', 'R5', 12, -5_00, 'proposed'],
      ['XM01-04', '分管建设副主任', 'R5', 12, -5_00, 'proposed'],
      ['XM01-05', '分管建设副主任', 'R5', 12, -5_00, 'proposed'],
      ['XM01-07.1', '建设办负责人', 'R5', 12, -5_00, 'proposed'],
    ]);
    expect(proposed[0]!.explanation).toBe(
      '任务 XM01-01 应于2018年7月13日完成，至2018年7月31日逾期 12 个工作日。按 R5（规则 2018-1）累计扣 5.00 分，已扣 0.00 分，本次扣 5.00 分。',
    );
    expect(notes).toEqual([
      {
        task: 'XM01-06',
        post: '派出所负责人',
        explanation:
          '任务 XM01-06 应于2018年7月13日完成，至2018年7月31日逾期 12 个工作日。责任方为派驻机构，不计分，有关情况报其上级部门。',
      },
    ]);
    await by.leader.call('PUT', '/api/me/language', { language: 'en' });
    expect((await entries('2018-07', by.leader)).entries[0]!.explanation).toBe(
      'Task XM01-01 was due on 13 July 2018; on 31 July 2018 it was 12 working days late. By R5 (rules 2018-1) 5.00 points are taken in all; 0.00 were taken before, 5.00 are taken now.',
    );
  });

  it('are shown to each for his own posts only', async () => {
    const own = await mine('owner');
    expect(own.entries.map(({ task, state }) => [task, state])).toEqual([
      ['XM01-01', 'proposed'],
      ['XM01-07.1', 'proposed'],
    ]);
    expect(own.accounts.map(({ post, points, lockedUntil }) => [post, points, lockedUntil])).toEqual([['建设办负责人', 100_00, null]]);
    expect((await mine('counting')).entries.map(({ task }) => task)).toEqual(['XM01-02']);
    // A stationed body has no account, and the secretary holds no post here.
    expect([await mine('police'), await mine('secretary')]).toEqual(Array(2).fill({ accounts: [], entries: [] }));
  });

  it('are confirmed as seen, with an entry left out for a reason', async () => {
    const { entries: proposed } = await entries('2018-07');
    const key = proposed.find(({ task }) => task === 'XM01-05')!.key;
    expect((await verb('secretary', '2018-07', 'confirmation', { round: 2 })).body['code']).toBe('score.month-changed');
    expect(
      await verb('secretary', '2018-07', 'confirmation', { round: 1, leaveOut: [{ key: 'nothing', because: '核实中' }] }),
    ).toMatchObject({
      status: 422,
      body: { code: 'score.entry-unknown', errors: [{ field: 'leaveOut.0.key' }] },
    });
    expect((await verb('secretary', '2018-07', 'confirmation', { round: 1, leaveOut: [{ key, because: ' ' }] })).status).toBe(400);
    expect((await verb('secretary', '2018-07', 'lock')).body['code']).toBe('score.not-confirmed');
    const confirmed = await verb('secretary', '2018-07', 'confirmation', { round: 1, leaveOut: [{ key, because: '事实待核实' }] });
    expect(confirmed).toMatchObject({
      status: 200,
      body: { state: 'confirmed', entries: 5, leftOut: 1, points: -25_00, confirmedBy: 'secretary', confirmedOn: '2018-08-01' },
    });
    expect((await verb('secretary', '2018-07', 'confirmation', { round: 1 })).body['code']).toBe('score.not-to-confirm');
  });

  it('are confirmed anew after another draft', async () => {
    await verb('secretary', '2018-07', 'draft');
    await makeDraft('2018-07');
    expect(await month('2018-07')).toMatchObject({ state: 'draft', round: 2, entries: 6, leftOut: 0, confirmedBy: null });
    const { entries: proposed } = await entries('2018-07');
    const key = proposed.find(({ task }) => task === 'XM01-05')!.key;
    await verb('secretary', '2018-07', 'confirmation', { round: 2, leaveOut: [{ key, because: '事实待核实' }] });
  });

  it('are locked once, however often it is asked', async () => {
    const lock = () =>
      by.secretary.call<ScoreMonthView>('POST', '/api/scores/months/2018-07/lock', undefined, { 'idempotency-key': 'lock-7' });
    const [first, second] = [await lock(), await lock()];
    expect([first.status, second.status, first.body.state, second.body.lockedOn]).toEqual([200, 200, 'locked', '2018-08-01']);
    expect((await verb('secretary', '2018-07', 'lock')).body['code']).toBe('score.month-locked');
    expect((await verb('secretary', '2018-07', 'draft')).body['code']).toBe('score.month-locked');
    const states = (await entries('2018-07')).entries.map(({ task, state, leftOutBecause }) => [task, state, leftOutBecause]);
    expect(states).toEqual([
      ...['XM01-01', 'XM01-02', 'XM01-03', 'XM01-04'].map((task) => [task, 'posted', null]),
      ['XM01-05', 'left-out', '事实待核实'],
      ['XM01-07.1', 'posted', null],
    ]);
    expect((await mine('owner')).accounts).toMatchObject([{ points: 90_00, lockedUntil: '2018-07' }]);
  });

  it('are evaluated once they are locked, each with its reasons', async () => {
    expect(await by.desk.call('GET', '/api/evaluation?month=2018-08')).toMatchObject({
      status: 409,
      body: { code: 'evaluation.month-open' },
    });
    expect((await by.desk.call('GET', '/api/evaluation?month=August')).status).toBe(400);
    const { body } = await by.desk.call<EvaluationView>('GET', '/api/evaluation');
    expect(body).toMatchObject({ month: '2018-07', lockedMonths: ['2018-07'], rules: { version: '2018-1' } });
    expect(body.rows).toHaveLength(8);
    const owner = body.rows.find(({ post }) => post === '建设办负责人');
    expect(owner).toMatchObject({ base: 100_00, entries: -10_00, points: 90_00, level: 'normal', coefficientPercent: 100, eligible: true });
    expect(owner!.reasons[0]).toBe('基础分 100.00 分，锁定记分 −10.00 分，得分 90.00 分，达到 90.00 分，对应等次为正常。');
  });

  it('come back in the next month when they were left out, as an adjustment', async () => {
    itIs(app, '2018-09-03');
    await verb('secretary', '2018-08', 'draft');
    await makeDraft('2018-08');
    const { entries: proposed } = await entries('2018-08');
    expect(proposed.map(({ task, points, adjustment }) => [task, points, adjustment])).toEqual([['XM01-05', -5_00, -5_00]]);
    expect(proposed[0]!.explanation).toContain('是对2018年7月31日及以前已锁定月份的更正');
  });

  it('follow the months in their order', async () => {
    itIs(app, '2018-10-08');
    expect(await verb('secretary', '2018-09', 'draft')).toMatchObject({
      status: 409,
      body: { code: 'score.earlier-month-open', reason: '2018-08 尚未锁定，不能核算 2018-09：以后月份的差额取决于以前已记的分。' },
    });
    expect((await verb('secretary', '2018-06', 'draft')).body['code']).toBe('score.before-opening');
    const { body } = await by.desk.call<{ months: ScoreMonthView[] }>('GET', '/api/scores/months');
    expect(body.months.map(({ month: name, state, mayDraft }) => [name, state, mayDraft])).toEqual([
      ['2018-10', 'open', false],
      ['2018-09', 'open', false],
      ['2018-08', 'draft', true],
      ['2018-07', 'locked', false],
    ]);
  });

  it('are kept in a period that the desk opens, of whole months, beside the others', async () => {
    const open = (opensOn: string, closesOn: string) =>
      by.desk.call('POST', '/api/scores/periods', { opensOn, closesOn, document: '洸街发〔2018〕40号', approvedOn: '2018-12-20' });
    expect((await open('2019-01-15', '2019-12-31')).body['code']).toBe('score.period-days');
    expect((await open('2018-12-01', '2019-12-31')).body['code']).toBe('score.period-overlaps');
    expect((await open('2019-01-01', '2019-12-31')).status).toBe(204);
    expect((await by.secretary.call('POST', '/api/scores/periods', {})).status).toBe(403);
    const posts = await database.sql(`select count(*)::integer as n from score_account where opened_on = '2019-01-01'`);
    expect(posts).toEqual([{ n: 8 }]);
  });

  it('stand for ever once they are posted', async () => {
    for (const statement of [
      'update score_entry set points = 1',
      'delete from score_entry',
      'delete from score_run',
      'update score_account set base = 1',
    ]) {
      const { default: pg } = await import('pg');
      const client = new pg.Client({ connectionString: database.appUrl });
      await client.connect();
      await expect(client.query(statement)).rejects.toThrow('permission denied');
      await client.end();
    }
  });
});
