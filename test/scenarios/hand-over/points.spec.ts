import 'reflect-metadata';
import { jest } from '@jest/globals';
import { HandOverPosts } from '#libs/battle-map/hand-over/use-cases/hand-over-posts';
import { PlanHandOver } from '#libs/battle-map/hand-over/use-cases/plan-hand-over';
import type { PostId } from '#libs/battle-map/office/contract';
import { AskDraft } from '#libs/battle-map/score/use-cases/ask-draft';
import { DraftMonth } from '#libs/battle-map/score/use-cases/draft-month';
import { monthOf } from '#libs/kernel/scoring/month';
import type { Actor } from '#libs/platform/access/actor';
import { day, holderOf } from '../../support/office.js';
import { TaskBench } from '../../support/task-bench.js';

const LIVE = new AbortController().signal;

/** XM01 of the small office: every task is due on Friday 13 July 2018. */
describe('a task that is handed over', () => {
  let bench: TaskBench;
  let posts: Map<string, PostId>;

  beforeAll(async () => {
    bench = await TaskBench.open();
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await bench.close();
  });
  beforeEach(async () => {
    await bench.database.sql('truncate hand_over, score_rule_version, scoring_period, score_run cascade');
    await bench.layOut();
    const rows = await bench.database.sql('select id, title from post');
    posts = new Map(rows.map(({ id, title }) => [title as string, id as PostId]));
  });

  const use = <Verb>(verb: abstract new (...given: never[]) => Verb) => bench.app.get<Verb>(verb, { strict: false });
  const plan = (post: string, successor: string, leavesOn: string) =>
    use(PlanHandOver).execute(bench.by.desk, {
      postId: posts.get(post)!,
      successorPostId: posts.get(successor)!,
      leavesOn: day(leavesOn),
      remark: '',
    });
  const night = async (date: string) => {
    bench.itIs(date);
    await use(HandOverPosts).execute(LIVE);
  };

  it('costs each his own days: the draft of a month knows who had a task until when', async () => {
    const secretary: Actor = await holderOf(bench.app, bench.database, { name: 'mishu', roles: ['scoring-confirmer'] });
    // Due on the 13th: 16 to 20 July are days 1 to 5; from Monday the 23rd days 6 to 12.
    await plan('建设办负责人', '财政所负责人', '2018-07-23');
    await night('2018-07-23');
    bench.itIs('2018-08-01');
    await use(AskDraft).execute(secretary, monthOf('2018-07'));
    await use(DraftMonth).execute(monthOf('2018-07'), 1, LIVE);
    const rows = await bench.database.sql(
      `select post.title as account, points, step, (inputs -> 'own' ->> 'days')::integer as days from score_proposal
       join post on post.id = post_id where subject = 'XM01-01' order by 1`,
    );
    expect(rows).toEqual([
      { account: '建设办负责人', points: -100, step: 'R3', days: 5 },
      { account: '财政所负责人', points: -200, step: 'R4', days: 7 },
    ]);
  });

  it('after the end of a month changes nothing in that month', async () => {
    const secretary: Actor = await holderOf(bench.app, bench.database, { name: 'mishu', roles: ['scoring-confirmer'] });
    bench.itIs('2018-08-01');
    await plan('建设办负责人', '财政所负责人', '2018-08-01');
    await use(AskDraft).execute(secretary, monthOf('2018-07'));
    await use(DraftMonth).execute(monthOf('2018-07'), 1, LIVE);
    const rows = await bench.database.sql(
      `select post.title as account from score_proposal join post on post.id = post_id where subject = 'XM01-01'`,
    );
    expect(rows).toEqual([{ account: '建设办负责人' }]);
  });
});
