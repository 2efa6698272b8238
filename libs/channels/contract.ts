/** One message for one recipient. What it says and whether it may be sent has been decided before. */
export interface ChannelMessage {
  /** Chosen by the caller and the same at every attempt of one delivery, so that a doubled message can be told as such. */
  readonly messageId: string;
  /** An address as the channel understands it: a mailbox, a phone number. */
  readonly to: string;
  /** Left out by a channel that has no subjects. */
  readonly subject: string;
  /** Plain text. */
  readonly text: string;
  /** Ids of earlier messages on the same subject, oldest first. */
  readonly thread?: readonly string[];
  /** Set on digests only: where the reader unsubscribes, `https:` or `mailto:`. A notice of duty cannot be unsubscribed. */
  readonly unsubscribe?: string;
}

/** What became of one attempt. The caller decides when to try again and writes the log; a channel keeps nothing. */
export type Handover =
  /** The carrier has taken the message over; `receipt` is what it said, or the id under which it can be asked. */
  | { readonly outcome: 'handed'; readonly receipt: string }
  /** Not this time, and the carrier certainly does not have it. */
  | { readonly outcome: 'retry'; readonly reason: RetryReason; readonly answer: string }
  /** This message will not be taken however often it is offered. */
  | { readonly outcome: 'never'; readonly reason: RefusalReason; readonly answer: string }
  /** Offered, and then the line broke or the process stopped before the carrier's answer came: a second attempt may double it. */
  | { readonly outcome: 'unknown'; readonly reason: DoubtReason; readonly answer: string };

export type RetryReason = 'unreachable' | 'busy' | 'log-in-refused' | 'told-to-stop';
export type RefusalReason = 'recipient-refused' | 'message-refused';
export type DoubtReason = 'no-answer' | 'told-to-stop';

/** What the carrier knows of a message: `failed` is for good, `cannot-say` leaves the doubt as it was. */
export interface Fate {
  readonly state: 'delivered' | 'on-its-way' | 'failed' | 'cannot-say';
  /** In the carrier's words. */
  readonly answer: string;
}

/** A carrier tells of its own accord what became of a message. */
export interface DeliveryReport {
  /** What `Handover.receipt` was; empty when the carrier names none. */
  readonly receipt: string;
  /** `referenceOf` the `messageId`, where the carrier gives it back: with the address it settles a handover that was `unknown`. */
  readonly reference: number | undefined;
  readonly to: string;
  readonly fate: Fate;
}

/** A way to reach somebody. Every channel keeps the same contract, and the same test checks it. */
export abstract class Channel {
  abstract readonly name: string;

  /**
   * After `unknown`: `resend`, because the reader's program recognises the doubled message by its id; or `ask-first`, because
   * nothing does, and it is sent again only when the carrier says that the first one failed, or a named person decides.
   */
  abstract readonly afterUnknown: 'resend' | 'ask-first';

  /**
   * Offers a message to the carrier once.
   * @param signal aborted when the process stops: the answer then comes at once.
   * @returns always an answer; a carrier's failure is not an exception.
   */
  abstract send(message: ChannelMessage, signal: AbortSignal): Promise<Handover>;

  /**
   * Asks the carrier what became of a message.
   * @param receipt of the `handed` answer.
   * @returns always an answer; carriers that cannot be asked cannot say.
   */
  async ask(_receipt: string, _signal: AbortSignal): Promise<Fate> {
    return { state: 'cannot-say', answer: '' };
  }

  /**
   * Hands over what the carrier reports of its own accord, from now on; a carrier that reports nothing never calls.
   * @param take keeps the report. Only when it has succeeded is the carrier told that the report arrived; otherwise it comes again.
   */
  listen(_take: (report: DeliveryReport) => Promise<void>): void {}

  /** Ends the connections. What is still under way is answered. */
  async close(): Promise<void> {}
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** A message id in 16 bits, for carriers that give back no more: FNV-1a over its UTF-16 units, folded. Compared together with the address. */
export function referenceOf(messageId: string): number {
  let hash = FNV_OFFSET;
  for (let k = 0; k < messageId.length; k++) hash = Math.imul(hash ^ messageId.charCodeAt(k), FNV_PRIME);
  return ((hash >>> 16) ^ hash) & 0xffff;
}
