import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { Actor } from '#libs/platform/access/actor';
import { AuditTrail } from '#libs/platform/audit/audit-trail';
import { TransactionRunner } from '#libs/platform/database/transaction';
import { Events } from '#libs/platform/events/events';
import { ActionPlanEvents, type Project, type ProjectId } from '../contract.js';
import { withEndDate } from '../domain/plan-states.js';
import { ProjectChanges } from '../project-changes.js';

interface Wanted {
  readonly endDate: LocalDate;
  readonly source: string;
  readonly version: number;
}

/** The end date of a draft is set, with where it comes from; the schedule is counted back from it anew. */
@Injectable()
export class SetEndDate {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly changes: ProjectChanges,
    private readonly audit: AuditTrail,
    private readonly events: Events,
  ) {}

  /** @throws DomainError `action-plan.project.unknown`, `action-plan.project.changed`, `action-plan.not-draft`. */
  execute(actor: Actor, projectId: ProjectId, { endDate, source, version }: Wanted): Promise<Project> {
    return this.transactions.run(async (tx) => {
      let before = '';
      const project = await this.changes.make(tx, projectId, version, actor.name, (plan) => {
        before = plan.endDate;
        return withEndDate(plan, endDate, source);
      });
      await this.audit.record(tx, {
        action: 'action-plan.set-end-date',
        subject: { kind: 'project', id: projectId },
        result: 'done',
        details: { project: project.code, before, after: endDate, source },
      });
      await this.events.inCommit(tx, ActionPlanEvents.planInputChanged({ projectId, because: 'action-plan.set-end-date' }));
      return project;
    });
  }
}
