import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { Actor } from '#libs/platform/access/actor';
import { TransactionRunner } from '#libs/platform/database/transaction';
import type { TaskId } from '../../task/contract.js';
import { ItemLedgerRepository } from '../db/item-ledger.repository.js';
import { ItemBook } from '../item-book.js';

/** All items are closed and the head returned the task: the owner asks him once more. Otherwise the last item has asked already. */
@Injectable()
export class ReportCompletion {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly book: ItemBook,
    private readonly ledgers: ItemLedgerRepository,
  ) {}

  /** @throws DomainError `item-ledger.none`, `.rests`, `.not-keeper`, `.not-complete`, `task.state`. */
  execute(actor: Actor, taskId: TaskId): Promise<void> {
    return this.transactions.run(async (tx) => {
      const kept = await this.book.openKept(tx, actor, taskId);
      this.book.refuseStranger(kept);
      const { total, done } = await this.ledgers.counts(taskId, kept.today, tx);
      if (total === 0 || done < total) {
        throw new DomainError('item-ledger.not-complete', { task: kept.task.code, done, total }, { kind: 'conflict' });
      }
      await this.book.count(tx, actor, kept);
    });
  }
}
