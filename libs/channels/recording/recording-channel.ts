import { Channel, type ChannelMessage, type DeliveryReport, type Fate, type Handover } from '../contract.js';

/** Remembers what it was handed, for tests and demonstrations. Nothing leaves the house. */
export class RecordingChannel extends Channel {
  /** What was taken over, in order. */
  readonly messages: ChannelMessage[] = [];
  private readonly answers: Handover[] = [];
  private readonly fates = new Map<string, Fate>();
  private take: ((report: DeliveryReport) => Promise<void>) | undefined;

  constructor(
    readonly name = 'recording',
    readonly afterUnknown: Channel['afterUnknown'] = 'resend',
  ) {
    super();
  }

  /** The next attempts get these answers, one each; then messages are taken over again. */
  answerNext(...answers: readonly Handover[]): void {
    this.answers.push(...answers);
  }

  async send(message: ChannelMessage, signal: AbortSignal): Promise<Handover> {
    if (signal.aborted) return { outcome: 'retry', reason: 'told-to-stop', answer: '' };
    const answer = this.answers.shift() ?? { outcome: 'handed', receipt: `recorded ${this.messages.length + 1}` };
    if (answer.outcome === 'handed') this.messages.push(message);
    return answer;
  }

  override async ask(receipt: string): Promise<Fate> {
    return this.fates.get(receipt) ?? { state: 'cannot-say', answer: '' };
  }

  /** What is said of a message from now on when the carrier is asked. */
  decideFate(receipt: string, fate: Fate): void {
    this.fates.set(receipt, fate);
  }

  override listen(take: (report: DeliveryReport) => Promise<void>): void {
    this.take = take;
  }

  /** The carrier reports of its own accord. @throws what the listener throws. */
  async report(report: DeliveryReport): Promise<void> {
    await this.take?.(report);
  }
}
