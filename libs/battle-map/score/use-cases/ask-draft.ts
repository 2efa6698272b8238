import { Injectable } from '@nestjs/common';
import { lastDayOf, type Month } from '#libs/kernel/scoring/month';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { Actor } from '#libs/platform/access/actor';
import { AuditTrail } from '#libs/platform/audit/audit-trail';
import { BusinessClock } from '#libs/platform/clock/clocks';
import { TransactionRunner } from '#libs/platform/database/transaction';
import { Events } from '#libs/platform/events/events';
import { ScoreEvents } from '../contract.js';
import { ScoreLedgerRepository } from '../db/score-ledger.repository.js';
import { ScoreRunRepository } from '../db/score-run.repository.js';
import { MonthPeriod } from '../month-period.js';

/**
 * The secretary of the points committee asks for the draft of a month that is over; a worker makes it, step by step. Asked
 * again, the month is drafted anew, and a confirmation that was given is void.
 */
@Injectable()
export class AskDraft {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: BusinessClock,
    private readonly monthPeriod: MonthPeriod,
    private readonly runs: ScoreRunRepository,
    private readonly ledger: ScoreLedgerRepository,
    private readonly audit: AuditTrail,
    private readonly events: Events,
  ) {}

  /** @throws DomainError `score.month-not-over`, `score.before-opening`, `score.earlier-month-open`, `score.month-locked`. */
  execute(actor: Actor, month: Month): Promise<void> {
    return this.transactions.run(async (tx) => {
      const [today, asOf] = [this.clock.today(), lastDayOf(month)];
      if (today <= asOf) throw new DomainError('score.month-not-over', { month, until: asOf }, { kind: 'conflict', field: 'month' });
      const { before } = await this.monthPeriod.of(tx, month, actor.name, today);
      if (before && !(await this.runs.isLocked(tx, before))) {
        throw new DomainError('score.earlier-month-open', { month, earlier: before }, { kind: 'conflict', field: 'month' });
      }
      const run = await this.runs.lockOrAdd(tx, { month, asOf, draftedBy: actor.name, draftedOn: today });
      if (run.state === 'locked') {
        const until = (await this.runs.settledUntil(tx)) ?? asOf;
        throw new DomainError('score.month-locked', { month, until }, { kind: 'conflict', field: 'month' });
      }
      const round = run.round + 1;
      await this.ledger.replace(tx, month, []);
      await this.runs.save(tx, {
        ...run,
        ...{ state: 'draft', step: 'snapshot', round, facts: null, proposal: null, ruleHash: null, calendarVersion: null },
        ...{ draftedBy: actor.name, draftedOn: today, confirmedBy: null, confirmedByAccountId: null, confirmedOn: null },
      });
      await this.audit.record(tx, {
        action: 'score.ask-draft',
        subject: { kind: 'score-month', id: month },
        result: 'done',
        details: { round, voidsConfirmationOf: run.confirmedBy },
      });
      await this.events.afterCommit(tx, ScoreEvents.draftAsked({ month, round }));
    });
  }
}
