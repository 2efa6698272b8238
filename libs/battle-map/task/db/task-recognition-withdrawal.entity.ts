import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { AccountId } from '#libs/platform/access/actor';
import type { PostId } from '../../office/contract.js';
import { TaskBlockRecognitionEntity } from './task-block-recognition.entity.js';

/** That a recognition no longer holds; added once, never changed. */
@Entity('task_recognition_withdrawal')
export class TaskRecognitionWithdrawalEntity {
  @ForeignKey(() => TaskBlockRecognitionEntity)
  @PrimaryColumn('uuid')
  recognitionId!: string;

  /** What was wrong with it. */
  @Column('text')
  reason!: string;

  /** The leader in charge; null: the supervision desk. */
  @ForeignKey('post')
  @Column('uuid', { nullable: true })
  postId!: PostId | null;

  @Column('uuid')
  accountId!: AccountId;

  @Column('text')
  withdrawnBy!: string;

  @Column('timestamptz')
  withdrawnAt!: Date;

  @Column('date')
  withdrawnOn!: LocalDate;
}
