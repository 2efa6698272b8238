import type { OutboxRow } from '../db/outbox-list.repository.js';
import type { ReminderAttemptEntity } from '../db/reminder-attempt.entity.js';
import { maskAddress } from '../domain/mask.js';
import type { MessageDetail, MessageView, OwnMessage } from './reminders.schema.js';

export function toMessageView(row: OutboxRow): MessageView {
  const { id, channel, address, language, subject, state, outcome, plannedOn, heldUntil, attempts } = row;
  return {
    id,
    channel,
    to: row.postTitle,
    address: address === null ? null : maskAddress(address),
    language,
    subject,
    state,
    outcome,
    plannedOn,
    plannedAt: row.plannedAt.toISOString(),
    handedAt: row.handedAt?.toISOString() ?? null,
    heldUntil,
    attempts,
    intents: row.intents.map((intent) => ({ ...intent })),
  };
}

/** As it would arrive, with the log of its attempts. */
export function toMessageDetail(row: OutboxRow, log: readonly ReminderAttemptEntity[], from: string): MessageDetail {
  const { address, body, messageId, answer, correlationId } = row;
  return {
    ...toMessageView(row),
    from,
    address,
    body,
    messageId,
    answer,
    correlationId,
    log: log.map(({ attempt, purpose, beganAt, endedAt, outcome, reason, answer: said, ...one }) => ({
      attempt,
      purpose,
      address: one.address,
      beganAt: beganAt.toISOString(),
      endedAt: endedAt?.toISOString() ?? null,
      outcome,
      reason,
      answer: said,
    })),
  };
}

export function toOwnMessage({ id, postTitle, subject, body, plannedOn, handedAt }: OutboxRow): OwnMessage {
  return { id, to: postTitle, subject, body, plannedOn, handedAt: handedAt?.toISOString() ?? null };
}
