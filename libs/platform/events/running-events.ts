import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/transaction.js';
import { Outbox } from '../outbox/outbox.js';
import { Declarations } from '../queue/declarations.js';
import type { DomainEvent } from './event-type.js';
import { Events } from './events.js';

@Injectable()
export class RunningEvents extends Events {
  /** The transactions in which listeners are at work now, each with the event that they hear. */
  private readonly hearing = new WeakMap<Transaction, string>();

  constructor(
    private readonly declarations: Declarations,
    private readonly outbox: Outbox,
  ) {
    super();
  }

  /** Listeners are called one after the other, in product order. */
  async inCommit(tx: Transaction, event: DomainEvent): Promise<void> {
    const heard = this.hearing.get(tx);
    if (heard) {
      throw new Error(
        `"${event.type}" was published in commit while listeners still hear "${heard}". A listener publishes after-commit events only.`,
      );
    }
    this.hearing.set(tx, event.type);
    try {
      for (const listener of this.declarations.listeners) {
        if (listener.on.type === event.type) await listener.run(this.declarations.service(listener.use), event.payload as never, tx);
      }
    } finally {
      this.hearing.delete(tx);
    }
  }

  async afterCommit(tx: Transaction, event: DomainEvent): Promise<void> {
    for (const job of this.declarations.jobs) {
      if (job.on.type !== event.type) continue;
      const key = `${job.name}:${job.key(event.payload as never)}`;
      await this.outbox.append(tx, { key, job: job.name, eventType: event.type, payload: event.payload });
    }
  }
}
