import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { PostId } from '../../office/contract.js';
import type { TaskId } from '../contract.js';
import { TaskEntity } from './task.entity.js';

@Entity('task_co_owner')
export class TaskCoOwnerEntity {
  @ForeignKey(() => TaskEntity)
  @PrimaryColumn('uuid')
  taskId!: TaskId;

  @ForeignKey('post')
  @Index()
  @PrimaryColumn('uuid')
  postId!: PostId;

  @Column('integer')
  position!: number;
}
