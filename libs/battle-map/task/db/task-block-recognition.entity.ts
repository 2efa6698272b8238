import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { AccountId } from '#libs/platform/access/actor';
import type { PostId } from '../../office/contract.js';
import { TaskBlockEntity } from './task-block.entity.js';

/** That the days of a wait cost nobody points; added, never changed. */
@Entity('task_block_recognition')
@Check('ck_task_block_recognition_number', 'number >= 1')
@Index('uq_task_block_recognition_number', ['blockId', 'number'], { unique: true })
export class TaskBlockRecognitionEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey(() => TaskBlockEntity)
  @Column('uuid')
  blockId!: string;

  /** 1; one more for each that was taken back before, so that one at most stands. */
  @Column('integer')
  number!: number;

  /** What proves it. */
  @Column('text')
  reason!: string;

  /** The leader in charge; null: the supervision desk. */
  @ForeignKey('post')
  @Column('uuid', { nullable: true })
  postId!: PostId | null;

  @Column('uuid')
  accountId!: AccountId;

  @Column('text')
  recognisedBy!: string;

  @Column('timestamptz')
  recognisedAt!: Date;

  @Column('date')
  recognisedOn!: LocalDate;
}
