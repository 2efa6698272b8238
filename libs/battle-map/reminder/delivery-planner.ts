import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { intentKey } from '#libs/kernel/reminding/intent-key';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { SETTINGS, type Settings } from '#libs/platform/config/settings';
import type { Transaction } from '#libs/platform/database/transaction';
import { Events } from '#libs/platform/events/events';
import { correlationId } from '#libs/platform/telemetry/context';
import type { Post } from '../office/contract.js';
import { ReminderEvents } from './contract.js';
import { DeliveryRepository, type NewDelivery } from './db/delivery.repository.js';
import type { Intent } from './db/intent.repository.js';
import { messageIdOf } from './message-id.js';
import { type Matter, ReminderTexts } from './reminder-texts.js';

/** An intent with what it says. */
export interface Said {
  readonly intent: Intent;
  readonly matter: Matter;
}

interface Planned {
  readonly on: LocalDate;
  readonly at: Date;
  /** Null: it goes out at once. */
  readonly heldUntil: LocalDate | null;
}

/** Makes one message of intents for one reader, and rings for it in the same transaction. */
@Injectable()
export class DeliveryPlanner {
  constructor(
    private readonly deliveries: DeliveryRepository,
    private readonly texts: ReminderTexts,
    private readonly events: Events,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async plan(tx: Transaction, to: Post, said: readonly Said[], when: Planned): Promise<void> {
    const delivery = this.deliveryOf(to, said, when);
    await this.deliveries.add(
      tx,
      delivery,
      said.map(({ intent }) => intent.id),
    );
    await this.ring(tx, delivery);
  }

  /** Intents leave the message that carried them, because somebody else is to be told now. */
  async planAnew(tx: Transaction, to: Post, said: readonly Said[], when: Planned): Promise<void> {
    const delivery = this.deliveryOf(to, said, when);
    await this.deliveries.moveIntents(
      tx,
      delivery,
      said.map(({ intent }) => intent.id),
    );
    await this.ring(tx, delivery);
  }

  private deliveryOf(to: Post, said: readonly Said[], { on, at, heldUntil }: Planned): NewDelivery {
    const keys = said.map(({ intent }) => intentKey({ ...intent, recipient: intent.rung }));
    return {
      id: randomUUID() as NewDelivery['id'],
      channel: 'email',
      postId: to.id,
      address: to.email,
      language: to.language,
      ...this.texts.word(
        to.title,
        said.map(({ matter }) => matter),
        to.language,
      ),
      messageId: messageIdOf('email', keys, this.settings.SMTP_FROM),
      heldUntil,
      correlationId: correlationId(),
      plannedOn: on,
      plannedAt: at,
    };
  }

  private async ring(tx: Transaction, { id, heldUntil }: NewDelivery): Promise<void> {
    if (heldUntil === null) await this.events.afterCommit(tx, ReminderEvents.deliveryPlanned({ deliveryId: id, round: 0 }));
  }
}
