import { Injectable } from '@nestjs/common';
import type { Transaction } from '#libs/platform/database/transaction';
import { DeliveryRepository } from './db/delivery.repository.js';
import { IntentRepository, type Superseding } from './db/intent.repository.js';

/** A newer version of a subject silences what was planned under an older one. What is at the carrier already cannot be called back. */
@Injectable()
export class NewerVersions {
  constructor(
    private readonly deliveries: DeliveryRepository,
    private readonly intents: IntentRepository,
  ) {}

  async silenceOlder(tx: Transaction, subject: Superseding): Promise<void> {
    const unsent = await this.deliveries.lockUnsentOf(tx, subject);
    await this.intents.supersedeOlder(tx, subject);
    await this.deliveries.suppressEmpty(tx, unsent, 'newer-due');
  }
}
