import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { AccountId } from '#libs/platform/access/actor';
import type { PostId } from '../../office/contract.js';
import type { TaskId } from '../contract.js';
import type { ExtensionId, ExtensionState } from '../contract/extensions.js';
import { TaskEntity } from './task.entity.js';

/** A request for a later due date, and what became of it. */
@Entity('task_extension')
@Check('ck_task_extension_state', `state in ('open', 'granted', 'refused', 'withdrawn')`)
@Check('ck_task_extension_dues', 'wanted_due > due_before and granted_due > due_before and granted_due <= wanted_due')
@Check('ck_task_extension_granted', `(state = 'granted') = (granted_due is not null)`)
@Check('ck_task_extension_decided', `(state = 'open') = (decided_at is null)`)
@Check('ck_task_extension_refused', `state <> 'refused' or reason is not null`)
@Index('uq_task_extension_open', ['taskId'], { unique: true, where: `state = 'open'` })
@Index(['taskId'])
export class TaskExtensionEntity {
  @PrimaryColumn('uuid')
  id!: ExtensionId;

  @ForeignKey(() => TaskEntity)
  @Column('uuid')
  taskId!: TaskId;

  @Column('timestamptz')
  askedAt!: Date;

  @Column('date')
  askedOn!: LocalDate;

  /** In whose name it was asked: an owner, or the leader who extends late. */
  @ForeignKey('post')
  @Column('uuid')
  postId!: PostId;

  @Column('uuid')
  accountId!: AccountId;

  @Column('text')
  askedBy!: string;

  @Column('text')
  cause!: string;

  /** In words; `percent` is what the task showed. */
  @Column('text')
  progress!: string;

  @Column('integer')
  percent!: number;

  @Column('date')
  dueBefore!: LocalDate;

  @Column('date')
  wantedDue!: LocalDate;

  /** Why the leader in charge extended it though it was overdue; null when it was asked in time. */
  @Column('text', { nullable: true })
  lateReason!: string | null;

  @Column('text')
  state!: ExtensionState;

  @Column('date', { nullable: true })
  grantedDue!: LocalDate | null;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;

  @Column('date', { nullable: true })
  decidedOn!: LocalDate | null;

  /** The leader in charge; null when the desk decided, or the asker withdrew it. */
  @ForeignKey('post')
  @Column('uuid', { nullable: true })
  deciderPostId!: PostId | null;

  @Column('text', { nullable: true })
  decidedBy!: string | null;

  /** Why it was refused. */
  @Column('text', { nullable: true })
  reason!: string | null;
}
