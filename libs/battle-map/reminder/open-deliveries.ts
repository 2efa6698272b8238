import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { Transaction } from '#libs/platform/database/transaction';
import type { DeliveryId } from './contract.js';
import { type Delivery, DeliveryRepository } from './db/delivery.repository.js';

/** Messages about which the desk may decide: those that failed, and those whose fate is unknown. */
@Injectable()
export class OpenDeliveries {
  constructor(private readonly deliveries: DeliveryRepository) {}

  /** @throws DomainError `reminder.delivery-unknown`, `reminder.delivery-not-open`. */
  async lock(tx: Transaction, id: DeliveryId): Promise<Delivery> {
    const delivery = await this.deliveries.lock(tx, id);
    if (!delivery) throw new DomainError('reminder.delivery-unknown', {}, { kind: 'not-found' });
    if (delivery.state !== 'failed' && delivery.state !== 'unknown') {
      throw new DomainError('reminder.delivery-not-open', { state: delivery.state }, { kind: 'conflict' });
    }
    return delivery;
  }
}
