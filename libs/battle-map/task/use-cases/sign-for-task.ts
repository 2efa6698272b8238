import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/platform/access/actor';
import { AuditTrail } from '#libs/platform/audit/audit-trail';
import { TransactionRunner } from '#libs/platform/database/transaction';
import { Events } from '#libs/platform/events/events';
import type { TaskId } from '../contract.js';
import { TaskEvents } from '../contract/events.js';
import { TaskRepository } from '../db/task.repository.js';
import { signed } from '../domain/sign.js';
import { TaskActors } from '../task-actors.js';

/** The owner signs for a task that he was assigned. */
@Injectable()
export class SignForTask {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly actors: TaskActors,
    private readonly tasks: TaskRepository,
    private readonly audit: AuditTrail,
    private readonly events: Events,
  ) {}

  /** @throws DomainError `task.unknown`, `task.changed`, `task.sign.not-owner`, `task.summary`, `task.plan-not-running`, `task.state`. */
  execute(actor: Actor, taskId: TaskId, seenVersion: number): Promise<void> {
    return this.transactions.run(async (tx) => {
      const { acting, today } = await this.actors.today(actor, tx);
      const { task, post } = signed(await this.tasks.lockForChange(tx, taskId, seenVersion), acting, today);
      const { projectId, version, code } = await this.tasks.save(tx, task, actor.name);
      await this.audit.record(tx, {
        action: 'task.sign-for-task',
        subject: { kind: 'task', id: taskId },
        result: 'done',
        details: { task: code, post },
      });
      await this.events.afterCommit(tx, TaskEvents.signed({ taskId, projectId, version, on: today }));
    });
  }
}
