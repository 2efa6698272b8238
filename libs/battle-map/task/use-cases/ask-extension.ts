import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { Actor } from '#libs/platform/access/actor';
import { AuditTrail } from '#libs/platform/audit/audit-trail';
import { TransactionRunner } from '#libs/platform/database/transaction';
import type { TaskId } from '../contract.js';
import type { ExtensionId } from '../contract/extensions.js';
import { ExtensionRepository } from '../db/extension.repository.js';
import { TaskRepository } from '../db/task.repository.js';
import { asked } from '../domain/extension.js';
import { TaskActors } from '../task-actors.js';

export interface ExtensionWish {
  readonly due: LocalDate;
  readonly cause: string;
  /** How far the work is, in words. */
  readonly progress: string;
}

/** An owner asks, before his task is overdue, for an exact later due date. Until somebody decides, the due date stands. */
@Injectable()
export class AskExtension {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly actors: TaskActors,
    private readonly tasks: TaskRepository,
    private readonly extensions: ExtensionRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `task.unknown`, `task.changed`, `task.extension.not-owner`, `.no-due`, `.too-late`, `.open`, `.not-later`, `task.state` … */
  execute(actor: Actor, taskId: TaskId, { due, cause, progress }: ExtensionWish, seenVersion: number): Promise<void> {
    return this.transactions.run(async (tx) => {
      const { acting, today, now } = await this.actors.today(actor, tx);
      const task = await this.tasks.lockForChange(tx, taskId, seenVersion);
      const postId = asked(task, due, acting, today);
      await this.extensions.add(tx, {
        id: randomUUID() as string as ExtensionId,
        taskId,
        askedAt: now,
        askedOn: today,
        postId,
        accountId: actor.accountId,
        askedBy: actor.name,
        cause,
        progress,
        percent: task.percent,
        dueBefore: task.due ?? today,
        wantedDue: due,
        lateReason: null,
        state: 'open',
        grantedDue: null,
        decidedAt: null,
        decidedOn: null,
        deciderPostId: null,
        decidedBy: null,
        reason: null,
      });
      await this.audit.record(tx, {
        action: 'task.ask-extension',
        subject: { kind: 'task', id: taskId },
        result: 'done',
        details: { task: task.code, post: postId, dueBefore: task.due, wantedDue: due, cause },
      });
    });
  }
}
