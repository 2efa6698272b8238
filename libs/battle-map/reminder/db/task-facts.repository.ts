import { Injectable } from '@nestjs/common';
import type { Stage } from '#libs/kernel/reminding/ladder';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { Database } from '#libs/platform/database/database';
import type { Transaction } from '#libs/platform/database/transaction';
import type { PostId } from '../../office/contract.js';
import type { Candidate } from '../domain/overdue-decisions.js';
import type { Absence } from '../domain/stand-in.js';
import type { TaskFacts } from '../domain/task-facts.js';

const FACTS = `
  task.id as "taskId", task.code, task.name, project.title as "projectTitle", task.force_id as "forceId", task.due::text as due,
  task.due_version as "dueVersion", task.completed_on is not null as delivered,
  task.cancelled_on is not null as cancelled, task.suspended_on is not null as suspended, project.state = 'approved' as running,
  task.is_summary as "isSummary", task.owner_post_id as "ownerPostId", force.head_post_id as "headPostId",
  force.leader_post_id as "leaderPostId"`;
const SOURCES = `
  task__task as task
  join action_plan__project as project on project.id = task.project_id
  join task_force__force as force on force.id = task.force_id`;

/** What the earlier stages say of tasks and of who is away, read from their views. */
@Injectable()
export class TaskFactsRepository {
  constructor(private readonly database: Database) {}

  /**
   * Tasks that may be owed a reminder, in the order of their dues: committed, not delivered, and without the ladder's highest
   * stage. A silence that has an end has settled nothing.
   */
  candidates(dueUntil: LocalDate, highest: Stage): Promise<Candidate[]> {
    return this.database.manager().query(
      `select ${FACTS},
         (select coalesce(json_agg(json_build_object('rung', rung, 'stage', stage)), '[]')
          from reminder_intent
          where subject_kind = 'task' and subject_id = task.id::text and due_version = task.due_version and silent_until is null) as settled
       from ${SOURCES}
       where task.due <= $1 and task.completed_on is null and task.state not in ('suspended', 'cancelled') and not task.is_summary and project.state = 'approved'
         and not exists (
           select from reminder_intent
           where subject_kind = 'task' and subject_id = task.id::text and due_version = task.due_version and stage = $2
             and silent_until is null)
       order by task.due, task.code`,
      [dueUntil, highest],
    );
  }

  /** Tasks as they stand now, by id. */
  async facts(tx: Transaction, taskIds: readonly string[]): Promise<ReadonlyMap<string, TaskFacts>> {
    const rows: TaskFacts[] = await this.database
      .manager(tx)
      .query(`select ${FACTS} from ${SOURCES} where task.id = any($1::uuid[]) and task.due is not null`, [taskIds]);
    return new Map(rows.map((row) => [row.taskId, row]));
  }

  /** Who is on leave on a day. Of two leaves that overlap the one that ends last counts. */
  async absent(on: LocalDate, tx?: Transaction): Promise<ReadonlyMap<PostId, Absence>> {
    const rows: (Absence & { postId: PostId })[] = await this.database.manager(tx).query(
      `select post_id as "postId", substitute_post_id as "substitutePostId", to_date::text as until
       from office__leave where from_date <= $1 and to_date >= $1
       order by to_date, from_date`,
      [on],
    );
    return new Map(rows.map(({ postId, ...absence }) => [postId, absence]));
  }
}
