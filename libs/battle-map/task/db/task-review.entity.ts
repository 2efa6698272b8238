import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { AccountId } from '#libs/platform/access/actor';
import type { PostId } from '../../office/contract.js';
import type { TaskId } from '../contract.js';
import type { Verdict } from '../domain/task.js';
import { TaskEntity } from './task.entity.js';

/** How a complete report was judged; added, never changed. */
@Entity('task_review')
@Check('ck_task_review_verdict', `verdict in ('accepted', 'returned')`)
@Check('ck_task_review_reason', `verdict = 'accepted' or reason is not null`)
@Unique(['taskId', 'taskVersion'])
export class TaskReviewEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey(() => TaskEntity)
  @Column('uuid')
  taskId!: TaskId;

  /** The task's version after the review. */
  @Column('integer')
  taskVersion!: number;

  @Column('timestamptz')
  reviewedAt!: Date;

  @Column('date')
  reviewedOn!: LocalDate;

  @Column('text')
  verdict!: Verdict;

  @Column('text', { nullable: true })
  reason!: string | null;

  @ForeignKey('post')
  @Column('uuid')
  postId!: PostId;

  @Column('uuid')
  accountId!: AccountId;

  @Column('text')
  reviewedBy!: string;

  /** Whether the judged report came after the due date. */
  @Column('boolean')
  late!: boolean;
}
