import { tick } from '../../queue/tick.js';
import { VerifyAuditTrailNightly } from '../use-cases/verify-audit-trail-nightly.js';

export const verifyAuditTrail = tick({
  name: 'audit.verify-audit-trail',
  clock: 'system',
  cron: '30 2 * * *',
  use: VerifyAuditTrailNightly,
  run: (verify, _slot, { signal }) => verify.execute(signal),
});
