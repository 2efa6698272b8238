import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { ProjectId } from '../../action-plan/contract.js';
import type { PostId } from '../../office/contract.js';
import type { DurationUnit, TaskId, TaskState, WorkState } from '../contract.js';
import type { TaskFloor } from '../contract/registry.js';

@Entity('task')
@Unique(['projectId', 'code'])
@Index('ix_task_tagged', ['projectId'], { where: `tags <> '{}'` })
@Check('ck_task_duration', 'duration_days >= 0')
@Check('ck_task_duration_unit', `duration_unit in ('wd', 'cd')`)
@Check(
  'ck_task_floor',
  `num_nulls(floor_days, floor_source, floor_basis) in (0, 3) and floor_days > 0 and floor_source in ('law', 'office')`,
)
@Check('ck_task_dates', 'not_before <= must_finish_by')
@Check('ck_task_weight', 'weight >= 0')
@Check('ck_task_percent', 'percent between 0 and 100')
@Check(
  'ck_task_quantity',
  'num_nulls(quantity_target, quantity_unit, quantity_done) in (0, 3) and quantity_target > 0 and quantity_done >= 0',
)
@Check('ck_task_state', `state in ('assigned', 'signed', 'in-progress', 'reported', 'accepted', 'returned', 'suspended', 'cancelled')`)
@Check('ck_task_suspended', `(state = 'suspended') = (suspended_on is not null) and (state = 'suspended') = (former_state is not null)`)
@Check('ck_task_cancelled', `(state = 'cancelled') = (cancelled_on is not null)`)
@Check('ck_task_due', '(due is null) = (due_version = 0)')
@Check('ck_task_accepted', `(state = 'accepted') = (accepted_on is not null)`)
export class TaskEntity {
  @PrimaryColumn('uuid')
  id!: TaskId;

  @ForeignKey('project')
  @Column('uuid')
  projectId!: ProjectId;

  @Column('text')
  code!: string;

  @Column('text')
  name!: string;

  @ForeignKey(() => TaskEntity)
  @Index()
  @Column('uuid', { nullable: true })
  parentId!: TaskId | null;

  /** Its place in the project, from 0. */
  @Column('integer')
  position!: number;

  @Column('text', { nullable: true })
  standard!: string | null;

  /** Null: the head of the task force is asked. */
  @ForeignKey('post')
  @Index()
  @Column('uuid', { nullable: true })
  ownerPostId!: PostId | null;

  /** Remaining, in its unit. */
  @Column('double precision')
  durationDays!: number;

  /** Percent at the time to which that duration belongs. */
  @Column('integer', { default: 0 })
  estimatedPercent!: number;

  @Column('text', { default: 'wd' })
  durationUnit!: DurationUnit;

  /** In the unit of the duration. */
  @Column('double precision', { nullable: true })
  floorDays!: number | null;

  @Column('text', { nullable: true })
  floorSource!: TaskFloor['source'] | null;

  @Column('text', { nullable: true })
  floorBasis!: string | null;

  /** It cannot begin before this day, whatever the plan says. */
  @Column('date', { nullable: true })
  notBefore!: LocalDate | null;

  /** It has to be over by the end of this day, whatever comes after it. */
  @Column('date', { nullable: true })
  mustFinishBy!: LocalDate | null;

  /** How much it counts among its siblings; null: by its duration. */
  @Column('integer', { nullable: true })
  weight!: number | null;

  @Column('text', { array: true, default: [] })
  tags!: readonly string[];

  /** A complete report needs a file. */
  @Column('boolean', { default: false })
  evidenceRequired!: boolean;

  @Column('double precision', { nullable: true })
  quantityTarget!: number | null;

  @Column('text', { nullable: true })
  quantityUnit!: string | null;

  @Column('double precision', { nullable: true })
  quantityDone!: number | null;

  @Column('integer', { default: 0 })
  percent!: number;

  /** Its progress is counted from a ledger of items. */
  @Column('boolean', { default: false })
  counted!: boolean;

  @Column('text', { default: 'assigned' })
  state!: TaskState;

  /** What it was before it was suspended, and will be again. */
  @Column('text', { nullable: true })
  formerState!: WorkState | null;

  @Column('date', { nullable: true })
  suspendedOn!: LocalDate | null;

  @Column('date', { nullable: true })
  cancelledOn!: LocalDate | null;

  @Index()
  @Column('date', { nullable: true })
  due!: LocalDate | null;

  @Column('integer', { default: 0 })
  dueVersion!: number;

  /** When its first due was set: the day on which it was assigned. */
  @Column('date', { nullable: true })
  committedOn!: LocalDate | null;

  @Column('boolean', { default: false })
  beganTooLate!: boolean;

  @Column('boolean', { default: false })
  wasRed!: boolean;

  @Column('date', { nullable: true })
  signedOn!: LocalDate | null;

  @Column('date', { nullable: true })
  startedOn!: LocalDate | null;

  /** Of the report at 100 % that waits to be accepted, or was. */
  @Column('date', { nullable: true })
  completedOn!: LocalDate | null;

  @Column('date', { nullable: true })
  acceptedOn!: LocalDate | null;

  @Column('boolean', { default: false })
  acceptedLate!: boolean;

  @Column('integer', { default: 0 })
  returns!: number;

  @Column('date', { nullable: true })
  lastReportOn!: LocalDate | null;

  /** Name of whoever changed it last, for the next who comes too late. */
  @Column('text')
  changedBy!: string;

  @Column('integer', { default: 1 })
  version!: number;
}
