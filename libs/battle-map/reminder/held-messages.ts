import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { type Transaction, TransactionRunner } from '#libs/platform/database/transaction';
import { Events } from '#libs/platform/events/events';
import { type DeliveryId, ReminderEvents } from './contract.js';
import { type Delivery, DeliveryRepository } from './db/delivery.repository.js';

/** Messages that wait for an opening, or for the desk: ringing for them anew. */
@Injectable()
export class HeldMessages {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly deliveries: DeliveryRepository,
    private readonly events: Events,
  ) {}

  /** Whatever was kept for the opening of today, or of an earlier day that was missed. */
  async release(today: LocalDate): Promise<void> {
    for (const id of await this.deliveries.releasable(today)) await this.transactions.run((tx) => this.releaseOne(tx, id, today));
  }

  /** One more bell, under a key of its own. The caller holds the delivery's lock. */
  async ringAgain(tx: Transaction, { id, round }: Delivery, columns: Partial<Delivery>): Promise<void> {
    await this.deliveries.change(tx, id, { ...columns, heldUntil: null, round: round + 1 });
    await this.events.afterCommit(tx, ReminderEvents.deliveryPlanned({ deliveryId: id, round: round + 1 }));
  }

  private async releaseOne(tx: Transaction, id: DeliveryId, today: LocalDate): Promise<void> {
    const delivery = await this.deliveries.lock(tx, id);
    if (delivery?.heldUntil && delivery.heldUntil <= today) await this.ringAgain(tx, delivery, {});
  }
}
