import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { Actor } from '#libs/platform/access/actor';
import { AuditTrail } from '#libs/platform/audit/audit-trail';
import { TransactionRunner } from '#libs/platform/database/transaction';
import { Events } from '#libs/platform/events/events';
import type { TaskId } from './contract.js';
import { TaskEvents } from './contract/events.js';
import { StandingRepository } from './db/standing.repository.js';
import { type TaskInHand, TaskRepository } from './db/task.repository.js';
import type { Standing } from './domain/standing.js';
import type { Decision, PostId } from './domain/task.js';
import { deciderOf } from './extension-decider.js';
import { TaskActors } from './task-actors.js';

export interface StandingDecision {
  readonly decision: Decision;
  readonly reason: string;
  readonly action: 'task.suspend-task' | 'task.resume-task' | 'task.cancel-task';
  readonly judge: (task: TaskInHand, by: Standing, today: LocalDate) => { readonly task: TaskInHand; readonly post: PostId | null };
}

/** What every decision about a task as a whole has in common: the row that stays, the audit line, and word to the schedule. */
@Injectable()
export class TaskStanding {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly actors: TaskActors,
    private readonly tasks: TaskRepository,
    private readonly standing: StandingRepository,
    private readonly audit: AuditTrail,
    private readonly events: Events,
  ) {}

  make(actor: Actor, taskId: TaskId, seenVersion: number, { decision, reason, action, judge }: StandingDecision): Promise<void> {
    return this.transactions.run(async (tx) => {
      const { acting, today, now } = await this.actors.today(actor, tx);
      const inHand = await this.tasks.lockForChange(tx, taskId, seenVersion);
      const { task, post } = judge(inHand, deciderOf(actor, acting), today);
      const { version, code, projectId } = await this.tasks.save(tx, task, actor.name);
      if (decision === 'cancelled') await this.standing.endBlock(tx, taskId, today, actor.name);
      await this.standing.addDecision(tx, {
        id: randomUUID(),
        taskId,
        taskVersion: version,
        decision,
        reason,
        postId: post,
        accountId: actor.accountId,
        decidedBy: actor.name,
        decidedAt: now,
        decidedOn: today,
      });
      await this.audit.record(tx, {
        action,
        subject: { kind: 'task', id: taskId },
        result: 'done',
        details: { task: code, post, from: inHand.state, to: task.state, reason },
      });
      await this.events.inCommit(tx, TaskEvents.planInputChanged({ projectId, because: action, taskId }));
    });
  }
}
