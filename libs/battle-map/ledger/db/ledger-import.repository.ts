import { Injectable } from '@nestjs/common';
import { Database } from '#libs/platform/database/database';
import type { Transaction } from '#libs/platform/database/transaction';
import { offsetOf, type Page, type PageQuery } from '#libs/platform/http/paging';
import { LedgerImportEntity } from './ledger-import.entity.js';

@Injectable()
export class LedgerImportRepository {
  constructor(private readonly database: Database) {}

  async add(tx: Transaction, line: LedgerImportEntity): Promise<void> {
    await this.database.manager(tx).insert(LedgerImportEntity, line);
  }

  async history({ page, size, sort }: PageQuery<'importedAt'>): Promise<Page<LedgerImportEntity>> {
    const [items, total] = await this.database.manager().findAndCount(LedgerImportEntity, {
      order: { importedAt: sort.descending ? 'desc' : 'asc', id: 'asc' },
      skip: offsetOf({ page, size }),
      take: size,
    });
    return { items, page, size, total };
  }
}
