import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { AccountId } from '#libs/platform/access/actor';
import type { PostId } from '../../office/contract.js';
import type { TaskId } from '../contract.js';
import { TaskEntity } from './task.entity.js';

/** Something that must be there before a task is done, and who said that it is. */
@Entity('task_check_item')
@Check('ck_task_check_item_ticked', 'num_nulls(ticked_at, ticked_on, ticked_by, post_id, account_id) in (0, 5)')
export class TaskCheckItemEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey(() => TaskEntity)
  @Index()
  @Column('uuid')
  taskId!: TaskId;

  /** From 0. */
  @Column('integer')
  position!: number;

  @Column('text')
  words!: string;

  @Column('timestamptz', { nullable: true })
  tickedAt!: Date | null;

  @Column('date', { nullable: true })
  tickedOn!: LocalDate | null;

  @Column('text', { nullable: true })
  tickedBy!: string | null;

  /** In whose name. */
  @ForeignKey('post')
  @Column('uuid', { nullable: true })
  postId!: PostId | null;

  @Column('uuid', { nullable: true })
  accountId!: AccountId | null;
}
