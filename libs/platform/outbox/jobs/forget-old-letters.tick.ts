import { tick } from '../../queue/tick.js';
import { ForgetOldLetters } from '../use-cases/forget-old-letters.js';

export const forgetOldLetters = tick({
  name: 'outbox.forget-old-letters',
  clock: 'system',
  cron: '20 3 * * *',
  use: ForgetOldLetters,
  run: (forget) => forget.execute(),
});
