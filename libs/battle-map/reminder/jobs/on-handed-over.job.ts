import { job } from '#libs/platform/queue/job';
import { HandOverEvents } from '../../hand-over/contract.js';
import { AnnounceHandOver } from '../use-cases/announce-hand-over.js';

export const onHandedOver = job({
  name: 'reminder.on-handed-over',
  on: HandOverEvents.done,
  key: ({ handOverId }) => handOverId,
  use: AnnounceHandOver,
  run: (announceHandOver, done) => announceHandOver.execute(done),
});
