import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { Database } from '#libs/platform/database/database';
import type { Transaction } from '#libs/platform/database/transaction';
import type { ProjectId } from '../../action-plan/contract.js';
import type { Commitment, TaskId } from '../contract.js';

export interface RaisedDue {
  readonly taskId: TaskId;
  readonly due: LocalDate;
  readonly dueVersion: number;
}

/** Due dates of a project's tasks, all at once. */
@Injectable()
export class CommitmentRepository {
  constructor(private readonly database: Database) {}

  /** Those that are no tasks of the project. Locks the others, in the order of their ids. */
  async foreign(tx: Transaction, projectId: ProjectId, taskIds: readonly TaskId[]): Promise<TaskId[]> {
    const own: { id: TaskId }[] = await this.database
      .manager(tx)
      .query('select id from task where project_id = $1 and id = any($2::uuid[]) order by id for update', [projectId, taskIds]);
    const known = new Set(own.map((task) => task.id));
    return taskIds.filter((id) => !known.has(id));
  }

  /** @returns the tasks whose due is another now, in the order of the project. */
  async commit(tx: Transaction, commitments: readonly Commitment[], today: LocalDate, by: string): Promise<RaisedDue[]> {
    const manager = this.database.manager(tx);
    const columns = [commitments.map((one) => one.taskId), commitments.map((one) => one.due), commitments.map((one) => one.beganTooLate)];
    const [raised]: [(RaisedDue & { position: number })[], number] = await manager.query(
      `update task set due = wanted.due, due_version = due_version + 1, began_too_late = wanted.began_too_late,
         committed_on = coalesce(committed_on, $4::date), changed_by = $5, version = version + 1
       from unnest($1::uuid[], $2::date[], $3::boolean[]) as wanted (id, due, began_too_late)
       where task.id = wanted.id and task.due is distinct from wanted.due
       returning task.id as "taskId", task.due::text, task.due_version as "dueVersion", task.position`,
      [...columns, today, by],
    );
    const [changed]: [{ taskId: TaskId }[], number] = await manager.query(
      `update task set began_too_late = wanted.began_too_late, changed_by = $4, version = version + 1
       from unnest($1::uuid[], $2::date[], $3::boolean[]) as wanted (id, due, began_too_late)
       where task.id = wanted.id and task.began_too_late <> wanted.began_too_late
       returning task.id as "taskId"`,
      [...columns, by],
    );
    await manager.query(
      `insert into task_commitment (task_id, task_version, due, due_version, began_too_late, committed_on)
       select id, version, due, due_version, began_too_late, $2 from task where id = any($1::uuid[])`,
      [[...raised, ...changed].map(({ taskId }) => taskId), today],
    );
    return raised.sort((a, b) => a.position - b.position).map(({ taskId, due, dueVersion }) => ({ taskId, due, dueVersion }));
  }
}
