import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { DeliveryId } from '../contract.js';
import type { AttemptOutcome, AttemptPurpose } from '../domain/attempt.js';
import { ReminderDeliveryEntity } from './reminder-delivery.entity.js';

/** One offer of a message to its carrier. One without an end belongs to a worker at work, or to one that died. */
@Entity('reminder_attempt')
@Check('ck_reminder_attempt_purpose', `purpose in ('send', 'resend')`)
@Check('ck_reminder_attempt_outcome', `outcome in ('handed', 'retry', 'refused', 'unknown')`)
@Check('ck_reminder_attempt_ended', '(outcome is null) = (ended_at is null)')
export class ReminderAttemptEntity {
  @ForeignKey(() => ReminderDeliveryEntity)
  @PrimaryColumn('uuid')
  deliveryId!: DeliveryId;

  /** From 1. */
  @PrimaryColumn('integer')
  attempt!: number;

  /** `resend`: an earlier attempt may have arrived. */
  @Column('text')
  purpose!: AttemptPurpose;

  @Column('text', { nullable: true })
  address!: string | null;

  /** On the system clock, like its end. */
  @Column('timestamptz')
  beganAt!: Date;

  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;

  @Column('text', { nullable: true })
  outcome!: AttemptOutcome | null;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('text', { nullable: true })
  answer!: string | null;
}
