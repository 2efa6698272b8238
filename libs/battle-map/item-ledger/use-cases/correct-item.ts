import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { Actor } from '#libs/platform/access/actor';
import { AuditTrail } from '#libs/platform/audit/audit-trail';
import { TransactionRunner } from '#libs/platform/database/transaction';
import type { TaskId } from '../../task/contract.js';
import type { ItemId } from '../contract.js';
import { ItemRepository } from '../db/item.repository.js';
import { changedDetails, type ItemDetails, withDeadline } from '../domain/item.js';
import { ItemBook } from '../item-book.js';
import { CheckedDetails } from '../item-details.js';
import { SeenItems } from '../seen-items.js';

/** What is written down about an item is corrected; what was there before stays in its history. */
@Injectable()
export class CorrectItem {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly book: ItemBook,
    private readonly items: ItemRepository,
    private readonly seen: SeenItems,
    private readonly details: CheckedDetails,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `item-ledger.none`, `.rests`, `.not-keeper`, `.item-unknown`, `.item-changed`, `.number-taken`, `.value` … */
  execute(actor: Actor, taskId: TaskId, id: ItemId, wanted: ItemDetails, version: number): Promise<void> {
    return this.transactions.run(async (tx) => {
      const kept = await this.book.openKept(tx, actor, taskId);
      this.book.refuseStranger(kept);
      const [before] = await this.seen.of(tx, taskId, [{ id, version }]);
      const namesake = await this.items.withNumber(tx, taskId, wanted.number);
      if (namesake && namesake.id !== id) {
        throw new DomainError('item-ledger.number-taken', { number: wanted.number }, { field: 'number', kind: 'conflict' });
      }
      const { deadline, ...details } = await this.details.of(tx, kept.ledger, wanted);
      const after = withDeadline({ ...before!, ...details }, deadline);
      if (changedDetails(before!, after).length === 0) return;
      await this.book.save(tx, actor, kept, [{ before: before!, after, kind: 'edit' }]);
      await this.audit.record(tx, {
        action: 'item-ledger.correct-item',
        subject: { kind: 'task', id: taskId },
        result: 'done',
        details: { task: kept.task.code, item: after.number, fields: changedDetails(before!, after).join(' ') },
      });
    });
  }
}
