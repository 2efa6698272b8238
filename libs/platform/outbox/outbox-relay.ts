import { type BeforeApplicationShutdown, Inject, Injectable, Logger } from '@nestjs/common';
import { SystemClock } from '../clock/clocks.js';
import { SETTINGS, type Settings } from '../config/settings.js';
import { Doorbell } from '../queue/doorbell.js';
import { OutboxRepository } from './db/outbox.repository.js';

const BATCH = 200;
const WINDOW = 2000;

/**
 * Rings for due letters: after a commit in the process that wrote them, and again and again in the workers, which repairs
 * whatever a crash or an emptied queue has lost. One round runs at a time; a kick during a round adds one more.
 */
@Injectable()
export class OutboxRelay implements BeforeApplicationShutdown {
  private readonly logger = new Logger('outbox');
  private round: Promise<void> | undefined;
  private again = false;
  private stopped = false;
  private troubled = false;

  constructor(
    private readonly letters: OutboxRepository,
    private readonly doorbell: Doorbell,
    private readonly clock: SystemClock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Starts a round and waits for nothing. Never fails: whoever kicks has already committed. */
  kick(): void {
    void this.drain();
  }

  /** Rings for all letters that are due now. */
  drain(): Promise<void> {
    if (this.stopped) return Promise.resolve();
    this.again = true;
    this.round ??= this.rounds();
    return this.round;
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    await this.round;
  }

  private async rounds(): Promise<void> {
    while (this.again && !this.stopped) {
      this.again = false;
      try {
        this.again = (await this.ringBatch()) || this.again;
      } catch (error) {
        this.tell(error);
      }
    }
    this.round = undefined;
  }

  /** @returns true when there may be more. */
  private async ringBatch(): Promise<boolean> {
    const now = this.clock.now();
    const leaseUntil = new Date(now.getTime() + this.settings.OUTBOX_LEASE_SECONDS * 1000);
    const bells = await this.letters.claim({ now, leaseUntil, batch: BATCH, window: WINDOW });
    if (bells.length === 0) return false;
    try {
      await this.doorbell.ring(bells);
    } catch (error) {
      this.tell(error);
      await this.letters.putBack(bells, new Date(this.clock.now().getTime() + this.settings.OUTBOX_POLL_MS));
      return false;
    }
    this.troubled = false;
    return bells.length === BATCH;
  }

  /** Once for each time of trouble, not with every round of it. */
  private tell(error: unknown): void {
    if (!this.troubled)
      this.logger.warn(`Nobody can be rung for the outbox: ${(error as Error).message}. Its letters wait for the next round.`);
    this.troubled = true;
  }
}
