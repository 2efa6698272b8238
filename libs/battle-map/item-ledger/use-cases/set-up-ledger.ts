import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { Actor } from '#libs/platform/access/actor';
import { AuditTrail } from '#libs/platform/audit/audit-trail';
import { TransactionRunner } from '#libs/platform/database/transaction';
import type { TaskId } from '../../task/contract.js';
import { ItemLedgerRepository } from '../db/item-ledger.repository.js';
import { type LedgerShape, refuseBadShape, refuseLosing } from '../domain/ledger.js';
import { ItemBook } from '../item-book.js';

/** A task gets a ledger of items, or its ledger another shape; from then on its progress is counted. */
@Injectable()
export class SetUpLedger {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly book: ItemBook,
    private readonly ledgers: ItemLedgerRepository,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * @param seenVersion null: there was none.
   * @throws DomainError `task.unknown`, `item-ledger.rests`, `.not-keeper`, `.changed`, `.kind-in-use`, `.column-in-use`, `.column-twice` …
   */
  execute(actor: Actor, taskId: TaskId, shape: LedgerShape, seenVersion: number | null): Promise<void> {
    refuseBadShape(shape);
    return this.transactions.run(async (tx) => {
      const open = await this.book.open(tx, actor, taskId);
      this.book.refuseStranger(open);
      const stands = await this.ledgers.of(taskId, tx);
      if ((stands?.version ?? null) !== seenVersion) {
        const params = { task: open.task.code, by: stands?.changedBy ?? '' };
        throw new DomainError('item-ledger.changed', params, { kind: 'conflict', field: 'version' });
      }
      if (stands) refuseLosing(stands, shape, await this.ledgers.inUse(tx, taskId));
      const changed = { changedBy: actor.name, changedOn: open.today, version: (stands?.version ?? 0) + 1 };
      const ledger = { ...shape, taskId, ...changed };
      await this.ledgers.save(tx, ledger);
      await this.book.count(tx, actor, { ...open, ledger });
      await this.audit.record(tx, {
        action: 'item-ledger.set-up',
        subject: { kind: 'task', id: taskId },
        result: 'done',
        details: { task: open.task.code, title: shape.title, version: ledger.version },
      });
    });
  }
}
