import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, QueryFailedError } from 'typeorm';
import { currentContext } from '../telemetry/context.js';
import { type Transaction, TransactionRunner } from './transaction.js';

interface OpenTransaction {
  readonly manager: EntityManager;
  readonly doorbells: (() => void)[];
}

/** SQLSTATE of PostgreSQL's class 40 that is cured by trying again: serialization_failure, deadlock_detected. */
const RETRIABLE = new Set(['40001', '40P01']);
const ATTEMPTS = 3;

/** The one way to the database: repositories ask it for a manager, use cases for a transaction. */
@Injectable()
export class Database extends TransactionRunner {
  private readonly open = new WeakMap<object, OpenTransaction>();
  private readonly participants: ((tx: Transaction) => Promise<void>)[] = [];

  constructor(private readonly dataSource: DataSource) {
    super();
  }

  /** The manager of a transaction, or of the pool when there is none. For repositories in `db/` only. */
  manager(tx?: Transaction): EntityManager {
    return tx ? this.opened(tx).manager : this.dataSource.manager;
  }

  /** Work that joins every transaction at its start, such as the claim of an idempotency key. */
  join(participant: (tx: Transaction) => Promise<void>): void {
    this.participants.push(participant);
  }

  async run<Answer>(work: (tx: Transaction) => Promise<Answer>): Promise<Answer> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.once(work);
      } catch (error) {
        if (attempt >= ATTEMPTS || !isRetriable(error)) throw error;
      }
    }
  }

  afterCommit(tx: Transaction, ring: () => void): void {
    this.opened(tx).doorbells.push(ring);
  }

  private async once<Answer>(work: (tx: Transaction) => Promise<Answer>): Promise<Answer> {
    const doorbells: (() => void)[] = [];
    const answer = await this.dataSource.transaction(async (manager) => {
      const tx = {} as Transaction;
      this.open.set(tx, { manager, doorbells });
      if (currentContext()) for (const participant of this.participants) await participant(tx);
      try {
        return await work(tx);
      } finally {
        this.open.delete(tx);
      }
    });
    for (const ring of doorbells) ring();
    return answer;
  }

  private opened(tx: Transaction): OpenTransaction {
    const open = this.open.get(tx);
    if (!open) throw new Error('This transaction has ended: await everything inside the function given to run().');
    return open;
  }
}

/** True when the server said that the statement broke the named unique constraint. */
export function violates(error: unknown, constraint: string): boolean {
  return error instanceof QueryFailedError && (error.driverError as { constraint?: string }).constraint === constraint;
}

function isRetriable(error: unknown): boolean {
  return error instanceof QueryFailedError && RETRIABLE.has((error.driverError as { code?: string }).code ?? '');
}
