import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { Database } from '#libs/platform/database/database';
import type { Transaction } from '#libs/platform/database/transaction';
import { ACTION_PLAN_PROJECT, type ProjectId } from '../../action-plan/contract.js';
import { TASK_DATES, TASK_ESTIMATE, TASK_LENGTH, TASK_LINK, TASK_TASK, type TaskId } from '../../task/contract.js';
import { REVERSE_SCHEDULE_NEWEST_BASELINE } from '../contract.js';
import type { StandingCommitment } from '../domain/extended-commitments.js';
import type { OpenTask } from '../domain/revised-commitments.js';
import type { PlanInput, PlannedLink, PlannedTask } from '../domain/planned-task.js';

/** What a project's schedule is computed from, out of the views of the stages that own it. */
@Injectable()
export class PlanInputRepository {
  constructor(private readonly database: Database) {}

  /** @returns undefined when there is no such project. */
  async of(projectId: ProjectId, tx?: Transaction): Promise<PlanInput | undefined> {
    const manager = this.database.manager(tx);
    const [project]: { endDate: LocalDate }[] = await manager.query(
      `select end_date::text as "endDate" from ${ACTION_PLAN_PROJECT} where id = $1`,
      [projectId],
    );
    if (!project) return undefined;
    const tasks: PlannedTask[] = await manager.query(
      `select task.id, task.code, task.name, task.parent_id as "parentId",
         case when task.cancelled_on is null then task.duration_days else 0 end as "durationDays", task.percent,
         length.duration_unit as "durationUnit",
         case when task.cancelled_on is null then length.floor_days end as "floorDays", length.floor_basis as "floorBasis",
         case when task.cancelled_on is null then dates.not_before::text end as "notBefore",
         case when task.cancelled_on is null then dates.must_finish_by::text end as "mustFinishBy",
         estimate.estimated_percent as "percentAtEstimate", baseline.latest_finish::text as "baselineFinish",
         coalesce(task.cancelled_on, task.started_on)::text as "startedOn",
         coalesce(task.cancelled_on, task.completed_on)::text as "completedOn"
       from ${TASK_TASK} task
         join ${TASK_ESTIMATE} estimate on estimate.task_id = task.id
         join ${TASK_DATES} dates on dates.task_id = task.id
         join ${TASK_LENGTH} length on length.task_id = task.id
         left join ${REVERSE_SCHEDULE_NEWEST_BASELINE} baseline on baseline.project_id = $1 and baseline.task_id = task.id
       where task.project_id = $1 order by task.position, task.code`,
      [projectId],
    );
    const links: PlannedLink[] = await manager.query(
      `select from_id as "fromId", to_id as "toId", type, lag_days as "lagDays" from ${TASK_LINK} where project_id = $1 order by id`,
      [projectId],
    );
    return { endDate: project.endDate, tasks, links };
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
