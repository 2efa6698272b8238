import { tick } from '../../queue/tick.js';
import { SealAuditTrail } from '../use-cases/seal-audit-trail.js';

export const sealAuditTrail = tick({
  name: 'audit.seal-audit-trail',
  clock: 'system',
  cron: '* * * * *',
  use: SealAuditTrail,
  run: async (seal) => {
    await seal.execute();
  },
});
