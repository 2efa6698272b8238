import { monthOf } from '#libs/kernel/scoring/month';
import { job } from '#libs/platform/queue/job';
import { ScoreEvents } from '../contract.js';
import { DraftMonth } from '../use-cases/draft-month.js';

export const onDraftAsked = job({
  name: 'score.on-draft-asked',
  on: ScoreEvents.draftAsked,
  key: ({ month, round }) => `${month}:${round}`,
  use: DraftMonth,
  run: (draftMonth, { month, round }, { signal }) => draftMonth.execute(monthOf(month), round, signal),
});
