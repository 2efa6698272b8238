import { z } from 'zod';
import type { Brand } from '#libs/kernel/shared/brand';
import type { Rung, Stage } from '#libs/kernel/reminding/ladder';
import type { Transaction } from '#libs/platform/database/transaction';
import { eventType } from '#libs/platform/events/event-type';
import type { MessageParams } from '#libs/platform/i18n/translate';
import type { PostId } from '../office/contract.js';

export type IntentId = Brand<string, 'intent'>;
export type DeliveryId = Brand<string, 'delivery'>;

/** `superseded`: a higher step or a newer version speaks instead; `suppressed`: nothing is said, with the reason. */
export const INTENT_STATES = ['planned', 'superseded', 'suppressed'] as const;
export type IntentState = (typeof INTENT_STATES)[number];

/** `unknown`: the carrier may have it, and nobody can say so. */
export const DELIVERY_STATES = ['planned', 'leased', 'handed', 'delivered', 'failed', 'unknown', 'suppressed'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

export const CHANNELS = ['email', 'sms'] as const;
export type ChannelName = (typeof CHANNELS)[number];

/** A text of the catalogue with what is filled in; it is put into words when it is sent, in the reader's language. */
export interface NoticeText {
  /** Keys of the catalogue. */
  readonly subject: string;
  readonly body: string;
  readonly params: MessageParams;
}

/** Something to be said to one post. A notice is to the post itself, so it is not redirected while its holder is on leave. */
export interface NoticeRequest {
  /** `account`, `appeal`, `order` … With id, rung, stage and version it makes the notice this one and no other. */
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly rung: Rung;
  readonly stage: Stage;
  /** A higher one silences what was planned under a lower one and has not gone out yet. */
  readonly version: number;
  readonly to: PostId;
  readonly text: NoticeText;
}

/** What later stages ask to be said. The machine sends plain notices only; letters, cards and talks are for a named officer. */
export abstract class Notices {
  /**
   * Plans a notice in the caller's transaction, once for ever: asked again, nothing is added. It goes out at once, or at
   * the next opening when it is night or a day of rest. Publishes `reminder.delivery-planned` after commit.
   * @returns false when it was asked for before.
   * @throws DomainError `reminder.post-unknown`.
   */
  abstract requestNotice(tx: Transaction, notice: NoticeRequest): Promise<boolean>;
}

const deliveryId = z.uuid().transform((id) => id as DeliveryId);

export const ReminderEvents = {
  /** After commit: a message is ready to be handed over. `round` tells the first time from a resending that the desk ordered. */
  deliveryPlanned: eventType('reminder.delivery-planned', z.object({ deliveryId, round: z.int() })),
};

/*
 * Views for later stages; dates are SQL dates, so select `::text`.
 *
 * reminder__intent    id, subject_kind, subject_id, rung, post_id (who is told), instead_of_post_id (who is on leave), stage,
 *                     due_version, due, state, reason, silent_until, decided_on, decided_at
 * reminder__delivery  id, intent_id (a row for each intent that it carries), channel, post_id, language, message_id, state, outcome,
 *                     planned_on, planned_at, handed_at, attempts
 */
export const REMINDER_INTENT = 'reminder__intent';
export const REMINDER_DELIVERY = 'reminder__delivery';
