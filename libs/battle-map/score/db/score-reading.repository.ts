import { Injectable } from '@nestjs/common';
import type { EntryInputs, Sentence } from '#libs/kernel/scoring/entry';
import type { MonthProposal } from '#libs/kernel/scoring/evaluate-month';
import type { Month } from '#libs/kernel/scoring/month';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { Database } from '#libs/platform/database/database';
import { OFFICE_POST, type PostId } from '../../office/contract.js';
import { TASK_TASK } from '../../task/contract/views.js';
import { SCORE_LOCKED_BALANCE } from '../contract.js';
import type { ScoreRunEntity } from './score-run.entity.js';

/** A run as the list of months shows it. Points in hundredths, of what is proposed and not left out, or posted. */
export type MonthRow = Omit<ScoreRunEntity, 'facts' | 'proposal' | 'confirmedByAccountId' | 'lockedByAccountId'> & {
  readonly entries: number;
  readonly leftOut: number;
  readonly points: number;
};

export interface EntryRow {
  readonly month: Month;
  readonly subject: string;
  readonly ruleGroup: string;
  readonly postId: PostId;
  readonly step: string;
  readonly taskId: string;
  readonly taskName: string;
  readonly post: string;
  readonly points: number;
  readonly ruleId: string;
  readonly ruleVersion: string;
  readonly inputs: EntryInputs;
  readonly explanation: readonly Sentence[];
  readonly leftOutBecause: string | null;
  readonly state: 'proposed' | 'left-out' | 'posted';
}

export interface AccountRow {
  readonly postId: PostId;
  readonly post: string;
  readonly unit: string;
  readonly opensOn: LocalDate;
  readonly closesOn: LocalDate;
  readonly base: number;
  /** Sum of the entries of locked months. */
  readonly entries: number;
  readonly points: number;
  readonly lockedUntil: Month | null;
}

/** What readers see of runs, entries and balances. */
@Injectable()
export class ScoreReadingRepository {
  constructor(private readonly database: Database) {}

  /** Runs that there are, the newest month first. */
  runs(month?: Month): Promise<MonthRow[]> {
    return this.database.manager().query(
      `select run.month, run.state, run.step, run.round, run.as_of::text as "asOf", run.rule_hash as "ruleHash",
         run.calendar_version as "calendarVersion", run.drafted_by as "draftedBy", run.drafted_on::text as "draftedOn",
         run.confirmed_by as "confirmedBy", run.confirmed_on::text as "confirmedOn", run.locked_by as "lockedBy",
         run.locked_on::text as "lockedOn", sums.entries, sums."leftOut", sums.points
       from score_run as run,
         lateral (
           select count(*) filter (where left_out_because is null)::integer as entries,
             count(*) filter (where left_out_because is not null)::integer as "leftOut",
             coalesce(sum(points) filter (where left_out_because is null), 0)::integer as points
           from score_proposal where month = run.month) as sums
       where $1::text is null or run.month = $1
       order by run.month desc`,
      [month ?? null],
    );
  }

  /** Entries of a month, or of some posts in all months: what is posted, and what is proposed of months that are ready and open. */
  entries({ month, posts }: { readonly month?: Month; readonly posts?: readonly PostId[] }): Promise<EntryRow[]> {
    return this.database.manager().query(
      `select entry.month, entry.subject, entry.rule_group as "ruleGroup", entry.post_id as "postId", entry.step,
         entry.task_id as "taskId", task.name as "taskName", post.title as post, entry.points, entry.rule_id as "ruleId",
         entry.rule_version as "ruleVersion", entry.inputs, entry.explanation, entry.left_out_because as "leftOutBecause", entry.state
       from (
           select month, subject, rule_group, post_id, step, task_id, points, rule_id, rule_version, inputs, explanation,
             null as left_out_because, 'posted' as state
           from score_entry
           union all
           select month, subject, rule_group, post_id, step, task_id, points, rule_id, rule_version, inputs, explanation,
             left_out_because, case when left_out_because is null then 'proposed' else 'left-out' end
           from score_proposal as proposal
           where left_out_because is not null
             or exists (select from score_run as run where run.month = proposal.month and run.state <> 'locked')
         ) as entry
         join ${TASK_TASK} as task on task.id = entry.task_id
         join ${OFFICE_POST} as post on post.id = entry.post_id
       where ($1::text is null or entry.month = $1) and ($2::uuid[] is null or entry.post_id = any($2))
       order by entry.month desc, entry.subject collate "C", post.title collate "C", entry.step`,
      [month ?? null, posts ?? null],
    );
  }

  /** What the run of a month noted about late tasks that cost nothing. */
  async notes(month: Month): Promise<MonthProposal['notes']> {
    const [row]: { notes: MonthProposal['notes'] | null }[] = await this.database
      .manager()
      .query(`select proposal -> 'notes' as notes from score_run where month = $1 and step = 'ready'`, [month]);
    return row?.notes ?? [];
  }

  /** Accounts of the period that holds a day, with their balance after the last month that is locked. */
  accounts(on: LocalDate, posts?: readonly PostId[]): Promise<AccountRow[]> {
    return this.database.manager().query(
      `select account.post_id as "postId", post.title as post, post.unit_name as unit, period.opens_on::text as "opensOn",
         period.closes_on::text as "closesOn", account.base, coalesce(balance.entries, 0) as entries,
         coalesce(balance.points, account.base) as points, balance.month as "lockedUntil"
       from score_account as account
         join scoring_period as period on period.id = account.period_id and $1 between period.opens_on and period.closes_on
         join ${OFFICE_POST} as post on post.id = account.post_id
         left join lateral (
           select entries, points, month from ${SCORE_LOCKED_BALANCE}
           where period_id = account.period_id and post_id = account.post_id order by month desc limit 1) as balance on true
       where $2::uuid[] is null or account.post_id = any($2)
       order by post.unit_name, post.title`,
      [on, posts ?? null],
    );
  }
}
