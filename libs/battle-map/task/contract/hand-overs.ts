import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { Transaction } from '#libs/platform/database/transaction';
import type { PostId } from '../../office/contract.js';
import type { TaskId, TaskState } from '../contract.js';

/** Alone responsible, or with others. */
export type OwnerPart = 'owner' | 'co-owner';

/** An open task of a post: neither accepted nor cancelled, and in a plan that is not closed. */
export interface OwnedTask {
  readonly taskId: TaskId;
  readonly projectCode: string;
  readonly projectTitle: string;
  readonly code: string;
  readonly name: string;
  readonly state: TaskState;
  readonly due: LocalDate | null;
  readonly part: OwnerPart;
  /** The post asked for a later due date, and nobody has decided yet. */
  readonly extensionOpen: boolean;
}

export interface HandingOver {
  readonly handOverId: string;
  readonly from: PostId;
  readonly to: PostId;
  /** The first day of whoever takes over. */
  readonly on: LocalDate;
  /** Name of whoever ordered it. */
  readonly by: string;
}

/** What goes over when a person leaves a post. Called before the task forces change: without an owner the head has a task. */
export abstract class TaskHandOvers {
  /** By project and code. */
  abstract openTasksOf(postId: PostId, tx?: Transaction): Promise<OwnedTask[]>;

  /**
   * Every open task of the post goes to the other one, with the record of it. Due dates and states stay, but what was only signed
   * for is to be signed for anew; what is closed stays with the old post.
   * @returns the codes of the tasks.
   */
  abstract handOver(tx: Transaction, handingOver: HandingOver): Promise<string[]>;
}
