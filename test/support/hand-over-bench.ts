import { HandOverPosts } from '#libs/battle-map/hand-over/use-cases/hand-over-posts';
import { PlanHandOver } from '#libs/battle-map/hand-over/use-cases/plan-hand-over';
import type { PostId } from '#libs/battle-map/office/contract';
import { day } from './office.js';
import { TaskBench } from './task-bench.js';

/** XM01 of the small office, where every task is due on Friday 13 July 2018, and posts that are handed over. */
export class HandOverBench {
  posts: ReadonlyMap<string, PostId> = new Map();
  readonly live = new AbortController().signal;

  private constructor(readonly bench: TaskBench) {}

  static async open(): Promise<HandOverBench> {
    return new HandOverBench(await TaskBench.open());
  }

  /** The plan as on the first day, and no post handed over yet. */
  async layOut(): Promise<void> {
    const { bench } = this;
    await bench.database.sql('truncate hand_over, score_rule_version, scoring_period, score_run cascade');
    await bench.layOut();
    const rows = await bench.database.sql('select id, title from post');
    this.posts = new Map(rows.map(({ id, title }) => [title as string, id as PostId]));
  }

  use<Verb>(verb: abstract new (...given: never[]) => Verb): Verb {
    return this.bench.app.get<Verb>(verb, { strict: false });
  }

  plan(post: string, successor: string, leavesOn: string): ReturnType<PlanHandOver['execute']> {
    return this.use(PlanHandOver).execute(this.bench.by.desk, {
      postId: this.posts.get(post)!,
      successorPostId: this.posts.get(successor)!,
      leavesOn: day(leavesOn),
      remark: '',
    });
  }

  /** What the tick of a day's first minutes does. */
  async night(date: string): Promise<void> {
    this.bench.itIs(date);
    await this.use(HandOverPosts).execute(this.live);
  }
}
