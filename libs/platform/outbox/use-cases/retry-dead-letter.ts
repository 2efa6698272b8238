import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { AuditTrail } from '../../audit/audit-trail.js';
import { SystemClock } from '../../clock/clocks.js';
import { TransactionRunner } from '../../database/transaction.js';
import { LiveUpdates } from '../../http/live-updates.js';
import { DeadLetters } from '../db/dead-letters.js';
import { OUTBOX_CHANGED } from '../live-topics.js';
import { OutboxRelay } from '../outbox-relay.js';

/** An administrator lets a dead letter live again: it is tried at once, and as often as a new one. */
@Injectable()
export class RetryDeadLetter {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly letters: DeadLetters,
    private readonly audit: AuditTrail,
    private readonly live: LiveUpdates,
    private readonly relay: OutboxRelay,
    private readonly clock: SystemClock,
  ) {}

  /** @throws DomainError `outbox.dead-letter-unknown` when no letter with this id is dead. */
  execute(id: string): Promise<void> {
    return this.transactions.run(async (tx) => {
      const letter = await this.letters.revive(tx, id, this.clock.now());
      if (!letter) throw new DomainError('outbox.dead-letter-unknown', { id }, { kind: 'not-found' });
      await this.audit.record(tx, {
        action: 'outbox.retry-dead-letter',
        subject: { kind: 'letter', id },
        result: 'done',
        details: { key: letter.key, job: letter.job },
      });
      await this.live.publish(tx, OUTBOX_CHANGED, { id });
      this.transactions.afterCommit(tx, () => this.relay.kick());
    });
  }
}
