import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { ProjectId } from '../../action-plan/contract.js';
import type { PostId } from '../../office/contract.js';
import type { TaskId } from '../../task/contract.js';

/** What was promised at an approval. */
@Entity('schedule_baseline')
export class ScheduleBaselineEntity {
  @ForeignKey('project')
  @PrimaryColumn('uuid')
  projectId!: ProjectId;

  /** 1 at the approval, one more at each revision. */
  @PrimaryColumn('integer')
  version!: number;

  @ForeignKey('task')
  @Index()
  @PrimaryColumn('uuid')
  taskId!: TaskId;

  @Column('date')
  latestStart!: LocalDate;

  @Column('date')
  latestFinish!: LocalDate;

  /** Empty on a summary. */
  @Column('date', { nullable: true })
  due!: LocalDate | null;

  /** How far the task was. */
  @Column('integer')
  percent!: number;

  @Column('date')
  approvedOn!: LocalDate;

  /** Null: the head of the force was asked; or nobody noted it, in baselines of before. */
  @ForeignKey('post')
  @Column('uuid', { nullable: true })
  ownerPostId!: PostId | null;

  /** Remaining working days then. */
  @Column('double precision', { nullable: true })
  durationDays!: number | null;
}
