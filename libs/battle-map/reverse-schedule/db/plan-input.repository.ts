import { Injectable } from '@nestjs/common';
import { Database } from '#libs/platform/database/database';
import type { Transaction } from '#libs/platform/database/transaction';
import { ACTION_PLAN_PROJECT, type ProjectId } from '../../action-plan/contract.js';
import type { TaskId } from '../../task/contract.js';
import { TASK_DATES, TASK_LENGTH, TASK_LINK, TASK_TASK } from '../../task/contract/views.js';
import { REVERSE_SCHEDULE_NEWEST_BASELINE } from '../contract.js';
import type { StandingCommitment } from '../domain/extended-commitments.js';
import type { OpenTask } from '../domain/revised-commitments.js';
import type { PlanInput } from '../domain/planned-task.js';

/** A night computes every project of the office, so that a plan is one question to the database and not three. */
const PLAN = `
  select project.end_date::text as "endDate",
    (select coalesce(json_agg(json_build_object(
       'id', task.id, 'code', task.code, 'name', task.name, 'parentId', task.parent_id,
       'durationDays', case when task.cancelled_on is null then task.duration_days else 0 end, 'percent', task.percent,
       'durationUnit', length.duration_unit,
       'floorDays', case when task.cancelled_on is null then length.floor_days end, 'floorBasis', length.floor_basis,
       'notBefore', case when task.cancelled_on is null then dates.not_before end,
       'mustFinishBy', case when task.cancelled_on is null then dates.must_finish_by end,
       'percentAtEstimate', task.estimated_percent, 'baselineFinish', baseline.latest_finish,
       'startedOn', coalesce(task.cancelled_on, task.started_on),
       'completedOn', coalesce(task.cancelled_on, task.completed_on)) order by task.position, task.code), '[]')
     from ${TASK_TASK} task
       join ${TASK_DATES} dates on dates.task_id = task.id
       join ${TASK_LENGTH} length on length.task_id = task.id
       left join ${REVERSE_SCHEDULE_NEWEST_BASELINE} baseline on baseline.project_id = $1 and baseline.task_id = task.id
     where task.project_id = $1) as tasks,
    (select coalesce(json_agg(json_build_object('fromId', from_id, 'toId', to_id, 'type', type, 'lagDays', lag_days) order by id), '[]')
     from ${TASK_LINK} where project_id = $1) as links
  from ${ACTION_PLAN_PROJECT} project where project.id = $1`;

/** What a project's schedule is computed from, out of the views of the stages that own it. */
@Injectable()
export class PlanInputRepository {
  constructor(private readonly database: Database) {}

  /** @returns undefined when there is no such project. */
  async of(projectId: ProjectId, tx?: Transaction): Promise<PlanInput | undefined> {
    const [plan]: PlanInput[] = await this.database.manager(tx).query(PLAN, [projectId]);
    return plan;
  }

  /** What is promised for the tasks that are not delivered, in the order of the plan. */
  standingCommitments(tx: Transaction | undefined, projectId: ProjectId): Promise<StandingCommitment[]> {
    return this.database.manager(tx).query(
      `select id as "taskId", due::text, began_too_late as "beganTooLate" from ${TASK_TASK}
       where project_id = $1 and due is not null and completed_on is null and cancelled_on is null order by position, code`,
      [projectId],
    );
  }

  /** The project that a task belongs to. */
  async projectOf(taskId: TaskId): Promise<ProjectId | undefined> {
    const [row]: { projectId: ProjectId }[] = await this.database
      .manager()
      .query(`select project_id as "projectId" from ${TASK_TASK} where id = $1`, [taskId]);
    return row?.projectId;
  }

  /** The tasks that are neither delivered nor cancelled and have none below them, in the order of the plan. */
  openTasks(projectId: ProjectId, tx?: Transaction): Promise<OpenTask[]> {
    return this.database.manager(tx).query(
      `select id as "taskId", due::text, started_on is not null as started from ${TASK_TASK}
       where project_id = $1 and completed_on is null and cancelled_on is null and not is_summary order by position, code`,
      [projectId],
    );
  }

  /** Projects whose dates still move: those that are not closed and have tasks. */
  async openProjects(): Promise<ProjectId[]> {
    const rows: { id: ProjectId }[] = await this.database.manager().query(
      `select id from ${ACTION_PLAN_PROJECT} project
       where state <> 'closed' and exists (select from ${TASK_TASK} task where task.project_id = project.id) order by code`,
    );
    return rows.map(({ id }) => id);
  }
}
