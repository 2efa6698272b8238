import { Injectable } from '@nestjs/common';
import type { Month } from '#libs/kernel/scoring/month';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { Actor } from '#libs/platform/access/actor';
import { AuditTrail } from '#libs/platform/audit/audit-trail';
import { BusinessClock } from '#libs/platform/clock/clocks';
import { TransactionRunner } from '#libs/platform/database/transaction';
import { Events } from '#libs/platform/events/events';
import { LiveUpdates } from '#libs/platform/http/live-updates';
import { ScoreEvents } from '../contract.js';
import { ScoreLedgerRepository } from '../db/score-ledger.repository.js';
import { ScoreRunRepository } from '../db/score-run.repository.js';
import { SCORES_CHANGED } from '../live-topics.js';

/**
 * Posts the entries of a confirmed month and locks it. What becomes known later is an adjustment in the open month. Months
 * are locked in their order: none is drafted before the one before it is locked.
 */
@Injectable()
export class LockMonth {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: BusinessClock,
    private readonly runs: ScoreRunRepository,
    private readonly ledger: ScoreLedgerRepository,
    private readonly audit: AuditTrail,
    private readonly events: Events,
    private readonly live: LiveUpdates,
  ) {}

  /** @throws DomainError `score.not-drafted`, `score.not-confirmed`, `score.month-locked`. */
  execute(actor: Actor, month: Month): Promise<void> {
    return this.transactions.run(async (tx) => {
      const [run, today] = [await this.runs.lock(tx, month), this.clock.today()];
      if (!run) throw new DomainError('score.not-drafted', { month }, { kind: 'conflict' });
      if (run.state === 'locked') throw new DomainError('score.month-locked', { month, until: run.asOf }, { kind: 'conflict' });
      if (run.state !== 'confirmed') throw new DomainError('score.not-confirmed', { month }, { kind: 'conflict' });
      const posted = await this.ledger.post(tx, month, actor.name, today);
      await this.runs.save(tx, {
        ...run,
        ...{ state: 'locked', lockedBy: actor.name, lockedByAccountId: actor.accountId, lockedOn: today },
      });
      await this.audit.record(tx, {
        action: 'score.lock-month',
        subject: { kind: 'score-month', id: month },
        result: 'done',
        details: { ...posted, confirmedBy: run.confirmedBy },
      });
      await this.events.afterCommit(tx, ScoreEvents.monthLocked({ month, ...posted }));
      await this.live.publish(tx, SCORES_CHANGED, { month });
    });
  }
}
