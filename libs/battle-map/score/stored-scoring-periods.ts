import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DEFAULT_RULES } from '#libs/kernel/scoring/default-rules';
import { points } from '#libs/kernel/scoring/points';
import type { RuleVersion } from '#libs/kernel/scoring/rule-set';
import { rulesInForce } from '#libs/kernel/scoring/rule-versions';
import { BusinessClock } from '#libs/platform/clock/clocks';
import type { Transaction } from '#libs/platform/database/transaction';
import { type PeriodOpening, type ScoringPeriodId, ScoringPeriods } from './contract.js';
import { type ScoringPeriod, ScoringPeriodRepository } from './db/scoring-period.repository.js';
import { refusePeriod } from './domain/periods.js';
import { ruleHash } from './rule-hash.js';

@Injectable()
export class StoredScoringPeriods extends ScoringPeriods {
  constructor(
    private readonly rows: ScoringPeriodRepository,
    private readonly clock: BusinessClock,
  ) {
    super();
  }

  async open(tx: Transaction, opening: PeriodOpening, by: string): Promise<boolean> {
    const { opensOn, closesOn } = opening;
    const periods = await this.rows.periods(tx);
    if (periods.some((period) => period.opensOn === opensOn && period.closesOn === closesOn)) return false;
    refusePeriod(opening, periods);
    const { rules } = await this.rulesOf(tx, opening, by);
    const period: ScoringPeriod = {
      id: randomUUID() as ScoringPeriodId,
      opensOn,
      closesOn,
      base: points(opening.base ?? rules.base),
      openedBy: by,
      openedAt: this.clock.now(),
    };
    if (!(await this.rows.add(tx, period))) return false;
    await this.rows.openAccounts(tx, period, opensOn);
    return true;
  }

  /** The rules in force on the first day; with none, the default rules, approved as the office says. */
  private async rulesOf(tx: Transaction, { opensOn, approval }: PeriodOpening, by: string): Promise<RuleVersion> {
    const versions = await this.rows.ruleVersions(tx);
    const inForce = rulesInForce(versions, opensOn);
    if (inForce.ok) return inForce.value;
    const year = opensOn.slice(0, 4);
    const number = versions.filter(({ id }) => id.startsWith(`${year}-`)).length + 1;
    const version: RuleVersion = { id: `${year}-${number}`, effectiveFrom: opensOn, approval, rules: DEFAULT_RULES };
    await this.rows.adopt(tx, {
      ...{ id: version.id, effectiveFrom: opensOn, effectiveTo: null, rules: version.rules },
      ...{ approvalDocument: approval.document, approvalOn: approval.on, approvedBy: by, hash: ruleHash(version) },
    });
    return version;
  }
}
