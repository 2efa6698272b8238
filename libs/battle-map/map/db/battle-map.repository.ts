import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { Database } from '#libs/platform/database/database';
import type { Transaction } from '#libs/platform/database/transaction';
import { ACTION_PLAN_PROJECT, type PlanState } from '../../action-plan/contract.js';
import { OFFICE_POST } from '../../office/contract.js';
import { REVERSE_SCHEDULE_PROJECT, REVERSE_SCHEDULE_TASK } from '../../reverse-schedule/contract.js';
import type { TaskState } from '../../task/contract.js';
import { TASK_PARTICULARS, TASK_TASK } from '../../task/contract/views.js';
import { TASK_FORCE_FORCE } from '../../task-force/contract.js';

export interface ProjectRow {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly state: PlanState;
  readonly version: number;
  readonly endDate: LocalDate;
  readonly forceId: string;
  readonly forceName: string;
  readonly headTitle: string;
  readonly plannedFinish: LocalDate | null;
  readonly earliestFinish: LocalDate | null;
  readonly missingDays: number | null;
  readonly minutesPerDay: number | null;
}

export interface TaskRow {
  readonly id: string;
  readonly projectId: string;
  readonly code: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly ownerTitle: string | null;
  readonly state: TaskState;
  readonly percent: number;
  /** What it counts among its siblings: as the office says, or else how many days it takes as a whole. */
  readonly weight: number;
  readonly due: LocalDate | null;
  readonly beganTooLate: boolean;
  readonly wasRed: boolean;
  readonly completedOn: LocalDate | null;
  readonly acceptedOn: LocalDate | null;
  readonly suspendedOn: LocalDate | null;
  readonly cancelledOn: LocalDate | null;
  /** What it waits for, in words; null while it waits for nothing. */
  readonly awaits: string | null;
  readonly earliestStart: LocalDate;
  readonly earliestFinish: LocalDate;
  readonly latestStart: LocalDate;
  readonly latestFinish: LocalDate;
  readonly totalSlackMinutes: number;
  readonly critical: boolean;
  /** Working days behind the baseline; null without one. */
  readonly slipDays: number | null;
}

export interface MapChoice {
  readonly projectId?: string | undefined;
  readonly forceId?: string | undefined;
  /** Only projects that hold a task with it. */
  readonly tag?: string | undefined;
}

export interface TagRow {
  readonly tag: string;
  /** Of the tasks that have it. */
  readonly count: number;
}

export interface TaskTagsRow {
  readonly taskId: string;
  readonly tags: string[];
}

/** The whole map in two reads, over the views of the stages that own the facts. */
@Injectable()
export class BattleMapRepository {
  constructor(private readonly database: Database) {}

  /** Of all task forces, unless one is named; a closed project only when it is asked for. */
  async projects({ projectId, forceId, tag }: MapChoice, tx?: Transaction): Promise<ProjectRow[]> {
    return this.database.manager(tx).query(
      `select project.id, project.code, project.title, project.state, project.version, project.end_date::text as "endDate",
         force.id as "forceId", force.name as "forceName", head.title as "headTitle",
         scheduled.planned_finish::text as "plannedFinish", scheduled.earliest_finish::text as "earliestFinish",
         scheduled.missing_days as "missingDays", scheduled.minutes_per_day as "minutesPerDay"
       from ${ACTION_PLAN_PROJECT} project
         join ${TASK_FORCE_FORCE} force on force.id = project.force_id
         join ${OFFICE_POST} head on head.id = force.head_post_id
         left join ${REVERSE_SCHEDULE_PROJECT} scheduled on scheduled.project_id = project.id
       where (project.state <> 'closed' or project.id = $2) and ($1::uuid is null or force.id = $1) and ($2::uuid is null or project.id = $2)
         and ($3::text is null or project.id in (
           select tagged.project_id from ${TASK_PARTICULARS} tagged where tagged.tags <> '{}' and $3 = any(tagged.tags)
         ))
       order by project.code`,
      [forceId ?? null, projectId ?? null, tag ?? null],
    );
  }

  /**
   * Whole projects: each one's tasks in their order, the projects themselves mixed. Which tasks stand above others they tell of
   * themselves; the database would look through those of the whole office.
   */
  async tasks(projectIds: readonly string[], tx?: Transaction): Promise<TaskRow[]> {
    return this.database.manager(tx).query(
      `select task.id, task.project_id as "projectId", task.code, task.name, task.parent_id as "parentId",
         owner.title as "ownerTitle", task.state, task.percent, task.due::text as due, task.began_too_late as "beganTooLate",
         task.was_red as "wasRed", task.completed_on::text as "completedOn", task.accepted_on::text as "acceptedOn",
         task.suspended_on::text as "suspendedOn", task.cancelled_on::text as "cancelledOn", task.block_awaits as awaits,
         scheduled.earliest_start::text as "earliestStart", scheduled.earliest_finish::text as "earliestFinish",
         scheduled.latest_start::text as "latestStart", scheduled.latest_finish::text as "latestFinish",
         scheduled.total_slack_minutes as "totalSlackMinutes", scheduled.critical, scheduled.slip_days as "slipDays",
         coalesce(task.weight, case when task.estimated_percent < 100
           then task.duration_days * 100 / (100 - task.estimated_percent) else task.duration_days end) as weight
       from ${TASK_TASK} task
         join ${REVERSE_SCHEDULE_TASK} scheduled on scheduled.task_id = task.id
         left join ${OFFICE_POST} owner on owner.id = task.owner_post_id
       where task.project_id = any($1::uuid[])
       order by task.position, task.code`,
      [projectIds],
    );
  }

  /** Which tasks of the projects have the tag. */
  async tagged(projectIds: readonly string[], tag: string): Promise<ReadonlySet<string>> {
    const rows: { readonly id: string }[] = await this.database.manager().query(
      `select tagged.task_id as id from ${TASK_PARTICULARS} tagged
       where tagged.project_id = any($1::uuid[]) and tagged.tags <> '{}' and $2 = any(tagged.tags)`,
      [projectIds, tag],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Of a project's tasks that have any. */
  async tagsOf(projectId: string): Promise<TaskTagsRow[]> {
    return this.database.manager().query(
      `select tagged.task_id as "taskId", tagged.tags from ${TASK_PARTICULARS} tagged
       where tagged.project_id = $1 and tagged.tags <> '{}'`,
      [projectId],
    );
  }

  /** In use by tasks of the projects that the map shows, of all task forces or one; as people look them up, by pinyin. */
  async tagsInUse(forceId?: string): Promise<TagRow[]> {
    return this.database.manager().query(
      `select tag, count(*)::integer as count
       from ${TASK_PARTICULARS} tagged join ${ACTION_PLAN_PROJECT} project on project.id = tagged.project_id, unnest(tagged.tags) as tag
       where tagged.tags <> '{}' and project.state <> 'closed' and ($1::uuid is null or project.force_id = $1)
       group by tag order by tag collate "zh-x-icu"`,
      [forceId ?? null],
    );
  }
}
