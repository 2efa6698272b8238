import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { ProjectId } from '../../action-plan/contract.js';
import type { TaskId } from '../../task/contract.js';
import type { LatestReason } from '../contract.js';

/** The live dates of a task, inclusive days: advice, never a commitment. */
@Entity('scheduled_task')
export class ScheduledTaskEntity {
  @ForeignKey('task')
  @PrimaryColumn('uuid')
  taskId!: TaskId;

  @ForeignKey('project')
  @Index()
  @Column('uuid')
  projectId!: ProjectId;

  @Column('date')
  earliestStart!: LocalDate;

  @Column('date')
  earliestFinish!: LocalDate;

  @Column('date')
  latestStart!: LocalDate;

  @Column('date')
  latestFinish!: LocalDate;

  @Column('integer')
  totalSlackMinutes!: number;

  @Column('integer')
  freeSlackMinutes!: number;

  @Column('boolean')
  critical!: boolean;

  /** Working days behind the baseline; null without one. */
  @Column('integer', { nullable: true })
  slipDays!: number | null;

  @Column('jsonb', { nullable: true })
  reason!: LatestReason | null;
}
