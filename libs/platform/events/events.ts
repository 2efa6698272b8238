import type { Transaction } from '../database/transaction.js';
import type { DomainEvent } from './event-type.js';

/** Where use cases say what happened. */
export abstract class Events {
  /** Heard now, in this transaction; a listener that throws rolls everything back. */
  abstract inCommit(tx: Transaction, event: DomainEvent): Promise<void>;

  /** Written to the outbox in this transaction, one row for each job that listens; heard after the commit, at least once. */
  abstract afterCommit(tx: Transaction, event: DomainEvent): Promise<void>;
}
