import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { PostId } from '../../office/contract.js';
import type { ForceId, ForcePart } from '../contract.js';
import { TaskForceEntity } from './task-force.entity.js';

/** That a part of a force went from one post to another; added, never changed. */
@Entity('task_force_hand_over')
@Check('ck_task_force_hand_over_part', `part in ('head', 'deputy', 'leader', 'liaison', 'member')`)
export class TaskForceHandOverEntity {
  @PrimaryColumn('uuid')
  handOverId!: string;

  @ForeignKey(() => TaskForceEntity)
  @PrimaryColumn('uuid')
  forceId!: ForceId;

  @PrimaryColumn('text')
  part!: ForcePart;

  @ForeignKey('post')
  @Column('uuid')
  fromPostId!: PostId;

  @ForeignKey('post')
  @Column('uuid')
  toPostId!: PostId;

  @Column('date')
  changedOn!: LocalDate;
}
