import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { Actor } from '#libs/platform/access/actor';
import { AuditTrail } from '#libs/platform/audit/audit-trail';
import { TransactionRunner } from '#libs/platform/database/transaction';
import type { TaskId } from '../contract.js';
import { ChecklistRepository } from '../db/checklist.repository.js';
import { TaskRepository } from '../db/task.repository.js';
import { ticking } from '../domain/checklist.js';
import { TaskActors } from '../task-actors.js';

/** An owner ticks an item of his task's checklist off, or takes the tick back; the item says who did and when. */
@Injectable()
export class TickItem {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly actors: TaskActors,
    private readonly tasks: TaskRepository,
    private readonly checklists: ChecklistRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `task.unknown`, `task.changed`, `task.checklist.not-owner`, `.none`, `.unknown`, `task.state` … */
  execute(actor: Actor, taskId: TaskId, itemId: string, done: boolean, seenVersion: number): Promise<void> {
    return this.transactions.run(async (tx) => {
      const { acting, today, now } = await this.actors.today(actor, tx);
      const task = await this.tasks.lockForChange(tx, taskId, seenVersion);
      const postId = ticking(task, acting);
      const item = (await this.checklists.itemsOf(taskId, tx)).find(({ id }) => id === itemId);
      if (!item) throw new DomainError('task.checklist.unknown', { task: task.code }, { kind: 'not-found' });
      await this.tasks.save(tx, task, actor.name);
      await this.checklists.tick(
        tx,
        itemId,
        done
          ? { tickedAt: now, tickedOn: today, tickedBy: actor.name, postId, accountId: actor.accountId }
          : { tickedAt: null, tickedOn: null, tickedBy: null, postId: null, accountId: null },
      );
      await this.audit.record(tx, {
        action: 'task.tick-item',
        subject: { kind: 'task', id: taskId },
        result: 'done',
        details: { task: task.code, post: postId, item: item.words, done },
      });
    });
  }
}
