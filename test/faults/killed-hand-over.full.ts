import 'reflect-metadata';
import { eventually } from '#libs/platform/testing/eventually';
import { holdTable, rolledBack } from './holding.js';
import { DEADLINE_MS, PlansToKill, SAMPLE } from './killed-plan.js';
import { postgresBackend } from './killed-workers.js';
import { Outage } from './outage.js';

// Who has a part in no task force, and who heads one: what the second hands over ends at the forces, what the first does not.
const [AIDE, HEAD, SUCCESSOR] = ['冠亚星城社区负责人', '派出所负责人', '阳光盛景园社区负责人'];

describe('a program that is killed with kill -9 while a post is handed over', () => {
  let plans: PlansToKill;
  let posts: ReadonlyMap<string, string>;
  beforeAll(async () => {
    plans = await PlansToKill.open();
    const rows = await plans.database.sql('select id, title from post');
    posts = new Map(rows.map(({ id, title }) => [title as string, id as string]));
    await plans.database.sql(`update task set owner_post_id = $1 where code in ('B', 'C')`, [posts.get(AIDE)]);
  }, 60_000);
  afterAll(() => plans.close());

  const wish = (post: string, successor: string, leavesOn: string) => ({
    ...{ post: posts.get(post), successor: posts.get(successor), leavesOn, remark: '' },
  });
  const ownedBy = async (post: string) =>
    (await plans.database.sql(`select code from task where owner_post_id = $1 order by 1`, [posts.get(post)])).map(({ code }) => code);
  const headOf = async (force: string) =>
    (await plans.database.sql(`select post.title from task_force join post on post.id = head_post_id where code = $1`, [force]))[0]![
      'title'
    ];
  const state = async () =>
    (await plans.database.sql('select state from hand_over order by leaves_on, planned_at')).map((row) => row['state']);

  it('leaves nothing of it, and hands over once when asked again', async () => {
    await plans.killed('task_force_hand_over', 201, (call) =>
      call('POST', '/api/hand-overs', wish('分管建设副主任', '财政所负责人', '2018-09-03')),
    );
    expect([await state(), await headOf('ZB01')]).toEqual([['done'], '财政所负责人']);
    expect(await plans.count(`task_owner_change where part = 'owner'`)).toBe(1);
    expect(await plans.count(`audit_entry where action = 'hand-over.hand-over-posts'`)).toBe(1);
    expect(await plans.count(`outbox where event_type = 'hand-over.done'`)).toBe(1);
  }, 120_000);

  it('in the night between two posts leaves the first one handed over and the second one not at all, and the next worker does that', async () => {
    const { database, desk } = plans;
    for (const [post, leavesOn] of [
      [AIDE, '2018-09-04'],
      [HEAD, '2018-09-05'],
    ] as const) {
      expect((await desk.call('POST', '/api/hand-overs', wish(post, SUCCESSOR, leavesOn))).status).toBe(201);
    }
    // The round of Monday is done, and an outage has missed the one of Tuesday.
    await database.sql(`insert into tick (name, slot) values ('hand-over.hand-over-posts', '2018-09-03T00:02:00+08:00')`);
    await database.sql(`update business_clock set stands_at = '2018-09-05T09:00:00+08:00'`);
    const outage = await Outage.prepare(database, { ...postgresBackend(database), settings: SAMPLE });
    try {
      const held = await holdTable(database, 'task_force_hand_over', 'exclusive');
      const victim = await outage.startWorker();
      const pid = await held.sought(DEADLINE_MS);
      await victim.kill();
      await held.release();
      await rolledBack(database, pid);
      expect(await state()).toEqual(['done', 'done', 'planned']);
      expect([await ownedBy(AIDE), await ownedBy(SUCCESSOR), await headOf('ZB02')]).toEqual([[], ['B', 'C'], HEAD]);
      expect(await plans.count(`task_owner_change where from_post_id = '${posts.get(HEAD)}'`)).toBe(0);

      const last = await outage.startWorker();
      await eventually(async () => (await state()).every((one) => one === 'done'), DEADLINE_MS);
      await eventually(
        async () => (await plans.count(`outbox where job = 'hand-over.hand-over-posts' and state <> 'done'`)) === 0,
        DEADLINE_MS,
      );
      expect(await last.stop()).toBe(0);
    } finally {
      await outage.stop();
    }
    expect(await headOf('ZB02')).toBe(SUCCESSOR);
    const changes = await database.sql(
      `select count(*)::int as times from task_owner_change group by task_id, from_post_id, to_post_id having count(*) > 1`,
    );
    expect([changes, await plans.count(`audit_entry where action = 'hand-over.hand-over-posts'`)]).toEqual([[], 3]);
  }, 180_000);
});
