import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#libs/platform/audit/audit-trail';
import { TransactionRunner } from '#libs/platform/database/transaction';
import type { ProjectId } from '../../action-plan/contract.js';
import { type PlanFileContent, PlanFileOut } from '../plan-file-out.js';

/** Somebody takes a plan along for another program; who did when stays on record. */
@Injectable()
export class TakePlanFile {
  constructor(
    private readonly plans: PlanFileOut,
    private readonly transactions: TransactionRunner,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `action-plan.project.unknown`, `ledger.export.no-tasks`, `schedule.*`. */
  async execute(projectId: ProjectId): Promise<PlanFileContent> {
    const file = await this.plans.write(projectId);
    await this.transactions.run((tx) =>
      this.audit.record(tx, {
        action: 'ledger.take-plan-file',
        subject: { kind: 'project', id: projectId },
        result: 'done',
        details: { file: file.name },
      }),
    );
    return file;
  }
}
