import { job } from '#libs/platform/queue/job';
import { LedgerEvents } from '../contract.js';
import { DoLedgerRun } from '../use-cases/do-ledger-run.js';

export const onRunAsked = job({
  name: 'ledger.on-run-asked',
  on: LedgerEvents.runAsked,
  key: ({ runId }) => runId,
  use: DoLedgerRun,
  run: (doLedgerRun, { runId }, run) => doLedgerRun.execute(runId, run),
});
