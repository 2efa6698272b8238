/** Live topic: a run was asked for, is further, or is over. */
export const LEDGER_RUNS_CHANGED = 'ledger-runs';
