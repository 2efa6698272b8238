import { Channel, type ChannelMessage, type Handover } from '../contract.js';

/** Remembers what it was handed, for tests and demonstrations. Nothing leaves the house. */
export class RecordingChannel extends Channel {
  /** What was taken over, in order. */
  readonly messages: ChannelMessage[] = [];
  private readonly answers: Handover[] = [];

  constructor(readonly name = 'recording') {
    super();
  }

  /** The next attempts get these answers, one each; then messages are taken over again. */
  answerNext(...answers: readonly Handover[]): void {
    this.answers.push(...answers);
  }

  async send(message: ChannelMessage, signal: AbortSignal): Promise<Handover> {
    if (signal.aborted) return { outcome: 'retry', reason: 'told-to-stop', answer: '', mayHaveArrived: false };
    const answer = this.answers.shift() ?? { outcome: 'handed', receipt: `recorded ${this.messages.length + 1}` };
    if (answer.outcome === 'handed') this.messages.push(message);
    return answer;
  }
}
