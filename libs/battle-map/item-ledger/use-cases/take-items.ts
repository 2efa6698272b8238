import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#libs/platform/audit/audit-trail';
import { TransactionRunner } from '#libs/platform/database/transaction';
import type { Language } from '#libs/platform/i18n/messages';
import type { TaskId } from '../../task/contract.js';
import { ItemsOut } from '../items-out.js';

/** Somebody takes a ledger of items along, with the names in it; who did so when stays on record, as for any other ledger. */
@Injectable()
export class TakeItems {
  constructor(
    private readonly items: ItemsOut,
    private readonly transactions: TransactionRunner,
    private readonly audit: AuditTrail,
  ) {}

  /** @param language left out: the reader's. @throws DomainError `item-ledger.none`. */
  async execute(taskId: TaskId, language?: Language): Promise<{ readonly name: string; readonly content: Readable }> {
    const file = await this.items.write(taskId, language);
    await this.transactions.run((tx) =>
      this.audit.record(tx, {
        action: 'item-ledger.take-items',
        subject: { kind: 'task', id: taskId },
        result: 'done',
        details: { file: file.name },
      }),
    );
    return file;
  }
}
