import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { Database } from '#libs/platform/database/database';
import type { Transaction } from '#libs/platform/database/transaction';
import { ACTION_PLAN_PROJECT } from '../../action-plan/contract.js';
import { OFFICE_POST } from '../../office/contract.js';
import {
  TASK_BLOCK,
  TASK_COMMITMENT,
  TASK_DECISION,
  TASK_OWNER_CHANGE,
  TASK_RECOGNITION,
  TASK_REPORT,
  TASK_REVIEW,
  TASK_TASK,
} from '../../task/contract/views.js';
import { TASK_FORCE_FORCE } from '../../task-force/contract.js';
import type { TaskAtMonthEnd } from '../domain/frozen-facts.js';

/** Tasks as they stood at the end of a day, put together from what was committed, reported and reviewed until then. */
@Injectable()
export class MonthFactsRepository {
  constructor(private readonly database: Database) {}

  /**
   * Tasks that were due by the day, and those that were charged before; in the order of their codes. A report counts until it
   * is returned or corrected, and what happened after the day is not known.
   */
  asOf(tx: Transaction, day: LocalDate): Promise<TaskAtMonthEnd[]> {
    return this.database.manager(tx).query(
      `select task.id as "taskId", project.code as "projectCode", task.code, owner.id as "postId",
         owner.unit_kind = 'stationed' as stationed, committed.due::text as due, committed.due_version as "dueVersion",
         committed.began_too_late as "beganTooLate",
         case when last.event = 'task.completed' or (last.event = 'task.progress-reported' and last.complete) then whole.on_day end
           as "deliveredOn",
         cancelled.on_day as "cancelledOn", rests.spans as rested, waits.spans as waited, formers.owners as "formerOwners",
         last.event as "lastEvent", last.version as "lastVersion"
       from ${TASK_TASK} as task
         join ${ACTION_PLAN_PROJECT} as project on project.id = task.project_id
         join ${TASK_FORCE_FORCE} as force on force.id = task.force_id
         left join lateral (
           select from_post_id from ${TASK_OWNER_CHANGE}
           where task_id = task.id and part = 'owner' and changed_on > $1 order by task_version limit 1
         ) as later on true
         join ${OFFICE_POST} as owner on owner.id = coalesce(later.from_post_id, task.owner_post_id, force.head_post_id)
         join lateral (
           select due, due_version, began_too_late from ${TASK_COMMITMENT}
           where task_id = task.id and committed_on <= $1 order by task_version desc limit 1
         ) as committed on true
         left join lateral (
           select event, version, complete from (
             select 'task.progress-reported' as event, task_version as version, percent = 100 as complete
             from ${TASK_REPORT} where task_id = task.id and reported_on <= $1
             union all
             select case verdict when 'accepted' then 'task.completed' else 'task.returned' end, task_version, false
             from ${TASK_REVIEW} where task_id = task.id and reviewed_on <= $1
             union all
             select 'task.cancelled', task_version, false
             from ${TASK_DECISION} where task_id = task.id and decision = 'cancelled' and decided_on <= $1
           ) as happened order by version desc limit 1
         ) as last on true
         left join lateral (
           select reported_on::text as on_day from ${TASK_REPORT}
           where task_id = task.id and reported_on <= $1 and percent = 100 order by task_version desc limit 1
         ) as whole on true
         left join lateral (
           select decided_on::text as on_day from ${TASK_DECISION} where task_id = task.id and decision = 'cancelled' and decided_on <= $1
         ) as cancelled on true
         cross join lateral (
           select coalesce(json_agg(json_build_object('postId', former.id, 'stationed', former.unit_kind = 'stationed',
             'until', (change.changed_on - 1)::text) order by change.task_version), '[]') as owners
           from ${TASK_OWNER_CHANGE} as change join ${OFFICE_POST} as former on former.id = change.from_post_id
           where change.task_id = task.id and change.part = 'owner' and change.changed_on <= $1
         ) as formers
         cross join lateral (
           select coalesce(json_agg(json_build_object('from', rest.decided_on::text, 'to', rest.until::text) order by rest.decided_on), '[]') as spans
           from (
             select decided_on, decision, coalesce(lead(decided_on) over (order by task_version) - 1, $1::date) as until
             from ${TASK_DECISION} where task_id = task.id and decided_on <= $1
           ) as rest
           where rest.decision = 'suspended' and rest.until >= rest.decided_on
         ) as rests
         cross join lateral (
           select coalesce(json_agg(json_build_object('from', wait.since::text, 'to', wait.until::text, 'kind', wait.kind) order by wait.since), '[]') as spans
           from (
             select since, kind, least(ended_on - 1, $1::date) as until
             from ${TASK_BLOCK} as block
             where task_id = task.id and since <= $1 and exists (
               select from ${TASK_RECOGNITION} where block_id = block.id and recognised_on <= $1 and coalesce(withdrawn_on > $1, true)
             )
           ) as wait
           where wait.until >= wait.since
         ) as waits
       where not task.is_summary
         and (committed.due <= $1 or exists (select from score_entry as entry where entry.task_id = task.id))
       order by project.code collate "C", task.code collate "C"`,
      [day],
    );
  }
}
