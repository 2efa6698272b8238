import type { Actor } from '#libs/platform/access/actor';
import type { Transaction } from '#libs/platform/database/transaction';
import type { PostId } from '../../office/contract.js';
import type { TaskId, TaskState } from '../contract.js';

/** A task as a ledger of items sees it: who has a say in it, and whether its items may be worked on. */
export interface CountedTask {
  readonly id: TaskId;
  readonly code: string;
  readonly state: TaskState;
  /** Its progress is counted from a ledger already. */
  readonly counted: boolean;
  /** Why nothing of it may be changed now; null: work goes on. */
  readonly rests: 'accepted' | 'cancelled' | 'suspended' | 'not-running' | 'summary' | null;
  /** The posts of owner and co-owners, of the head, and of the leader in charge. */
  readonly owners: readonly PostId[];
  readonly head: PostId;
  readonly leader: PostId | null;
}

/** How far a ledger of items is; without an item the task's own quantity stands. */
export interface TaskCount {
  readonly target: number;
  readonly unit: string;
  readonly done: number;
}

/** A task whose progress is counted from a ledger of items, and reported by nobody. */
export abstract class TaskCounts {
  abstract look(taskId: TaskId, tx?: Transaction): Promise<CountedTask | undefined>;

  /** Nobody else changes the task until the transaction ends. @throws DomainError `task.unknown`. */
  abstract lock(tx: Transaction, taskId: TaskId): Promise<CountedTask>;

  /**
   * The count becomes the task's progress and a report in its history; at the whole of it the head is asked to accept. The same count
   * again says nothing. Publishes `task.plan-input-changed` in commit and `task.progress-reported` after it.
   * @throws DomainError `task.state` when somebody has yet to sign for the task.
   */
  abstract set(tx: Transaction, actor: Actor, taskId: TaskId, count: TaskCount): Promise<void>;
}
