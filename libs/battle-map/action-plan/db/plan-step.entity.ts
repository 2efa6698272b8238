import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { AccountId } from '#libs/platform/access/actor';
import type { PostId } from '../../office/contract.js';
import type { PlanStep, ProjectId } from '../contract.js';

/** That a plan was submitted, approved, sent back …, by whom, and what was said; added, never changed. */
@Entity('plan_step')
@Check('ck_plan_step_step', `step in ('submitted', 'withdrawn', 'returned', 'approved', 'extended', 'revised', 'closed', 'reopened')`)
@Check('ck_plan_step_opinion', `step not in ('returned', 'closed', 'reopened') or opinion is not null`)
@Unique(['projectId', 'projectVersion'])
export class PlanStepEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey('project')
  @Column('uuid')
  projectId!: ProjectId;

  /** The project's version after it. */
  @Column('integer')
  projectVersion!: number;

  @Column('text')
  step!: PlanStep;

  @Column('text', { nullable: true })
  opinion!: string | null;

  /** In whose name; null for the supervision desk, and where a post does not matter. */
  @ForeignKey('post')
  @Column('uuid', { nullable: true })
  postId!: PostId | null;

  /** Null: it came with a list, or was taken over. */
  @Column('uuid', { nullable: true })
  accountId!: AccountId | null;

  @Column('text')
  takenBy!: string;

  @Column('timestamptz')
  takenAt!: Date;

  @Column('date')
  takenOn!: LocalDate;
}
