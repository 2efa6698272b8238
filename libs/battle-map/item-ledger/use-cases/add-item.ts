import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { Actor } from '#libs/platform/access/actor';
import { AuditTrail } from '#libs/platform/audit/audit-trail';
import { TransactionRunner } from '#libs/platform/database/transaction';
import type { TaskId } from '../../task/contract.js';
import type { ItemId } from '../contract.js';
import { ItemRepository } from '../db/item.repository.js';
import { type ItemDetails, newItem } from '../domain/item.js';
import { ItemBook } from '../item-book.js';
import { CheckedDetails } from '../item-details.js';

/** Somebody who keeps the ledger writes an item down. */
@Injectable()
export class AddItem {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly book: ItemBook,
    private readonly items: ItemRepository,
    private readonly details: CheckedDetails,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * @param wanted without a number it gets the next one.
   * @throws DomainError `item-ledger.none`, `.rests`, `.not-keeper`, `.number-taken`, `.post-unknown`, `.value`, `office.statutory.*`.
   */
  execute(actor: Actor, taskId: TaskId, wanted: Omit<ItemDetails, 'number'> & { readonly number: string | null }): Promise<ItemId> {
    return this.transactions.run(async (tx) => {
      const kept = await this.book.openKept(tx, actor, taskId);
      this.book.refuseStranger(kept);
      const number = wanted.number ?? String((await this.items.next(tx, taskId)).number);
      if (await this.items.withNumber(tx, taskId, number)) {
        throw new DomainError('item-ledger.number-taken', { number }, { field: 'number', kind: 'conflict' });
      }
      const details = await this.details.of(tx, kept.ledger, { ...wanted, number });
      const item = newItem(randomUUID() as ItemId, details, kept.ledger.rectification);
      await this.book.save(tx, actor, kept, [{ before: null, after: item, kind: 'add' }]);
      await this.audit.record(tx, {
        action: 'item-ledger.add-item',
        subject: { kind: 'task', id: taskId },
        result: 'done',
        details: { task: kept.task.code, item: number, name: item.name },
      });
      return item.id;
    });
  }
}
