import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { type Transaction, TransactionRunner } from '../database/transaction.js';
import { currentContext, type WorkContext } from '../telemetry/context.js';
import { IdempotentRequestRepository } from './db/idempotent-request.repository.js';
import type { Claim } from './idempotency.js';

/** Thrown inside a transaction: an equal request was faster. */
export class KeyIsTaken extends DomainError {
  constructor() {
    super('http.idempotency.unfinished', {}, { kind: 'conflict' });
  }
}

interface OpenClaim {
  readonly claim: Claim;
  committed: boolean;
}

/**
 * Takes the key in the request's own first transaction: it commits together with what the request does, so that of two
 * equal requests only one can commit anything.
 */
@Injectable()
export class IdempotencyClaims implements OnModuleInit {
  private readonly open = new WeakMap<WorkContext, OpenClaim>();

  constructor(
    private readonly requests: IdempotentRequestRepository,
    private readonly transactions: TransactionRunner,
  ) {}

  onModuleInit(): void {
    this.requests.joinTransactions((tx) => this.take(tx));
  }

  /** From now on the current work commits nothing without the key. */
  require(claim: Claim): OpenClaim {
    const work = currentContext();
    if (!work) throw new Error('A claim needs the context of a request.');
    const opened = { claim, committed: false };
    this.open.set(work, opened);
    return opened;
  }

  private async take(tx: Transaction): Promise<void> {
    const work = currentContext();
    const opened = work && this.open.get(work);
    if (!opened || opened.committed) return;
    if (!(await this.requests.take(tx, opened.claim))) throw new KeyIsTaken();
    this.transactions.afterCommit(tx, () => {
      opened.committed = true;
    });
  }
}
