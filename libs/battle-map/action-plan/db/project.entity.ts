import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { ForceId } from '../../task-force/contract.js';
import type { PlanState, ProjectId } from '../contract.js';

@Entity('project')
@Unique(['code'])
@Check('ck_project_state', `state in ('draft', 'approved', 'closed')`)
@Check('ck_project_approval', `(state = 'draft') = (approved_on is null)`)
export class ProjectEntity {
  @PrimaryColumn('uuid')
  id!: ProjectId;

  @Column('text')
  code!: string;

  @Column('text')
  title!: string;

  @ForeignKey('task_force')
  @Index()
  @Column('uuid')
  forceId!: ForceId;

  /** Included. */
  @Column('date')
  endDate!: LocalDate;

  @Column('text')
  endDateSource!: string;

  @Column('text', { nullable: true })
  goal!: string | null;

  @Column('text', { nullable: true })
  standard!: string | null;

  @Column('text', { nullable: true })
  place!: string | null;

  @Column('text', { default: 'draft' })
  state!: PlanState;

  @Column('date', { nullable: true })
  approvedOn!: LocalDate | null;

  @Column('text', { nullable: true })
  approvedBy!: string | null;

  /** Name of whoever changed it last, for the next who comes too late. */
  @Column('text')
  changedBy!: string;

  @Column('integer', { default: 1 })
  version!: number;
}
