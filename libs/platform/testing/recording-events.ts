import type { Transaction } from '../database/transaction.js';
import type { DomainEvent } from '../events/event-type.js';
import { Events } from '../events/events.js';

/** Remembers what was said to have happened, in order. */
export class RecordingEvents extends Events {
  readonly inCommits: DomainEvent[] = [];
  readonly afterCommits: DomainEvent[] = [];

  async inCommit(_tx: Transaction, event: DomainEvent): Promise<void> {
    this.inCommits.push(event);
  }

  async afterCommit(_tx: Transaction, event: DomainEvent): Promise<void> {
    this.afterCommits.push(event);
  }
}
