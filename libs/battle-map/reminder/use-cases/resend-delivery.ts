import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#libs/platform/audit/audit-trail';
import { TransactionRunner } from '#libs/platform/database/transaction';
import type { DeliveryId } from '../contract.js';
import { HeldMessages } from '../held-messages.js';
import { OpenDeliveries } from '../open-deliveries.js';

/** The desk has a message sent again that failed, or whose fate is unknown: under the same Message-ID, if it is still owed. */
@Injectable()
export class ResendDelivery {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly open: OpenDeliveries,
    private readonly held: HeldMessages,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `reminder.delivery-unknown`, `reminder.delivery-not-open`. */
  execute(id: DeliveryId): Promise<void> {
    return this.transactions.run(async (tx) => {
      const delivery = await this.open.lock(tx, id);
      await this.held.ringAgain(tx, delivery, { state: 'planned', outcome: null, answer: null });
      await this.audit.record(tx, {
        action: 'reminder.resend-delivery',
        subject: { kind: 'delivery', id },
        result: 'done',
        details: { was: delivery.state, messageId: delivery.messageId },
      });
    });
  }
}
