import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Actor } from '#libs/platform/access/actor';
import { AuditTrail } from '#libs/platform/audit/audit-trail';
import type { Transaction } from '#libs/platform/database/transaction';
import { Events } from '#libs/platform/events/events';
import type { TaskId } from './contract.js';
import { type CountedTask, type TaskCount, TaskCounts } from './contract/counts.js';
import { TaskEvents } from './contract/events.js';
import { type TaskInHand, TaskRepository } from './db/task.repository.js';
import { recounted, restOf } from './domain/counted.js';
import { ownersOf, speakingFor } from './domain/task.js';
import { TaskActors } from './task-actors.js';

@Injectable()
export class StoredTaskCounts extends TaskCounts {
  constructor(
    private readonly actors: TaskActors,
    private readonly tasks: TaskRepository,
    private readonly audit: AuditTrail,
    private readonly events: Events,
  ) {
    super();
  }

  async look(taskId: TaskId, tx?: Transaction): Promise<CountedTask | undefined> {
    const task = await this.tasks.inHand(taskId, tx);
    return task && toCounted(task);
  }

  async lock(tx: Transaction, taskId: TaskId): Promise<CountedTask> {
    return toCounted(await this.tasks.lock(tx, taskId));
  }

  async set(tx: Transaction, actor: Actor, taskId: TaskId, count: TaskCount): Promise<void> {
    const { acting, today, now } = await this.actors.today(actor, tx);
    const recount = recounted(await this.tasks.lock(tx, taskId), count, today);
    if (!recount) return;
    const { reported, correction } = recount;
    const task = await this.tasks.save(tx, recount.task, actor.name);
    if (!reported) return;
    const { projectId, version, code, percent, quantityDone } = task;
    await this.tasks.addReport(tx, {
      id: randomUUID(),
      taskId,
      taskVersion: version,
      reportedAt: now,
      reportedOn: today,
      postId: speakingFor(acting, [...ownersOf(task), task.headPostId]) ?? null,
      accountId: actor.accountId,
      reportedBy: actor.name,
      percent,
      quantityDone,
      remark: '',
      correction,
      counted: true,
      fileIds: [],
    });
    await this.audit.record(tx, {
      action: 'task.count-items',
      subject: { kind: 'task', id: taskId },
      result: 'done',
      details: { task: code, percent, quantity: quantityDone, target: count.target, correction },
    });
    await this.events.inCommit(tx, TaskEvents.planInputChanged({ projectId, because: 'task.count-items', taskId }));
    await this.events.afterCommit(tx, TaskEvents.progressReported({ taskId, projectId, version, on: today, percent }));
  }
}

function toCounted(task: TaskInHand): CountedTask {
  const { id, code, state, counted, headPostId: head, leaderPostId: leader } = task;
  return { id, code, state, counted, rests: restOf(task), owners: ownersOf(task), head, leader };
}
