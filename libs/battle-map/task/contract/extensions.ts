import type { Brand } from '#libs/kernel/shared/brand';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { Actor } from '#libs/platform/access/actor';
import type { Transaction } from '#libs/platform/database/transaction';
import type { ProjectId } from '../../action-plan/contract.js';
import type { TaskId } from '../contract.js';

/** 待批, 已批准, 未批准, 已撤回. */
export const EXTENSION_STATES = ['open', 'granted', 'refused', 'withdrawn'] as const;
export type ExtensionState = (typeof EXTENSION_STATES)[number];
export type ExtensionId = Brand<string, 'task-extension'>;

/** An extension that is granted and whose due date is still to be moved. */
export interface GrantedExtension {
  readonly extensionId: ExtensionId;
  readonly taskId: TaskId;
  readonly projectId: ProjectId;
  readonly code: string;
  readonly due: LocalDate;
  /** As it stood before. */
  readonly beganTooLate: boolean;
}

/** An extension of a task that is overdue already. */
export interface LateExtension {
  readonly due: LocalDate;
  readonly cause: string;
  readonly progress: string;
  /** Why the rule is set aside. */
  readonly reason: string;
  /** Of the task, as the leader saw it. */
  readonly seenVersion: number;
}

/** Requests for later due dates, decided by the stage that knows the schedule; it moves the due date in the same transaction. */
export abstract class ExtensionRequests {
  /**
   * @param due the day asked for, or an earlier one.
   * @throws DomainError `task.extension.unknown`, `.settled`, `.own-request`, `.not-decider`, `.not-later`, `.beyond-wish`, `.past`, `task.state` …
   */
  abstract grant(tx: Transaction, actor: Actor, id: ExtensionId, due: LocalDate): Promise<GrantedExtension>;

  /**
   * The leader in charge extends a task that is overdue. That it was late stays on record.
   * @throws DomainError `task.unknown`, `.changed`, `task.extension.not-leader`, `.own-request`, `.not-late`, `.no-due`, `.open`, `.past`, `task.state` …
   */
  abstract grantLate(tx: Transaction, actor: Actor, taskId: TaskId, extension: LateExtension): Promise<GrantedExtension>;
}
