import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { AccountId } from '#libs/platform/access/actor';
import type { PostId } from '../contract.js';
import { PostEntity } from './post.entity.js';

/** Who held a post, both days included. */
@Entity('holding')
@Check('ck_holding_dates', 'from_date <= to_date')
@Index('uq_holding_open', ['postId'], { unique: true, where: 'to_date is null' })
export class HoldingEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey(() => PostEntity)
  @Index()
  @Column('uuid')
  postId!: PostId;

  @ForeignKey('account')
  @Index()
  @Column('uuid')
  accountId!: AccountId;

  /** Null: since before this was kept. */
  @Column('date', { nullable: true })
  fromDate!: LocalDate | null;

  /** Null: still. */
  @Column('date', { nullable: true })
  toDate!: LocalDate | null;
}
