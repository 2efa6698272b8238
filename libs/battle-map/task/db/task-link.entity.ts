import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { ProjectId } from '../../action-plan/contract.js';
import type { TaskId } from '../contract.js';
import type { TaskLinkType } from '../contract/registry.js';
import { TaskEntity } from './task.entity.js';

@Entity('task_link')
@Unique(['fromId', 'toId', 'type'])
@Check('ck_task_link_type', `type in ('FS', 'SS', 'FF', 'SF')`)
export class TaskLinkEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey('project')
  @Index()
  @Column('uuid')
  projectId!: ProjectId;

  @ForeignKey(() => TaskEntity)
  @Column('uuid')
  fromId!: TaskId;

  @ForeignKey(() => TaskEntity)
  @Index()
  @Column('uuid')
  toId!: TaskId;

  @Column('text')
  type!: TaskLinkType;

  /** Working days. */
  @Column('double precision')
  lagDays!: number;
}
