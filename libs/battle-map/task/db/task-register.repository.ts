import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
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

/** Rows of one statement: a row has some forty values, and PostgreSQL takes 65,535. */
const AT_ONCE = 500;

function* portions<Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let at = 0; at < rows.length; at += AT_ONCE) yield rows.slice(at, at + AT_ONCE);
}

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
    const ofTask = new Map<TaskId, PostId[]>(tasks.map(({ id }) => [id, []]));
    for (const { taskId, postId } of owners) ofTask.get(taskId)?.push(postId);
    return tasks.map((task) => ({ ...task, coOwners: ofTask.get(task.id) ?? [] }));
  }

  /** Two lists for one project come one after the other, also when it has no task yet. */
  async lockProject(tx: Transaction, projectId: ProjectId): Promise<void> {
    await this.database.manager(tx).query(`select pg_advisory_xact_lock(hashtextextended('task-register:' || $1, 0))`, [projectId]);
  }

  /** @param tasks new ones and others; summaries before what is below them. */
  async save(tx: Transaction, tasks: readonly RegisteredTask[]): Promise<void> {
    const manager = this.database.manager(tx);
    for (const some of portions(tasks)) {
      await manager.upsert(
        TaskEntity,
        some.map(({ coOwners: _, ...task }) => task),
        ['id'],
      );
      await manager.delete(TaskCoOwnerEntity, { taskId: In(some.map(({ id }) => id)) });
      const owners = some.flatMap(({ id, coOwners }) => coOwners.map((postId, position) => ({ taskId: id, postId, position })));
      if (owners.length > 0) await manager.insert(TaskCoOwnerEntity, owners);
    }
  }

  async addReports(tx: Transaction, reports: readonly TaskReportEntity[]): Promise<void> {
    for (const some of portions(reports)) await this.database.manager(tx).insert(TaskReportEntity, some);
  }

  links(tx: Transaction, projectId: ProjectId): Promise<TaskLinkEntity[]> {
    return this.database.manager(tx).find(TaskLinkEntity, { where: { projectId } });
  }

  async saveLinks(tx: Transaction, links: readonly TaskLinkEntity[]): Promise<void> {
    for (const some of portions(links)) await this.database.manager(tx).upsert(TaskLinkEntity, some, ['id']);
  }

  async removeLink(tx: Transaction, { id }: TaskLinkEntity): Promise<void> {
    await this.database.manager(tx).delete(TaskLinkEntity, { id });
  }
}
