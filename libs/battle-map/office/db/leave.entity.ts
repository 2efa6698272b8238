import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { PostId } from '../contract.js';
import { PostEntity } from './post.entity.js';

@Entity('leave')
@Unique(['postId', 'fromDate'])
@Check('ck_leave_dates', 'from_date <= to_date')
@Check('ck_leave_substitute', 'substitute_post_id <> post_id')
export class LeaveEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey(() => PostEntity)
  @Column('uuid')
  postId!: PostId;

  @Column('date')
  fromDate!: LocalDate;

  /** Included. */
  @Column('date')
  toDate!: LocalDate;

  @ForeignKey(() => PostEntity)
  @Index()
  @Column('uuid', { nullable: true })
  substitutePostId!: PostId | null;

  @Column('text')
  reason!: string;
}
