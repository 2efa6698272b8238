import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { Actor } from '#libs/platform/access/actor';
import { AuditTrail } from '#libs/platform/audit/audit-trail';
import { TransactionRunner } from '#libs/platform/database/transaction';
import { TaskCommitments, type TaskId } from '../../task/contract.js';
import { type ExtensionId, ExtensionRequests } from '../../task/contract/extensions.js';

/** The leader in charge grants the day that was asked for, or an earlier one: the task is due then. Nothing else moves by itself. */
@Injectable()
export class GrantExtension {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly requests: ExtensionRequests,
    private readonly commitments: TaskCommitments,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError as ExtensionRequests.grant. */
  execute(actor: Actor, id: ExtensionId, due: LocalDate): Promise<TaskId> {
    return this.transactions.run(async (tx) => {
      const { taskId, projectId, code, beganTooLate } = await this.requests.grant(tx, actor, id, due);
      await this.commitments.commit(tx, projectId, [{ taskId, due, beganTooLate }]);
      await this.audit.record(tx, {
        action: 'reverse-schedule.grant-extension',
        subject: { kind: 'task', id: taskId },
        result: 'done',
        details: { task: code, extension: id, due },
      });
      return taskId;
    });
  }
}
