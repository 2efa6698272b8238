import { type BeforeApplicationShutdown, Inject, Injectable, Logger } from '@nestjs/common';
import { RunningBusinessClock } from '../clock/running-clocks.js';
import { SETTINGS, type Settings } from '../config/settings.js';
import { Declarations } from '../queue/declarations.js';
import { type Answering, type Bell, Doorbell } from '../queue/doorbell.js';
import { OutboxSurvey } from './db/outbox-survey.js';
import { OutboxRelay } from './outbox-relay.js';
import { DeliverLetter } from './use-cases/deliver-letter.js';

/** What makes a process a worker: it answers the bells, and rings for letters whose bell was lost. */
@Injectable()
export class OutboxWorker implements BeforeApplicationShutdown {
  private readonly logger = new Logger('outbox');
  private readonly stopping = new AbortController();
  private answering: Answering | undefined;
  private poll: NodeJS.Timeout | undefined;

  constructor(
    private readonly doorbell: Doorbell,
    private readonly deliverLetter: DeliverLetter,
    private readonly relay: OutboxRelay,
    private readonly survey: OutboxSurvey,
    private readonly declarations: Declarations,
    private readonly clock: RunningBusinessClock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async start(): Promise<void> {
    if (this.answering) return;
    for (const { job } of await this.survey.unfinishedJobs()) {
      if (!this.declarations.handler(job)) {
        this.logger.warn(`Letters wait for "${job}", which this program does not declare. They will end as dead letters.`);
      }
    }
    await this.clock.sync();
    this.answering = this.doorbell.answer((bell) => this.open(bell), this.places());
    this.poll = setInterval(() => this.relay.kick(), this.settings.OUTBOX_POLL_MS);
    this.poll.unref();
    this.relay.kick();
  }

  /** Before anything closes: jobs at hand are told to leave, and waited for. */
  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.poll);
    this.stopping.abort(new Error('The process stops.'));
    await this.answering?.stop();
  }

  /** Where the clock can be moved one more: the job that walks it holds a place while it waits for all the others. */
  private places(): number {
    return this.settings.WORKER_CONCURRENCY + (this.clock.isMovable() ? 1 : 0);
  }

  private async open(bell: Bell): Promise<void> {
    try {
      await this.deliverLetter.execute(bell, this.stopping.signal);
    } catch (error) {
      this.logger.warn(`Letter ${bell.outboxId}: how it ended could not be written down, so it is repeated. ${(error as Error).message}`);
    }
  }
}
