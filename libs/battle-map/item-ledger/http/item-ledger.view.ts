import { Injectable } from '@nestjs/common';
import { DomainError, DomainErrors } from '#libs/kernel/shared/domain-error';
import type { Actor } from '#libs/platform/access/actor';
import { Translator } from '#libs/platform/i18n/translator';
import type { TaskId } from '../../task/contract.js';
import type { ItemId } from '../contract.js';
import { ItemLedgerRepository } from '../db/item-ledger.repository.js';
import { type ItemQuery, ItemRepository, type ListedItem } from '../db/item.repository.js';
import type { LedgerItemChangeEntity } from '../db/ledger-item-change.entity.js';
import type { Standing } from '../domain/item.js';
import { allowedItemVerbs } from '../domain/item-verbs.js';
import { mayKeep } from '../domain/ledger.js';
import { ItemBook } from '../item-book.js';
import type { ItemImportReport } from '../item-report.js';
import type { ItemHistory, ItemImportBody, ItemView, LedgerView } from './item-ledger.schema.js';
import { WORK_ON_ITEMS } from './permissions.js';

/** Ledgers and items as people read them, with what the reader may do. */
@Injectable()
export class ItemLedgerViews {
  constructor(
    private readonly book: ItemBook,
    private readonly ledgers: ItemLedgerRepository,
    private readonly items: ItemRepository,
    private readonly translator: Translator,
  ) {}

  /** @throws DomainError `task.unknown`. */
  async ledger(actor: Actor, taskId: TaskId): Promise<LedgerView> {
    const { task, standing, today } = await this.book.look(actor, taskId);
    const ledger = await this.ledgers.of(taskId);
    const counts = await this.ledgers.counts(taskId, today);
    const keeps = task.rests === null && actor.permissions.has(WORK_ON_ITEMS) && mayKeep(standing);
    return {
      taskId,
      task: task.code,
      rests: task.rests,
      mayKeep: keeps,
      ledger: ledger ? { ...ledger, columns: ledger.columns.map((column) => ({ ...column, choices: [...column.choices] })) } : null,
      counts,
    };
  }

  /** @throws DomainError `task.unknown`. */
  async page(actor: Actor, taskId: TaskId, query: ItemQuery) {
    const { task, standing, today } = await this.book.look(actor, taskId);
    const { items, total } = await this.items.page(taskId, today, query);
    const { page, size } = query;
    return {
      items: items.map((item) => toItem(item, standing, task.rests === null && actor.permissions.has(WORK_ON_ITEMS))),
      page,
      size,
      total,
    };
  }

  /** @throws DomainError `task.unknown`, `item-ledger.item-unknown`. */
  async item(actor: Actor, taskId: TaskId, id: ItemId): Promise<ItemHistory> {
    const { task, standing, today } = await this.book.look(actor, taskId);
    const item = await this.items.listed(taskId, id, today);
    if (!item) throw new DomainError('item-ledger.item-unknown', {}, { kind: 'not-found', field: 'id' });
    const works = task.rests === null && actor.permissions.has(WORK_ON_ITEMS);
    return { item: toItem(item, standing, works), changes: (await this.items.changesOf(id)).map(toChange) };
  }

  report({ counts, items, faults, remarks, sheet }: ItemImportReport): ItemImportBody {
    return {
      sheet,
      counts: { ...counts },
      items: items.map((item) => ({ ...item, fields: [...item.fields] })),
      faults: faults.map(({ params, ...fault }) => ({
        ...fault,
        reason: this.translator.text(`error.${fault.code}.reason`, params),
        remedy: this.translator.text(`error.${fault.code}.remedy`, params),
      })),
      remarks: remarks.map(({ message, params, ...remark }) => ({ ...remark, text: this.translator.text(message, params) })),
    };
  }
}

/** A list with faults is not taken in: each is named with the place where it stands as the field. */
export function refusalOf({ faults }: ItemImportReport): DomainErrors {
  return new DomainErrors(
    faults.map(({ sheet, row, column, code, params }) => {
      const field = sheet === null || row === null ? 'fileId' : `${sheet}!${column ?? ''}${row}`;
      return new DomainError(code, params, { field });
    }),
  );
}

function toItem({ formerDeadlines, custom, ...item }: ListedItem, standing: Standing, works: boolean): ItemView {
  return {
    ...item,
    custom: { ...custom },
    formerDeadlines: [...formerDeadlines],
    may: works ? allowedItemVerbs({ ...item, custom, formerDeadlines }, standing) : [],
  };
}

function toChange(change: LedgerItemChangeEntity): ItemHistory['changes'][number] {
  const { itemVersion: version, changedAt, details, kind, changedOn, changedBy, fromState, toState, reason } = change;
  return {
    ...{ version, kind, changedOn, changedBy, fromState, toState, reason },
    changedAt: changedAt.toISOString(),
    details: Object.entries(details).map(([field, [before, after]]) => ({ field, before: worded(before), after: worded(after) })),
  };
}

function worded(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return `${value}`;
  return typeof value === 'object' && value !== null ? Object.values(value).join('、') : '';
}
