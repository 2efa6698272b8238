import { tick } from '../../queue/tick.js';
import { RemoveEndedSessions } from '../use-cases/remove-ended-sessions.js';

export const removeEndedSessions = tick({
  name: 'access.remove-ended-sessions',
  clock: 'system',
  cron: '20 3 * * *',
  use: RemoveEndedSessions,
  run: (remove) => remove.execute(),
});
