import { Injectable } from '@nestjs/common';
import type { RuleVersion } from '#libs/kernel/scoring/rule-set';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { Database } from '#libs/platform/database/database';
import type { Transaction } from '#libs/platform/database/transaction';
import { OFFICE_POST } from '../../office/contract.js';
import { ScoreRuleVersionEntity } from './score-rule-version.entity.js';
import { ScoringPeriodEntity } from './scoring-period.entity.js';

export type NewRuleVersion = ScoreRuleVersionEntity;
export type ScoringPeriod = ScoringPeriodEntity;

/** Periods with their accounts, and the rules by which they are kept. */
@Injectable()
export class ScoringPeriodRepository {
  constructor(private readonly database: Database) {}

  /** In the order of their days. */
  periods(tx?: Transaction): Promise<ScoringPeriod[]> {
    return this.database.manager(tx).find(ScoringPeriodEntity, { order: { opensOn: 'ASC' } });
  }

  /** @returns false when somebody has opened it meanwhile. */
  async add(tx: Transaction, period: ScoringPeriod): Promise<boolean> {
    const rows: unknown[] = await this.database.manager(tx).query(
      `insert into scoring_period (id, opens_on, closes_on, base, opened_by, opened_at) values ($1, $2, $3, $4, $5, $6)
       on conflict on constraint uq_scoring_period_opens_on do nothing returning id`,
      [period.id, period.opensOn, period.closesOn, period.base, period.openedBy, period.openedAt],
    );
    return rows.length > 0;
  }

  /** Every post that is not stationed and has no account in the period gets one. */
  async openAccounts(tx: Transaction, { id, base }: ScoringPeriod, on: LocalDate): Promise<void> {
    await this.database.manager(tx).query(
      `insert into score_account (period_id, post_id, base, opened_on)
       select $1, id, $2, $3 from ${OFFICE_POST} where unit_kind <> 'stationed'
       on conflict on constraint pk_score_account do nothing`,
      [id, base, on],
    );
  }

  async ruleVersions(tx?: Transaction): Promise<RuleVersion[]> {
    const rows = await this.database.manager(tx).find(ScoreRuleVersionEntity, { order: { effectiveFrom: 'ASC' } });
    return rows.map(({ id, effectiveFrom, effectiveTo, approvalDocument, approvalOn, rules }) => ({
      id,
      effectiveFrom,
      ...(effectiveTo === null ? {} : { effectiveTo }),
      approval: { document: approvalDocument, on: approvalOn },
      rules,
    }));
  }

  /** One that another request adopts at the same moment stands; it is the same. */
  async adopt(tx: Transaction, version: NewRuleVersion): Promise<void> {
    await this.database.manager(tx).createQueryBuilder().insert().into(ScoreRuleVersionEntity).values(version).orIgnore().execute();
  }
}
