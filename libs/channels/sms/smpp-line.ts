import smpp, { type Pdu, type PduFields, type Session } from 'smpp';
import { no, ok, type Result } from '#libs/kernel/shared/result';
import type { RetryReason } from '../contract.js';
import { nameOf, OK, retryReasonFor } from './command-status.js';

export interface LogIn {
  readonly host: string;
  readonly port: number;
  readonly tls: boolean;
  readonly systemId: string;
  readonly password: string;
  readonly systemType: string;
}

export interface Patience {
  /** How long the carrier may keep us waiting for a connection or an answer, in milliseconds. */
  readonly answerMs: number;
  /** How often an idle line is tried, in milliseconds. */
  readonly keepAliveMs: number;
}

/** What the line does when the carrier speaks of its own accord. */
export interface LineOwner {
  /** A deliver_sm. @returns the command status of the answer. */
  delivered(pdu: Pdu): Promise<number>;
  /** A line that was bound is no more; what was under way on it has been answered. */
  ended(why: string): void;
}

export type Refused = { readonly reason: RetryReason; readonly answer: string };

/** `offered`: the request went out, so the carrier may have acted on it. */
export type Unanswered = { readonly offered: boolean; readonly why: string };
type Answer = Result<Pdu, Unanswered>;

const SMPP_3_4 = 0x34;

/** One connection to the carrier, bound as a transceiver, until either side ends it. The package frames, we wait and give up. */
export class SmppLine {
  private readonly underWay = new Set<(why: string) => void>();
  private readonly hungUp: Promise<void>;
  private why = '';
  private alive = true;
  private bound = false;
  private nextProbe: NodeJS.Timeout | undefined;

  private constructor(
    private readonly session: Session,
    private readonly patience: Patience,
    private readonly owner: LineOwner,
  ) {
    session.on('error', (error: Error) => this.drop(error.message));
    session.on('pdu', (pdu: Pdu) => this.hear(pdu));
    this.hungUp = new Promise((hungUp) => {
      session.on('close', () => {
        this.drop('closed by the carrier');
        hungUp();
      });
    });
  }

  /** Connects and logs in. @returns always an answer. */
  static async open(logIn: LogIn, patience: Patience, owner: LineOwner): Promise<Result<SmppLine, Refused>> {
    const { host, port, tls, systemId, password, systemType } = logIn;
    const line = new SmppLine(smpp.connect({ host, port, tls, servername: host }), patience, owner);
    if (!(await line.connected(tls))) return no({ reason: 'unreachable', answer: line.why });
    const answer = await line.request('bind_transceiver', {
      system_id: systemId,
      password,
      system_type: systemType,
      interface_version: SMPP_3_4,
    });
    if (answer.ok && answer.value.command_status === OK) {
      line.bound = true;
      line.probeLater();
      return ok(line);
    }
    line.drop('not bound');
    if (!answer.ok) return no({ reason: 'unreachable', answer: answer.reason.why });
    const { command_status: status } = answer.value;
    return no({ reason: retryReasonFor(status), answer: nameOf(status) });
  }

  /** Sends a request and waits for its answer. @returns always an answer. */
  request(command: string, fields: PduFields): Promise<Answer> {
    return new Promise((answered) => {
      const settle = (answer: Answer) => {
        clearTimeout(timer);
        this.underWay.delete(giveUp);
        answered(answer);
      };
      const giveUp = (why: string) => settle(no({ offered: true, why }));
      const timer = setTimeout(() => {
        giveUp(`no answer to ${command} within ${this.patience.answerMs} ms`);
        if (this.bound && command !== 'enquire_link') void this.probe();
      }, this.patience.answerMs);
      this.underWay.add(giveUp);
      const sent = this.alive && this.session.send(new smpp.PDU(command, fields), (pdu) => settle(ok(pdu)));
      if (!sent) settle(no({ offered: false, why: this.why }));
    });
  }

  /** Takes leave and hangs up. */
  async close(): Promise<void> {
    if (this.alive) await this.request('unbind', {});
    this.drop('closed by us');
    await this.hungUp;
  }

  private connected(tls: boolean): Promise<boolean> {
    return new Promise((answer) => {
      const timer = setTimeout(() => this.drop(`no connection within ${this.patience.answerMs} ms`), this.patience.answerMs);
      const settle = (connected: boolean) => {
        clearTimeout(timer);
        answer(connected);
      };
      this.session.once(tls ? 'secureConnect' : 'connect', () => settle(true));
      void this.hungUp.then(() => settle(false));
    });
  }

  private hear(pdu: Pdu): void {
    if (pdu.isResponse()) return;
    if (pdu.command === 'deliver_sm') {
      void this.owner.delivered(pdu).then((status) => this.session.send(pdu.response({ command_status: status })));
    } else if (pdu.command === 'unbind') {
      this.session.send(pdu.response());
      this.drop('the carrier took leave');
    } else if (pdu.command === 'enquire_link' || pdu.command === 'unknown') {
      this.session.send(pdu.response());
    }
  }

  private probeLater(): void {
    this.nextProbe = setTimeout(() => void this.probe().then(() => this.alive && this.probeLater()), this.patience.keepAliveMs);
  }

  /** A line that does not answer is no line: whoever waits on it learns so at once. */
  private async probe(): Promise<void> {
    const answer = await this.request('enquire_link', {});
    if (!answer.ok) this.drop(answer.reason.why);
  }

  private drop(why: string): void {
    if (!this.alive) return;
    this.alive = false;
    this.why = why;
    clearTimeout(this.nextProbe);
    this.session.destroy();
    for (const giveUp of [...this.underWay]) giveUp(why);
    if (this.bound) this.owner.ended(why);
  }
}
