import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { AccountId } from '#libs/platform/access/actor';
import type { PostId } from '../../office/contract.js';
import type { HandOverId, HandOverState } from '../contract.js';

@Entity('hand_over')
@Check('ck_hand_over_state', `state in ('planned', 'done', 'cancelled')`)
@Check('ck_hand_over_successor', 'successor_post_id <> post_id')
@Check('ck_hand_over_done', `(state = 'done') = (done_at is not null)`)
@Check('ck_hand_over_cancelled', `(state = 'cancelled') = (cancelled_at is not null)`)
@Index('uq_hand_over_planned', ['postId'], { unique: true, where: `state = 'planned'` })
@Index('uq_hand_over_post_day', ['postId', 'leavesOn'], { unique: true, where: `state <> 'cancelled'` })
export class HandOverEntity {
  @PrimaryColumn('uuid')
  id!: HandOverId;

  @ForeignKey('post')
  @Column('uuid')
  postId!: PostId;

  @ForeignKey('post')
  @Index()
  @Column('uuid')
  successorPostId!: PostId;

  /** The first day on which nobody holds the post. */
  @Column('date')
  leavesOn!: LocalDate;

  @Column('text')
  remark!: string;

  @Column('text')
  state!: HandOverState;

  @Column('text')
  plannedBy!: string;

  @Column('timestamptz')
  plannedAt!: Date;

  /** Whose account held the post; null: nobody did, or it is still to be done. */
  @ForeignKey('account')
  @Index()
  @Column('uuid', { nullable: true })
  leaverAccountId!: AccountId | null;

  @Column('timestamptz', { nullable: true })
  doneAt!: Date | null;

  @Column('text', { nullable: true })
  cancelledBy!: string | null;

  @Column('timestamptz', { nullable: true })
  cancelledAt!: Date | null;
}
