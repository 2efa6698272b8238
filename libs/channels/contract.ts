/** One message for one recipient. What it says and whether it may be sent has been decided before. */
export interface ChannelMessage {
  /** Chosen by the caller and the same at every attempt of one delivery, so that a doubled message can be told as such. */
  readonly messageId: string;
  /** An address as the channel understands it: a mailbox, a phone number. */
  readonly to: string;
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
  /** The carrier has taken the message over; `receipt` is what it said. */
  | { readonly outcome: 'handed'; readonly receipt: string }
  /** Not this time. `mayHaveArrived`: the line broke before the carrier's answer came, so a second attempt may double the message. */
  | { readonly outcome: 'retry'; readonly reason: RetryReason; readonly answer: string; readonly mayHaveArrived: boolean }
  /** This message will not be taken however often it is offered. */
  | { readonly outcome: 'never'; readonly reason: RefusalReason; readonly answer: string };

export type RetryReason = 'unreachable' | 'busy' | 'no-answer' | 'log-in-refused' | 'told-to-stop';
export type RefusalReason = 'recipient-refused' | 'message-refused';

/** A way to reach somebody. Every channel keeps the same contract, and the same test checks it. */
export abstract class Channel {
  abstract readonly name: string;

  /**
   * Offers a message to the carrier once.
   * @param signal aborted when the process stops: the answer then comes at once.
   * @returns always an answer; a carrier's failure is not an exception.
   */
  abstract send(message: ChannelMessage, signal: AbortSignal): Promise<Handover>;
}
