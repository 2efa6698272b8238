import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { AccountId } from '#libs/platform/access/actor';
import type { PostId } from '../../office/contract.js';
import { TaskBlockEntity } from './task-block.entity.js';

/** That the days of a wait cost nobody points; added, never changed. */
@Entity('task_block_recognition')
export class TaskBlockRecognitionEntity {
  @ForeignKey(() => TaskBlockEntity)
  @PrimaryColumn('uuid')
  blockId!: string;

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
