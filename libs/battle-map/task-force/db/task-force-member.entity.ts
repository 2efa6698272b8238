import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { PostId } from '../../office/contract.js';
import type { ForceId } from '../contract.js';
import { TaskForceEntity } from './task-force.entity.js';

@Entity('task_force_member')
export class TaskForceMemberEntity {
  @ForeignKey(() => TaskForceEntity)
  @PrimaryColumn('uuid')
  forceId!: ForceId;

  @ForeignKey('post')
  @PrimaryColumn('uuid')
  postId!: PostId;
}
