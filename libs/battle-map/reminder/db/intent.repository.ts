import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Database } from '#libs/platform/database/database';
import type { Transaction } from '#libs/platform/database/transaction';
import type { DeliveryId, IntentId } from '../contract.js';
import { ReminderIntentEntity } from './reminder-intent.entity.js';

export type NewIntent = Omit<ReminderIntentEntity, 'id'>;
export type Intent = ReminderIntentEntity;

/** Of whom something is said: all versions below this one are old. */
export interface Superseding {
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly dueVersion: number;
  /** Left out: all stages. */
  readonly stage?: string;
}

@Injectable()
export class IntentRepository {
  constructor(private readonly database: Database) {}

  /**
   * Records an intent under its key, once. One that a silence with an end has put off may be decided anew, and only that.
   * @returns undefined when it was decided before.
   */
  async record(tx: Transaction, intent: NewIntent): Promise<Intent | undefined> {
    const rows: { id: IntentId }[] = await this.database.manager(tx).query(
      `insert into reminder_intent as known (id, subject_kind, subject_id, rung, stage, due_version, due, post_id,
         instead_of_post_id, state, reason, silent_until, notice, decided_on, decided_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::jsonb, $14, $15)
       on conflict on constraint uq_reminder_intent_key do update set
         post_id = excluded.post_id, instead_of_post_id = excluded.instead_of_post_id, state = excluded.state, reason = excluded.reason,
         silent_until = excluded.silent_until, decided_on = excluded.decided_on, decided_at = excluded.decided_at
       where known.silent_until is not null
         and (known.state, known.reason, known.silent_until) is distinct from (excluded.state, excluded.reason, excluded.silent_until)
       returning id`,
      [
        randomUUID(),
        intent.subjectKind,
        intent.subjectId,
        intent.rung,
        intent.stage,
        intent.dueVersion,
        intent.due,
        intent.postId,
        intent.insteadOfPostId,
        intent.state,
        intent.reason,
        intent.silentUntil,
        intent.notice === null ? null : JSON.stringify(intent.notice),
        intent.decidedOn,
        intent.decidedAt,
      ],
    );
    return rows[0] && { ...intent, id: rows[0].id };
  }

  /** What a delivery carries and still means to say, in the order of the dues. */
  carriedBy(tx: Transaction, deliveryId: DeliveryId): Promise<Intent[]> {
    return this.database
      .manager(tx)
      .createQueryBuilder(ReminderIntentEntity, 'intent')
      .innerJoin('reminder_delivery_intent', 'carried', 'carried.intent_id = intent.id')
      .where('carried.delivery_id = :deliveryId', { deliveryId })
      .andWhere(`intent.state = 'planned'`)
      .orderBy('intent.due', 'ASC', 'NULLS FIRST')
      .addOrderBy('intent.id')
      .getMany();
  }

  async drop(tx: Transaction, id: IntentId, state: 'superseded' | 'suppressed', reason: string): Promise<void> {
    await this.database.manager(tx).update(ReminderIntentEntity, { id }, { state, reason, silentUntil: null });
  }

  async redirect(tx: Transaction, id: IntentId, to: Pick<Intent, 'postId' | 'insteadOfPostId'>): Promise<void> {
    await this.database.manager(tx).update(ReminderIntentEntity, { id }, { postId: to.postId, insteadOfPostId: to.insteadOfPostId });
  }

  /** The desk suppressed the message: what it carried is not said. */
  async suppressCarried(tx: Transaction, deliveryId: DeliveryId, reason: string): Promise<void> {
    await this.database.manager(tx).query(
      `update reminder_intent set state = 'suppressed', reason = $2
       where state = 'planned' and id in (select intent_id from reminder_delivery_intent where delivery_id = $1)`,
      [deliveryId, reason],
    );
  }

  /** Older versions that have not gone out are silenced for good. The caller holds the locks of their deliveries. */
  async supersedeOlder(tx: Transaction, { subjectKind, subjectId, dueVersion, stage }: Superseding): Promise<void> {
    await this.database.manager(tx).query(
      `update reminder_intent as intent set state = 'superseded', reason = 'newer-due', silent_until = null
       where subject_kind = $1 and subject_id = $2 and due_version < $3 and ($4::text is null or stage = $4)
         and (state = 'planned' or silent_until is not null)
         and not exists (
           select from reminder_delivery_intent as carried join reminder_delivery as delivery on delivery.id = carried.delivery_id
           where carried.intent_id = intent.id and delivery.state in ('leased', 'handed', 'delivered'))`,
      [subjectKind, subjectId, dueVersion, stage ?? null],
    );
  }
}
