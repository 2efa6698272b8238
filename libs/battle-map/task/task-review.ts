import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { Actor } from '#libs/platform/access/actor';
import { AuditTrail } from '#libs/platform/audit/audit-trail';
import { type Transaction, TransactionRunner } from '#libs/platform/database/transaction';
import type { DomainEvent } from '#libs/platform/events/event-type';
import { Events } from '#libs/platform/events/events';
import type { PostId } from '../office/contract.js';
import type { TaskId } from './contract.js';
import { TaskEvents } from './contract/events.js';
import { type TaskInHand, TaskRepository } from './db/task.repository.js';
import type { ActingPosts, Verdict } from './domain/task.js';
import { TaskActors } from './task-actors.js';

export interface Reviewing {
  readonly acting: ActingPosts;
  readonly wroteAsOwner: boolean;
  readonly today: LocalDate;
}

interface Reviewed {
  readonly task: TaskInHand;
  readonly post: PostId;
  readonly late: boolean;
}

export interface Review {
  readonly verdict: Verdict;
  readonly reason: string | null;
  readonly action: 'task.accept-task' | 'task.return-task';
  readonly judge: (task: TaskInHand, reviewing: Reviewing, tx: Transaction) => Reviewed | Promise<Reviewed>;
  readonly event: (task: TaskInHand, late: boolean, today: LocalDate) => DomainEvent;
}

/** What every review of a complete report has in common: who reviews, the row that stays, the audit line, and word to the schedule. */
@Injectable()
export class TaskReview {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly actors: TaskActors,
    private readonly tasks: TaskRepository,
    private readonly audit: AuditTrail,
    private readonly events: Events,
  ) {}

  make(actor: Actor, taskId: TaskId, seenVersion: number, { verdict, reason, action, judge, event }: Review): Promise<void> {
    return this.transactions.run(async (tx) => {
      const { acting, today, now } = await this.actors.today(actor, tx);
      const inHand = await this.tasks.lockForChange(tx, taskId, seenVersion);
      const wroteAsOwner = await this.tasks.lastReportIsBy(actor.accountId, inHand, tx);
      const { task, post, late } = await judge(inHand, { acting, wroteAsOwner, today }, tx);
      const saved = await this.tasks.save(tx, task, actor.name);
      await this.tasks.addReview(tx, {
        id: randomUUID(),
        taskId,
        taskVersion: saved.version,
        reviewedAt: now,
        reviewedOn: today,
        verdict,
        reason,
        postId: post,
        accountId: actor.accountId,
        reviewedBy: actor.name,
        late,
      });
      await this.audit.record(tx, {
        action,
        subject: { kind: 'task', id: taskId },
        result: 'done',
        details: { task: saved.code, post, late, ...(reason === null ? {} : { reason }) },
      });
      await this.events.inCommit(tx, TaskEvents.planInputChanged({ projectId: saved.projectId, because: action, taskId }));
      await this.events.afterCommit(tx, event(saved, late, today));
    });
  }
}
