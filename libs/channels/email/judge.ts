import type { Handover, RetryReason } from '../contract.js';

/** What nodemailer attaches to an error; `permanent` follows RFC 5321: 5yz is for good, 4yz for now. */
interface SmtpError extends Error {
  readonly code?: string;
  readonly originalCode?: string;
  readonly command?: string;
  readonly response?: string;
  readonly permanent?: boolean;
}

/** Ended before a message was offered. */
const NEVER_CONNECTED = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'EDNS', 'ETLS', 'EREQUIRETLS', 'EPROXY']);
const LOG_IN = new Set(['EAUTH', 'ENOAUTH', 'EOAUTH2']);
/** The answer is about this sender, this recipient or this message; anything else is about the connection. */
const ABOUT_THE_MESSAGE = new Set(['EENVELOPE', 'EMESSAGE']);
const ANSWER_LENGTH = 500;

/** What an SMTP failure means for the message: RFC 5321, 4.2.1. A refused log-in is the office's to mend, so the message waits. */
export function judge(error: SmtpError): Handover {
  const { code = '', originalCode = '', response, permanent } = error;
  const answer = (response ?? error.message).slice(0, ANSWER_LENGTH);
  const retry = (reason: RetryReason): Handover => ({ outcome: 'retry', reason, answer });
  if (LOG_IN.has(code)) return retry('log-in-refused');
  if (ABOUT_THE_MESSAGE.has(code) && (permanent ?? response === undefined)) {
    return { outcome: 'never', reason: code === 'EMESSAGE' || error.command === 'DATA' ? 'message-refused' : 'recipient-refused', answer };
  }
  if (response !== undefined) return retry('busy');
  if (NEVER_CONNECTED.has(code) || NEVER_CONNECTED.has(originalCode)) return retry('unreachable');
  return { outcome: 'unknown', reason: 'no-answer', answer };
}
