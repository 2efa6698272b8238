import type { Transaction } from '../database/transaction.js';

/** Small facts: ids and counts. What a reader may see he asks for himself, under his own permissions. */
export type LiveData = Readonly<Record<string, string | number | boolean | null>>;

/** One thing that changed, as every open page hears it. */
export interface LiveUpdate {
  /** Declared by a part of the product in `liveTopics`, with who may hear it. */
  readonly topic: string;
  readonly data: LiveData;
}

/** Tells open pages, on every API process, that something changed. A page that misses it sees the change when it next reads. */
export abstract class LiveUpdates {
  /**
   * Heard after the transaction commits, never after a rollback.
   * @throws Error for a topic that no part declares, or data above 7 kB.
   */
  abstract publish(tx: Transaction, topic: string, data: LiveData): Promise<void>;
}
