import { tick } from '#libs/platform/queue/tick';
import { RecordLights } from '../use-cases/record-lights.js';

/** When overdue tasks have been marked and every plan has got its dates of the day. */
export const recordLights = tick({
  name: 'sample.record-lights',
  clock: 'business',
  cron: '30 1 * * *',
  use: RecordLights,
  run: (recordLights) => recordLights.execute(),
});
