import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { Database } from '#libs/platform/database/database';
import type { Transaction } from '#libs/platform/database/transaction';
import type { DeliveryId, IntentId } from '../contract.js';
import type { AttemptOutcome, AttemptPurpose } from '../domain/attempt.js';
import type { Superseding } from './intent.repository.js';
import { ReminderAttemptEntity } from './reminder-attempt.entity.js';
import { ReminderDeliveryEntity } from './reminder-delivery.entity.js';
import { ReminderDeliveryIntentEntity } from './reminder-delivery-intent.entity.js';

export type Delivery = ReminderDeliveryEntity;
export type NewDelivery = Omit<Delivery, 'state' | 'outcome' | 'answer' | 'round' | 'attempts' | 'token' | 'leaseUntil' | 'handedAt'>;

/** The right to offer a message once. */
export interface Lease {
  readonly id: DeliveryId;
  readonly token: string;
  readonly attempt: number;
  readonly purpose: AttemptPurpose;
}

interface AttemptEnd {
  readonly outcome: AttemptOutcome;
  readonly reason: string;
  readonly answer: string;
  readonly endedAt: Date;
}

/** A message's way from planned to handed. What follows a lease is fenced: it names the token and does nothing when that is old. */
@Injectable()
export class DeliveryRepository {
  constructor(private readonly database: Database) {}

  async add(tx: Transaction, delivery: NewDelivery, intents: readonly IntentId[]): Promise<void> {
    await this.database.manager(tx).insert(ReminderDeliveryEntity, delivery);
    await this.database.manager(tx).insert(
      ReminderDeliveryIntentEntity,
      intents.map((intentId) => ({ deliveryId: delivery.id, intentId })),
    );
  }

  /** Intents that have another reader now travel with a message of their own. */
  async moveIntents(tx: Transaction, delivery: NewDelivery, intents: readonly IntentId[]): Promise<void> {
    await this.database.manager(tx).insert(ReminderDeliveryEntity, delivery);
    await this.database
      .manager(tx)
      .query('update reminder_delivery_intent set delivery_id = $1 where intent_id = any($2::uuid[])', [delivery.id, intents]);
  }

  /** The delivery, and nobody else changes it until the transaction ends. */
  lock(tx: Transaction, id: DeliveryId): Promise<Delivery | null> {
    return this.database.manager(tx).findOne(ReminderDeliveryEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async change(tx: Transaction, id: DeliveryId, columns: Partial<Delivery>): Promise<void> {
    await this.database.manager(tx).update(ReminderDeliveryEntity, { id }, columns);
  }

  /** Messages that were kept for an opening that has come. */
  async releasable(today: LocalDate): Promise<DeliveryId[]> {
    const rows: { id: DeliveryId }[] = await this.database
      .manager()
      .query(`select id from reminder_delivery where held_until <= $1 and state in ('planned', 'unknown') order by planned_at, id`, [
        today,
      ]);
    return rows.map((row) => row.id);
  }

  /** Locks the messages that carry older versions of a subject and have not gone out, always in the same order. */
  async lockUnsentOf(tx: Transaction, { subjectKind, subjectId, dueVersion }: Superseding): Promise<DeliveryId[]> {
    const rows: { id: DeliveryId }[] = await this.database.manager(tx).query(
      `select delivery.id from reminder_delivery as delivery
       where delivery.state in ('planned', 'unknown', 'failed') and exists (
         select from reminder_delivery_intent as carried join reminder_intent as intent on intent.id = carried.intent_id
         where carried.delivery_id = delivery.id and intent.subject_kind = $1 and intent.subject_id = $2 and intent.due_version < $3)
       order by delivery.id for update`,
      [subjectKind, subjectId, dueVersion],
    );
    return rows.map((row) => row.id);
  }

  /** Of these messages those that have nothing to say any more are suppressed. */
  async suppressEmpty(tx: Transaction, ids: readonly DeliveryId[], reason: string): Promise<void> {
    await this.database.manager(tx).query(
      `update reminder_delivery set state = 'suppressed', outcome = $2, held_until = null
       where id = any($1::uuid[]) and state in ('planned', 'unknown', 'failed') and not exists (
         select from reminder_delivery_intent as carried join reminder_intent as intent on intent.id = carried.intent_id
         where carried.delivery_id = reminder_delivery.id and intent.state = 'planned')`,
      [ids, reason],
    );
  }

  /** Begins an attempt. The caller holds the delivery's lock. */
  async lease(tx: Transaction, { id, attempts, token, address }: Delivery, beganAt: Date, leaseUntil: Date): Promise<Lease> {
    const manager = this.database.manager(tx);
    const arrivedPerhaps = await manager.existsBy(ReminderAttemptEntity, { deliveryId: id, outcome: 'unknown' });
    const lease: Lease = {
      id,
      token: String(BigInt(token) + 1n),
      attempt: attempts + 1,
      purpose: arrivedPerhaps ? 'resend' : 'send',
    };
    await this.change(tx, id, { state: 'leased', token: lease.token, attempts: lease.attempt, leaseUntil, heldUntil: null });
    const { attempt, purpose } = lease;
    await manager.insert(ReminderAttemptEntity, { deliveryId: id, attempt, purpose, address, beganAt });
    return lease;
  }

  /** @returns false when the lease was lost; then nothing is written. */
  async settle(tx: Transaction, { id, token, attempt }: Lease, columns: Partial<Delivery>, end: AttemptEnd): Promise<boolean> {
    const { affected } = await this.database
      .manager(tx)
      .update(ReminderDeliveryEntity, { id, token, state: 'leased' }, { ...columns, leaseUntil: null });
    if (affected === 1) await this.endAttempt(tx, id, attempt, end);
    return affected === 1;
  }

  async endAttempt(tx: Transaction, deliveryId: DeliveryId, attempt: number, end: AttemptEnd): Promise<void> {
    await this.database.manager(tx).update(ReminderAttemptEntity, { deliveryId, attempt }, end);
  }
}
