import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { AccountId } from '#libs/platform/access/actor';
import { Database } from '#libs/platform/database/database';
import type { Transaction } from '#libs/platform/database/transaction';
import { ACTION_PLAN_PROJECT } from '../../action-plan/contract.js';
import { OFFICE_POST } from '../../office/contract.js';
import { REVERSE_SCHEDULE_TASK } from '../../reverse-schedule/contract.js';
import { TASK_CO_OWNER, TASK_TASK } from '../../task/contract/views.js';
import { CalendarFeedEntity } from './calendar-feed.entity.js';

export interface DueTask {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly state: string;
  readonly due: LocalDate;
  readonly dueVersion: number;
  readonly changedOn: LocalDate;
  readonly latestStart: LocalDate | null;
  readonly project: string;
}

/** Feeds, and what stands in one. */
@Injectable()
export class CalendarFeedRepository {
  constructor(private readonly database: Database) {}

  of(accountId: AccountId): Promise<CalendarFeedEntity | null> {
    return this.database.manager().findOneBy(CalendarFeedEntity, { accountId });
  }

  byToken(tokenHash: string): Promise<CalendarFeedEntity | null> {
    return this.database.manager().findOneBy(CalendarFeedEntity, { tokenHash });
  }

  /** In place of the one before, which is gone by it. */
  async replace(tx: Transaction, feed: CalendarFeedEntity): Promise<void> {
    await this.database.manager(tx).upsert(CalendarFeedEntity, feed, ['accountId']);
  }

  /** @returns whether there was one. */
  async remove(tx: Transaction, accountId: AccountId): Promise<boolean> {
    const { affected } = await this.database.manager(tx).delete(CalendarFeedEntity, { accountId });
    return (affected ?? 0) > 0;
  }

  /** What the posts of the account own, alone or with others, in projects that are not closed, by due date. */
  dueTasks(accountId: AccountId): Promise<DueTask[]> {
    return this.database.manager().query(
      `select task.id, task.code, task.name, task.state, task.due::text as due, task.due_version as "dueVersion",
         greatest(task.committed_on, task.signed_on, task.last_report_on, task.accepted_on)::text as "changedOn",
         scheduled.latest_start::text as "latestStart", project.code || ' ' || project.title as project
       from ${TASK_TASK} task
         join ${ACTION_PLAN_PROJECT} project on project.id = task.project_id and project.state <> 'closed'
         left join ${REVERSE_SCHEDULE_TASK} scheduled on scheduled.task_id = task.id
       where task.due is not null and exists (
         select from ${OFFICE_POST} post
         where post.account_id = $1
           and (post.id = task.owner_post_id or post.id in (select co.post_id from ${TASK_CO_OWNER} co where co.task_id = task.id))
       )
       order by task.due, project.code, task.position, task.code`,
      [accountId],
    );
  }
}
