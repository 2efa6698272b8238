import { job } from '#libs/platform/queue/job';
import { LedgerEvents } from '../contract.js';
import { DoLedgerRun } from '../use-cases/do-ledger-run.js';
import { GiveUpLedgerRun } from '../use-cases/give-up-ledger-run.js';

export const onRunAsked = job({
  name: 'ledger.on-run-asked',
  on: LedgerEvents.runAsked,
  key: ({ runId }) => runId,
  use: DoLedgerRun,
  run: (doLedgerRun, { runId }, run) => doLedgerRun.execute(runId, run),
  givenUp: { use: GiveUpLedgerRun, run: (giveUp, { runId }, death, tx) => giveUp.execute(tx, runId, death) },
});
