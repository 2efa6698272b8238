import 'reflect-metadata';
import { jest } from '@jest/globals';
import { OfficeDirectory } from '../office/contract.js';
import { TaskForceRegistry } from '../task-force/contract.js';
import { day, FORCES } from '../../../test/support/office.js';
import { HandOverBench } from '../../../test/support/hand-over-bench.js';
import { outcome, type TaskBench } from '../../../test/support/task-bench.js';
import { inTransaction, registerTasks, sampleTasks } from '../../../test/support/tasks.js';
import { HandOverRegistry } from './contract.js';
import { CancelHandOver } from './use-cases/cancel-hand-over.js';
import { RetirePost } from './use-cases/retire-post.js';
import { RetireUnit } from './use-cases/retire-unit.js';

/** XM01 of the small office: every task is due on Friday 13 July 2018. */
describe('a post that is handed over', () => {
  let handOvers: HandOverBench;
  let bench: TaskBench;

  beforeAll(async () => {
    handOvers = await HandOverBench.open();
    bench = handOvers.bench;
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await bench.close();
  });
  beforeEach(() => handOvers.layOut());

  const use: HandOverBench['use'] = (verb) => handOvers.use(verb);
  const plan = (...wish: Parameters<HandOverBench['plan']>) => handOvers.plan(...wish);
  const night = (date: string) => handOvers.night(date);
  const owners = async (code: string) => {
    const [row] = await bench.database.sql(
      `select task.state, owner.title as owner, task.version, task.due::text, array(select post.title from task__co_owner as co join office__post as post on post.id = co.post_id
         where co.task_id = task.id order by co.position) as others
       from task__task as task left join office__post as owner on owner.id = task.owner_post_id where task.code = $1`,
      [code],
    );
    return row!;
  };
  const went = () =>
    bench.database.sql(
      `select task.code, change.part, former.title as from, present.title as to, change.changed_on::text as on, change.hand_over_id is not null as handed
       from task__owner_change as change join task__task as task on task.id = change.task_id
       join office__post as former on former.id = change.from_post_id join office__post as present on present.id = change.to_post_id
       order by task.code, change.task_version`,
    );

  it('goes over on its day, once, however often the night is repeated', async () => {
    await bench.sign('owner', 'XM01-01');
    await plan('建设办负责人', '财政所负责人', '2018-07-10');
    await night('2018-07-09');
    expect(await owners('XM01-01')).toMatchObject({ owner: '建设办负责人', state: 'signed' });
    const said = bench.listen();
    await Promise.all([night('2018-07-10'), night('2018-07-10')]);
    await night('2018-07-11');
    expect(await owners('XM01-01')).toMatchObject({ owner: '财政所负责人', state: 'assigned', due: '2018-07-13' });
    const change = { part: 'owner', from: '建设办负责人', to: '财政所负责人', on: '2018-07-10', handed: true };
    expect(await went()).toEqual([
      { code: 'XM01-01', ...change },
      { code: 'XM01-07.1', ...change },
    ]);
    expect(said().filter(({ type }) => type === 'hand-over.done')).toMatchObject([{ payload: { tasks: 2, overdue: 0, forces: 1 } }]);
    const audit = await bench.database.sql(`select details from audit_entry where action = 'hand-over.hand-over-posts'`);
    expect(audit).toMatchObject([{ details: { tasks: ['XM01-01', 'XM01-07.1'], forces: ['ZB01'] } }]);
  });

  it('is made up after an outage, as of its day, and spares whoever was put there since', async () => {
    await plan('建设办负责人', '财政所负责人', '2018-07-10');
    bench.itIs('2018-07-12');
    await bench.database.sql(
      `insert into holding (id, post_id, account_id, from_date) select gen_random_uuid(), id, account_id, '2018-07-11' from post where title = '建设办负责人'`,
    );
    await night('2018-07-12');
    expect((await went()).map(({ on }) => on)).toEqual(['2018-07-10', '2018-07-10']);
    expect(await bench.database.sql(`select account_id is not null as held from post where title = '建设办负责人'`)).toEqual([
      { held: true },
    ]);
  });

  it('of a head takes along what nobody else owns, and the forces; what is closed stays with the old post', async () => {
    await bench.complete('head', 'XM01-04');
    await bench.accept('leader', 'XM01-04');
    await bench.database.sql(
      `update task_force set liaison_post_id = (select id from post where title = '分管建设副主任') where code = 'ZB02'`,
    );
    const [force] = await bench.database.sql(`select id from task_force where code = 'ZB01'`);
    await bench.database.sql(`insert into task_force_deputy select $1, id, 0 from post where title = '财政所负责人'`, [force!['id']]);
    bench.itIs('2018-07-10');
    await plan('分管建设副主任', '财政所负责人', '2018-07-10');
    expect(await owners('XM01-04')).toMatchObject({ state: 'accepted', owner: '分管建设副主任' });
    expect((await went()).map(({ code }) => code)).toEqual(['XM01-05', 'XM01-07']);
    const forces = await bench.database.sql(
      `select force.code, head.title as head, liaison.title as liaison, force.version,
         array(select post.title from task_force_deputy as deputy join post on post.id = deputy.post_id where deputy.force_id = force.id) as deputies
       from task_force as force join post as head on head.id = force.head_post_id left join post as liaison on liaison.id = force.liaison_post_id order by 1`,
    );
    expect(forces).toEqual([
      { code: 'ZB01', head: '财政所负责人', liaison: null, version: expect.any(Number), deputies: [] },
      { code: 'ZB02', head: '派出所负责人', liaison: '财政所负责人', version: 2, deputies: [] },
    ]);
    // A list of before takes nothing back.
    const { created, changed } = await inTransaction(bench.app, (tx) => use(TaskForceRegistry).register(tx, FORCES));
    expect([created, changed]).toEqual([[], []]);
  });

  it('puts the successor in the place of a co-owner, and names nobody twice', async () => {
    bench.itIs('2018-07-10');
    await plan('阳光盛景园社区负责人', '财政所负责人', '2018-07-10');
    expect((await owners('XM01-03'))['others']).toEqual(['财政所负责人', '洸河新苑社区负责人']);
    await plan('洸河新苑社区负责人', '财政所负责人', '2018-07-10');
    expect((await owners('XM01-03'))['others']).toEqual(['财政所负责人']);
    await plan('冠亚星城社区负责人', '财政所负责人', '2018-07-10');
    expect(await owners('XM01-03')).toMatchObject({ owner: '财政所负责人', others: [] });
    expect((await went()).map(({ code, part, from }) => [code, part, from])).toEqual([
      ['XM01-03', 'co-owner', '阳光盛景园社区负责人'],
      ['XM01-03', 'co-owner', '洸河新苑社区负责人'],
      ['XM01-03', 'owner', '冠亚星城社区负责人'],
    ]);
  });

  it('stands in for nobody any more: the successor does, and leave that has begun is cut in two', async () => {
    const leave = (post: string, from: string, to: string) =>
      bench.database.sql(
        `insert into leave (id, post_id, from_date, to_date, substitute_post_id, reason)
         select gen_random_uuid(), id, $2, $3, (select id from post where title = '建设办负责人'), '培训' from post where title = $1`,
        [post, from, to],
      );
    await bench.database.sql('delete from leave');
    await leave('冠亚星城社区负责人', '2018-07-09', '2018-07-13');
    await leave('财政所负责人', '2018-07-16', '2018-07-17');
    await leave('派出所负责人', '2018-07-02', '2018-07-09');
    bench.itIs('2018-07-10');
    await plan('建设办负责人', '财政所负责人', '2018-07-10');
    const rows = await bench.database.sql(
      `select post.title as post, from_date::text as from, to_date::text as to, substitute.title as substitute
       from leave join post on post.id = leave.post_id left join post as substitute on substitute.id = leave.substitute_post_id order by 1, 2`,
    );
    expect(rows).toEqual([
      { post: '冠亚星城社区负责人', from: '2018-07-09', to: '2018-07-09', substitute: '建设办负责人' },
      { post: '冠亚星城社区负责人', from: '2018-07-10', to: '2018-07-13', substitute: '财政所负责人' },
      { post: '派出所负责人', from: '2018-07-02', to: '2018-07-09', substitute: '建设办负责人' },
      { post: '财政所负责人', from: '2018-07-16', to: '2018-07-17', substitute: null },
    ]);
  });

  it('is not taken back by a list of before', async () => {
    bench.itIs('2018-07-10');
    await plan('建设办负责人', '财政所负责人', '2018-07-10');
    const before = await owners('XM01-01');
    const { tasks, links } = await sampleTasks(bench.app);
    await registerTasks(bench.app, bench.project, tasks, links);
    expect(await owners('XM01-01')).toEqual(before);
  });

  it('that a list names is planned once; what the desk has called off stays so, and what is past is told', async () => {
    const entry = { post: '建设办负责人', successor: '财政所负责人', leavesOn: day('2018-07-20') };
    const register = (...entries: (typeof entry)[]) => inTransaction(bench.app, (tx) => use(HandOverRegistry).register(tx, entries));
    const name = '建设办负责人 2018-07-20';
    expect((await register(entry)).handOvers).toMatchObject({ created: [name] });
    expect((await register(entry)).handOvers).toMatchObject({ created: [], changed: [], unchanged: [name] });
    expect((await register({ ...entry, successor: '派出所负责人' })).handOvers).toMatchObject({ changed: [name] });
    const [planned] = await bench.database.sql('select id from hand_over');
    await use(CancelHandOver).execute(bench.by.desk, planned!['id'] as never);
    expect((await register(entry)).handOvers).toMatchObject({ created: [], changed: [], unchanged: [name] });
    bench.itIs('2018-07-21');
    expect(await register({ ...entry, post: '派出所负责人' })).toMatchObject({
      handOvers: { created: [] },
      past: [{ post: '派出所负责人' }],
    });
    expect(await outcome(register({ ...entry, post: '无名' }))).toBe('office.post.unknown');
  });

  it('can be retired once it has nothing left, and its unit with it', async () => {
    const version = async (view: string, name: string) => {
      const [row] = await bench.database.sql(`select id, version from ${view} where ${view === 'post' ? 'title' : 'name'} = $1`, [name]);
      return { id: row!['id'] as never, version: Number(row!['version']) };
    };
    const retirePost = async (title: string) => {
      const { id, version: seen } = await version('post', title);
      return outcome(use(RetirePost).execute(id, seen));
    };
    const retireUnit = async (name: string) => {
      const { id, version: seen } = await version('unit', name);
      return outcome(use(RetireUnit).execute(id, seen));
    };
    await bench.database.sql(`update post set account_id = null where title = '派出所负责人'`);
    expect([await retirePost('建设办负责人'), await retirePost('派出所负责人'), await retireUnit('派出所')]).toEqual([
      'office.post.held',
      'hand-over.open-work',
      'hand-over.open-work',
    ]);
    expect(await bench.database.sql('select title from post where retired_on is not null')).toEqual([]);
    bench.itIs('2018-07-10');
    await plan('派出所负责人', '财政所负责人', '2018-07-10');
    expect(await retireUnit('派出所')).toBe('done');
    expect(await bench.database.sql('select title from post where retired_on is not null')).toEqual([{ title: '派出所负责人' }]);
    expect(await outcome(plan('财政所负责人', '派出所负责人', '2018-07-20'))).toBe('office.post.retired');
  });

  it('ends with the day before what the leaver held', async () => {
    await bench.database.sql(
      `insert into holding (id, post_id, account_id) select gen_random_uuid(), id, account_id from post where title = '建设办负责人'`,
    );
    await plan('建设办负责人', '财政所负责人', '2018-07-10');
    await night('2018-07-10');
    const directory = use(OfficeDirectory);
    const holder = async (date: string) => (await directory.holdersOn([handOvers.posts.get('建设办负责人')!], day(date))).size;
    expect([await holder('2018-07-09'), await holder('2018-07-10')]).toEqual([1, 0]);
    expect(await directory.postsActedFor(bench.by.owner.accountId, day('2018-07-10'))).toEqual([]);
  });
});
