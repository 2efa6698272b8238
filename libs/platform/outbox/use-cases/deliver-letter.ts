import { Inject, Injectable, Logger } from '@nestjs/common';
import { RunningBusinessClock } from '../../clock/running-clocks.js';
import { SystemClock } from '../../clock/clocks.js';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { TransactionRunner } from '../../database/transaction.js';
import { LiveUpdates } from '../../http/live-updates.js';
import { Declarations } from '../../queue/declarations.js';
import type { Bell } from '../../queue/doorbell.js';
import type { Death } from '../../queue/job.js';
import { runInContext } from '../../telemetry/context.js';
import { OutboxRepository, type TakenLetter } from '../db/outbox.repository.js';
import { backoffMs } from '../domain/backoff.js';
import { storableError } from '../domain/storable.js';
import { OUTBOX_CHANGED } from '../live-topics.js';
import { Lease } from '../lease.js';

/** A bell was heard: take the letter, run its job under a lease, and write down how it ended. */
@Injectable()
export class DeliverLetter {
  private readonly logger = new Logger('outbox');

  constructor(
    private readonly letters: OutboxRepository,
    private readonly declarations: Declarations,
    private readonly transactions: TransactionRunner,
    private readonly live: LiveUpdates,
    private readonly system: SystemClock,
    private readonly business: RunningBusinessClock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** @param stopping aborted when the process stops. */
  async execute(bell: Bell, stopping: AbortSignal): Promise<void> {
    if (stopping.aborted) return;
    const letter = await this.letters.take(bell, this.in(this.leaseMs));
    if (!letter) return;
    const actor = { kind: 'job', id: letter.job, name: letter.job } as const;
    await runInContext({ correlationId: letter.correlationId, actor }, () => this.deliver(letter, stopping));
  }

  private async deliver(letter: TakenLetter, stopping: AbortSignal): Promise<void> {
    if (letter.attempt > this.settings.OUTBOX_MAX_ATTEMPTS) {
      const error = `The worker ended without a word during each of ${this.settings.OUTBOX_MAX_ATTEMPTS} attempts.`;
      return this.bury(letter, error, 'worker-ended');
    }
    this.tell(letter, letter.attempt > 1 ? 'begun again' : 'begun');
    const lease = new Lease((until) => this.letters.extend(letter, until), this.system, this.leaseMs);
    try {
      await this.run(letter, AbortSignal.any([lease.signal, stopping]));
    } catch (error) {
      lease.end();
      return await this.failed(letter, error, stopping);
    } finally {
      lease.end();
    }
    const stillOurs = await this.letters.finish(letter, this.system.now());
    this.tell(letter, stillOurs ? 'done' : 'done after its lease was lost; another worker repeats it');
  }

  private async run(letter: TakenLetter, signal: AbortSignal): Promise<void> {
    const handler = this.declarations.handler(letter.job);
    if (!handler) throw new Error(`No job or tick of this program is called "${letter.job}".`);
    await this.business.sync();
    await handler(letter.payload, { attempt: letter.attempt, signal });
  }

  private async failed(letter: TakenLetter, thrown: unknown, stopping: AbortSignal): Promise<void> {
    const error = storableError(thrown);
    if (stopping.aborted) {
      await this.letters.handBack(letter, this.system.now());
      return this.tell(letter, 'broken off because the process stops');
    }
    if (letter.attempt >= this.settings.OUTBOX_MAX_ATTEMPTS) return this.bury(letter, error, 'error');
    const wait = backoffMs(letter.attempt, this.settings.OUTBOX_BACKOFF_MS, Math.random());
    const stillOurs = await this.letters.retryLater(letter, this.in(wait), error);
    this.tell(letter, stillOurs ? `failed, next attempt in ${wait} ms` : 'failed after its lease was lost', error);
  }

  /** What the job declares for its end is written in the same transaction: a dead letter leaves nobody waiting. */
  private async bury(letter: TakenLetter, error: string, death: Death): Promise<void> {
    await this.business.sync();
    await this.transactions.run(async (tx) => {
      if (!(await this.letters.bury(tx, letter, this.system.now(), error))) return;
      await this.live.publish(tx, OUTBOX_CHANGED, { id: letter.outboxId });
      await this.declarations.giveUp(tx, letter, death);
    });
    this.tell(letter, 'dead: an administrator can retry it', error);
  }

  /** One line for each step of a delivery; a repetition is told from a first attempt by its number. */
  private tell({ key, job, attempt }: TakenLetter, step: string, error?: string): void {
    const message = `delivery ${step}`;
    if (error) this.logger.warn({ message, key, job, attempt, error });
    else this.logger.log({ message, key, job, attempt });
  }

  private get leaseMs(): number {
    return this.settings.OUTBOX_LEASE_SECONDS * 1000;
  }

  private in(ms: number): Date {
    return new Date(this.system.now().getTime() + ms);
  }
}
