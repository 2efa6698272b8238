import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { SystemClock } from '../clock/clocks.js';
import { RingTicks } from './use-cases/ring-ticks.js';

const MINUTE_MS = 60_000;

/** A worker asks at its start and at the beginning of each minute which ticks are due. */
@Injectable()
export class TickLoop implements BeforeApplicationShutdown {
  private readonly logger = new Logger('ticks');
  private timer: NodeJS.Timeout | undefined;
  private ringing: Promise<void> | undefined;
  private stopped = false;

  constructor(
    private readonly ringTicks: RingTicks,
    private readonly clock: SystemClock,
  ) {}

  start(): void {
    this.ringing ??= this.ring();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.ringing;
  }

  private async ring(): Promise<void> {
    try {
      await this.ringTicks.execute();
    } catch (error) {
      this.logger.warn(`The ticks could not be rung and will be in a minute: ${(error as Error).message}`);
    }
    if (this.stopped) return;
    this.timer = setTimeout(
      () => {
        this.ringing = this.ring();
      },
      MINUTE_MS - (this.clock.now().getTime() % MINUTE_MS),
    );
    this.timer.unref();
  }
}
