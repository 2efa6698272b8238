import { job } from '#libs/platform/queue/job';
import { HandOverEvents } from '../contract.js';
import { HandOverPosts } from '../use-cases/hand-over-posts.js';

/** A list may bring a hand-over of today after the night's round. */
export const onFallsDue = job({
  name: 'hand-over.on-falls-due',
  on: HandOverEvents.fallsDue,
  key: ({ handOverId }) => handOverId,
  use: HandOverPosts,
  run: (handOverPosts, _event, { signal }) => handOverPosts.execute(signal),
});
