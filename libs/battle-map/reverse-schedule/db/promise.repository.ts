import { Injectable } from '@nestjs/common';
import { Database } from '#libs/platform/database/database';
import type { ProjectId } from '../../action-plan/contract.js';
import { OFFICE_POST } from '../../office/contract.js';
import { TASK_TASK } from '../../task/contract/views.js';
import { REVERSE_SCHEDULE_NEWEST_BASELINE } from '../contract.js';

/** A task beside what the newest baseline says of it. Dates as text; owners by title, null when the head is asked. */
export interface PromisedTask {
  readonly taskId: string;
  readonly code: string;
  readonly name: string;
  /** It came in after the baseline. */
  readonly added: boolean;
  readonly due: string | null;
  readonly ownerBefore: string | null;
  readonly owner: string | null;
  /** Remaining working days; of a baseline that did not note them, those of now. */
  readonly daysBefore: number;
  readonly days: number;
}

/** What is promised, beside what the plan says now. */
@Injectable()
export class PromiseRepository {
  constructor(private readonly database: Database) {}

  /** Of the tasks without tasks below them, in the order of the plan. */
  of(projectId: ProjectId): Promise<PromisedTask[]> {
    return this.database.manager().query(
      `select task.id as "taskId", task.code, task.name, task.due::text, baseline.task_id is null as added,
         case when baseline.duration_days is not null then was.title else owner.title end as "ownerBefore", owner.title as owner,
         coalesce(baseline.duration_days, task.duration_days) as "daysBefore", task.duration_days as days
       from ${TASK_TASK} task
         left join ${REVERSE_SCHEDULE_NEWEST_BASELINE} baseline on baseline.project_id = $1 and baseline.task_id = task.id
         left join ${OFFICE_POST} owner on owner.id = task.owner_post_id
         left join ${OFFICE_POST} was on was.id = baseline.owner_post_id
       where task.project_id = $1 and not task.is_summary order by task.position, task.code`,
      [projectId],
    );
  }
}
