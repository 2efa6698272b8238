import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { Actor } from '#libs/platform/access/actor';
import type { Transaction } from '#libs/platform/database/transaction';
import { Events } from '#libs/platform/events/events';
import type { TaskId } from './contract.js';
import { TaskEvents } from './contract/events.js';
import { type ExtensionId, ExtensionRequests, type GrantedExtension, type LateExtension } from './contract/extensions.js';
import { ExtensionRepository } from './db/extension.repository.js';
import { type TaskInHand, TaskRepository } from './db/task.repository.js';
import { extendedLate, granted } from './domain/extension.js';
import { deciderOf } from './extension-decider.js';
import { TaskActors } from './task-actors.js';

@Injectable()
export class StoredExtensionRequests extends ExtensionRequests {
  constructor(
    private readonly actors: TaskActors,
    private readonly tasks: TaskRepository,
    private readonly extensions: ExtensionRepository,
    private readonly events: Events,
  ) {
    super();
  }

  async grant(tx: Transaction, actor: Actor, id: ExtensionId, due: LocalDate): Promise<GrantedExtension> {
    const { acting, today, now } = await this.actors.today(actor, tx);
    const { taskId } = await this.extensions.byId(tx, id);
    const task = await this.tasks.lock(tx, taskId);
    // Once more: until the lock was had, somebody else may have decided.
    const request = await this.extensions.byId(tx, id);
    const deciderPostId = granted(task, request, due, deciderOf(actor, acting), today);
    const decision = { decidedAt: now, decidedOn: today, deciderPostId, decidedBy: actor.name };
    await this.extensions.settle(tx, id, { state: 'granted', grantedDue: due, ...decision });
    await this.events.afterCommit(tx, TaskEvents.extensionDecided({ extensionId: id, taskId }));
    return grantOf(id, task, due);
  }

  async grantLate(tx: Transaction, actor: Actor, taskId: TaskId, extension: LateExtension): Promise<GrantedExtension> {
    const { due, cause, progress, reason, seenVersion } = extension;
    const { acting, today, now } = await this.actors.today(actor, tx);
    const task = await this.tasks.lockForChange(tx, taskId, seenVersion);
    const postId = extendedLate(task, due, deciderOf(actor, acting), today);
    // Overdue is overdue, whether or not the night has marked it yet.
    await this.tasks.save(tx, { ...task, wasRed: true }, actor.name);
    const id = randomUUID() as string as ExtensionId;
    await this.extensions.add(tx, {
      id,
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
      lateReason: reason,
      state: 'granted',
      grantedDue: due,
      decidedAt: now,
      decidedOn: today,
      deciderPostId: postId,
      decidedBy: actor.name,
      reason: null,
    });
    return grantOf(id, task, due);
  }
}

function grantOf(extensionId: ExtensionId, { id, projectId, code, beganTooLate }: TaskInHand, due: LocalDate): GrantedExtension {
  return { extensionId, taskId: id, projectId, code, due, beganTooLate };
}
