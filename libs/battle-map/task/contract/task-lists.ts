import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { Transaction } from '#libs/platform/database/transaction';
import type { ProjectId } from '../../action-plan/contract.js';
import type { DurationUnit, TaskId } from '../contract.js';
import type { TaskEntry, TaskLinkEntry, TaskLinkType, TasksRegistered } from './registry.js';

/** What a list says of one project. */
export interface TaskList {
  readonly projectId: ProjectId;
  readonly tasks: readonly TaskEntry[];
  readonly links: readonly TaskLinkEntry[];
  /** Links that the plan no longer has; one that is not there is gone already. */
  readonly gone: readonly Omit<TaskLinkEntry, 'lagDays'>[];
}

/** A task as it is to be, in what its dates are computed from. */
export interface ListedTask {
  readonly id: TaskId;
  readonly code: string;
  readonly name: string;
  readonly parentId: TaskId | null;
  /** Remaining, in its unit. */
  readonly durationDays: number;
  readonly durationUnit: DurationUnit;
  readonly floorDays: number | null;
  readonly floorBasis: string | null;
  readonly notBefore: LocalDate | null;
  readonly mustFinishBy: LocalDate | null;
  readonly percent: number;
  /** Percent at the time to which the duration belongs. */
  readonly estimatedPercent: number;
  readonly startedOn: LocalDate | null;
  readonly completedOn: LocalDate | null;
  readonly cancelledOn: LocalDate | null;
}

export interface ListedLink {
  readonly fromId: TaskId;
  readonly toId: TaskId;
  readonly type: TaskLinkType;
  /** Working days of the office. */
  readonly lagDays: number;
}

/** A whole plan as it is to be, in its order. */
export interface ListedPlan {
  readonly tasks: readonly ListedTask[];
  readonly links: readonly ListedLink[];
}

/** What a list makes of a project: decided, and not written yet. */
export interface DecidedList extends TasksRegistered {
  /** The links that go, each named `from type to`. */
  readonly removed: readonly string[];
  /** Nothing is created, changed or removed: writing it does nothing. */
  readonly same: boolean;
  /** All that the project has then. */
  readonly plan: ListedPlan;
  /**
   * Publishes `task.plan-input-changed` in commit when anything is written.
   * @throws DomainError `schedule.*`, `calendar.*` when the plan has no schedule.
   */
  write(tx: Transaction): Promise<void>;
}

/** What stands in some projects, and what lists would make of it. Decides from memory, so that asking costs no statement. */
export interface OpenLists {
  /** @throws DomainError as TaskRegistry.register. */
  decide(list: TaskList): DecidedList;
}

/** Takes lists of tasks in like TaskRegistry, in two steps: what a list means is decided, and then written or not. */
export abstract class TaskLists {
  /** Nobody else changes a task of the projects until the transaction ends. */
  abstract open(tx: Transaction, projectIds: readonly ProjectId[]): Promise<OpenLists>;
}
