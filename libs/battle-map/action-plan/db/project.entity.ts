import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { ForceId } from '../../task-force/contract.js';
import type { EndDateSourceKind, PlanState, ProjectId, ProjectKind, QuantityGoal } from '../contract.js';

function asNumber(text: string | null): number | null {
  return text === null ? null : Number(text);
}

@Entity('project')
@Unique(['code'])
@Check('ck_project_state', `state in ('draft', 'submitted', 'approved', 'closed')`)
@Check('ck_project_approval', `(state in ('draft', 'submitted')) = (approved_on is null)`)
@Check('ck_project_kind', `kind in ('project', 'work')`)
@Check(
  'ck_project_end_date_source_kind',
  `end_date_source_kind in ('superior', 'meeting', 'letter', 'instruction', 'counted-back', 'other')`,
)
@Check('ck_project_budget', 'budget_fen >= 0')
export class ProjectEntity {
  @PrimaryColumn('uuid')
  id!: ProjectId;

  @Column('text')
  code!: string;

  @Column('text')
  title!: string;

  @Column('text', { default: 'project' })
  kind!: ProjectKind;

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
  endDateSourceKind!: EndDateSourceKind | null;

  @Column('text', { nullable: true })
  goal!: string | null;

  @Column('text', { nullable: true })
  standard!: string | null;

  @Column('text', { nullable: true })
  place!: string | null;

  @Column('jsonb', { default: [] })
  quantityGoals!: readonly QuantityGoal[];

  @Column('text', { nullable: true })
  grid!: string | null;

  /** Whole fen; the driver hands `bigint` over as text. */
  @Column('bigint', { nullable: true, transformer: { to: (fen: number | null) => fen, from: asNumber } })
  budgetFen!: number | null;

  @Column('text', { nullable: true })
  budgetNote!: string | null;

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
