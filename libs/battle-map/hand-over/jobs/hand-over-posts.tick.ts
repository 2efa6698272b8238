import { tick } from '#libs/platform/queue/tick';
import { HandOverPosts } from '../use-cases/hand-over-posts.js';

/** Before everything of the night and the morning that asks who owns a task. */
export const handOverPosts = tick({
  name: 'hand-over.hand-over-posts',
  clock: 'business',
  cron: '2 0 * * *',
  use: HandOverPosts,
  run: (handOverPosts: HandOverPosts, _slot, { signal }) => handOverPosts.execute(signal),
});
