import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { AccountId } from '#libs/platform/access/actor';
import { Database } from '#libs/platform/database/database';
import { offsetOf, type Page, type PageQuery } from '#libs/platform/http/paging';
import type { ChannelName, DeliveryId, DeliveryState, IntentState } from '../contract.js';
import { ReminderAttemptEntity } from './reminder-attempt.entity.js';
import type { Delivery } from './delivery.repository.js';

export const OUTBOX_SORTS = ['plannedAt', 'handedAt'] as const;

export interface OutboxQuery extends PageQuery<(typeof OUTBOX_SORTS)[number]> {
  readonly state?: DeliveryState | undefined;
  readonly channel?: ChannelName | undefined;
  /** Part of the reader's post, the subject or a task's code. */
  readonly search?: string | undefined;
  readonly from?: LocalDate | undefined;
  /** Included. */
  readonly to?: LocalDate | undefined;
  /** Only messages to posts that this account holds and that have gone out. */
  readonly sentTo?: AccountId | undefined;
}

export interface CarriedIntent {
  readonly subjectKind: string;
  readonly subjectId: string;
  /** Of a task. */
  readonly code: string | null;
  readonly rung: string;
  readonly stage: string;
  readonly dueVersion: number;
  readonly due: LocalDate | null;
  readonly state: IntentState;
  readonly reason: string | null;
  readonly insteadOf: string | null;
}

export interface OutboxRow extends Omit<Delivery, 'token' | 'leaseUntil'> {
  readonly postTitle: string;
  readonly intents: readonly CarriedIntent[];
}

/** Only a task's subject is the id of a task. */
const TASK_ID = `case when intent.subject_kind = 'task' then intent.subject_id::uuid end`;
const COLUMNS = `
  delivery.id, delivery.channel, delivery.post_id as "postId", post.title as "postTitle", delivery.address, delivery.language,
  delivery.subject, delivery.body, delivery.message_id as "messageId", delivery.state, delivery.outcome, delivery.answer,
  delivery.held_until::text as "heldUntil", delivery.round, delivery.attempts, delivery.correlation_id as "correlationId",
  delivery.planned_on::text as "plannedOn", delivery.planned_at as "plannedAt", delivery.handed_at as "handedAt",
  (select coalesce(json_agg(json_build_object(
     'subjectKind', intent.subject_kind, 'subjectId', intent.subject_id, 'code', task.code, 'rung', intent.rung, 'stage', intent.stage,
     'dueVersion', intent.due_version, 'due', intent.due, 'state', intent.state, 'reason', intent.reason, 'insteadOf', absent.title)
     order by intent.due, task.code), '[]')
   from reminder_delivery_intent as carried
   join reminder_intent as intent on intent.id = carried.intent_id
   left join task__task as task on task.id = ${TASK_ID}
   left join office__post as absent on absent.id = intent.instead_of_post_id
   where carried.delivery_id = delivery.id) as intents`;
const SOURCES = 'reminder_delivery as delivery join office__post as post on post.id = delivery.post_id';
const NARROWED = `
  ($1::text is null or delivery.state = $1) and ($2::text is null or delivery.channel = $2)
  and ($3::date is null or delivery.planned_on >= $3) and ($4::date is null or delivery.planned_on <= $4)
  and ($5::uuid is null or post.account_id = $5 and delivery.state in ('handed', 'delivered'))
  and ($6::text is null or post.title ilike $6 or delivery.subject ilike $6 or exists (
    select from reminder_delivery_intent as carried
    join reminder_intent as intent on intent.id = carried.intent_id
    join task__task as task on task.id = ${TASK_ID}
    where carried.delivery_id = delivery.id and task.code ilike $6))`;
const ORDER = { plannedAt: 'delivery.planned_at', handedAt: 'delivery.handed_at' } as const;

/** The outbox page: what was sent to whom, when, and how it would arrive. */
@Injectable()
export class OutboxListRepository {
  constructor(private readonly database: Database) {}

  async page(query: OutboxQuery): Promise<Page<OutboxRow>> {
    const { state, channel, search, from, to, sentTo, sort, page, size } = query;
    const part = search && `%${search.replace(/[\\%_]/g, '\\$&')}%`;
    const given = [state, channel, from, to, sentTo, part].map((value) => value ?? null);
    const [{ total }] = await this.database
      .manager()
      .query<[{ total: number }]>(`select count(*)::int as total from ${SOURCES} where ${NARROWED}`, given);
    const items: OutboxRow[] = await this.database.manager().query(
      `select ${COLUMNS} from ${SOURCES} where ${NARROWED}
       order by ${ORDER[sort.field]} ${sort.descending ? 'desc' : 'asc'} nulls last, post.title, delivery.id
       limit $7 offset $8`,
      [...given, size, offsetOf(query)],
    );
    return { items, page, size, total };
  }

  async find(id: DeliveryId): Promise<OutboxRow | undefined> {
    const [row]: OutboxRow[] = await this.database.manager().query(`select ${COLUMNS} from ${SOURCES} where delivery.id = $1`, [id]);
    return row;
  }

  attempts(deliveryId: DeliveryId): Promise<ReminderAttemptEntity[]> {
    return this.database.manager().find(ReminderAttemptEntity, { where: { deliveryId }, order: { attempt: 'asc' } });
  }
}
