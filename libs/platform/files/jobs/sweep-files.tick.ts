import { tick } from '../../queue/tick.js';
import { SweepFiles } from '../use-cases/sweep-files.js';

export const sweepFiles = tick({
  name: 'files.sweep-files',
  clock: 'system',
  cron: '40 3 * * *',
  use: SweepFiles,
  run: async (sweep: SweepFiles, slot) => {
    await sweep.execute(slot);
  },
});
