import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { Actor } from '#libs/platform/access/actor';
import { AuditTrail } from '#libs/platform/audit/audit-trail';
import { TransactionRunner } from '#libs/platform/database/transaction';
import { ActionPlanStates, type ProjectId } from '../../action-plan/contract.js';
import { TaskRegisterRepository } from '../db/task-register.repository.js';

const MOST_NAMED = 10;

/** The desk closes a plan once each of its tasks is accepted or cancelled; from then on it is read, and no more. */
@Injectable()
export class ClosePlan {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly plans: ActionPlanStates,
    private readonly rows: TaskRegisterRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `task.plan-open`, `action-plan.project.unknown`, `.changed`, `action-plan.not-desk`, `action-plan.state`. */
  execute(actor: Actor, projectId: ProjectId, summary: string, seenVersion: number): Promise<void> {
    return this.transactions.run(async (tx) => {
      // First the plan, so that nobody adds a task meanwhile.
      const project = await this.plans.close(tx, projectId, { actor, summary, seenVersion });
      const open = await this.rows.openTasks(tx, projectId);
      if (open.length > 0) {
        const named = open.slice(0, MOST_NAMED).map(({ code, name }) => `${code} ${name}`);
        const tasks = [...named, ...(open.length > MOST_NAMED ? ['…'] : [])].join(', ');
        throw new DomainError('task.plan-open', { project: project.code, count: open.length, tasks }, { kind: 'conflict' });
      }
      await this.audit.record(tx, {
        action: 'task.close-plan',
        subject: { kind: 'project', id: projectId },
        result: 'done',
        details: { project: project.code, summary },
      });
    });
  }
}
