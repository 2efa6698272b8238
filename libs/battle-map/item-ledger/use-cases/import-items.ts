import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { Actor } from '#libs/platform/access/actor';
import { AuditTrail } from '#libs/platform/audit/audit-trail';
import { keptOrRolledBack } from '#libs/platform/database/kept-or-rolled-back';
import { type Transaction, TransactionRunner } from '#libs/platform/database/transaction';
import type { FileId } from '#libs/platform/files/stored-file';
import { type TableReading, WorkbookTables } from '../../ledger/contract/workbook-tables.js';
import type { TaskId } from '../../task/contract.js';
import type { ItemLedgerEntity } from '../db/item-ledger.entity.js';
import { ItemLedgerRepository } from '../db/item-ledger.repository.js';
import { ItemBook } from '../item-book.js';
import { ItemLists } from '../item-lists.js';
import { type ItemImportReport, outcomeOf, refusedBy, reportOf } from '../item-report.js';
import { tableColumns } from '../table-columns.js';

/** A workbook brings items, all or none; a dry run is the same, rolled back. */
@Injectable()
export class ImportItems {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly tables: WorkbookTables,
    private readonly ledgers: ItemLedgerRepository,
    private readonly book: ItemBook,
    private readonly lists: ItemLists,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * What is wrong with the list is told in the report. Kept exactly when `keep` is said and there is no fault.
   * @throws DomainError `item-ledger.none`, `.rests`, `.not-keeper`, `.changed`, `files.not-found`, `ledger.workbook.*`.
   */
  async execute(actor: Actor, taskId: TaskId, fileId: FileId, keep: boolean): Promise<ItemImportReport> {
    const ledger = await this.ledgers.of(taskId);
    if (!ledger) throw new DomainError('item-ledger.none', {}, { kind: 'not-found' });
    // Read before the transaction begins: a large file would hold its locks for as long as it takes.
    const table = await this.tables.read(actor, fileId, tableColumns(ledger));
    return keptOrRolledBack(this.transactions, async (tx) => {
      const answer = await this.takeIn(tx, actor, ledger, table);
      return { answer, keep: keep && answer.faults.length === 0 };
    });
  }

  private async takeIn(tx: Transaction, actor: Actor, read: ItemLedgerEntity, table: TableReading): Promise<ItemImportReport> {
    const kept = await this.book.openKept(tx, actor, read.taskId);
    this.book.refuseStranger(kept);
    if (kept.ledger.version !== read.version) {
      throw new DomainError('item-ledger.changed', { task: kept.task.code, by: kept.ledger.changedBy }, { kind: 'conflict' });
    }
    const { items, faults } = await this.lists.judge(tx, kept, table);
    const report = reportOf(table, items, faults);
    if (report.faults.length > 0) return report;
    const changes = items.flatMap((item) =>
      outcomeOf(item) === 'unchanged' ? [] : [{ before: item.before, after: item.after, kind: 'import' as const }],
    );
    if (changes.length === 0) return report;
    try {
      await this.book.save(tx, actor, kept, changes);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return refusedBy(report, error.code, error.params);
    }
    await this.audit.record(tx, {
      action: 'item-ledger.import-items',
      subject: { kind: 'task', id: read.taskId },
      result: 'done',
      details: { task: kept.task.code, ...report.counts },
    });
    return report;
  }
}
