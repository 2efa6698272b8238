import { Injectable } from '@nestjs/common';
import type { Month } from '#libs/kernel/scoring/month';
import { DomainError, DomainErrors } from '#libs/kernel/shared/domain-error';
import type { Actor } from '#libs/platform/access/actor';
import { AuditTrail } from '#libs/platform/audit/audit-trail';
import { BusinessClock } from '#libs/platform/clock/clocks';
import { type Transaction, TransactionRunner } from '#libs/platform/database/transaction';
import { LiveUpdates } from '#libs/platform/http/live-updates';
import { ScoreLedgerRepository } from '../db/score-ledger.repository.js';
import { ScoreRunRepository } from '../db/score-run.repository.js';
import { SCORES_CHANGED } from '../live-topics.js';
import { keyOf } from '../domain/proposals.js';

export interface Confirmation {
  /** The draft that was seen. */
  readonly round: number;
  /** Entries that are not to be posted with this month, by key; the next month proposes them again, if the facts still say so. */
  readonly leaveOut: readonly { readonly key: string; readonly because: string }[];
}

/** A named person confirms what the machine proposes, or leaves an entry out with a reason. Nothing is posted without it. */
@Injectable()
export class ConfirmMonth {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: BusinessClock,
    private readonly runs: ScoreRunRepository,
    private readonly ledger: ScoreLedgerRepository,
    private readonly audit: AuditTrail,
    private readonly live: LiveUpdates,
  ) {}

  /** @throws DomainError `score.not-drafted`, `score.month-changed`, `score.not-ready`, `score.not-to-confirm`, `score.entry-unknown`. */
  execute(actor: Actor, month: Month, { round, leaveOut }: Confirmation): Promise<void> {
    return this.transactions.run(async (tx) => {
      const run = await this.runs.lock(tx, month);
      if (!run) throw new DomainError('score.not-drafted', { month }, { kind: 'conflict' });
      if (run.state !== 'draft') throw new DomainError('score.not-to-confirm', { month, state: run.state }, { kind: 'conflict' });
      if (run.round !== round) throw new DomainError('score.month-changed', { month }, { kind: 'conflict', field: 'round' });
      if (run.step !== 'ready') throw new DomainError('score.not-ready', { month, step: run.step }, { kind: 'conflict' });
      await this.leaveOut(tx, month, leaveOut);
      await this.runs.save(tx, {
        ...run,
        ...{ state: 'confirmed', confirmedBy: actor.name, confirmedByAccountId: actor.accountId, confirmedOn: this.clock.today() },
      });
      await this.audit.record(tx, {
        action: 'score.confirm-month',
        subject: { kind: 'score-month', id: month },
        result: 'done',
        details: { round, leftOut: leaveOut.map(({ key, because }) => `${key} ${because}`) },
      });
      await this.live.publish(tx, SCORES_CHANGED, { month });
    });
  }

  private async leaveOut(tx: Transaction, month: Month, leaveOut: Confirmation['leaveOut']): Promise<void> {
    const proposals = new Map((await this.ledger.proposals(tx, month)).map((proposal) => [keyOf(proposal), proposal]));
    const unknown = leaveOut.flatMap(({ key }, index) =>
      proposals.has(key) ? [] : [new DomainError('score.entry-unknown', { month, key }, { field: `leaveOut.${index}.key` })],
    );
    if (unknown.length > 0) throw new DomainErrors(unknown);
    for (const { key, because } of leaveOut) {
      const proposal = proposals.get(key);
      if (proposal) await this.ledger.leaveOut(tx, proposal, because);
    }
  }
}
