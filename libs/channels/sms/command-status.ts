import smpp from 'smpp';
import type { Handover, RetryReason } from '../contract.js';

/** Statuses that we ourselves answer or act upon. */
export const OK = 0x00;
export const WRONG_BIND_STATE = 0x04;
/** To a deliver_sm: not now, send it again. */
export const TRY_AGAIN = 0x64;

const names = new Map(Object.entries(smpp.errors).map(([name, status]) => [status, name]));

/** As SMPP 3.4, 5.1.3 calls it; carriers have statuses of their own from 0x400 on. */
export function nameOf(status: number): string {
  return names.get(status) ?? `0x${status.toString(16).padStart(8, '0')}`;
}

const ABOUT_THE_RECIPIENT = new Set(['ESME_RINVDSTADR', 'ESME_RINVDSTTON', 'ESME_RINVDSTNPI', 'ESME_RINVDSTADDRSUBUNIT']);

const ABOUT_THE_MESSAGE = new Set([
  ...['ESME_RINVMSGLEN', 'ESME_RINVDCS', 'ESME_RINVESMCLASS', 'ESME_RINVTLVSTREAM', 'ESME_RTLVNOTALLWD', 'ESME_RINVTLVLEN'],
  ...['ESME_RINVTLVVAL', 'ESME_RINVREGDLVFLG', 'ESME_RX_P_APPN', 'ESME_RX_R_APPN'],
]);

/** The account, its sender or its rights: the office's to mend, so the message waits. */
const ABOUT_THE_ACCOUNT = new Set([
  ...['ESME_RBINDFAIL', 'ESME_RINVPASWD', 'ESME_RINVSYSID', 'ESME_RINVSYSTYP', 'ESME_RINVSRCADR', 'ESME_RINVSRCTON'],
  ...['ESME_RINVSRCNPI', 'ESME_RINVSERTYP', 'ESME_RSERTYPUNAUTH', 'ESME_RSERTYPDENIED', 'ESME_RPROHIBITED'],
]);

/** Why a carrier that refused the log-in, or this message for now, is tried again. */
export function retryReasonFor(status: number): RetryReason {
  return ABOUT_THE_ACCOUNT.has(nameOf(status)) ? 'log-in-refused' : 'busy';
}

/** What a refused submit_sm means for the message. What nobody has defined, such as a carrier's own status, is not for good. */
export function judge(status: number): Handover {
  const answer = nameOf(status);
  if (ABOUT_THE_RECIPIENT.has(answer)) return { outcome: 'never', reason: 'recipient-refused', answer };
  if (ABOUT_THE_MESSAGE.has(answer)) return { outcome: 'never', reason: 'message-refused', answer };
  return { outcome: 'retry', reason: retryReasonFor(status), answer };
}
