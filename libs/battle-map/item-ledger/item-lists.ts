import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { Transaction } from '#libs/platform/database/transaction';
import type { TableReading } from '../ledger/contract/workbook-tables.js';
import { OfficeDirectory } from '../office/contract.js';
import type { ItemId } from './contract.js';
import { ItemRepository } from './db/item.repository.js';
import type { LedgerItemEntity } from './db/ledger-item.entity.js';
import { importItems } from './domain/import-items.js';
import type { PostId } from './domain/item.js';
import type { KeptBook } from './item-book.js';
import { CheckedDetails } from './item-details.js';

/** What a list makes of a ledger as it stands: the rows judged with everything that has to be looked up for them, once. */
@Injectable()
export class ItemLists {
  constructor(
    private readonly items: ItemRepository,
    private readonly office: OfficeDirectory,
    private readonly details: CheckedDetails,
  ) {}

  async judge(tx: Transaction, { ledger, standing, today }: KeptBook, { rows, letters }: TableReading) {
    const [existing, removed] = [await this.items.all(ledger.taskId, tx), await this.items.removed(ledger.taskId, tx)];
    const days = rows.flatMap(({ values }) => (values['foundOn'] === undefined ? [] : [values['foundOn'] as LocalDate]));
    const stored = existing.flatMap(({ foundOn, deadline }) => (foundOn !== null && deadline === null ? [foundOn] : []));
    const terms = await this.details.terms(ledger, [...days, ...stored], tx);
    return importItems<LedgerItemEntity>(rows, {
      shape: ledger,
      letters,
      existing,
      removed,
      standing,
      today,
      posts: await this.posts(tx, rows, existing),
      newId: () => randomUUID() as ItemId,
      term: (foundOn) => {
        const term = terms.get(foundOn);
        if (term instanceof DomainError) throw term;
        return term;
      },
    });
  }

  private async posts(
    tx: Transaction,
    rows: TableReading['rows'],
    existing: readonly LedgerItemEntity[],
  ): Promise<ReadonlyMap<string, PostId>> {
    const titles = new Set(rows.flatMap(({ values }) => (values['responsible'] === undefined ? [] : [String(values['responsible'])])));
    const named = [...(await this.office.postsByTitle([...titles], tx)).values()];
    const asked = await this.office.posts(
      existing.flatMap(({ responsiblePostId }) => responsiblePostId ?? []),
      tx,
    );
    return new Map([...named, ...asked].map(({ title, id }) => [title, id]));
  }
}
