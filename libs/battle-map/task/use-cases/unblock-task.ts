import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/platform/access/actor';
import { AuditTrail } from '#libs/platform/audit/audit-trail';
import { TransactionRunner } from '#libs/platform/database/transaction';
import type { TaskId } from '../contract.js';
import { StandingRepository } from '../db/standing.repository.js';
import { TaskRepository } from '../db/task.repository.js';
import { unblocking } from '../domain/standing.js';
import { TaskActors } from '../task-actors.js';

/** What the work waited for has come. */
@Injectable()
export class UnblockTask {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly actors: TaskActors,
    private readonly tasks: TaskRepository,
    private readonly standing: StandingRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `task.unknown`, `task.changed`, `task.block.not-owner`, `.none`, `task.state` … */
  execute(actor: Actor, taskId: TaskId, seenVersion: number): Promise<void> {
    return this.transactions.run(async (tx) => {
      const { acting, today } = await this.actors.today(actor, tx);
      const task = await this.tasks.lockForChange(tx, taskId, seenVersion);
      const post = unblocking(task, acting);
      await this.tasks.save(tx, task, actor.name);
      await this.standing.endBlock(tx, taskId, today, actor.name);
      await this.audit.record(tx, {
        action: 'task.unblock-task',
        subject: { kind: 'task', id: taskId },
        result: 'done',
        details: { task: task.code, post },
      });
    });
  }
}
