import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { Database } from '#libs/platform/database/database';
import type { Transaction } from '#libs/platform/database/transaction';
import { ACTION_PLAN_PROJECT, type ProjectId } from '../../action-plan/contract.js';
import { REVERSE_SCHEDULE_PROJECT, REVERSE_SCHEDULE_TASK } from '../../reverse-schedule/contract.js';
import type { DurationUnit } from '../../task/contract.js';
import type { TaskFloor } from '../../task/contract/registry.js';
import { TASK_LENGTH, TASK_TASK } from '../../task/contract/views.js';

export interface LaidOutTask {
  readonly code: string;
  readonly name: string;
  readonly isSummary: boolean;
  readonly days: number;
  readonly unit: DurationUnit;
  readonly floor: TaskFloor | null;
  readonly latestStart: LocalDate;
  readonly latestFinish: LocalDate;
}

/** A project as its schedule has it: latest dates, and what is missing. */
export interface LaidOutPlan {
  readonly projectId: ProjectId;
  readonly code: string;
  readonly title: string;
  readonly endDate: LocalDate;
  readonly plannedFinish: LocalDate;
  readonly earliestFinish: LocalDate;
  readonly missingDays: number;
  readonly chain: readonly string[];
  readonly tasks: readonly LaidOutTask[];
}

/** What the schedule says of projects within the transaction that made them. */
@Injectable()
export class LaidOutPlanRepository {
  constructor(private readonly database: Database) {}

  /** In the order of the ids. */
  async of(tx: Transaction, ids: readonly ProjectId[]): Promise<LaidOutPlan[]> {
    const manager = this.database.manager(tx);
    const plans: Omit<LaidOutPlan, 'tasks'>[] = await manager.query(
      `select project.id as "projectId", project.code, project.title, project.end_date::text as "endDate",
         planned_finish::text as "plannedFinish", earliest_finish::text as "earliestFinish", missing_days as "missingDays", chain
       from unnest($1::uuid[]) with ordinality as wanted (id, position)
         join ${ACTION_PLAN_PROJECT} project on project.id = wanted.id
         join ${REVERSE_SCHEDULE_PROJECT} scheduled on scheduled.project_id = project.id
       order by wanted.position`,
      [ids],
    );
    const tasks: (LaidOutTask & { readonly projectId: ProjectId })[] = await manager.query(
      `select task.project_id as "projectId", task.code, task.name, task.is_summary as "isSummary", task.duration_days as days,
         length.duration_unit as unit,
         case when floor_days is not null
           then json_build_object('days', floor_days, 'source', floor_source, 'basis', floor_basis) end as floor,
         scheduled.latest_start::text as "latestStart", scheduled.latest_finish::text as "latestFinish"
       from ${REVERSE_SCHEDULE_TASK} scheduled
         join ${TASK_TASK} task on task.id = scheduled.task_id
         join ${TASK_LENGTH} length on length.task_id = task.id
       where scheduled.project_id = any($1) order by task.position, task.code`,
      [ids],
    );
    return plans.map((plan) => ({
      ...plan,
      tasks: tasks.filter(({ projectId }) => projectId === plan.projectId).map(({ projectId: _of, ...task }) => task),
    }));
  }
}
