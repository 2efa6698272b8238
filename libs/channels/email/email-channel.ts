import { createTransport, type Transporter } from 'nodemailer';
import { Channel, type ChannelMessage, type Handover } from '../contract.js';
import { judge } from './judge.js';

interface Mailbox {
  /** `smtp://` or `smtps://`, with log-in where the carrier asks for one. */
  readonly url: string;
  /** The sender as readers see it: `督导办 <duban@example.gov.cn>`. */
  readonly from: string;
  /** How long the carrier may keep us waiting for a connection, a greeting or an answer, in milliseconds. */
  readonly patienceMs?: number;
}

const PATIENCE_MS = 20_000;

/** Plain mail over SMTP, marked as written by a machine so that no absence notice answers it. */
export class EmailChannel extends Channel {
  readonly name = 'email';
  readonly afterUnknown = 'resend';
  private readonly transport: Transporter;
  private readonly from: string;

  constructor({ url, from, patienceMs = PATIENCE_MS }: Mailbox) {
    super();
    this.from = from;
    this.transport = createTransport({
      url,
      dnsTimeout: patienceMs,
      connectionTimeout: patienceMs,
      greetingTimeout: patienceMs,
      socketTimeout: patienceMs,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  async send(message: ChannelMessage, signal: AbortSignal): Promise<Handover> {
    if (signal.aborted) return { outcome: 'retry', reason: 'told-to-stop', answer: '' };
    const answered = new AbortController();
    const stopped = new Promise<Handover>((answer) => {
      const stop = () => answer({ outcome: 'unknown', reason: 'told-to-stop', answer: '' });
      signal.addEventListener('abort', stop, { signal: answered.signal });
    });
    try {
      return await Promise.race([this.offer(message), stopped]);
    } finally {
      answered.abort();
    }
  }

  override async close(): Promise<void> {
    this.transport.close();
  }

  private async offer(message: ChannelMessage): Promise<Handover> {
    try {
      const { response } = await this.transport.sendMail({ ...this.letter(message), from: this.from });
      return { outcome: 'handed', receipt: response ?? '' };
    } catch (error) {
      return judge(error as Error);
    }
  }

  private letter({ messageId, to, subject, text, thread = [], unsubscribe }: ChannelMessage) {
    const earlier = thread.at(-1);
    return {
      messageId,
      to,
      subject,
      text,
      ...(earlier ? { inReplyTo: earlier, references: [...thread] } : {}),
      headers: {
        'Auto-Submitted': 'auto-generated',
        'X-Auto-Response-Suppress': 'All',
        ...(unsubscribe ? { 'List-Unsubscribe': `<${unsubscribe}>` } : {}),
      },
    };
  }
}
