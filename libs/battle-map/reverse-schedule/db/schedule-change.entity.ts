import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { ProjectId } from '../../action-plan/contract.js';
import type { TaskId } from '../../task/contract.js';

/** A schedule that came out otherwise than before, and why. Added and read, never changed. */
@Entity('schedule_change')
@Unique(['projectId', 'number'])
export class ScheduleChangeEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey('project')
  @Column('uuid')
  projectId!: ProjectId;

  /** Of the project, from 1. */
  @Column('integer')
  number!: number;

  @Column('timestamp with time zone')
  recordedAt!: Date;

  @Column('date')
  recordedOn!: LocalDate;

  /** The verb that was done, as the audit trail names it. */
  @Column('text')
  verb!: string;

  /** The task that it was done to. */
  @ForeignKey('task')
  @Column('uuid', { nullable: true })
  taskId!: TaskId | null;

  @Column('text')
  changedBy!: string;

  @Column('date')
  earliestFinishBefore!: LocalDate;

  @Column('date')
  earliestFinishAfter!: LocalDate;

  @Column('date')
  plannedFinishBefore!: LocalDate;

  @Column('date')
  plannedFinishAfter!: LocalDate;

  /** In half days. */
  @Column('double precision')
  missingDaysBefore!: number;

  @Column('double precision')
  missingDaysAfter!: number;
}
