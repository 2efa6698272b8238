import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#libs/platform/audit/audit-trail';
import { TransactionRunner } from '#libs/platform/database/transaction';
import type { DeliveryId } from '../contract.js';
import { DeliveryRepository } from '../db/delivery.repository.js';
import { IntentRepository } from '../db/intent.repository.js';
import { OpenDeliveries } from '../open-deliveries.js';

/** The desk lets a message rest that failed, or whose fate is unknown, and says why. */
@Injectable()
export class SuppressDelivery {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly open: OpenDeliveries,
    private readonly deliveries: DeliveryRepository,
    private readonly intents: IntentRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `reminder.delivery-unknown`, `reminder.delivery-not-open`. */
  execute(id: DeliveryId, reason: string): Promise<void> {
    return this.transactions.run(async (tx) => {
      const { state, messageId } = await this.open.lock(tx, id);
      await this.deliveries.change(tx, id, { state: 'suppressed', outcome: 'by-desk', answer: reason, heldUntil: null });
      await this.intents.suppressCarried(tx, id, 'by-desk');
      await this.audit.record(tx, {
        action: 'reminder.suppress-delivery',
        subject: { kind: 'delivery', id },
        result: 'done',
        details: { was: state, messageId, reason },
      });
    });
  }
}
