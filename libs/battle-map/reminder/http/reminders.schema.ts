import { z } from 'zod';
import { localDate } from '#libs/platform/http/fields';
import { pageOf, pageQuery } from '#libs/platform/http/paging';
import { LANGUAGES } from '#libs/platform/i18n/messages';
import { CHANNELS, DELIVERY_STATES, type DeliveryId, INTENT_STATES } from '../contract.js';
import { OUTBOX_SORTS } from '../db/outbox-list.repository.js';

const MOST_REASON = 500;

export const DeliveryIdParam = z.uuid().transform((id) => id as DeliveryId);

export const OutboxQueryParams = pageQuery({ sort: OUTBOX_SORTS, default: '-plannedAt' })
  .extend({
    state: z.enum(DELIVERY_STATES).optional(),
    channel: z.enum(CHANNELS).optional(),
    search: z.string().trim().min(1).max(100).optional().describe("Part of the reader's post, the subject or a task's code."),
    from: localDate.optional().describe('Planned on this day or later.'),
    to: localDate.optional().describe('Planned on this day or earlier.'),
  })
  .meta({ id: 'MessageQuery' });
export type OutboxQueryParams = z.infer<typeof OutboxQueryParams>;

export const OwnMessageQuery = pageQuery({ sort: OUTBOX_SORTS, default: '-plannedAt' }).meta({ id: 'OwnMessageQuery' });
export type OwnMessageQuery = z.infer<typeof OwnMessageQuery>;

export const SuppressRequest = z
  .strictObject({
    reason: z
      .string()
      .trim()
      .min(1)
      .max(MOST_REASON)
      .describe('Why the message is not to be sent any more; it is kept in the audit trail.'),
  })
  .meta({ id: 'SuppressRequest' });
export type SuppressRequest = z.infer<typeof SuppressRequest>;

const Carried = z
  .object({
    subjectKind: z.string(),
    subjectId: z.string(),
    code: z.string().nullable().describe('Of a task.'),
    rung: z.string().describe('For whom the step is: owner, head, leader, desk.'),
    stage: z.string(),
    dueVersion: z.int(),
    due: z.iso.date().nullable(),
    state: z.enum(INTENT_STATES),
    reason: z.string().nullable(),
    insteadOf: z.string().nullable().describe('The post on leave for which the reader stands in.'),
  })
  .meta({ id: 'MessageIntent' });

export const MessageView = z
  .object({
    id: z.uuid(),
    channel: z.enum(CHANNELS),
    to: z.string().describe("The reader's post."),
    address: z.string().nullable().describe('Shortened; null while the office knows none.'),
    language: z.enum(LANGUAGES),
    subject: z.string(),
    state: z.enum(DELIVERY_STATES),
    outcome: z.string().nullable().describe('Why it stands as it does; `kept`: there is no carrier, this page is where it is read.'),
    plannedOn: z.iso.date(),
    plannedAt: z.iso.datetime().describe("On the office's clock, like the next."),
    handedAt: z.iso.datetime().nullable(),
    heldUntil: z.iso.date().nullable().describe('Kept for the opening of this day.'),
    attempts: z.int(),
    intents: z.array(Carried),
  })
  .meta({ id: 'Message' });
export type MessageView = z.infer<typeof MessageView>;
export const MessagePage = pageOf(MessageView).meta({ id: 'MessagePage' });

export const MessageDetail = MessageView.extend({
  from: z.string(),
  address: z.string().nullable(),
  body: z.string(),
  messageId: z.string(),
  answer: z.string().nullable().describe('What the carrier said last, or the desk when it suppressed the message.'),
  correlationId: z.string(),
  log: z.array(
    z.object({
      attempt: z.int(),
      purpose: z.enum(['send', 'resend']).describe('resend: an earlier attempt may have arrived.'),
      address: z.string().nullable(),
      beganAt: z.iso.datetime(),
      endedAt: z.iso.datetime().nullable(),
      outcome: z.enum(['handed', 'retry', 'refused', 'unknown']).nullable(),
      reason: z.string().nullable(),
      answer: z.string().nullable(),
    }),
  ),
}).meta({ id: 'MessageDetail' });
export type MessageDetail = z.infer<typeof MessageDetail>;

export const OwnMessage = z
  .object({
    id: z.uuid(),
    to: z.string().describe('The post to which it was sent.'),
    subject: z.string(),
    body: z.string(),
    plannedOn: z.iso.date(),
    handedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'OwnMessage' });
export type OwnMessage = z.infer<typeof OwnMessage>;
export const OwnMessagePage = pageOf(OwnMessage).meta({ id: 'OwnMessagePage' });
