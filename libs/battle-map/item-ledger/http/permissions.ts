export const READ_ITEMS = 'item-ledger:read';
/** Works on items at all; on which, the rules of the ledger say. */
export const WORK_ON_ITEMS = 'item-ledger:work';
/** Of the desk: every ledger. */
export const SUPERVISE_ITEMS = 'item-ledger:supervise';
