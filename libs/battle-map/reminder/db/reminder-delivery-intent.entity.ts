import { Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { DeliveryId, IntentId } from '../contract.js';
import { ReminderDeliveryEntity } from './reminder-delivery.entity.js';
import { ReminderIntentEntity } from './reminder-intent.entity.js';

/** Which intents a message carries; an intent is carried by one message at most. */
@Entity('reminder_delivery_intent')
@Unique(['intentId'])
export class ReminderDeliveryIntentEntity {
  @ForeignKey(() => ReminderDeliveryEntity)
  @PrimaryColumn('uuid')
  deliveryId!: DeliveryId;

  @ForeignKey(() => ReminderIntentEntity)
  @PrimaryColumn('uuid')
  intentId!: IntentId;
}
