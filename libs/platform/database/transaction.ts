declare const transaction: unique symbol;

/**
 * An open transaction. Use cases pass it on and can do nothing else with it; only repositories
 * (`db/`) turn it into an entity manager, through `Database.manager`.
 */
export interface Transaction {
  readonly [transaction]: true;
}

/** Runs work in one transaction: all of it commits, or none. */
export abstract class TransactionRunner {
  /**
   * A deadlock or serialization failure runs the work again from the start, so it must have no effect outside the database.
   */
  abstract run<Answer>(work: (tx: Transaction) => Promise<Answer>): Promise<Answer>;

  /** Called once after the transaction has committed; never after a rollback. For doorbells only: what must happen stands in the outbox. */
  abstract afterCommit(tx: Transaction, ring: () => void): void;
}
