import { tick } from '#libs/platform/queue/tick';
import { ForgetOldReports } from '../use-cases/forget-old-reports.js';

export const forgetOldReports = tick({
  name: 'ledger.forget-old-reports',
  clock: 'business',
  cron: '5 0 * * 1',
  use: ForgetOldReports,
  run: (forget: ForgetOldReports, slot) => forget.execute(slot),
});
