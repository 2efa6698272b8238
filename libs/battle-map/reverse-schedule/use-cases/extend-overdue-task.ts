import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/platform/access/actor';
import { AuditTrail } from '#libs/platform/audit/audit-trail';
import { TransactionRunner } from '#libs/platform/database/transaction';
import { TaskCommitments, type TaskId } from '../../task/contract.js';
import { ExtensionRequests, type LateExtension } from '../../task/contract/extensions.js';

/** The exception to the rule that an extension is asked for in time: the leader in charge makes it, and the trail says why. */
@Injectable()
export class ExtendOverdueTask {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly requests: ExtensionRequests,
    private readonly commitments: TaskCommitments,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError as ExtensionRequests.grantLate. */
  execute(actor: Actor, taskId: TaskId, extension: LateExtension): Promise<void> {
    return this.transactions.run(async (tx) => {
      const { projectId, code, due, beganTooLate, extensionId } = await this.requests.grantLate(tx, actor, taskId, extension);
      await this.commitments.commit(tx, projectId, [{ taskId, due, beganTooLate }]);
      await this.audit.record(tx, {
        action: 'reverse-schedule.extend-overdue-task',
        subject: { kind: 'task', id: taskId },
        result: 'done',
        details: { task: code, extension: extensionId, due, reason: extension.reason },
      });
    });
  }
}
