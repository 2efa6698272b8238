import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { Actor } from '#libs/platform/access/actor';
import { AuditTrail } from '#libs/platform/audit/audit-trail';
import { TransactionRunner } from '#libs/platform/database/transaction';
import type { BlockKind, TaskId } from '../contract.js';
import { StandingRepository } from '../db/standing.repository.js';
import { TaskRepository } from '../db/task.repository.js';
import { blocking } from '../domain/standing.js';
import { TaskActors } from '../task-actors.js';

export interface BlockWish {
  readonly kind: BlockKind;
  /** What is awaited, and from whom. */
  readonly awaits: string;
  readonly expectedUntil: LocalDate | null;
}

/** An owner or the head writes down what the work waits for, from today on. The due date stands. */
@Injectable()
export class BlockTask {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly actors: TaskActors,
    private readonly tasks: TaskRepository,
    private readonly standing: StandingRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `task.unknown`, `task.changed`, `task.block.not-owner`, `.already`, `.past`, `task.state` … */
  execute(actor: Actor, taskId: TaskId, { kind, awaits, expectedUntil }: BlockWish, seenVersion: number): Promise<void> {
    return this.transactions.run(async (tx) => {
      const { acting, today, now } = await this.actors.today(actor, tx);
      const task = await this.tasks.lockForChange(tx, taskId, seenVersion);
      const postId = blocking(task, acting);
      if (expectedUntil !== null && expectedUntil < today) {
        throw new DomainError('task.block.past', { task: task.code, today }, { field: 'expectedUntil' });
      }
      await this.tasks.save(tx, task, actor.name);
      await this.standing.addBlock(tx, {
        id: randomUUID(),
        taskId,
        kind,
        awaits,
        since: today,
        expectedUntil,
        postId,
        accountId: actor.accountId,
        blockedBy: actor.name,
        blockedAt: now,
        endedOn: null,
        endedBy: null,
      });
      await this.audit.record(tx, {
        action: 'task.block-task',
        subject: { kind: 'task', id: taskId },
        result: 'done',
        details: { task: task.code, post: postId, kind, awaits, expectedUntil },
      });
    });
  }
}
