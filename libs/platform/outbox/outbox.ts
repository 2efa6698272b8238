import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { SystemClock } from '../clock/clocks.js';
import { type Transaction, TransactionRunner } from '../database/transaction.js';
import { correlationId, currentContext } from '../telemetry/context.js';
import { OutboxRepository } from './db/outbox.repository.js';
import { findUnstorable } from './domain/storable.js';
import { OutboxRelay } from './outbox-relay.js';

/** What is to be done after the commit: by which job, under which business key, with which data. */
export interface Letter {
  /** Unique for ever over the whole outbox. */
  readonly key: string;
  readonly job: string;
  readonly eventType: string | null;
  readonly payload: unknown;
}

/** Where everything stands that must happen after a commit. */
@Injectable()
export class Outbox {
  constructor(
    private readonly letters: OutboxRepository,
    private readonly transactions: TransactionRunner,
    private readonly relay: OutboxRelay,
    private readonly clock: SystemClock,
  ) {}

  /**
   * Writes a letter in the caller's transaction; the key of an earlier letter adds nothing.
   * @throws DomainError `outbox.text-unstorable` when the payload holds a text that PostgreSQL cannot keep.
   */
  async append(tx: Transaction, letter: Letter): Promise<void> {
    const field = findUnstorable(letter.payload);
    if (field !== undefined) throw new DomainError('outbox.text-unstorable', { job: letter.job, field }, { field });
    const written = await this.letters.append(tx, {
      ...letter,
      correlationId: correlationId(),
      actor: currentContext()?.actor ?? null,
      createdAt: this.clock.now(),
    });
    if (written) this.transactions.afterCommit(tx, () => this.relay.kick());
  }
}
