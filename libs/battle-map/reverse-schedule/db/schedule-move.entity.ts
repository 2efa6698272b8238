import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { TaskId } from '../../task/contract.js';

/** One task whose days are others since a change. Added and read, never changed. */
@Entity('schedule_move')
export class ScheduleMoveEntity {
  @ForeignKey('schedule_change')
  @PrimaryColumn('uuid')
  changeId!: string;

  @ForeignKey('task')
  @PrimaryColumn('uuid')
  taskId!: TaskId;

  @Column('date')
  earliestFinishBefore!: LocalDate;

  @Column('date')
  earliestFinishAfter!: LocalDate;

  @Column('date')
  latestStartBefore!: LocalDate;

  @Column('date')
  latestStartAfter!: LocalDate;

  @Column('date')
  latestFinishBefore!: LocalDate;

  @Column('date')
  latestFinishAfter!: LocalDate;
}
