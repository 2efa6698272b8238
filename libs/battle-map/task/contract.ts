import type { Brand } from '#libs/kernel/shared/brand';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { Transaction } from '#libs/platform/database/transaction';
import type { PlanState as ActionPlanState, ProjectId } from '../action-plan/contract.js';

export type TaskId = Brand<string, 'task'>;

/** Of the plan that a task belongs to. */
export type PlanState = ActionPlanState;

/** 待签收, 已签收, 办理中, 待验收, 已办结, 退回重办, 暂停, 取消. */
export const TASK_STATES = ['assigned', 'signed', 'in-progress', 'reported', 'accepted', 'returned', 'suspended', 'cancelled'] as const;
export type TaskState = (typeof TASK_STATES)[number];
/** A state from which work goes on. */
export type WorkState = Exclude<TaskState, 'accepted' | 'suspended' | 'cancelled'>;

/** 等待外部审批, 等待其他单位. */
export const BLOCK_KINDS = ['outside-approval', 'other-unit'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** Working days of the office, or calendar days: every day counts, holidays too. */
export const DURATION_UNITS = ['wd', 'cd'] as const;
export type DurationUnit = (typeof DURATION_UNITS)[number];

/** Of one tag of a task, in characters. */
export const LONGEST_TAG = 30;

export interface Commitment {
  readonly taskId: TaskId;
  /** By the end of this day. */
  readonly due: LocalDate;
  /** Its latest start lay before the approval: no lateness points until the plan is revised. */
  readonly beganTooLate: boolean;
}

/** Due dates are commitments: set when a plan is approved, and changed only by an approved extension or revision. */
export abstract class TaskCommitments {
  /**
   * Sets the dues; where one is another than before, or the first, its due-version rises. A task that was ever red stays so.
   * Publishes `task.committed` after commit when at least one rose.
   * @throws DomainError `task.unknown` when a task is not of the project.
   */
  abstract commit(tx: Transaction, projectId: ProjectId, commitments: readonly Commitment[]): Promise<void>;
}
