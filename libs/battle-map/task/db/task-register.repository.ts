import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '#libs/platform/database/database';
import { inPortions } from '#libs/platform/database/portions';
import type { Transaction } from '#libs/platform/database/transaction';
import { writeRows } from '#libs/platform/database/write-rows';
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

  /** The projects' tasks in the order of their ids; nobody else changes one until the transaction ends. */
  async lockAll(tx: Transaction, projectIds: readonly ProjectId[]): Promise<RegisteredTask[]> {
    const manager = this.database.manager(tx);
    const where = { projectId: In([...projectIds]) };
    const tasks = await manager.find(TaskEntity, { where, order: { id: 'asc' }, lock: { mode: 'pessimistic_write' } });
    const owners: { taskId: TaskId; postId: PostId }[] = await manager.query(
      `select task_id as "taskId", post_id as "postId" from task_co_owner
       where task_id in (select id from task where project_id = any($1::uuid[])) order by position`,
      [projectIds],
    );
    const posts = new Map<TaskId, PostId[]>();
    for (const { taskId, postId } of owners) posts.set(taskId, [...(posts.get(taskId) ?? []), postId]);
    return tasks.map((task) => Object.assign(task, { coOwners: posts.get(task.id) ?? [] }));
  }

  /** Two lists for one project come one after the other, also when it has no task yet; those for several in one order. */
  async lockProjects(tx: Transaction, projectIds: readonly ProjectId[]): Promise<void> {
    await this.database.manager(tx).query(
      `select pg_advisory_xact_lock(hashtextextended('task-register:' || id, 0))
       from (select id from unnest($1::uuid[]) as listed (id) order by id) as ordered`,
      [projectIds],
    );
  }

  /** @param written parents before their children. */
  async saveAll(
    tx: Transaction,
    written: readonly { readonly stands: RegisteredTask | undefined; readonly task: RegisteredTask }[],
  ): Promise<void> {
    const tasks = written.map(({ task }) => task);
    const manager = this.database.manager(tx);
    for (const some of inPortions(tasks)) await writeRows(manager, TaskEntity, some, ['id']);
    const shared = written.flatMap(({ stands }) => (stands && stands.coOwners.length > 0 ? [stands.id] : []));
    if (shared.length > 0) await manager.query('delete from task_co_owner where task_id = any($1::uuid[])', [shared]);
    const owners = tasks.flatMap(({ id, coOwners }) => coOwners.map((postId, position) => ({ taskId: id, postId, position })));
    for (const some of inPortions(owners)) await writeRows(manager, TaskCoOwnerEntity, some);
  }

  async addReports(tx: Transaction, reports: readonly TaskReportEntity[]): Promise<void> {
    for (const some of inPortions(reports)) await writeRows(this.database.manager(tx), TaskReportEntity, some);
  }

  /** The tasks that are neither accepted nor cancelled and have none below them, in the order of the plan. */
  openTasks(tx: Transaction, projectId: ProjectId): Promise<{ readonly code: string; readonly name: string }[]> {
    return this.database.manager(tx).query(
      `select code, name from task__task
       where project_id = $1 and state not in ('accepted', 'cancelled') and not is_summary order by position, code`,
      [projectId],
    );
  }

  links(tx: Transaction, projectIds: readonly ProjectId[]): Promise<TaskLinkEntity[]> {
    return this.database.manager(tx).find(TaskLinkEntity, { where: { projectId: In([...projectIds]) } });
  }

  async saveLinks(tx: Transaction, links: readonly TaskLinkEntity[]): Promise<void> {
    for (const some of inPortions(links)) await writeRows(this.database.manager(tx), TaskLinkEntity, some, ['id']);
  }

  async removeLinks(tx: Transaction, links: readonly TaskLinkEntity[]): Promise<void> {
    if (links.length > 0) await this.database.manager(tx).delete(TaskLinkEntity, { id: In(links.map(({ id }) => id)) });
  }
}
