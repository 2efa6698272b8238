import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { Database } from '#libs/platform/database/database';
import { inPortions } from '#libs/platform/database/portions';
import type { Transaction } from '#libs/platform/database/transaction';
import type { ProjectId } from '../../action-plan/contract.js';
import type { PostId } from '../../office/contract.js';
import type { TaskId } from '../../task/contract.js';
import type { TaskLinkEntry } from '../../task/contract/registry.js';
import { TASK_LINK, TASK_TASK } from '../../task/contract/views.js';
import { REVERSE_SCHEDULE_NEWEST_BASELINE } from '../contract.js';
import type { NewCommitment } from '../domain/commitments.js';
import type { ProjectSchedule, TaskSchedule } from '../domain/project-schedule.js';
import type { EarlierSchedule } from '../domain/schedule-moves.js';
import { ScheduleBaselineEntity } from './schedule-baseline.entity.js';
import { ScheduledProjectEntity } from './scheduled-project.entity.js';
import { ScheduledTaskEntity } from './scheduled-task.entity.js';

export interface ListedTask extends Omit<TaskSchedule, 'reason'> {
  readonly code: string;
  readonly name: string;
  readonly summary: boolean;
  /** Remaining working days, as estimated last. */
  readonly durationDays: number;
  readonly version: number;
  readonly reason: TaskSchedule['reason'] | null;
  readonly baselineLatestFinish: LocalDate | null;
}

export type ListedLink = TaskLinkEntry;

/** As it stands in the tables. */
export interface StoredSchedule extends EarlierSchedule {
  readonly tasks: readonly ScheduledTaskEntity[];
}

interface StandingTask {
  readonly id: string;
  readonly percent: number;
  readonly ownerPostId: PostId | null;
  readonly durationDays: number;
}

/** Read by every change: as entities the tasks would cost more than both passes over them. */
const EARLIER = `
  select json_build_object('earliestFinish', project.earliest_finish, 'plannedFinish', project.planned_finish,
      'missingDays', project.missing_days) as project,
    (select coalesce(json_agg(json_build_object('taskId', task_id, 'projectId', project_id, 'earliestStart', earliest_start,
        'earliestFinish', earliest_finish, 'latestStart', latest_start, 'latestFinish', latest_finish,
        'totalSlackMinutes', total_slack_minutes, 'freeSlackMinutes', free_slack_minutes, 'critical', critical,
        'slipDays', slip_days, 'reason', reason)), '[]')
     from scheduled_task where project_id = $1) as tasks
  from scheduled_project project where project.project_id = $1`;

/** One parameter for all rows: a server takes 65,535 of them, and a plan of 6,000 tasks would need more. */
const WRITE = `
  with project as (
    insert into scheduled_project (project_id, computed_on, earliest_finish, planned_finish, possible_end_date, missing_days,
      minutes_per_day, chain, advice)
    select "projectId", "computedOn", "earliestFinish", "plannedFinish", "possibleEndDate", "missingDays", "minutesPerDay", chain, advice
    from jsonb_to_record($1::jsonb) as row("projectId" uuid, "computedOn" date, "earliestFinish" date, "plannedFinish" date,
      "possibleEndDate" date, "missingDays" double precision, "minutesPerDay" integer, chain jsonb, advice jsonb)
    on conflict (project_id) do update set computed_on = excluded.computed_on, earliest_finish = excluded.earliest_finish,
      planned_finish = excluded.planned_finish, possible_end_date = excluded.possible_end_date, missing_days = excluded.missing_days,
      minutes_per_day = excluded.minutes_per_day, chain = excluded.chain, advice = excluded.advice
  )
  insert into scheduled_task (task_id, project_id, earliest_start, earliest_finish, latest_start, latest_finish, total_slack_minutes,
    free_slack_minutes, critical, slip_days, reason)
  select "taskId", "projectId", "earliestStart", "earliestFinish", "latestStart", "latestFinish", "totalSlackMinutes", "freeSlackMinutes",
    critical, "slipDays", reason
  from jsonb_to_recordset($2::jsonb) as row("taskId" uuid, "projectId" uuid, "earliestStart" date, "earliestFinish" date, "latestStart" date,
    "latestFinish" date, "totalSlackMinutes" integer, "freeSlackMinutes" integer, critical boolean, "slipDays" integer, reason jsonb)
  on conflict (task_id) do update set project_id = excluded.project_id, earliest_start = excluded.earliest_start,
    earliest_finish = excluded.earliest_finish, latest_start = excluded.latest_start, latest_finish = excluded.latest_finish,
    total_slack_minutes = excluded.total_slack_minutes, free_slack_minutes = excluded.free_slack_minutes, critical = excluded.critical,
    slip_days = excluded.slip_days, reason = excluded.reason`;

/** Any number, the same in every process: the locks of this stage. */
const LOCKS = 2018_0702;

@Injectable()
export class ScheduleRepository {
  constructor(private readonly database: Database) {}

  /** One computation of a project at a time, until the transaction ends: the one that comes later sees what the earlier wrote. */
  async lock(tx: Transaction, projectId: ProjectId): Promise<void> {
    await this.database.manager(tx).query('select pg_advisory_xact_lock($1, hashtext($2))', [LOCKS, projectId]);
  }

  /** What the schedule says until now; undefined when the project has none. */
  async earlier(tx: Transaction, projectId: ProjectId): Promise<StoredSchedule | undefined> {
    const [stored]: StoredSchedule[] = await this.database.manager(tx).query(EARLIER, [projectId]);
    return stored;
  }

  /** The newest schedule of a project takes the place of the one before; what stays as it was is not written again. */
  async replace(
    tx: Transaction,
    projectId: ProjectId,
    computedOn: LocalDate,
    schedule: ProjectSchedule,
    earlier?: StoredSchedule,
  ): Promise<void> {
    const { tasks, ...project } = schedule;
    const before = new Map(earlier?.tasks.map((task) => [task.taskId, task]));
    const rows = tasks.map((task) => ({ ...task, taskId: task.taskId as TaskId, projectId, reason: task.reason ?? null }));
    const changed = rows.filter((row) => !isDeepStrictEqual(row, before.get(row.taskId)));
    for (const { taskId } of rows) before.delete(taskId);
    const manager = this.database.manager(tx);
    if (before.size > 0) await manager.delete(ScheduledTaskEntity, [...before.keys()]);
    await manager.query(WRITE, [JSON.stringify({ ...project, projectId, computedOn }), JSON.stringify(changed)]);
  }

  async project(projectId: ProjectId): Promise<ScheduledProjectEntity | null> {
    return this.database.manager().findOneBy(ScheduledProjectEntity, { projectId });
  }

  /** The tasks of a project in their order, each with the latest finish of its newest baseline. */
  async tasks(projectId: ProjectId): Promise<ListedTask[]> {
    return this.database.manager().query(
      `select task.code, task.name, task.id as "taskId", task.is_summary as summary, task.duration_days as "durationDays", task.version, earliest_start::text as "earliestStart", earliest_finish::text as "earliestFinish",
         scheduled.latest_start::text as "latestStart", scheduled.latest_finish::text as "latestFinish",
         total_slack_minutes as "totalSlackMinutes", free_slack_minutes as "freeSlackMinutes", critical, reason, slip_days as "slipDays",
         baseline.latest_finish::text as "baselineLatestFinish"
       from scheduled_task scheduled
         join ${TASK_TASK} task on task.id = scheduled.task_id
         left join ${REVERSE_SCHEDULE_NEWEST_BASELINE} baseline on baseline.project_id = $1 and baseline.task_id = task.id
       where scheduled.project_id = $1 order by task.position, task.code`,
      [projectId],
    );
  }

  /** The links of a project, by codes of tasks. */
  links(projectId: ProjectId): Promise<ListedLink[]> {
    return this.database.manager().query(
      `select before.code as "from", after.code as "to", link.type, link.lag_days as "lagDays"
       from ${TASK_LINK} link join ${TASK_TASK} before on before.id = link.from_id join ${TASK_TASK} after on after.id = link.to_id
       where link.project_id = $1 order by after.position, before.position, link.type`,
      [projectId],
    );
  }

  /** Freezes what was approved, under the next number of the project. */
  async freeze(
    tx: Transaction,
    projectId: ProjectId,
    approvedOn: LocalDate,
    { tasks }: ProjectSchedule,
    commitments: readonly NewCommitment[],
  ): Promise<number> {
    const manager = this.database.manager(tx);
    const version = (await manager.maximum(ScheduleBaselineEntity, 'version', { projectId })) ?? 0;
    const due = new Map(commitments.map((commitment) => [commitment.taskId, commitment.due]));
    const standing: StandingTask[] = await manager.query(
      `select id, percent, owner_post_id as "ownerPostId", duration_days as "durationDays" from ${TASK_TASK} where project_id = $1`,
      [projectId],
    );
    const stands = new Map(standing.map((task) => [task.id, task]));
    const frozen = tasks.map(({ taskId, latestStart, latestFinish }) => ({
      projectId,
      version: version + 1,
      taskId: taskId as TaskId,
      latestStart,
      latestFinish,
      due: due.get(taskId) ?? null,
      percent: stands.get(taskId)?.percent ?? 0,
      ownerPostId: stands.get(taskId)?.ownerPostId ?? null,
      durationDays: stands.get(taskId)?.durationDays ?? null,
      approvedOn,
    }));
    for (const some of inPortions(frozen)) await manager.insert(ScheduleBaselineEntity, some);
    return version + 1;
  }
}
