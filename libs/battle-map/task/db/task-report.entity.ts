import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { AccountId } from '#libs/platform/access/actor';
import type { FileId } from '#libs/platform/files/stored-file';
import type { PostId } from '../../office/contract.js';
import type { TaskId } from '../contract.js';
import { TaskEntity } from './task.entity.js';

/** What was reported of a task; added, never changed. */
@Entity('task_report')
@Check('ck_task_report_percent', 'percent between 0 and 100')
@Unique(['taskId', 'taskVersion'])
export class TaskReportEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey(() => TaskEntity)
  @Column('uuid')
  taskId!: TaskId;

  /** The task's version after the report: there is one report of it. */
  @Column('integer')
  taskVersion!: number;

  @Column('timestamptz')
  reportedAt!: Date;

  @Column('date')
  reportedOn!: LocalDate;

  /** The post that reported: the owner, a co-owner or the head; null when the progress came with a list. */
  @ForeignKey('post')
  @Column('uuid', { nullable: true })
  postId!: PostId | null;

  @Column('uuid', { nullable: true })
  accountId!: AccountId | null;

  @Column('text')
  reportedBy!: string;

  @Column('integer')
  percent!: number;

  @Column('double precision', { nullable: true })
  quantityDone!: number | null;

  @Column('text')
  remark!: string;

  @Column('boolean')
  correction!: boolean;

  /** It was counted from a ledger of items. */
  @Column('boolean', { default: false })
  counted!: boolean;

  @Column('uuid', { array: true })
  fileIds!: FileId[];
}
