import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { Actor } from '#libs/platform/access/actor';
import { AuditTrail } from '#libs/platform/audit/audit-trail';
import { TransactionRunner } from '#libs/platform/database/transaction';
import { type PeriodOpening, ScoringPeriods } from '../contract.js';

/** The supervision desk opens a scoring period: from then on points are kept, by the rules that a document approves. */
@Injectable()
export class OpenPeriod {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly periods: ScoringPeriods,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `score.period-days`, `score.period-overlaps`, `score.points-invalid`. */
  execute(actor: Actor, opening: PeriodOpening): Promise<void> {
    return this.transactions.run(async (tx) => {
      const { opensOn, closesOn, approval } = opening;
      if (!(await this.periods.open(tx, opening, actor.name))) {
        throw new DomainError('score.period-overlaps', { from: opensOn, to: closesOn }, { kind: 'conflict', field: 'opensOn' });
      }
      await this.audit.record(tx, {
        action: 'score.open-period',
        subject: { kind: 'scoring-period', id: opensOn },
        result: 'done',
        details: { from: opensOn, to: closesOn, document: approval.document },
      });
    });
  }
}
