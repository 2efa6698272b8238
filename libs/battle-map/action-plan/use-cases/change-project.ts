import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/platform/access/actor';
import { AuditTrail } from '#libs/platform/audit/audit-trail';
import { TransactionRunner } from '#libs/platform/database/transaction';
import { Events } from '#libs/platform/events/events';
import { ActionPlanEvents, type Project, type ProjectId } from '../contract.js';
import { changedFacts, factInWords, type ProjectFacts, withFacts } from '../domain/project-facts.js';
import { ProjectChanges } from '../project-changes.js';
import { ProjectForces, type WrittenFacts } from '../project-forces.js';

/** The desk changes what a project says of itself; once it is approved, only what promises nothing. */
@Injectable()
export class ChangeProject {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly changes: ProjectChanges,
    private readonly forces: ProjectForces,
    private readonly audit: AuditTrail,
    private readonly events: Events,
  ) {}

  /**
   * @throws DomainError `action-plan.project.unknown`, `.changed`, `action-plan.force-unknown`, `action-plan.fixed`,
   * `action-plan.promise-fixed`.
   */
  execute(actor: Actor, projectId: ProjectId, written: WrittenFacts, seenVersion: number): Promise<Project> {
    return this.transactions.run(async (tx) => {
      let before: Project | undefined;
      let changed: (keyof ProjectFacts)[] = [];
      const project = await this.changes.make(tx, projectId, seenVersion, actor.name, async (plan) => {
        const facts = await this.forces.factsOf(tx, plan.code, written);
        before = plan;
        changed = changedFacts(plan, facts);
        return withFacts(plan, facts);
      });
      await this.audit.record(tx, {
        action: 'action-plan.change-project',
        subject: { kind: 'project', id: projectId },
        result: 'done',
        details: {
          project: project.code,
          state: project.state,
          changed,
          before: changed.map((fact) => factInWords(before?.[fact])),
          after: changed.map((fact) => factInWords(project[fact])),
        },
      });
      if (changed.includes('endDate')) {
        await this.events.inCommit(tx, ActionPlanEvents.planInputChanged({ projectId, because: 'action-plan.change-project' }));
      }
      return project;
    });
  }
}
