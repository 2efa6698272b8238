export const IMPORT_LEDGERS = 'ledger:import';
export const EXPORT_PLANS = 'ledger:export';
