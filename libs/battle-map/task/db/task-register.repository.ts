import { Injectable } from '@nestjs/common';
import { Database } from '#libs/platform/database/database';
import type { Transaction } from '#libs/platform/database/transaction';
import type { ProjectId } from '../../action-plan/contract.js';
import type { PostId } from '../../office/contract.js';
import type { TaskId } from '../contract.js';
import { TaskCoOwnerEntity } from './task-co-owner.entity.js';
import { TaskEntity } from './task.entity.js';
import { TaskLinkEntity } from './task-link.entity.js';
import { TaskReportEntity } from './task-report.entity.js';

/** A task as a list brings it: its row and its co-owners in order. */
export type RegisteredTask = TaskEntity & { readonly coOwners: readonly PostId[] };

/** All tasks of a project at once. */
@Injectable()
export class TaskRegisterRepository {
  constructor(private readonly database: Database) {}

  /** The project's tasks in the order of their ids; nobody else changes one until the transaction ends. */
  async lockAll(tx: Transaction, projectId: ProjectId): Promise<RegisteredTask[]> {
    const manager = this.database.manager(tx);
    const tasks = await manager.find(TaskEntity, { where: { projectId }, order: { id: 'asc' }, lock: { mode: 'pessimistic_write' } });
    const owners: { taskId: TaskId; postId: PostId }[] = await manager.query(
      `select task_id as "taskId", post_id as "postId" from task_co_owner
       where task_id in (select id from task where project_id = $1) order by position`,
      [projectId],
    );
    return tasks.map((task) => ({ ...task, coOwners: owners.filter((one) => one.taskId === task.id).map((one) => one.postId) }));
  }

  /** Two lists for one project come one after the other, also when it has no task yet. */
  async lockProject(tx: Transaction, projectId: ProjectId): Promise<void> {
    await this.database.manager(tx).query(`select pg_advisory_xact_lock(hashtextextended('task-register:' || $1, 0))`, [projectId]);
  }

  async save(tx: Transaction, { coOwners, ...task }: RegisteredTask): Promise<void> {
    const manager = this.database.manager(tx);
    await manager.upsert(TaskEntity, task, ['id']);
    await manager.delete(TaskCoOwnerEntity, { taskId: task.id });
    if (coOwners.length > 0) {
      await manager.insert(
        TaskCoOwnerEntity,
        coOwners.map((postId, position) => ({ taskId: task.id, postId, position })),
      );
    }
  }

  /** The tasks that are neither accepted nor cancelled and have none below them, in the order of the plan. */
  openTasks(tx: Transaction, projectId: ProjectId): Promise<{ readonly code: string; readonly name: string }[]> {
    return this.database.manager(tx).query(
      `select code, name from task__task
       where project_id = $1 and state not in ('accepted', 'cancelled') and not is_summary order by position, code`,
      [projectId],
    );
  }

  async addReport(tx: Transaction, report: TaskReportEntity): Promise<void> {
    await this.database.manager(tx).insert(TaskReportEntity, report);
  }

  links(tx: Transaction, projectId: ProjectId): Promise<TaskLinkEntity[]> {
    return this.database.manager(tx).find(TaskLinkEntity, { where: { projectId } });
  }

  async saveLink(tx: Transaction, link: TaskLinkEntity): Promise<void> {
    await this.database.manager(tx).upsert(TaskLinkEntity, link, ['id']);
  }

  async removeLink(tx: Transaction, { id }: TaskLinkEntity): Promise<void> {
    await this.database.manager(tx).delete(TaskLinkEntity, { id });
  }
}
