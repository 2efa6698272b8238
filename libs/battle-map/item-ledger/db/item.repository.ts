import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { Database } from '#libs/platform/database/database';
import type { Transaction } from '#libs/platform/database/transaction';
import { offsetOf } from '#libs/platform/http/paging';
import type { TaskId } from '../../task/contract.js';
import type { ItemId, ItemState } from '../contract.js';
import { OVERDUE } from './item-ledger.repository.js';
import { LedgerItemChangeEntity } from './ledger-item-change.entity.js';
import { LedgerItemEntity } from './ledger-item.entity.js';

/** An item with the title of the post that answers for it. */
export type ListedItem = LedgerItemEntity & { readonly post: string | null; readonly overdue: boolean };

export interface ItemQuery {
  readonly page: number;
  readonly size: number;
  readonly state?: readonly ItemState[] | undefined;
  /** In number, name, place, grid or remark. */
  readonly q?: string | undefined;
  /** Id of the unit of the post that answers for it. */
  readonly unit?: string | undefined;
  /** In the words, or in the title of the post. */
  readonly responsible?: string | undefined;
  readonly overdue?: boolean | undefined;
}

const LISTED = `item.id, item.task_id as "taskId", item.position, item.number, item.name, item.place, item.grid, item.responsible,
  item.responsible_post_id as "responsiblePostId", item.found_on::text as "foundOn", item.deadline::text,
  item.former_deadlines as "formerDeadlines", item.state, item.failed_inspections as "failedInspections",
  item.rectified_on::text as "rectifiedOn", item.rectified_by as "rectifiedBy", item.closed_on::text as "closedOn", item.remark,
  item.custom, item.changed_by as "changedBy", item.version, post.title as post, coalesce(${OVERDUE}, false) as overdue`;
const FROM = 'from ledger_item as item left join office__post as post on post.id = item.responsible_post_id';
const COLUMNS = `id uuid, task_id uuid, position integer, number text, name text, place text, grid text, responsible text,
  responsible_post_id uuid, found_on date, deadline date, former_deadlines jsonb, state text, failed_inspections integer,
  rectified_on date, rectified_by uuid, closed_on date, remark text, custom jsonb, changed_by text, version integer`;
const NAMES = COLUMNS.split(',').map((column) => column.trim().split(' ')[0] as string);
const CHANGED = NAMES.filter((name) => !['id', 'task_id', 'position'].includes(name));

/** Items by the thousand: each of its verbs is one statement, however many there are. */
@Injectable()
export class ItemRepository {
  constructor(private readonly database: Database) {}

  /** In the order in which they were written down, without those that were removed. */
  async all(taskId: TaskId, tx?: Transaction): Promise<LedgerItemEntity[]> {
    return this.database.manager(tx).find(LedgerItemEntity, { where: { taskId, state: Not('removed') }, order: { position: 'asc' } });
  }

  /** Those that were removed: their numbers stay taken. */
  async removed(taskId: TaskId, tx: Transaction): Promise<LedgerItemEntity[]> {
    return this.database.manager(tx).find(LedgerItemEntity, { where: { taskId, state: 'removed' }, order: { position: 'asc' } });
  }

  async byIds(tx: Transaction, taskId: TaskId, ids: readonly ItemId[]): Promise<LedgerItemEntity[]> {
    return this.database.manager(tx).find(LedgerItemEntity, { where: { taskId, id: In([...ids]) } });
  }

  async withNumber(tx: Transaction, taskId: TaskId, number: string): Promise<LedgerItemEntity | null> {
    return this.database.manager(tx).findOneBy(LedgerItemEntity, { taskId, number });
  }

  /** The place and the number that a new one takes when nobody names another. */
  async next(tx: Transaction, taskId: TaskId): Promise<{ readonly position: number; readonly number: number }> {
    const [row]: [{ position: number; number: number }] = await this.database.manager(tx).query(
      `select coalesce(max(position), -1) + 1 as position,
         coalesce(max(case when number ~ '^[0-9]{1,9}$' then number::int end), 0) + 1 as number
       from ledger_item where task_id = $1`,
      [taskId],
    );
    return row;
  }

  async add(tx: Transaction, items: readonly LedgerItemEntity[]): Promise<void> {
    if (items.length === 0) return;
    await this.database
      .manager(tx)
      .query(
        `insert into ledger_item (${NAMES.join(', ')}) select ${NAMES.join(', ')} from jsonb_to_recordset($1::jsonb) as row (${COLUMNS})`,
        [JSON.stringify(items.map(toRow))],
      );
  }

  async update(tx: Transaction, items: readonly LedgerItemEntity[]): Promise<void> {
    if (items.length === 0) return;
    await this.database.manager(tx).query(
      `update ledger_item as item set ${CHANGED.map((name) => `${name} = row.${name}`).join(', ')}
       from jsonb_to_recordset($1::jsonb) as row (${COLUMNS}) where item.id = row.id`,
      [JSON.stringify(items.map(toRow))],
    );
  }

  async addChanges(tx: Transaction, changes: readonly LedgerItemChangeEntity[]): Promise<void> {
    if (changes.length === 0) return;
    const rows = changes.map((change) => ({
      item_id: change.itemId,
      item_version: change.itemVersion,
      kind: change.kind,
      changed_at: change.changedAt,
      changed_on: change.changedOn,
      account_id: change.accountId,
      changed_by: change.changedBy,
      from_state: change.fromState,
      to_state: change.toState,
      reason: change.reason,
      details: change.details,
    }));
    await this.database.manager(tx).query(
      `insert into ledger_item_change (item_id, item_version, kind, changed_at, changed_on, account_id, changed_by, from_state, to_state, reason, details)
       select item_id, item_version, kind, changed_at, changed_on, account_id, changed_by, from_state, to_state, reason, details
       from jsonb_to_recordset($1::jsonb) as row (item_id uuid, item_version integer, kind text, changed_at timestamptz, changed_on date,
         account_id uuid, changed_by text, from_state text, to_state text, reason text, details jsonb)`,
      [JSON.stringify(rows)],
    );
  }

  /** The oldest first. */
  changesOf(itemId: ItemId): Promise<LedgerItemChangeEntity[]> {
    return this.database.manager().find(LedgerItemChangeEntity, { where: { itemId }, order: { itemVersion: 'asc' } });
  }

  async listed(taskId: TaskId, itemId: ItemId, today: LocalDate): Promise<ListedItem | undefined> {
    const [item]: ListedItem[] = await this.database
      .manager()
      .query(`select ${LISTED} ${FROM} where item.task_id = $1 and item.id = $3`, [taskId, today, itemId]);
    return item;
  }

  async page(taskId: TaskId, today: LocalDate, query: ItemQuery): Promise<{ readonly items: ListedItem[]; readonly total: number }> {
    const filters = ['item.task_id = $1', '$2::date is not null'];
    const values: unknown[] = [taskId, today];
    const where = (value: unknown, sql: (parameter: string) => string) => {
      if (value === undefined) return;
      values.push(value);
      filters.push(sql(`$${values.length}`));
    };
    if (query.state === undefined) filters.push(`item.state <> 'removed'`);
    where(query.state, (states) => `item.state = any(${states}::text[])`);
    where(containing(query.q), (text) => `concat_ws(' ', item.number, item.name, item.place, item.grid, item.remark) ilike ${text}`);
    where(query.unit, (unit) => `post.unit_id = ${unit}::uuid`);
    where(containing(query.responsible), (text) => `concat_ws(' ', item.responsible, post.title) ilike ${text}`);
    if (query.overdue !== undefined) filters.push(query.overdue ? OVERDUE : `not coalesce(${OVERDUE}, false)`);
    const condition = `where ${filters.join(' and ')}`;
    const manager = this.database.manager();
    const [counted]: [{ total: number }] = await manager.query(`select count(*)::int as total ${FROM} ${condition}`, values);
    const items: ListedItem[] = await manager.query(
      `select ${LISTED} ${FROM} ${condition} order by item.position limit ${query.size} offset ${offsetOf(query)}`,
      values,
    );
    return { items, total: counted.total };
  }
}

function containing(text: string | undefined): string | undefined {
  return text === undefined ? undefined : `%${text.replace(/[\\%_]/g, '\\$&')}%`;
}

function toRow(item: LedgerItemEntity): Record<string, unknown> {
  return {
    id: item.id,
    task_id: item.taskId,
    position: item.position,
    number: item.number,
    name: item.name,
    place: item.place,
    grid: item.grid,
    responsible: item.responsible,
    responsible_post_id: item.responsiblePostId,
    found_on: item.foundOn,
    deadline: item.deadline,
    former_deadlines: item.formerDeadlines,
    state: item.state,
    failed_inspections: item.failedInspections,
    rectified_on: item.rectifiedOn,
    rectified_by: item.rectifiedBy,
    closed_on: item.closedOn,
    remark: item.remark,
    custom: item.custom,
    changed_by: item.changedBy,
    version: item.version,
  };
}
