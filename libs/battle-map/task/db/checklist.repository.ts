import { Injectable } from '@nestjs/common';
import { Database } from '#libs/platform/database/database';
import type { Transaction } from '#libs/platform/database/transaction';
import type { TaskId } from '../contract.js';
import type { ListedItem } from '../domain/checklist.js';
import { TaskCheckItemEntity } from './task-check-item.entity.js';
import { TaskEntity } from './task.entity.js';

export interface CheckItemInWords {
  readonly id: string;
  readonly words: string;
  readonly tickedAt: Date | null;
  readonly tickedOn: string | null;
  readonly tickedBy: string | null;
  /** Title of the post. */
  readonly post: string | null;
}

type Tick = Pick<TaskCheckItemEntity, 'tickedAt' | 'tickedOn' | 'tickedBy' | 'postId' | 'accountId'>;
type Particulars = Pick<TaskEntity, 'weight' | 'tags' | 'evidenceRequired'>;

/** What must be there before tasks are done, and the rest that their plan says of them. */
@Injectable()
export class ChecklistRepository {
  constructor(private readonly database: Database) {}

  /** In their order. */
  itemsOf(taskId: TaskId, tx: Transaction): Promise<TaskCheckItemEntity[]> {
    return this.database.manager(tx).find(TaskCheckItemEntity, { where: { taskId }, order: { position: 'asc' } });
  }

  inWords(taskId: TaskId): Promise<CheckItemInWords[]> {
    return this.database.manager().query(
      `select item.id, item.words, item.ticked_at as "tickedAt", item.ticked_on::text as "tickedOn", item.ticked_by as "tickedBy",
         post.title as post
       from task_check_item as item left join office__post as post on post.id = item.post_id
       where item.task_id = $1 order by item.position`,
      [taskId],
    );
  }

  async tick(tx: Transaction, id: string, tick: Tick): Promise<void> {
    await this.database.manager(tx).update(TaskCheckItemEntity, { id }, tick);
  }

  /** The list as it is to be: what it names by id keeps its tick, what it does not name goes. */
  async replaceItems(tx: Transaction, taskId: TaskId, wanted: readonly ListedItem[]): Promise<void> {
    const manager = this.database.manager(tx);
    const stored = new Map((await this.itemsOf(taskId, tx)).map((item) => [item.id, item]));
    const kept = new Set(wanted.map(({ id }) => id));
    for (const id of stored.keys()) if (!kept.has(id)) await manager.delete(TaskCheckItemEntity, { id });
    for (const [position, { id, words }] of wanted.entries()) {
      await manager.upsert(TaskCheckItemEntity, { ...(stored.get(id) ?? { ...OPEN, id, taskId }), words, position }, ['id']);
    }
  }

  async saveParticulars(tx: Transaction, id: TaskId, particulars: Particulars): Promise<void> {
    await this.database.manager(tx).update(TaskEntity, { id }, particulars);
  }
}

const OPEN: Tick = { tickedAt: null, tickedOn: null, tickedBy: null, postId: null, accountId: null };
