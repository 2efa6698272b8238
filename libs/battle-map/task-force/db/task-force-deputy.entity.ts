import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { PostId } from '../../office/contract.js';
import type { ForceId } from '../contract.js';
import { TaskForceEntity } from './task-force.entity.js';

/** 副组长, in their order. */
@Entity('task_force_deputy')
export class TaskForceDeputyEntity {
  @ForeignKey(() => TaskForceEntity)
  @PrimaryColumn('uuid')
  forceId!: ForceId;

  @ForeignKey('post')
  @PrimaryColumn('uuid')
  postId!: PostId;

  @Column('integer')
  position!: number;
}
