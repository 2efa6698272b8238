import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { Actor } from '#libs/platform/access/actor';
import { AuditTrail } from '#libs/platform/audit/audit-trail';
import { TransactionRunner } from '#libs/platform/database/transaction';
import type { TaskId } from '../contract.js';
import { StandingRepository } from '../db/standing.repository.js';
import { TaskRepository } from '../db/task.repository.js';
import { recognising } from '../domain/standing.js';
import { deciderOf } from '../extension-decider.js';
import { TaskActors } from '../task-actors.js';

/** The leader in charge or the desk recognises that a task waited for somebody outside: these days cost nobody points. Due stands. */
@Injectable()
export class RecogniseWait {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly actors: TaskActors,
    private readonly tasks: TaskRepository,
    private readonly standing: StandingRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** @param reason what proves it. @throws DomainError `task.unknown`, `task.changed`, `task.wait.unknown`, `.not-leader`, `.own`, `.recognised`. */
  execute(actor: Actor, taskId: TaskId, blockId: string, reason: string, seenVersion: number): Promise<void> {
    return this.transactions.run(async (tx) => {
      const { acting, today, now } = await this.actors.today(actor, tx);
      const task = await this.tasks.lockForChange(tx, taskId, seenVersion);
      const block = (await this.standing.blocks(taskId, tx)).find(({ id }) => id === blockId);
      if (!block) throw new DomainError('task.wait.unknown', { task: task.code }, { kind: 'not-found', field: 'blockId' });
      const post = recognising(task, deciderOf(actor, acting), block);
      await this.tasks.save(tx, task, actor.name);
      await this.standing.addRecognition(tx, {
        id: randomUUID(),
        blockId,
        number: block.withdrawn.length + 1,
        reason,
        postId: post,
        accountId: actor.accountId,
        recognisedBy: actor.name,
        recognisedAt: now,
        recognisedOn: today,
      });
      await this.audit.record(tx, {
        action: 'task.recognise-wait',
        subject: { kind: 'task', id: taskId },
        result: 'done',
        details: { task: task.code, post, awaits: block.awaits, since: block.since, ended: block.endedOn, reason },
      });
    });
  }
}
