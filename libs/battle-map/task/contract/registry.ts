import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { Registered } from '#libs/kernel/shared/registered';
import type { Transaction } from '#libs/platform/database/transaction';
import type { ProjectId } from '../../action-plan/contract.js';
import type { PostId } from '../../office/contract.js';
import type { DurationUnit } from '../contract.js';

export const LINK_TYPES = ['FS', 'SS', 'FF', 'SF'] as const;
export type TaskLinkType = (typeof LINK_TYPES)[number];

/** Who says that a task cannot be cut further: a law, or the office itself. */
export const FLOOR_SOURCES = ['law', 'office'] as const;

/** The length below which nobody may cut a task, in its own unit. */
export interface TaskFloor {
  readonly days: number;
  readonly source: (typeof FLOOR_SOURCES)[number];
  /** The article, or the office's reason. */
  readonly basis: string;
}

export interface Quantity {
  readonly target: number;
  readonly unit: string;
  readonly done: number;
}

export interface TaskEntry {
  /** Unique within the project. */
  readonly code: string;
  readonly name: string;
  /** Code of the summary above it; left out: none. */
  readonly parent?: string;
  /** Left out: the head of the task force is asked. */
  readonly owner?: PostId;
  readonly coOwners?: readonly PostId[];
  /** Remaining days in `durationUnit`, of working days halves allowed; 0 is a milestone. Ignored on a summary. */
  readonly durationDays: number;
  /** Left out: as it stands; of a new task, working days. */
  readonly durationUnit?: DurationUnit;
  /** Left out: as it stands; of a new task, none. */
  readonly floor?: TaskFloor;
  readonly quantity?: Quantity;
  /** 0 to 100, whole; left out: counted from the quantity, or 0. */
  readonly percent?: number;
  /** Acceptance standard. */
  readonly standard?: string;
  /** It cannot begin before this day; null: no such day; left out: as it stands. */
  readonly notBefore?: LocalDate | null;
  /** It has to be over by the end of this day, whatever comes after it; null and left out likewise. */
  readonly mustFinishBy?: LocalDate | null;
}

/** From predecessor to successor; the lag in working days of the office, negative for a lead. */
export interface TaskLinkEntry {
  readonly from: string;
  readonly to: string;
  readonly type: TaskLinkType;
  readonly lagDays: number;
}

export interface TasksRegistered {
  readonly tasks: Registered;
  /** Each named `from type to`. */
  readonly links: Registered;
}

/**
 * Takes the tasks of a project in, by code, in the order given. Nothing is removed. What was reported since stands:
 * a task that is signed, under way or done keeps its state and progress, and the rest of it is brought up to date.
 * A new task without progress is assigned, one with progress under way, one at 100 % waits to be accepted.
 */
export abstract class TaskRegistry {
  /**
   * Publishes `task.plan-input-changed` in commit when anything was created or changed.
   * @throws DomainError `task.parent-unknown`, `task.parent-loop`, `task.code-twice`, `task.link-unknown-task`, `task.duration-invalid`,
   * `task.quantity-invalid`, `task.floor-invalid`, `task.dates-crossed`, `task.below-floor`, `task.plan-not-running`, with the field. Cycles of links are for the schedule to refuse.
   */
  abstract register(
    tx: Transaction,
    projectId: ProjectId,
    tasks: readonly TaskEntry[],
    links: readonly TaskLinkEntry[],
  ): Promise<TasksRegistered>;
}
