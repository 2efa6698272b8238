import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/platform/access/actor';
import { TransactionRunner } from '#libs/platform/database/transaction';
import type { ProjectId } from '../../action-plan/contract.js';
import { PlanApproval } from '../plan-approval.js';

/**
 * The supervision desk or a leader approves a plan, submitted or still a draft. One that cannot be kept may be approved all the same; what began too late is marked so.
 */
@Injectable()
export class ApprovePlan {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly approval: PlanApproval,
  ) {}

  /**
   * @param seenVersion of the project, as the approver saw it.
   * @throws DomainError `reverse-schedule.no-tasks`, `action-plan.project.unknown`, `.changed`, `action-plan.not-draft`, `schedule.*`.
   */
  execute(actor: Actor, projectId: ProjectId, seenVersion: number, opinion?: string): Promise<void> {
    return this.transactions.run((tx) => this.approval.approve(tx, projectId, actor.name, { seenVersion, opinion }));
  }
}
