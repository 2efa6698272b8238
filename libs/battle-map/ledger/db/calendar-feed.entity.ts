import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { AccountId } from '#libs/platform/access/actor';

/** The calendar feed of an account, at most one at a time. */
@Entity('calendar_feed')
@Unique('uq_calendar_feed_token_hash', ['tokenHash'])
export class CalendarFeedEntity {
  @ForeignKey('account')
  @PrimaryColumn('uuid')
  accountId!: AccountId;

  /** SHA-256 of the token in the address: who reads this table cannot read a feed. */
  @Column('text')
  tokenHash!: string;

  /** Real time. */
  @Column('timestamptz')
  openedAt!: Date;
}
