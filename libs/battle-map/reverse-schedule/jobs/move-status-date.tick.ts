import { tick } from '#libs/platform/queue/tick';
import { MoveStatusDate } from '../use-cases/move-status-date.js';

export const moveStatusDate = tick({
  name: 'reverse-schedule.move-status-date',
  clock: 'business',
  cron: '5 0 * * *',
  use: MoveStatusDate,
  run: (move, _slot, { signal }) => move.execute('reverse-schedule.new-day', signal),
});
