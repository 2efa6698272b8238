import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { Database } from '#libs/platform/database/database';
import type { Transaction } from '#libs/platform/database/transaction';
import type { TaskId } from '../../task/contract.js';
import type { ItemState } from '../contract.js';
import type { InUse } from '../domain/ledger.js';
import { ItemLedgerEntity } from './item-ledger.entity.js';

export interface ItemCounts {
  /** Without those that were removed. */
  readonly total: number;
  /** Done or closed. */
  readonly done: number;
  readonly overdue: number;
  readonly states: Readonly<Record<ItemState, number>>;
}

/** What is past its deadline, as the domain's `isOverdue` says; `$2` is today. */
export const OVERDUE = `(item.state not in ('done', 'closed', 'removed')
  and item.deadline < case when item.state = 'rectified' then coalesce(item.rectified_on, $2::date) else $2::date end)`;

@Injectable()
export class ItemLedgerRepository {
  constructor(private readonly database: Database) {}

  /** The caller holds the task's lock when he is going to change it. */
  async of(taskId: TaskId, tx?: Transaction): Promise<ItemLedgerEntity | undefined> {
    return (await this.database.manager(tx).findOneBy(ItemLedgerEntity, { taskId })) ?? undefined;
  }

  async save(tx: Transaction, ledger: ItemLedgerEntity): Promise<void> {
    await this.database.manager(tx).upsert(ItemLedgerEntity, ledger, ['taskId']);
  }

  async inUse(tx: Transaction, taskId: TaskId): Promise<InUse> {
    const [row]: [{ items: number; columns: string[] }] = await this.database.manager(tx).query(
      `select count(*)::int as items,
         array(select distinct jsonb_object_keys(custom) from ledger_item where task_id = $1) as columns
       from ledger_item where task_id = $1`,
      [taskId],
    );
    return { items: row.items, columns: new Set(row.columns) };
  }

  async counts(taskId: TaskId, today: LocalDate, tx?: Transaction): Promise<ItemCounts> {
    const [row]: [ItemCounts] = await this.database.manager(tx).query(
      `select count(*) filter (where item.state <> 'removed')::int as total,
         count(*) filter (where item.state in ('done', 'closed'))::int as done,
         count(*) filter (where ${OVERDUE})::int as overdue,
         json_build_object(
           'open', count(*) filter (where item.state = 'open'), 'done', count(*) filter (where item.state = 'done'),
           'found', count(*) filter (where item.state = 'found'), 'rectified', count(*) filter (where item.state = 'rectified'),
           'closed', count(*) filter (where item.state = 'closed'), 'removed', count(*) filter (where item.state = 'removed')) as states
       from ledger_item as item where item.task_id = $1`,
      [taskId, today],
    );
    return row;
  }
}
