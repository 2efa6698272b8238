import { Injectable } from '@nestjs/common';
import type { LockedEntry } from '#libs/kernel/scoring/balance';
import type { PostedEntry } from '#libs/kernel/scoring/facts';
import type { Month } from '#libs/kernel/scoring/month';
import type { Points } from '#libs/kernel/scoring/points';
import type { RuleSet, RuleVersion } from '#libs/kernel/scoring/rule-set';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { Database } from '#libs/platform/database/database';
import { OFFICE_POST } from '../../office/contract.js';
import { SCORE_ACCOUNT, SCORE_ENTRY, SCORE_LOCKED_BALANCE, SCORE_PERIOD, SCORE_RULE_VERSION } from '../../score/contract.js';

export interface AccountRow {
  readonly postId: string;
  readonly post: string;
  readonly unit: string;
  readonly base: Points;
}

/** What the stage of points has locked, read from its views. */
@Injectable()
export class LockedMonthRepository {
  constructor(private readonly database: Database) {}

  /** Newest first. */
  async months(): Promise<Month[]> {
    const rows: { month: Month }[] = await this.database
      .manager()
      .query(`select distinct month from ${SCORE_LOCKED_BALANCE} order by month desc`);
    return rows.map(({ month }) => month);
  }

  /** Accounts of the period in which a day lies, in the order of units and posts. */
  accounts(day: LocalDate): Promise<AccountRow[]> {
    return this.database.manager().query(
      `select account.post_id as "postId", post.title as post, post.unit_name as unit, account.base
       from ${SCORE_ACCOUNT} as account
         join ${SCORE_PERIOD} as period on period.id = account.period_id and $1 between period.opens_on and period.closes_on
         join ${OFFICE_POST} as post on post.id = account.post_id
       order by post.unit_name, post.title`,
      [day],
    );
  }

  /** What was posted in the period in which a day lies, up to and including the month. No appeal is open: none can be made yet. */
  async entries(month: Month, day: LocalDate): Promise<LockedEntry[]> {
    const rows: (Omit<PostedEntry, 'account'> & { postId: string })[] = await this.database.manager().query(
      `select entry.subject, entry.rule_group as "group", entry.post_id as "postId", entry.step, entry.month, entry.role, entry.points,
         entry.origin
       from ${SCORE_ENTRY} as entry
         join ${SCORE_PERIOD} as period on $2 between period.opens_on and period.closes_on
           and entry.month between to_char(period.opens_on, 'YYYY-MM') and $1
       order by entry.month, entry.subject, entry.step`,
      [month, day],
    );
    return rows.map(({ postId, ...entry }) => ({ ...entry, account: { kind: 'person', id: postId }, state: 'locked', suspended: false }));
  }

  async ruleVersions(): Promise<RuleVersion[]> {
    const rows: { id: string; from: LocalDate; to: LocalDate | null; document: string; on: LocalDate; rules: RuleSet }[] =
      await this.database.manager().query(
        `select id, effective_from::text as "from", effective_to::text as "to", approval_document as document, approval_on::text as "on", rules
         from ${SCORE_RULE_VERSION} order by effective_from`,
      );
    return rows.map(({ id, from, to, document, on, rules }) => {
      return { id, effectiveFrom: from, ...(to === null ? {} : { effectiveTo: to }), approval: { document, on }, rules };
    });
  }
}
