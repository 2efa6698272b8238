import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { AuditTrail } from '#libs/platform/audit/audit-trail';
import { BusinessClock } from '#libs/platform/clock/clocks';
import { TransactionRunner } from '#libs/platform/database/transaction';
import { LiveUpdates } from '#libs/platform/http/live-updates';
import { LedgerRunRepository } from '../db/ledger-run.repository.js';
import { LEDGER_RUNS_CHANGED } from '../live-topics.js';

/** Calls a run off: what waits is over at once, what is under way is rolled back. What is saved already stays. */
@Injectable()
export class CancelLedgerRun {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: BusinessClock,
    private readonly runs: LedgerRunRepository,
    private readonly audit: AuditTrail,
    private readonly live: LiveUpdates,
  ) {}

  /** @throws DomainError `ledger.run.over`. */
  execute(id: string): Promise<void> {
    return this.transactions.run(async (tx) => {
      if (!(await this.runs.askToCancel(tx, id))) throw new DomainError('ledger.run.over', {}, { kind: 'conflict' });
      await this.runs.cancel(tx, id, ['waiting'], this.clock.now());
      await this.audit.record(tx, { action: 'ledger.cancel-run', subject: { kind: 'ledger-run', id }, result: 'done' });
      await this.live.publish(tx, LEDGER_RUNS_CHANGED, { id });
    });
  }
}
