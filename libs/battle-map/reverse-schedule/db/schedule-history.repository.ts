import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { Database } from '#libs/platform/database/database';
import { inPortions } from '#libs/platform/database/portions';
import type { Transaction } from '#libs/platform/database/transaction';
import { offsetOf, type Sort } from '#libs/platform/http/paging';
import { currentContext } from '#libs/platform/telemetry/context';
import type { ProjectId } from '../../action-plan/contract.js';
import { TASK_TASK, type TaskId } from '../../task/contract.js';
import type { ChangeCause } from '../change-cause.js';
import type { ScheduleChange, ScheduleMove } from '../domain/schedule-moves.js';
import { ScheduleChangeEntity } from './schedule-change.entity.js';
import { ScheduleMoveEntity } from './schedule-move.entity.js';

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

/** Which days of a project moved, and why. */
@Injectable()
export class ScheduleHistoryRepository {
  constructor(private readonly database: Database) {}

  async add(tx: Transaction, projectId: ProjectId, { cause, at, on, before, after, moves }: CausedChange): Promise<void> {
    const manager = this.database.manager(tx);
    const id = randomUUID();
    // One computation of a project at a time: nobody else counts meanwhile.
    const number = ((await manager.maximum(ScheduleChangeEntity, 'number', { projectId })) ?? 0) + 1;
    await manager.insert(ScheduleChangeEntity, {
      id,
      projectId,
      number,
      recordedAt: at,
      recordedOn: on,
      verb: cause.verb,
      taskId: cause.taskId,
      changedBy: currentContext()?.actor?.name ?? 'system',
      earliestFinishBefore: before.earliestFinish,
      earliestFinishAfter: after.earliestFinish,
      plannedFinishBefore: before.plannedFinish,
      plannedFinishAfter: after.plannedFinish,
      missingDaysBefore: before.missingDays,
      missingDaysAfter: after.missingDays,
    });
    for (const some of inPortions(moves)) {
      await manager.insert(
        ScheduleMoveEntity,
        some.map((move) => ({
          changeId: id,
          taskId: move.taskId as TaskId,
          earliestFinishBefore: move.before.earliestFinish,
          earliestFinishAfter: move.after.earliestFinish,
          latestStartBefore: move.before.latestStart,
          latestStartAfter: move.after.latestStart,
          latestFinishBefore: move.before.latestFinish,
          latestFinishAfter: move.after.latestFinish,
        })),
      );
    }
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
