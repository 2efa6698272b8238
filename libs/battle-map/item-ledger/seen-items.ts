import { Injectable } from '@nestjs/common';
import { DomainError, DomainErrors } from '#libs/kernel/shared/domain-error';
import type { Transaction } from '#libs/platform/database/transaction';
import type { TaskId } from '../task/contract.js';
import type { ItemId } from './contract.js';
import { ItemRepository } from './db/item.repository.js';
import type { LedgerItemEntity } from './db/ledger-item.entity.js';

export interface SeenItem {
  readonly id: ItemId;
  /** As last read. */
  readonly version: number;
}

/** Items as somebody saw them; what is another by now is told, item by item. */
@Injectable()
export class SeenItems {
  constructor(private readonly items: ItemRepository) {}

  /** In the order asked for. @throws DomainErrors `item-ledger.item-unknown`, `item-ledger.item-changed`, `item-ledger.removed`, each with its field. */
  async of(tx: Transaction, taskId: TaskId, seen: readonly SeenItem[]): Promise<LedgerItemEntity[]> {
    const stored = new Map(
      (
        await this.items.byIds(
          tx,
          taskId,
          seen.map(({ id }) => id),
        )
      ).map((item) => [item.id, item]),
    );
    const found: LedgerItemEntity[] = [];
    const refusals: DomainError[] = [];
    for (const [index, { id, version }] of seen.entries()) {
      const item = stored.get(id);
      const at = seen.length === 1 ? '' : `items.${index}.`;
      if (!item) refusals.push(new DomainError('item-ledger.item-unknown', {}, { kind: 'not-found', field: `${at}id` }));
      else if (item.version !== version) {
        const params = { number: item.number, name: item.name, by: item.changedBy };
        refusals.push(new DomainError('item-ledger.item-changed', params, { kind: 'conflict', field: `${at}version` }));
      } else if (item.state === 'removed') {
        const params = { number: item.number, name: item.name };
        refusals.push(new DomainError('item-ledger.removed', params, { kind: 'conflict', field: `${at}id` }));
      } else found.push(item);
    }
    if (refusals.length > 0) throw new DomainErrors(refusals);
    return found;
  }
}
