import { job } from '../../queue/job.js';
import { advanceAsked } from '../advance-asked.js';
import { WalkBusinessClock } from '../use-cases/walk-business-clock.js';

const NAME = 'clock.on-advance-asked';

export const onAdvanceAsked = job({
  name: NAME,
  on: advanceAsked,
  key: ({ advanceId }) => advanceId,
  use: WalkBusinessClock,
  run: (walk, { advanceId }, { signal }) => walk.execute({ advanceId, job: NAME, signal }),
});
