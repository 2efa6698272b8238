import type { Pdu } from 'smpp';
import type { DeliveryReport, Fate } from '../contract.js';

/** SMPP 3.4, 5.2.28 (message_state) with the words of Appendix B; the numbers are their places. */
const STATES = ['', 'ENROUTE', 'DELIVRD', 'EXPIRED', 'DELETED', 'UNDELIV', 'ACCEPTD', 'UNKNOWN', 'REJECTD'] as const;

const FATES: Readonly<Record<string, Fate['state']>> = {
  ENROUTE: 'on-its-way',
  ACCEPTD: 'on-its-way',
  DELIVRD: 'delivered',
  EXPIRED: 'failed',
  DELETED: 'failed',
  UNDELIV: 'failed',
  REJECTD: 'failed',
};

/** Bits 5-2 of esm_class: 0001 is a delivery receipt, 1000 an intermediate notification. SMPP 3.4, 5.2.12. */
const MESSAGE_TYPE = 0x3c;
const RECEIPT = 0x04;
const INTERMEDIATE = 0x20;

/** What a word means; a carrier's own word leaves the matter open. */
export function fateOf(word: string, error = ''): Fate {
  return { state: FATES[word.toUpperCase()] ?? 'cannot-say', answer: error ? `${word} ${error}` : word };
}

/** The word for a message_state. */
export function wordFor(state: number): string {
  return STATES[state] ?? String(state);
}

/**
 * Reads a deliver_sm: optional parameters where the carrier sends them, otherwise the text of Appendix B,
 * `id:… sub:… dlvrd:… submit date:… done date:… stat:… err:… text:…`.
 * @returns undefined when it is no report but a message that somebody wrote.
 */
export function readReport(pdu: Pdu): DeliveryReport | undefined {
  const type = numberIn(pdu, 'esm_class', 0) & MESSAGE_TYPE;
  if (type !== RECEIPT && type !== INTERMEDIATE) return undefined;
  const text = textOf(pdu);
  const field = (name: string) => new RegExp(`(?:^|\\s)${name}:(\\S+)`, 'i').exec(text)?.[1] ?? '';
  const state = pdu['message_state'];
  const { receipted_message_id: id, user_message_reference: reference } = pdu;
  return {
    receipt: typeof id === 'string' && id !== '' ? id : field('id'),
    reference: typeof reference === 'number' ? reference : undefined,
    to: senderOf(pdu),
    fate: fateOf(field('stat') || (typeof state === 'number' ? wordFor(state) : ''), field('err')),
  };
}

/** Of a report, the number that the message went to. */
export function senderOf(pdu: Pdu): string {
  return typeof pdu['source_addr'] === 'string' ? pdu['source_addr'] : '';
}

const HEADER_AND_END = 17;
const SHORTEST_OPTIONAL = 4;

/**
 * The id in a submit_sm_resp. When the line breaks within its last octets the package still reads it, and what is left of an
 * id may be the id of another message.
 * @returns an empty text when there is none, or a stump.
 */
export function idIn(pdu: Pdu): string {
  const id = pdu['message_id'];
  if (typeof id !== 'string') return '';
  const unread = numberIn(pdu, 'command_length', 0) - HEADER_AND_END - id.length;
  return unread > 0 && unread < SHORTEST_OPTIONAL ? '' : id;
}

export function numberIn(pdu: Pdu, field: string, otherwise: number): number {
  return typeof pdu[field] === 'number' ? pdu[field] : otherwise;
}

function textOf(pdu: Pdu): string {
  const body = pdu['short_message'];
  const message = typeof body === 'object' && body !== null && 'message' in body ? body.message : undefined;
  if (typeof message === 'string') return message;
  return Buffer.isBuffer(message) ? message.toString('latin1') : '';
}
