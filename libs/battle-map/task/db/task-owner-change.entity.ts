import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { PostId } from '../../office/contract.js';
import type { TaskId } from '../contract.js';
import type { OwnerPart } from '../contract/hand-overs.js';
import { TaskEntity } from './task.entity.js';

/** That a task changed hands; added, never changed. */
@Entity('task_owner_change')
@Check('ck_task_owner_change_part', `part in ('owner', 'co-owner')`)
export class TaskOwnerChangeEntity {
  @ForeignKey(() => TaskEntity)
  @PrimaryColumn('uuid')
  taskId!: TaskId;

  /** The task's version after it. */
  @PrimaryColumn('integer')
  taskVersion!: number;

  @PrimaryColumn('text')
  part!: OwnerPart;

  @ForeignKey('post')
  @Column('uuid')
  fromPostId!: PostId;

  @ForeignKey('post')
  @Column('uuid')
  toPostId!: PostId;

  /** The first day of the new owner. */
  @Column('date')
  changedOn!: LocalDate;

  /** Of the later stage; null: by a list or a change of the plan. */
  @Index()
  @Column('uuid', { nullable: true })
  handOverId!: string | null;

  @Column('text')
  changedBy!: string;
}
