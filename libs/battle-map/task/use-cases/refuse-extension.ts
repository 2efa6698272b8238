import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/platform/access/actor';
import { AuditTrail } from '#libs/platform/audit/audit-trail';
import { TransactionRunner } from '#libs/platform/database/transaction';
import { Events } from '#libs/platform/events/events';
import type { TaskId } from '../contract.js';
import { TaskEvents } from '../contract/events.js';
import type { ExtensionId } from '../contract/extensions.js';
import { ExtensionRepository } from '../db/extension.repository.js';
import { TaskRepository } from '../db/task.repository.js';
import { deciding } from '../domain/extension.js';
import { deciderOf } from '../extension-decider.js';
import { TaskActors } from '../task-actors.js';

/** The leader in charge refuses a request, with the reason: the due date stands. */
@Injectable()
export class RefuseExtension {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly actors: TaskActors,
    private readonly tasks: TaskRepository,
    private readonly extensions: ExtensionRepository,
    private readonly audit: AuditTrail,
    private readonly events: Events,
  ) {}

  /** @throws DomainError `task.extension.unknown`, `.settled`, `.own-request`, `.not-decider`. */
  execute(actor: Actor, id: ExtensionId, reason: string): Promise<TaskId> {
    return this.transactions.run(async (tx) => {
      const { acting, today, now } = await this.actors.today(actor, tx);
      const { taskId } = await this.extensions.byId(tx, id);
      const task = await this.tasks.lock(tx, taskId);
      const request = await this.extensions.byId(tx, id);
      const deciderPostId = deciding(task, request, deciderOf(actor, acting));
      const decision = { decidedAt: now, decidedOn: today, deciderPostId, decidedBy: actor.name };
      await this.extensions.settle(tx, id, { state: 'refused', reason, ...decision });
      await this.audit.record(tx, {
        action: 'task.refuse-extension',
        subject: { kind: 'task', id: taskId },
        result: 'done',
        details: { task: task.code, post: deciderPostId, wantedDue: request.wantedDue, reason },
      });
      await this.events.afterCommit(tx, TaskEvents.extensionDecided({ extensionId: id, taskId }));
      return taskId;
    });
  }
}
