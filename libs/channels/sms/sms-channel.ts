import { Logger } from '@nestjs/common';
import type { Pdu, PduFields } from 'smpp';
import type { Result } from '#libs/kernel/shared/result';
import { Channel, type ChannelMessage, type DeliveryReport, type Fate, type Handover, referenceOf } from '../contract.js';
import { judge, nameOf, OK, TRY_AGAIN, WRONG_BIND_STATE } from './command-status.js';
import { fateOf, idIn, numberIn, readReport, senderOf, wordFor } from './delivery-report.js';
import { dialled, maskPhone } from './phone.js';
import { type LogIn, type Patience, type Refused, SmppLine } from './smpp-line.js';
import { smsText, type TextFault, type TextRules } from './sms-text.js';

export interface SmsCarrier {
  readonly logIn: LogIn;
  /** The number or name that the SMS comes from; empty where the carrier fills it in. */
  readonly sender: string;
  readonly rules: TextRules;
  readonly patience: Patience & {
    /** Pause before a lost line is opened again while we listen; it doubles up to a minute, in milliseconds. */
    readonly reopenMs: number;
  };
}

type Take = (report: DeliveryReport) => Promise<void>;

const UCS2 = 0x08;
/** In one segment; longer texts go as message_payload, which the carrier cuts into parts. */
const SEGMENT_OCTETS = 140;
const ALPHANUMERIC = { source_addr_ton: 5, source_addr_npi: 0 };
const LONGEST_PAUSE_MS = 60_000;

/**
 * SMS over SMPP 3.4. One line, opened by the first message and kept; while somebody listens for delivery reports it is
 * opened again whenever it is lost. A message whose answer did not come is `unknown`: nothing at the receiver's end can
 * tell a doubled SMS.
 */
export class SmsChannel extends Channel {
  readonly name = 'sms';
  readonly afterUnknown = 'ask-first';
  private readonly logger = new Logger('sms');
  private opening: Promise<Result<SmppLine, Refused>> | undefined;
  private take: Take | undefined;
  private reopening: NodeJS.Timeout | undefined;
  private closed = false;

  constructor(private readonly carrier: SmsCarrier) {
    super();
  }

  async send(message: ChannelMessage, signal: AbortSignal): Promise<Handover> {
    const number = dialled(message.to);
    if (number === undefined) return { outcome: 'never', reason: 'recipient-refused', answer: 'not a mobile number' };
    const text = smsText(message.text, this.carrier.rules);
    if (!text.ok) return { outcome: 'never', reason: 'message-refused', answer: inWords(text.reason) };
    const attempt = { offered: false };
    const stopped = (): Handover =>
      attempt.offered
        ? { outcome: 'unknown', reason: 'told-to-stop', answer: '' }
        : { outcome: 'retry', reason: 'told-to-stop', answer: '' };
    return untilStopped(signal, stopped, () => this.offer(this.submission(message, number, text.value), attempt, signal));
  }

  override async ask(receipt: string, signal: AbortSignal): Promise<Fate> {
    const cannotSay = (answer: string): Fate => ({ state: 'cannot-say', answer });
    if (receipt === '') return cannotSay('');
    return untilStopped(
      signal,
      () => cannotSay(''),
      async () => {
        const line = await this.line();
        if (!line.ok) return cannotSay(line.reason.answer);
        const answer = await line.value.request('query_sm', { message_id: receipt, ...this.source() });
        if (!answer.ok) return cannotSay(answer.reason.why);
        const { command_status: status } = answer.value;
        return status === OK ? fateOf(wordFor(numberIn(answer.value, 'message_state', 0))) : cannotSay(nameOf(status));
      },
    );
  }

  override listen(take: Take): void {
    this.take = take;
    void this.keepOpen(this.carrier.patience.reopenMs);
  }

  override async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.reopening);
    const opened = await this.opening;
    if (opened?.ok) await opened.value.close();
  }

  private async offer(submission: PduFields, attempt: { offered: boolean }, signal: AbortSignal): Promise<Handover> {
    const line = await this.line();
    if (!line.ok) return { outcome: 'retry', ...line.reason };
    if (signal.aborted) return { outcome: 'retry', reason: 'told-to-stop', answer: '' };
    attempt.offered = true;
    const answer = await line.value.request('submit_sm', submission);
    if (!answer.ok) {
      const { offered, why } = answer.reason;
      return offered ? { outcome: 'unknown', reason: 'no-answer', answer: why } : { outcome: 'retry', reason: 'unreachable', answer: why };
    }
    const { command_status: status } = answer.value;
    if (status === OK) return { outcome: 'handed', receipt: idIn(answer.value) };
    if (status === WRONG_BIND_STATE) void line.value.close();
    return judge(status);
  }

  private submission({ messageId }: ChannelMessage, number: string, text: string): PduFields {
    const octets = Buffer.from(text, 'utf16le').swap16();
    return {
      ...this.source(),
      dest_addr_ton: 1,
      dest_addr_npi: 1,
      destination_addr: number,
      registered_delivery: this.take ? 1 : 0,
      data_coding: UCS2,
      user_message_reference: referenceOf(messageId),
      ...(octets.length <= SEGMENT_OCTETS ? { short_message: octets } : { message_payload: octets }),
    };
  }

  private source(): PduFields {
    const { sender } = this.carrier;
    return { source_addr: sender, ...(/[a-z]/i.test(sender) ? ALPHANUMERIC : {}) };
  }

  private line(): Promise<Result<SmppLine, Refused>> {
    if (this.closed) return Promise.resolve({ ok: false, reason: { reason: 'told-to-stop', answer: '' } });
    this.opening ??= this.open();
    return this.opening;
  }

  private async open(): Promise<Result<SmppLine, Refused>> {
    const { logIn, patience } = this.carrier;
    const opened = await SmppLine.open(logIn, patience, {
      delivered: (pdu) => this.delivered(pdu),
      ended: (why) => this.ended(why),
    });
    if (!opened.ok) {
      this.opening = undefined;
      this.logger.warn(`the SMS carrier was not reached: ${opened.reason.reason} ${opened.reason.answer}`);
    }
    return opened;
  }

  private ended(why: string): void {
    this.opening = undefined;
    if (this.closed) return;
    this.logger.warn(`the line to the SMS carrier ended: ${why}`);
    if (this.take) this.reopenAfter(this.carrier.patience.reopenMs);
  }

  private async keepOpen(pauseMs: number): Promise<void> {
    const { ok } = await this.line();
    if (!ok && !this.closed) this.reopenAfter(pauseMs);
  }

  private reopenAfter(pauseMs: number): void {
    clearTimeout(this.reopening);
    this.reopening = setTimeout(() => void this.keepOpen(Math.min(pauseMs * 2, LONGEST_PAUSE_MS)), pauseMs);
  }

  /** A report is acknowledged when it has been kept, and not before: the carrier forgets what is acknowledged. */
  private async delivered(pdu: Pdu): Promise<number> {
    const report = readReport(pdu);
    if (!report) {
      this.logger.log(`a reply from ${maskPhone(senderOf(pdu))} is not read`);
      return OK;
    }
    if (!this.take) return TRY_AGAIN;
    try {
      await this.take(report);
      return OK;
    } catch (error) {
      this.logger.error(`a report for ${maskPhone(report.to)} could not be kept`, error instanceof Error ? error.stack : undefined);
      return TRY_AGAIN;
    }
  }
}

async function untilStopped<Answer>(signal: AbortSignal, stopped: () => Answer, work: () => Promise<Answer>): Promise<Answer> {
  if (signal.aborted) return stopped();
  const answered = new AbortController();
  const stop = new Promise<Answer>((answer) => {
    signal.addEventListener('abort', () => answer(stopped()), { signal: answered.signal });
  });
  try {
    return await Promise.race([work(), stop]);
  } finally {
    answered.abort();
  }
}

function inWords(fault: TextFault): string {
  return fault.because === 'too-long' ? `too-long: ${fault.characters} characters, ${fault.allowed} allowed` : fault.because;
}
