import { Injectable } from '@nestjs/common';
import { DomainError, DomainErrors } from '#libs/kernel/shared/domain-error';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { Actor } from '#libs/platform/access/actor';
import { AuditTrail } from '#libs/platform/audit/audit-trail';
import { type Transaction, TransactionRunner } from '#libs/platform/database/transaction';
import { OfficeDirectory, type PostId } from '../../office/contract.js';
import type { TaskId } from '../../task/contract.js';
import type { ItemVerb } from '../contract.js';
import { ItemLedgerRepository } from '../db/item-ledger.repository.js';
import type { LedgerItemEntity } from '../db/ledger-item.entity.js';
import { changedDetails, type Item, withDeadline } from '../domain/item.js';
import { acted } from '../domain/item-verbs.js';
import { type ItemChange, ItemBook, type KeptBook } from '../item-book.js';
import { CheckedDetails } from '../item-details.js';
import { type SeenItem, SeenItems } from '../seen-items.js';

/** The same of many items; what is left out stays. */
export interface ItemsChange {
  readonly verb?: ItemVerb | undefined;
  /** On which day it was done or rectified. */
  readonly on?: LocalDate | undefined;
  readonly reason?: string | undefined;
  readonly deadline?: LocalDate | undefined;
  readonly responsiblePostId?: PostId | undefined;
  readonly remark?: string | undefined;
}

/** Many items are changed at once, each as it was seen: all of them, or none. */
@Injectable()
export class ChangeItems {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly book: ItemBook,
    private readonly ledgers: ItemLedgerRepository,
    private readonly seen: SeenItems,
    private readonly office: OfficeDirectory,
    private readonly details: CheckedDetails,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainErrors by item: `item-ledger.item-changed`, `.not-yours`, `.own-inspection`, `.state`, `.new-deadline`, `.would-be-empty` …; `task.state`. */
  execute(actor: Actor, taskId: TaskId, items: readonly SeenItem[], change: ItemsChange): Promise<void> {
    return this.transactions.run(async (tx) => {
      const kept = await this.book.openKept(tx, actor, taskId);
      await this.refuseStranger(tx, kept, change);
      const deadline = change.deadline ?? (await this.deadlineOfLaw(kept, change, tx));
      const refusals: DomainError[] = [];
      const changes = (await this.seen.of(tx, taskId, items)).flatMap((before, index): ItemChange[] => {
        try {
          return changeOf(before, { ...change, deadline }, kept);
        } catch (error) {
          if (!(error instanceof DomainError)) throw error;
          refusals.push(items.length === 1 ? error : at(index, error));
          return [];
        }
      });
      if (refusals.length > 0) throw new DomainErrors(refusals);
      if (changes.length === 0) return;
      if (change.verb === 'remove') await this.refuseEmptying(tx, kept, changes.length);
      await this.book.save(tx, actor, kept, changes);
      await this.audit.record(tx, {
        action: 'item-ledger.change-items',
        subject: { kind: 'task', id: taskId },
        result: 'done',
        details: { task: kept.task.code, verb: change.verb ?? 'edit', items: changes.length, reason: change.reason ?? '' },
      });
    });
  }

  /** The count of the items is the task's progress, and of nothing there is no count. */
  private async refuseEmptying(tx: Transaction, { ledger, task, today }: KeptBook, removed: number): Promise<void> {
    const { total } = await this.ledgers.counts(ledger.taskId, today, tx);
    if (removed >= total) throw new DomainError('item-ledger.would-be-empty', { task: task.code }, { kind: 'conflict', field: 'items' });
  }

  /** Details are for those who keep the ledger; a verb has its own rule for each item. */
  private async refuseStranger(tx: Transaction, kept: KeptBook, { verb, deadline, responsiblePostId, remark }: ItemsChange): Promise<void> {
    if (responsiblePostId !== undefined || remark !== undefined || (deadline !== undefined && verb === undefined)) {
      this.book.refuseStranger(kept);
    }
    if (responsiblePostId !== undefined && !(await this.office.post(responsiblePostId, tx))) {
      throw new DomainError('item-ledger.post-unknown', {}, { field: 'responsiblePostId' });
    }
  }

  /** What fails today and has no other deadline has that of the law, counted from today. */
  private async deadlineOfLaw({ ledger, today }: KeptBook, { verb }: ItemsChange, tx: Transaction): Promise<LocalDate | undefined> {
    if (verb !== 'fail' && verb !== 'reopen') return undefined;
    return (await this.details.term(ledger, today, tx)) ?? undefined;
  }
}

function changeOf(before: LedgerItemEntity, { verb, on, reason, ...change }: ItemsChange, { standing, today }: KeptBook): ItemChange[] {
  const { deadline, responsiblePostId, remark } = change;
  let after: Item = verb ? acted(before, { verb, on, reason, deadline }, standing, today) : before;
  if (deadline !== undefined) after = withDeadline(after, deadline);
  if (responsiblePostId !== undefined) after = { ...after, responsiblePostId };
  if (remark !== undefined) after = { ...after, remark };
  if (!verb && changedDetails(before, after).length === 0) return [];
  return [{ before, after, kind: verb ?? 'edit', reason }];
}

function at(index: number, { code, params, kind, field = 'id' }: DomainError): DomainError {
  return new DomainError(code, params, { kind, field: `items.${index}.${field}` });
}
