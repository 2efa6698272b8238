import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { TaskId } from '../contract.js';
import { TaskEntity } from './task.entity.js';

/** A due date from the day on which it was committed to; added, never changed. */
@Entity('task_commitment')
export class TaskCommitmentEntity {
  @ForeignKey(() => TaskEntity)
  @PrimaryColumn('uuid')
  taskId!: TaskId;

  /** The task's version after it. */
  @PrimaryColumn('integer')
  taskVersion!: number;

  @Column('date')
  due!: LocalDate;

  @Column('integer')
  dueVersion!: number;

  @Column('boolean')
  beganTooLate!: boolean;

  @Column('date')
  committedOn!: LocalDate;
}
