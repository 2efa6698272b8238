import { Injectable } from '@nestjs/common';
import { lastDayOf, type Month } from '#libs/kernel/scoring/month';
import { rulesInForce } from '#libs/kernel/scoring/rule-versions';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { RuleVersion } from '#libs/kernel/scoring/rule-set';
import { type AccountRow, LockedMonthRepository } from './db/locked-month.repository.js';
import { type EvaluationRow, evaluationTable } from './domain/evaluation-table.js';

export interface Evaluation {
  readonly month: Month | null;
  readonly lockedMonths: readonly Month[];
  readonly version: RuleVersion | null;
  readonly rows: readonly (AccountRow & EvaluationRow)[];
}

/** The one table of bonus and awards, from locked balances only; it is worked out whenever it is read. */
@Injectable()
export class Evaluations {
  constructor(private readonly locked: LockedMonthRepository) {}

  /** @throws DomainError `evaluation.month-open` for a month that is not locked. */
  async of(asked: Month | undefined): Promise<Evaluation> {
    const lockedMonths = await this.locked.months();
    const month = asked ?? lockedMonths[0];
    if (!month) return { month: null, lockedMonths, version: null, rows: [] };
    if (!lockedMonths.includes(month)) throw new DomainError('evaluation.month-open', { month }, { kind: 'conflict', field: 'month' });
    const day = lastDayOf(month);
    const [accounts, entries, versions] = await Promise.all([
      this.locked.accounts(day),
      this.locked.entries(month, day),
      this.locked.ruleVersions(),
    ]);
    const inForce = rulesInForce(versions, day);
    if (!inForce.ok) throw new DomainError('evaluation.no-rules', { month }, { kind: 'conflict', field: 'month' });
    const opened = accounts.map(({ postId, base }) => ({ account: { kind: 'person' as const, id: postId }, base }));
    const table = evaluationTable(opened, entries, inForce.value.rules.levels);
    return {
      month,
      lockedMonths,
      version: inForce.value,
      rows: accounts.map((row, index) => ({ ...row, ...(table[index] as EvaluationRow) })),
    };
  }
}
