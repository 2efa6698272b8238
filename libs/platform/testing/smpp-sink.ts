import { EventEmitter } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { COMMAND, cText, Fields, type Frame, frame, framesIn, optionalParameter, RESPONSE } from './smpp-frames.js';

export interface SunkSms {
  /** The id that the carrier gave it. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Decoded as UCS-2, whatever data_coding says. */
  readonly text: string;
  readonly dataCoding: number;
  readonly registeredDelivery: number;
  readonly reference: number | undefined;
  /** Whether the text came as message_payload. */
  readonly long: boolean;
}

/**
 * How the carrier behaves: takes everything over; refuses with a command status at a command; keeps a message and says
 * nothing (`silent`); answers nothing at all any more (`deaf`); ends the connection at a message without keeping it
 * (`cut-before`), having kept it (`cut-after`), or with half an answer to it (`cut-within`); answers with noise.
 */
export type CarrierMood =
  | 'accept'
  | 'silent'
  | 'deaf'
  | 'cut-before'
  | 'cut-after'
  | 'cut-within'
  | 'noise'
  | { readonly status: number; readonly at: 'bind' | 'submit' | 'query' };

interface CarrierEvents {
  bound: [];
  submitted: [];
  enquired: [];
  unbound: [];
  hungUp: [];
}

const TAG = { reference: 0x0204, receiptedId: 0x001e, state: 0x0427, payload: 0x0424 };
const RECEIPT = 0x04;
const WRONG_PASSWORD = 0x0e;
const NO_SUCH_MESSAGE = 0x0c;

/** An SMS carrier for tests: an SMPP server on a free port of this machine that keeps what it is handed. Its events tell when. */
export class SmppSink extends EventEmitter<CarrierEvents> {
  readonly systemId: string = 'office';
  readonly password: string = 'right';
  /** What was taken over, in order. */
  readonly messages: SunkSms[] = [];
  /** What is answered when asked for a message: message_state by id. */
  readonly states = new Map<string, number>();
  mood: CarrierMood = 'accept';
  private readonly sockets = new Set<Socket>();
  private readonly acknowledgements = new Map<number, (status: number) => void>();
  private sequence = 0;

  private constructor(private readonly server: Server) {
    super();
    server.on('connection', (socket) => this.serve(socket));
  }

  /** @param port a particular one, for a carrier that comes back. */
  static async start(port = 0): Promise<SmppSink> {
    const server = createServer();
    const sink = new SmppSink(server);
    await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
    return sink;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  get url(): string {
    return `smpp://${this.systemId}:${this.password}@127.0.0.1:${this.port}`;
  }

  /** Ends every connection without a word. */
  cut(): void {
    for (const socket of this.sockets) socket.destroy();
  }

  async stop(): Promise<void> {
    this.cut();
    await new Promise<void>((closed) => this.server.close(() => closed()));
  }

  /** Reports what became of a message. @returns the command status with which the report was answered. */
  report(
    message: SunkSms,
    word: string,
    optional: { readonly state?: number; readonly reference?: number; readonly id?: string } = {},
  ): Promise<number> {
    const { state, reference, id } = optional;
    const text = `id:${message.id} sub:001 dlvrd:001 submit date:1809300830 done date:1809300831 stat:${word} err:000 text:`;
    const short = (value: number) => Buffer.of(value >> 8, value & 0xff);
    return this.deliver(message.to, message.from, RECEIPT, Buffer.from(text, 'latin1'), [
      ...(reference === undefined ? [] : [optionalParameter(TAG.reference, short(reference))]),
      ...(state === undefined ? [] : [optionalParameter(TAG.state, Buffer.of(state))]),
      ...(id === undefined ? [] : [optionalParameter(TAG.receiptedId, cText(id))]),
    ]);
  }

  /** Somebody writes back. @returns the command status with which it was answered. */
  reply(from: string, text: string): Promise<number> {
    return this.deliver(from, '10690000', 0, Buffer.from(text, 'utf16le').swap16(), []);
  }

  private deliver(from: string, to: string, esmClass: number, text: Buffer, optional: readonly Buffer[]): Promise<number> {
    const body = Buffer.concat([
      ...[cText(''), Buffer.of(1, 1), cText(from), Buffer.of(0, 0), cText(to), Buffer.of(esmClass, 0, 0), cText(''), cText('')],
      ...[Buffer.of(0, 0, esmClass ? 0 : 8, 0, text.length), text, ...optional],
    ]);
    return this.request(COMMAND.deliverSm, body);
  }

  /** Asks whoever connected last. @returns the command status of the answer. */
  request(command: number, body?: Buffer): Promise<number> {
    const [socket] = [...this.sockets].slice(-1);
    if (!socket) throw new Error('Nobody is connected.');
    const sequence = ++this.sequence;
    socket.write(frame({ command, sequence, ...(body ? { body } : {}) }));
    return new Promise((answered) => this.acknowledgements.set(sequence, answered));
  }

  private serve(socket: Socket): void {
    this.sockets.add(socket);
    socket.on('error', () => undefined); // a client that went away is the test's business
    socket.once('close', () => {
      this.sockets.delete(socket);
      this.emit('hungUp');
    });
    let arrived = Buffer.alloc(0);
    socket.on('data', (chunk) => {
      const { frames, rest } = framesIn(Buffer.concat([arrived, chunk]));
      arrived = Buffer.from(rest);
      for (const one of frames) this.hear(socket, one);
    });
  }

  private hear(socket: Socket, heard: Frame): void {
    if ((heard.command & RESPONSE) !== 0) {
      this.acknowledgements.get(heard.sequence)?.(heard.status);
      this.acknowledgements.delete(heard.sequence);
      return;
    }
    if (heard.command === COMMAND.enquireLink) this.emit('enquired');
    if (this.mood === 'deaf') return;
    const answer = (status: number, body?: Buffer) =>
      socket.write(
        frame({ command: heard.command | RESPONSE, status, sequence: heard.sequence, ...(status === 0 && body ? { body } : {}) }),
      );
    switch (heard.command) {
      case COMMAND.bindTransceiver:
        return void this.bind(heard, answer);
      case COMMAND.submitSm:
        return this.submit(socket, heard, answer);
      case COMMAND.querySm:
        return this.query(heard, answer);
      case COMMAND.unbind:
        answer(0);
        this.emit('unbound');
        return;
      default:
        answer(0);
    }
  }

  private refusalAt(place: 'bind' | 'submit' | 'query'): number {
    return typeof this.mood === 'object' && this.mood.at === place ? this.mood.status : 0;
  }

  private bind({ body }: Frame, answer: (status: number, body?: Buffer) => void): void {
    const fields = new Fields(body);
    const right = fields.text() === this.systemId && fields.text() === this.password;
    const status = this.refusalAt('bind') || (right ? 0 : WRONG_PASSWORD);
    answer(status, cText('carrier'));
    if (status === 0) this.emit('bound');
  }

  private submit(socket: Socket, heard: Frame, answer: (status: number, body?: Buffer) => void): void {
    const refusal = this.refusalAt('submit');
    if (refusal) return answer(refusal);
    if (this.mood === 'cut-before') return void socket.destroy();
    if (this.mood === 'noise') return void socket.write(Buffer.alloc(64, 0xee));
    const message = readSubmission(heard.body, `c${this.messages.length + 1}`);
    this.messages.push(message);
    this.emit('submitted');
    if (this.mood === 'silent') return;
    if (this.mood === 'cut-after') return void socket.destroy();
    if (this.mood === 'cut-within') {
      const whole = frame({ command: heard.command | RESPONSE, sequence: heard.sequence, body: cText(message.id) });
      return void socket.end(whole.subarray(0, whole.length - 2));
    }
    answer(0, cText(message.id));
  }

  private query({ body }: Frame, answer: (status: number, body?: Buffer) => void): void {
    const id = new Fields(body).text();
    const state = this.states.get(id);
    answer(
      this.refusalAt('query') || (state === undefined ? NO_SUCH_MESSAGE : 0),
      Buffer.concat([cText(id), cText(''), Buffer.of(state ?? 0, 0)]),
    );
  }
}

/** SMPP 3.4, 4.4.1. */
function readSubmission(body: Buffer, id: string): SunkSms {
  const fields = new Fields(body);
  fields.text();
  fields.octets(2);
  const from = fields.text();
  fields.octets(2);
  const to = fields.text();
  fields.octets(3);
  fields.text();
  fields.text();
  const [registeredDelivery, , dataCoding] = fields.octets(4);
  const short = fields.octets(fields.octet());
  const optional = fields.optional();
  const payload = optional.get(TAG.payload);
  return {
    id,
    from,
    to,
    text: Buffer.from(payload ?? short)
      .swap16()
      .toString('utf16le'),
    dataCoding: dataCoding!,
    registeredDelivery: registeredDelivery!,
    reference: optional.get(TAG.reference)?.readUInt16BE(0),
    long: payload !== undefined,
  };
}
