import { Injectable } from '@nestjs/common';
import { In, LessThan } from 'typeorm';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { Database } from '#libs/platform/database/database';
import type { AccountId } from '#libs/platform/access/actor';
import type { Transaction } from '#libs/platform/database/transaction';
import type { TaskId } from '../contract.js';
import { ownersOf, type Task } from '../domain/task.js';
import { TaskEntity } from './task.entity.js';
import { TaskReportEntity } from './task-report.entity.js';
import { TaskReviewEntity } from './task-review.entity.js';

/** A task under a lock, with those who have a say in it. */
export type TaskInHand = TaskEntity & Task;

type Context = Omit<Task, keyof TaskEntity>;

/** One task at a time: locked, changed, reported on. */
@Injectable()
export class TaskRepository {
  constructor(private readonly database: Database) {}

  /**
   * The task as it stands; nobody else changes it until the transaction ends.
   * @throws DomainError `task.unknown`; `task.changed`, with what it is now and by whom, when it is not as seen.
   */
  async lockForChange(tx: Transaction, id: TaskId, seenVersion: number): Promise<TaskInHand> {
    const task = await this.lock(tx, id);
    if (task.version !== seenVersion) {
      const { code, changedBy, state, percent } = task;
      throw new DomainError('task.changed', { task: code, by: changedBy, state, percent }, { kind: 'conflict', field: 'version' });
    }
    return task;
  }

  /**
   * The task as it stands, whatever its reader saw; nobody else changes it until the transaction ends.
   * @throws DomainError `task.unknown`.
   */
  async lock(tx: Transaction, id: TaskId): Promise<TaskInHand> {
    const task = await this.database.manager(tx).findOne(TaskEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!task) throw new DomainError('task.unknown', {}, { kind: 'not-found' });
    return { ...task, ...contextIn(await this.contextsOf(tx, [id]), id) };
  }

  /** The task as it stands, for whoever only looks at it. */
  async inHand(id: TaskId, tx?: Transaction): Promise<TaskInHand | undefined> {
    return (await this.allInHand([id], tx)).get(id);
  }

  /** The same of several, by their id. */
  async allInHand(ids: readonly TaskId[], tx?: Transaction): Promise<ReadonlyMap<TaskId, TaskInHand>> {
    if (ids.length === 0) return new Map();
    const tasks = await this.database.manager(tx).findBy(TaskEntity, { id: In([...ids]) });
    const contexts = await this.contextsOf(tx, ids);
    return new Map(tasks.map((task) => [task.id, { ...task, ...contextIn(contexts, task.id) }]));
  }

  /** Under the version after the one that was locked, in the name of whoever changed it. */
  async save(tx: Transaction, task: TaskInHand, changedBy: string): Promise<TaskInHand> {
    const { state, signedOn, startedOn, completedOn, acceptedOn, acceptedLate, lastReportOn } = task;
    const { percent, quantityTarget, quantityUnit, quantityDone, counted, returns, wasRed, formerState, suspendedOn, cancelledOn } = task;
    const version = task.version + 1;
    const progress = { percent, quantityTarget, quantityUnit, quantityDone, counted, returns, wasRed, lastReportOn };
    await this.database.manager(tx).update(
      TaskEntity,
      { id: task.id },
      {
        state,
        signedOn,
        startedOn,
        completedOn,
        acceptedOn,
        acceptedLate,
        formerState,
        suspendedOn,
        cancelledOn,
        ...progress,
        changedBy,
        version,
      },
    );
    return { ...task, changedBy, version };
  }

  async addReport(tx: Transaction, report: TaskReportEntity): Promise<void> {
    await this.database.manager(tx).insert(TaskReportEntity, report);
  }

  async addReview(tx: Transaction, review: TaskReviewEntity): Promise<void> {
    await this.database.manager(tx).insert(TaskReviewEntity, review);
  }

  /** Whether the account wrote the newest report, in an owner's name: as a substitute, perhaps. */
  async lastReportIsBy(accountId: AccountId, task: TaskInHand, tx?: Transaction): Promise<boolean> {
    const last = await this.database.manager(tx).findOne(TaskReportEntity, { where: { taskId: task.id }, order: { taskVersion: 'desc' } });
    return last?.accountId === accountId && last.postId !== null && ownersOf(task).includes(last.postId);
  }

  /** The newest report of less than the whole: what a task shows once its complete report is returned. */
  lastIncompleteReport(tx: Transaction, taskId: TaskId): Promise<TaskReportEntity | null> {
    return this.database
      .manager(tx)
      .findOne(TaskReportEntity, { where: { taskId, percent: LessThan(100) }, order: { taskVersion: 'desc' } });
  }

  /** Marks open tasks that are past their due date. @returns how many were not marked before. */
  async markRed(today: LocalDate): Promise<number> {
    const [, marked]: [unknown, number] = await this.database.manager().query(
      `update task set was_red = true
       where not was_red and state not in ('accepted', 'suspended', 'cancelled') and due < $1::date and (completed_on is null or completed_on > due)
         and not exists (select from task as child where child.parent_id = task.id)`,
      [today],
    );
    return marked;
  }

  private async contextsOf(tx: Transaction | undefined, ids: readonly TaskId[]): Promise<ReadonlyMap<TaskId, Context>> {
    const rows: (Context & { readonly taskId: TaskId })[] = await this.database.manager(tx).query(
      `select task.id as "taskId", project.state as "planState", owner.title as owner, head.id as "headPostId", head.title as head,
         force.leader_post_id as "leaderPostId", leader.title as leader, leader.account_id as "leaderAccountId",
         exists (select from task_extension where task_id = task.id and state = 'open') as "extensionOpen",
         exists (select from task_block where task_id = task.id and ended_on is null) as blocked,
         (select count(*)::integer from task_check_item where task_id = task.id) as items,
         (select count(*)::integer from task_check_item where task_id = task.id and ticked_at is null) as "itemsOpen",
         (select words from task_check_item where task_id = task.id and ticked_at is null order by position limit 1) as "firstOpen",
         exists (select from task as child where child.parent_id = task.id) as "isSummary",
         array(select post_id from task_co_owner where task_id = task.id order by position) as "coOwnerPostIds",
         exists (
           select from office__post as owning
           where (owning.id = coalesce(task.owner_post_id, head.id)
               or owning.id in (select post_id from task_co_owner where task_id = task.id))
             and (owning.id = head.id or owning.account_id = head.account_id)
         ) as "headOwns"
       from task
       join action_plan__project as project on project.id = task.project_id
       join task_force__force as force on force.id = project.force_id
       join office__post as head on head.id = force.head_post_id
       left join office__post as leader on leader.id = force.leader_post_id
       left join office__post as owner on owner.id = task.owner_post_id
       where task.id = any($1::uuid[])`,
      [ids],
    );
    return new Map(rows.map(({ taskId, ...context }) => [taskId, context]));
  }
}

function contextIn(contexts: ReadonlyMap<TaskId, Context>, id: TaskId): Context {
  const context = contexts.get(id);
  if (!context) throw new Error(`Task ${id} has no project.`);
  return context;
}
