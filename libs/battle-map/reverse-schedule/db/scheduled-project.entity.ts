import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { ProjectId } from '../../action-plan/contract.js';
import type { CutAdvice } from '../domain/project-schedule.js';

@Entity('scheduled_project')
export class ScheduledProjectEntity {
  @ForeignKey('project')
  @PrimaryColumn('uuid')
  projectId!: ProjectId;

  @Column('date')
  computedOn!: LocalDate;

  @Column('date')
  earliestFinish!: LocalDate;

  /** The end date, or the working day before it. */
  @Column('date')
  plannedFinish!: LocalDate;

  @Column('date')
  possibleEndDate!: LocalDate;

  /** In half days. */
  @Column('double precision')
  missingDays!: number;

  @Column('integer')
  minutesPerDay!: number;

  /** Codes of tasks. */
  @Column('jsonb')
  chain!: string[];

  @Column('jsonb')
  advice!: CutAdvice[];
}
