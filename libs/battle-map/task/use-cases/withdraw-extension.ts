import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/platform/access/actor';
import { AuditTrail } from '#libs/platform/audit/audit-trail';
import { TransactionRunner } from '#libs/platform/database/transaction';
import type { TaskId } from '../contract.js';
import type { ExtensionId } from '../contract/extensions.js';
import { ExtensionRepository } from '../db/extension.repository.js';
import { TaskRepository } from '../db/task.repository.js';
import { withdrawing } from '../domain/extension.js';
import { TaskActors } from '../task-actors.js';

/** Whoever asked for a later due date takes the request back; it stays on record. */
@Injectable()
export class WithdrawExtension {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly actors: TaskActors,
    private readonly tasks: TaskRepository,
    private readonly extensions: ExtensionRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `task.extension.unknown`, `.settled`, `.not-asker`. */
  execute(actor: Actor, id: ExtensionId): Promise<TaskId> {
    return this.transactions.run(async (tx) => {
      const { acting, today, now } = await this.actors.today(actor, tx);
      const { taskId } = await this.extensions.byId(tx, id);
      const task = await this.tasks.lock(tx, taskId);
      const request = await this.extensions.byId(tx, id);
      withdrawing(task, request, acting, actor.accountId);
      const settled = { decidedAt: now, decidedOn: today, deciderPostId: null, decidedBy: actor.name };
      await this.extensions.settle(tx, id, { state: 'withdrawn', ...settled });
      await this.audit.record(tx, {
        action: 'task.withdraw-extension',
        subject: { kind: 'task', id: taskId },
        result: 'done',
        details: { task: task.code, wantedDue: request.wantedDue },
      });
      return taskId;
    });
  }
}
