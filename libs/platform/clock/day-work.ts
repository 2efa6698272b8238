import type { Transaction } from '../database/transaction.js';

export interface DrainOptions {
  /** Jobs that are not waited for: the one that waits. */
  readonly except: readonly string[];
  /** Aborted when the process stops or the waiting job has lost its lease. */
  readonly signal: AbortSignal;
}

/** What moving the office's clock needs of the queue, which provides it. */
export abstract class DayWork {
  /** The clock was set to another time: ticks begin there, and what they fired at the time before counts no longer. */
  abstract beginAnew(tx: Transaction): Promise<void>;

  /**
   * Fires the ticks that are due on the business clock as it stands now, and returns when they and all jobs that follow from them
   * are done or dead. It must come to an end even when the caller holds the only place among the workers.
   * @throws the signal's reason when it is aborted.
   */
  abstract ringAndDrain(options: DrainOptions): Promise<void>;

  /** The next moment after this one at which a tick on the business clock is due; undefined when there is no such tick. */
  abstract nextSlot(after: Date): Date | undefined;
}
