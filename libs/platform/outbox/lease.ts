import type { SystemClock } from '../clock/clocks.js';

/**
 * The right to work on one letter. While the work runs it is extended three times as often as needed; when it is lost to
 * another worker, or has run out because the database was away, `signal` is aborted.
 */
export class Lease {
  private readonly lost = new AbortController();
  private readonly timer: NodeJS.Timeout;
  private until: number;

  /** @param extend writes the new end, and answers false when the letter has another holder. */
  constructor(
    private readonly extend: (until: Date) => Promise<boolean>,
    private readonly clock: SystemClock,
    private readonly lengthMs: number,
  ) {
    this.until = clock.now().getTime() + lengthMs;
    this.timer = setInterval(() => void this.beat(), lengthMs / 3);
    this.timer.unref();
  }

  get signal(): AbortSignal {
    return this.lost.signal;
  }

  end(): void {
    clearInterval(this.timer);
  }

  private async beat(): Promise<void> {
    const until = this.clock.now().getTime() + this.lengthMs;
    try {
      if (await this.extend(new Date(until))) this.until = until;
      else this.lost.abort(new Error('The lease was lost to another worker.'));
    } catch {
      if (this.clock.now().getTime() >= this.until) this.lost.abort(new Error('The lease ran out while the database was away.'));
    }
  }
}
