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

  /** 联络员 */
  @ForeignKey('post')
  @Index()
  @Column('uuid', { nullable: true })
  liaisonPostId!: PostId | null;

  /** 职责 */
  @Column('text', { default: '' })
  charter!: string;

  @Column('integer', { default: 1 })
  version!: number;

  @ForeignKey('unit')
  @Column('uuid', { nullable: true })
  leadUnitId!: UnitId | null;
}
