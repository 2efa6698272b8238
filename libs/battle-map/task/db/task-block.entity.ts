import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { AccountId } from '#libs/platform/access/actor';
import type { PostId } from '../../office/contract.js';
import type { BlockKind, TaskId } from '../contract.js';
import { TaskEntity } from './task.entity.js';

/** What a task waits or waited for: a fact beside its state. Its end is filled in once. */
@Entity('task_block')
@Check('ck_task_block_kind', `kind in ('outside-approval', 'other-unit')`)
@Check('ck_task_block_ended', '(ended_on is null) = (ended_by is null) and ended_on >= since')
@Index('uq_task_block_standing', ['taskId'], { unique: true, where: 'ended_on is null' })
@Index(['taskId'])
export class TaskBlockEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey(() => TaskEntity)
  @Column('uuid')
  taskId!: TaskId;

  @Column('text')
  kind!: BlockKind;

  @Column('text')
  awaits!: string;

  @Column('date')
  since!: LocalDate;

  @Column('date', { nullable: true })
  expectedUntil!: LocalDate | null;

  @ForeignKey('post')
  @Column('uuid')
  postId!: PostId;

  @Column('uuid')
  accountId!: AccountId;

  @Column('text')
  blockedBy!: string;

  @Column('timestamptz')
  blockedAt!: Date;

  @Column('date', { nullable: true })
  endedOn!: LocalDate | null;

  @Column('text', { nullable: true })
  endedBy!: string | null;
}
