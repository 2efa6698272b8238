import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { PostId, UnitId } from '../../office/contract.js';
import type { ForceId } from '../contract.js';

@Entity('task_force')
@Unique(['code'])
export class TaskForceEntity {
  @PrimaryColumn('uuid')
  id!: ForceId;

  @Column('text')
  code!: string;

  @Column('text')
  name!: string;

  @ForeignKey('post')
  @Index()
  @Column('uuid')
  headPostId!: PostId;

  @ForeignKey('post')
  @Index()
  @Column('uuid', { nullable: true })
  leaderPostId!: PostId | null;

  @ForeignKey('unit')
  @Column('uuid', { nullable: true })
  leadUnitId!: UnitId | null;
}
