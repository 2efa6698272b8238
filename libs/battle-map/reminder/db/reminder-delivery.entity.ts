import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { Language } from '#libs/platform/i18n/messages';
import type { PostId } from '../../office/contract.js';
import type { ChannelName, DeliveryId, DeliveryState } from '../contract.js';

/** One message on its way to one post, with how it stands. */
@Entity('reminder_delivery')
@Unique(['messageId'])
@Check('ck_reminder_delivery_channel', `channel in ('email', 'sms')`)
@Check('ck_reminder_delivery_state', `state in ('planned', 'leased', 'handed', 'delivered', 'failed', 'unknown', 'suppressed')`)
@Check('ck_reminder_delivery_lease', `(state = 'leased') = (lease_until is not null)`)
@Check('ck_reminder_delivery_handed', `(state in ('handed', 'delivered')) = (handed_at is not null)`)
@Index('ix_reminder_delivery_held_until', ['heldUntil'], { where: `state = 'planned' and held_until is not null` })
export class ReminderDeliveryEntity {
  @PrimaryColumn('uuid')
  id!: DeliveryId;

  @Column('text')
  channel!: ChannelName;

  @ForeignKey('post')
  @Index()
  @Column('uuid')
  postId!: PostId;

  /** Null while the office knows none. */
  @Column('text', { nullable: true })
  address!: string | null;

  @Column('text')
  language!: Language;

  @Column('text')
  subject!: string;

  @Column('text')
  body!: string;

  @Column('text')
  messageId!: string;

  @Column('text', { default: 'planned' })
  state!: DeliveryState;

  /** Why it stands as it does: a reason's name. */
  @Column('text', { nullable: true })
  outcome!: string | null;

  /** What the carrier said last, or the desk when it suppressed the message. */
  @Column('text', { nullable: true })
  answer!: string | null;

  /** Kept for the opening of this day. */
  @Column('date', { nullable: true })
  heldUntil!: LocalDate | null;

  /** How often the bell was rung for it beyond the first time. */
  @Column('integer', { default: 0 })
  round!: number;

  @Column('integer', { default: 0 })
  attempts!: number;

  /** Fencing token: raised by every lease, so that the holder of an older one has no say any more. */
  @Column('bigint', { default: 0 })
  token!: string;

  /** On the system clock. */
  @Column('timestamptz', { nullable: true })
  leaseUntil!: Date | null;

  @Column('text')
  correlationId!: string;

  @Column('date')
  plannedOn!: LocalDate;

  /** On the business clock; of a reminder, the slot of the tick that it answers. */
  @Index()
  @Column('timestamptz')
  plannedAt!: Date;

  /** On the business clock. */
  @Column('timestamptz', { nullable: true })
  handedAt!: Date | null;
}
