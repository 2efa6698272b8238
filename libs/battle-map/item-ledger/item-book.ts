import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { Actor } from '#libs/platform/access/actor';
import { BusinessClock } from '#libs/platform/clock/clocks';
import type { Transaction } from '#libs/platform/database/transaction';
import { OfficeDirectory } from '../office/contract.js';
import type { TaskId } from '../task/contract.js';
import { type CountedTask, TaskCounts } from '../task/contract/counts.js';
import type { ItemLedgerEntity } from './db/item-ledger.entity.js';
import { ItemLedgerRepository } from './db/item-ledger.repository.js';
import { ItemRepository } from './db/item.repository.js';
import type { ItemChangeKind, LedgerItemChangeEntity } from './db/ledger-item-change.entity.js';
import type { LedgerItemEntity } from './db/ledger-item.entity.js';
import { changedDetails, type Item, type Standing } from './domain/item.js';
import { mayKeep } from './domain/ledger.js';
import { SUPERVISE_ITEMS } from './http/permissions.js';

/** A task whose ledger is in hand, under its lock. */
export interface OpenBook {
  readonly task: CountedTask;
  readonly standing: Standing;
  readonly today: LocalDate;
  readonly now: Date;
}
export type KeptBook = OpenBook & { readonly ledger: ItemLedgerEntity };

/** An item as it is to be stored; without a place it takes the next one. */
export interface ItemChange {
  readonly before: LedgerItemEntity | null;
  readonly after: Item;
  readonly kind: ItemChangeKind;
  readonly reason?: string | undefined;
}

/** What every change of items has in common: who may, under which lock, the history, and the count that becomes the task's progress. */
@Injectable()
export class ItemBook {
  constructor(
    private readonly counts: TaskCounts,
    private readonly office: OfficeDirectory,
    private readonly clock: BusinessClock,
    private readonly ledgers: ItemLedgerRepository,
    private readonly items: ItemRepository,
  ) {}

  /** @throws DomainError `task.unknown`. */
  async look(actor: Actor, taskId: TaskId): Promise<OpenBook> {
    const task = await this.counts.look(taskId);
    if (!task) throw new DomainError('task.unknown', {}, { kind: 'not-found' });
    return this.opened(actor, task);
  }

  /** Nobody else changes the task or its items until the transaction ends. @throws DomainError `task.unknown`, `item-ledger.rests`. */
  async open(tx: Transaction, actor: Actor, taskId: TaskId): Promise<OpenBook> {
    const task = await this.counts.lock(tx, taskId);
    if (task.rests !== null) {
      throw new DomainError('item-ledger.rests', { task: task.code, rests: task.rests }, { kind: 'conflict' });
    }
    return this.opened(actor, task, tx);
  }

  /** @throws DomainError as `open`; `item-ledger.none`. */
  async openKept(tx: Transaction, actor: Actor, taskId: TaskId): Promise<KeptBook> {
    const book = await this.open(tx, actor, taskId);
    const ledger = await this.ledgers.of(taskId, tx);
    if (!ledger) throw new DomainError('item-ledger.none', { task: book.task.code }, { kind: 'not-found' });
    return { ...book, ledger };
  }

  /** @throws DomainError `item-ledger.not-keeper`. */
  refuseStranger({ standing, task }: OpenBook): void {
    if (!mayKeep(standing)) throw new DomainError('item-ledger.not-keeper', { task: task.code }, { kind: 'forbidden' });
  }

  /** Stores new and changed items with their history, and counts. @throws DomainError `task.state`. */
  async save(tx: Transaction, actor: Actor, book: KeptBook, changes: readonly ItemChange[]): Promise<void> {
    const { ledger, today, now } = book;
    let { position } = await this.items.next(tx, ledger.taskId);
    const rows = changes.map(({ before, after }): LedgerItemEntity => {
      const version = (before?.version ?? 0) + 1;
      const row = { ...after, taskId: ledger.taskId, changedBy: actor.name, version } as Omit<LedgerItemEntity, 'position'>;
      return { ...row, position: before?.position ?? position++ };
    });
    await this.items.add(
      tx,
      rows.filter((_, index) => !changes[index]?.before),
    );
    await this.items.update(
      tx,
      rows.filter((_, index) => changes[index]?.before),
    );
    await this.items.addChanges(
      tx,
      changes.map(({ before, after, kind, reason = '' }, index): LedgerItemChangeEntity => {
        return {
          itemId: after.id,
          itemVersion: rows[index]!.version,
          kind,
          changedAt: now,
          changedOn: today,
          accountId: actor.accountId,
          changedBy: actor.name,
          fromState: before?.state ?? null,
          toState: after.state,
          reason,
          details: before ? Object.fromEntries(changedDetails(before, after).map((field) => [field, [before[field], after[field]]])) : {},
        };
      }),
    );
    await this.count(tx, actor, book);
  }

  /** Done or closed of all of them becomes the task's progress. */
  async count(tx: Transaction, actor: Actor, { ledger, today }: KeptBook): Promise<void> {
    const { total, done } = await this.ledgers.counts(ledger.taskId, today, tx);
    await this.counts.set(tx, actor, ledger.taskId, { target: total, unit: ledger.unit, done });
  }

  private async opened(actor: Actor, task: CountedTask, tx?: Transaction): Promise<OpenBook> {
    const today = this.clock.today();
    const posts = (await this.office.postsActedFor(actor.accountId, today, tx)).map(({ id }) => id);
    const standing: Standing = {
      accountId: actor.accountId,
      posts,
      owner: task.owners.some((post) => posts.includes(post)),
      head: posts.includes(task.head),
      leader: task.leader !== null && posts.includes(task.leader),
      desk: actor.permissions.has(SUPERVISE_ITEMS),
    };
    return { task, standing, today, now: this.clock.now() };
  }
}
