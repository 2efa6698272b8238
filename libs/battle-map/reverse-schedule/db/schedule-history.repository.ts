import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { Database } from '#libs/platform/database/database';
import type { Transaction } from '#libs/platform/database/transaction';
import { offsetOf, type Sort } from '#libs/platform/http/paging';
import { currentContext } from '#libs/platform/telemetry/context';
import type { ProjectId } from '../../action-plan/contract.js';
import { TASK_TASK } from '../../task/contract/views.js';
import type { ChangeCause } from '../change-cause.js';
import type { ScheduleChange, ScheduleMove } from '../domain/schedule-moves.js';
import { ScheduleChangeEntity } from './schedule-change.entity.js';

export interface CausedChange extends ScheduleChange {
  readonly cause: ChangeCause;
  readonly at: Date;
  readonly on: LocalDate;
}

interface PageOf {
  readonly page: number;
  readonly size: number;
  readonly sort: Sort<'number'>;
}

/** As people read it: tasks by code and name. */
export interface ListedChange extends Omit<ScheduleChange, 'moves'> {
  readonly id: string;
  /** Of the project, from 1. */
  readonly number: number;
  readonly at: Date;
  readonly on: LocalDate;
  readonly because: ChangeCause['verb'];
  readonly task: { readonly code: string; readonly name: string } | null;
  readonly by: string;
  readonly moves: readonly (ScheduleMove & { readonly code: string; readonly name: string })[];
}

/**
 * A change with its moves; one computation of a project at a time, so that nobody else counts meanwhile. One parameter for all moves:
 * a server takes 65,535 of them.
 */
const ADD = `
  with change as (
    insert into schedule_change (id, project_id, number, recorded_at, recorded_on, verb, task_id, changed_by, earliest_finish_before,
      earliest_finish_after, planned_finish_before, planned_finish_after, missing_days_before, missing_days_after)
    select $1, "projectId", (select coalesce(max(number), 0) + 1 from schedule_change where project_id = "projectId"), "recordedAt",
      "recordedOn", verb, "taskId", "changedBy", (before ->> 'earliestFinish')::date, (after ->> 'earliestFinish')::date,
      (before ->> 'plannedFinish')::date, (after ->> 'plannedFinish')::date, (before ->> 'missingDays')::float8,
      (after ->> 'missingDays')::float8
    from jsonb_to_record($2::jsonb) as row("projectId" uuid, "recordedAt" timestamptz, "recordedOn" date, verb text, "taskId" uuid,
      "changedBy" text, before jsonb, after jsonb)
    returning id
  )
  insert into schedule_move (change_id, task_id, earliest_finish_before, earliest_finish_after, latest_start_before, latest_start_after,
    latest_finish_before, latest_finish_after)
  select change.id, "taskId", (before ->> 'earliestFinish')::date, (after ->> 'earliestFinish')::date, (before ->> 'latestStart')::date,
    (after ->> 'latestStart')::date, (before ->> 'latestFinish')::date, (after ->> 'latestFinish')::date
  from change, jsonb_to_recordset($3::jsonb) as move("taskId" uuid, before jsonb, after jsonb)`;

/** Which days of a project moved, and why. */
@Injectable()
export class ScheduleHistoryRepository {
  constructor(private readonly database: Database) {}

  async add(tx: Transaction, projectId: ProjectId, { cause, at, on, before, after, moves }: CausedChange): Promise<void> {
    const change = {
      ...{ projectId, recordedAt: at, recordedOn: on, verb: cause.verb, taskId: cause.taskId },
      ...{ changedBy: currentContext()?.actor?.name ?? 'system', before, after },
    };
    await this.database.manager(tx).query(ADD, [randomUUID(), JSON.stringify(change), JSON.stringify(moves)]);
  }

  async of(projectId: ProjectId, query: PageOf): Promise<{ readonly items: ListedChange[]; readonly total: number }> {
    const manager = this.database.manager();
    const total = await manager.countBy(ScheduleChangeEntity, { projectId });
    const items: ListedChange[] = await manager.query(
      `select change.id, change.number, change.recorded_at as at, change.recorded_on::text as "on", change.verb as because, change.changed_by as by,
         case when task.id is null then null else json_build_object('code', task.code, 'name', task.name) end as task,
         json_build_object('earliestFinish', earliest_finish_before, 'plannedFinish', planned_finish_before,
           'missingDays', missing_days_before) as before,
         json_build_object('earliestFinish', earliest_finish_after, 'plannedFinish', planned_finish_after,
           'missingDays', missing_days_after) as after,
         coalesce((
           select json_agg(json_build_object('taskId', moved.id, 'code', moved.code, 'name', moved.name,
             'before', json_build_object('earliestFinish', move.earliest_finish_before, 'latestStart', move.latest_start_before,
               'latestFinish', move.latest_finish_before),
             'after', json_build_object('earliestFinish', move.earliest_finish_after, 'latestStart', move.latest_start_after,
               'latestFinish', move.latest_finish_after)) order by moved.position, moved.code)
           from schedule_move move join ${TASK_TASK} moved on moved.id = move.task_id where move.change_id = change.id
         ), '[]') as moves
       from schedule_change change left join ${TASK_TASK} task on task.id = change.task_id
       where change.project_id = $1 order by change.number ${query.sort.descending ? 'desc' : 'asc'} limit $2 offset $3`,
      [projectId, query.size, offsetOf(query)],
    );
    return { items, total };
  }
}
