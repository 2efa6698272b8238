export const IMPORT_LEDGERS = 'ledger:import';
