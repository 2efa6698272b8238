/** What goes through the queue: which letter of the outbox is due, and the token under which it may be taken. Nothing else. */
export interface Bell {
  readonly outboxId: string;
  readonly token: string;
}

export interface Answering {
  /** Takes no further bells and waits for those at hand. */
  stop(): Promise<void>;
}

/** The queue as this program uses it: it wakes a worker, and may forget every bell without harm. */
export abstract class Doorbell {
  /** @throws Error within a few seconds when the queue cannot be reached; the letters then wait for the next round. */
  abstract ring(bells: readonly Bell[]): Promise<void>;

  /** Calls `open` for each bell, at most `concurrency` at a time, until stopped. Recovers alone when the queue goes away. */
  abstract answer(open: (bell: Bell) => Promise<void>, concurrency: number): Answering;

  /** @throws Error when the queue cannot be reached. For health checks. */
  abstract ping(): Promise<void>;
}
