import { Injectable } from '@nestjs/common';
import { Database } from '#libs/platform/database/database';
import { ACTION_PLAN_PROJECT } from '../../action-plan/contract.js';
import type { Light, TaskLight } from '../../map/contract.js';
import { OFFICE_POST } from '../../office/contract.js';
import { type ChannelName, type DeliveryState, REMINDER_DELIVERY, REMINDER_INTENT } from '../../reminder/contract.js';
import { SCORE_ENTRY, SCORE_LOCKED_BALANCE } from '../../score/contract.js';
import { TASK_TASK } from '../../task/contract/views.js';

/** Moments of the office: after the first, up to and including the second. */
export interface Stretch {
  readonly from: Date;
  readonly to: Date;
}

export interface LightChange {
  readonly at: Date;
  readonly taskId: string;
  readonly code: string;
  readonly name: string;
  readonly project: string;
  readonly before: Light;
  readonly light: Light;
  readonly because: string;
  readonly params: TaskLight['why']['params'];
}

export interface SentMessage {
  readonly id: string;
  readonly at: Date;
  readonly channel: ChannelName;
  readonly state: DeliveryState;
  /** Title of the post that is told. */
  readonly post: string;
  readonly subjects: readonly {
    readonly stage: string;
    readonly rung: string;
    readonly due: string | null;
    /** Null for what is not about a task. */
    readonly code: string | null;
    readonly name: string | null;
    /** The post on leave for which the reader stands in. */
    readonly insteadOf: string | null;
  }[];
}

export interface PostedMonth {
  readonly month: string;
  readonly entries: number;
  /** Hundredths. */
  readonly points: number;
}

/** What stands written of a stretch of the office's time. */
@Injectable()
export class HappeningsRepository {
  constructor(private readonly database: Database) {}

  lightChanges({ from, to }: Stretch): Promise<LightChange[]> {
    return this.database.manager().query(
      `select changed.at, changed.task_id as "taskId", task.code, task.name, project.title as project,
         changed.before, changed.light, changed.because, changed.params
       from (
         select sample_light.*, lag(light) over (partition by task_id order by at) as before from sample_light where at <= $2
       ) changed
         join ${TASK_TASK} task on task.id = changed.task_id
         join ${ACTION_PLAN_PROJECT} project on project.id = task.project_id
       where changed.at > $1 and changed.before is not null
       order by changed.at, task.code`,
      [from, to],
    );
  }

  /** Those of the months whose points are posted. */
  postedMonths(months: readonly string[]): Promise<PostedMonth[]> {
    return this.database.manager().query(
      `select locked.month, count(entry.month)::int as entries, coalesce(sum(entry.points), 0)::int as points
       from (select distinct month from ${SCORE_LOCKED_BALANCE} where month = any($1::text[])) locked
         left join ${SCORE_ENTRY} entry on entry.month = locked.month
       group by locked.month`,
      [months],
    );
  }

  messages({ from, to }: Stretch): Promise<SentMessage[]> {
    return this.database.manager().query(
      `select delivery.id, delivery.planned_at as at, delivery.channel, delivery.state, reader.title as post,
         json_agg(json_build_object('stage', intent.stage, 'rung', intent.rung, 'due', intent.due, 'code', task.code, 'name', task.name,
           'insteadOf', absent.title) order by intent.due, task.code) as subjects
       from ${REMINDER_DELIVERY} delivery
         join ${REMINDER_INTENT} intent on intent.id = delivery.intent_id
         join ${OFFICE_POST} reader on reader.id = delivery.post_id
         left join ${TASK_TASK} task on task.id = case when intent.subject_kind = 'task' then intent.subject_id::uuid end
         left join ${OFFICE_POST} absent on absent.id = intent.instead_of_post_id
       where delivery.planned_at > $1 and delivery.planned_at <= $2
       group by delivery.id, delivery.planned_at, delivery.channel, delivery.state, reader.title
       order by delivery.planned_at, reader.title, delivery.channel`,
      [from, to],
    );
  }
}
