import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';

export interface SunkMessage {
  readonly from: string;
  readonly to: readonly string[];
  /** By lower-case name, unfolded, encoded words decoded. */
  readonly headers: Readonly<Record<string, string>>;
  /** The decoded body of a message of one part. */
  readonly text: string;
  readonly raw: string;
}

/**
 * How the carrier behaves: takes everything over; answers with a code at a command; says nothing more after the message; or ends
 * the connection when it has the message, before it says so.
 */
export type SinkMood = 'accept' | 'hang' | 'drop' | { readonly reply: number; readonly at: 'connect' | 'log-in' | 'recipient' | 'message' };

/** A mail carrier for tests: an SMTP server on a free port of this machine that keeps what it is handed. */
export class SmtpSink {
  /** What was taken over, in order. */
  readonly messages: SunkMessage[] = [];
  mood: SinkMood = 'accept';
  /** Messages that were taken over and whose senders do not know it yet. */
  held = 0;
  private gate: Promise<void> | undefined;
  private readonly sockets = new Set<Socket>();
  private readonly server: SMTPServer;

  private constructor() {
    this.server = new SMTPServer({
      authOptional: true,
      allowInsecureAuth: true,
      disabledCommands: ['STARTTLS'],
      closeTimeout: 1,
      logger: false,
      onConnect: (_session, answer) => answer(this.refusalAt('connect')),
      onAuth: ({ username }, _session, answer) => answer(this.refusalAt('log-in'), { user: username }),
      onRcptTo: (_address, _session, answer) => answer(this.refusalAt('recipient')),
      onData: (stream, session, answer) => {
        const from = session.envelope.mailFrom ? session.envelope.mailFrom.address : '';
        const to = session.envelope.rcptTo.map((recipient) => recipient.address);
        // A client that dies in the middle of its message has sent none.
        this.take(stream, { from, to }, answer).catch(() => undefined);
      },
    });
    this.server.on('error', () => undefined); // a client that went away is the test's business
    this.server.server.on('connection', (socket: Socket) => {
      this.sockets.add(socket);
      socket.once('close', () => this.sockets.delete(socket));
    });
  }

  static async start(): Promise<SmtpSink> {
    const sink = new SmtpSink();
    await new Promise<void>((listening) => sink.server.listen(0, '127.0.0.1', listening));
    return sink;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  /** From now on messages are taken over and nobody is told, until the function that is answered is called. */
  holdAnswers(): () => void {
    let open = () => {};
    this.gate = new Promise((opened) => (open = opened));
    return () => {
      this.gate = undefined;
      this.held = 0;
      open();
    };
  }

  /** Ends open connections too, the hanging ones first of all. */
  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise<void>((closed) => this.server.close(closed));
  }

  private refusalAt(place: 'connect' | 'log-in' | 'recipient' | 'message'): Error | null {
    const { mood } = this;
    if (typeof mood === 'string' || mood.at !== place) return null;
    return Object.assign(new Error(`refused with ${mood.reply}`), { responseCode: mood.reply });
  }

  private async take(
    stream: SMTPServerDataStream,
    envelope: { from: string; to: string[] },
    answer: (error?: Error | null, text?: string) => void,
  ): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    const refusal = this.refusalAt('message');
    if (refusal) return answer(refusal);
    if (this.mood === 'drop') return this.sockets.forEach((socket) => socket.destroy());
    if (this.mood === 'hang') return;
    this.messages.push({ ...envelope, ...parse(Buffer.concat(chunks).toString('utf8')) });
    const number = this.messages.length;
    if (this.gate) {
      this.held++;
      await this.gate;
    }
    answer(null, `taken as ${number}`);
  }
}

function parse(raw: string): Pick<SunkMessage, 'headers' | 'text' | 'raw'> {
  const end = raw.indexOf('\r\n\r\n');
  const lines = raw
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), decodeWords(line.slice(line.indexOf(':') + 1).trim())]),
  );
  return { headers, text: decodeBody(raw.slice(end + 4), headers['content-transfer-encoding'] ?? '7bit'), raw };
}

/** RFC 2047; white space between two encoded words belongs to neither. */
function decodeWords(text: string): string {
  return text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
      kind.toLowerCase() === 'b' ? Buffer.from(word, 'base64').toString('utf8') : decodeQuoted(word.replaceAll('_', ' ')),
    );
}

function decodeBody(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  return (encoding === 'quoted-printable' ? decodeQuoted(body.replace(/=\r\n/g, '')) : body).replaceAll('\r\n', '\n');
}

function decodeQuoted(text: string): string {
  const bytes = text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
