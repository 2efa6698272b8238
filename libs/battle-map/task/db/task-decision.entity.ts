import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { AccountId } from '#libs/platform/access/actor';
import type { PostId } from '../../office/contract.js';
import type { TaskId } from '../contract.js';
import type { Decision } from '../domain/task.js';
import { TaskEntity } from './task.entity.js';

/** That a task was suspended, resumed or cancelled, and why; added, never changed. */
@Entity('task_decision')
@Check('ck_task_decision_decision', `decision in ('suspended', 'resumed', 'cancelled')`)
@Unique(['taskId', 'taskVersion'])
export class TaskDecisionEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey(() => TaskEntity)
  @Column('uuid')
  taskId!: TaskId;

  /** The task's version after it. */
  @Column('integer')
  taskVersion!: number;

  @Column('text')
  decision!: Decision;

  @Column('text')
  reason!: string;

  /** The leader in charge; null for the supervision desk. */
  @ForeignKey('post')
  @Column('uuid', { nullable: true })
  postId!: PostId | null;

  @Column('uuid')
  accountId!: AccountId;

  @Column('text')
  decidedBy!: string;

  @Column('timestamptz')
  decidedAt!: Date;

  @Column('date')
  decidedOn!: LocalDate;
}
