import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { Actor } from '#libs/platform/access/actor';
import { AuditTrail } from '#libs/platform/audit/audit-trail';
import { TransactionRunner } from '#libs/platform/database/transaction';
import type { TaskId } from '../contract.js';
import { ChecklistRepository } from '../db/checklist.repository.js';
import { TaskRepository } from '../db/task.repository.js';
import { refuseParticulars } from '../domain/checklist.js';

interface Wanted {
  /** Null: by its duration. */
  readonly weight: number | null;
  readonly tags: readonly string[];
  readonly evidenceRequired: boolean;
  /** Named by id, an item keeps its tick. */
  readonly checklist: readonly { readonly id?: string | undefined; readonly words: string }[];
}

/** The desk says how much a task counts, what it is tagged with, and what must be there before it is done. No date depends on it. */
@Injectable()
export class SetParticulars {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly tasks: TaskRepository,
    private readonly checklists: ChecklistRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `task.unknown`, `task.changed`, `task.checklist.unknown`, `task.plan-not-running`, `task.plan.*`, `task.summary`. */
  execute(actor: Actor, taskId: TaskId, { weight, tags, evidenceRequired, checklist }: Wanted, seenVersion: number): Promise<void> {
    return this.transactions.run(async (tx) => {
      const task = await this.tasks.lockForChange(tx, taskId, seenVersion);
      refuseParticulars(task, evidenceRequired || checklist.length > 0);
      const stored = new Set((await this.checklists.itemsOf(taskId, tx)).map(({ id }) => id));
      const unknown = checklist.findIndex(({ id }) => id !== undefined && !stored.has(id));
      if (unknown >= 0) {
        const field = `checklist.${unknown}.id`;
        throw new DomainError('task.checklist.unknown', { task: task.code }, { kind: 'not-found', field });
      }
      await this.tasks.save(tx, task, actor.name);
      await this.checklists.saveParticulars(tx, taskId, { weight, tags, evidenceRequired });
      const items = checklist.map(({ id = randomUUID(), words }) => ({ id, words }));
      await this.checklists.replaceItems(tx, taskId, items);
      await this.audit.record(tx, {
        action: 'task.set-particulars',
        subject: { kind: 'task', id: taskId },
        result: 'done',
        details: { task: task.code, weight, tags, evidenceRequired, checklist: items.map(({ words }) => words) },
      });
    });
  }
}
