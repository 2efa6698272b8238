import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { Actor } from '#libs/platform/access/actor';
import { AuditTrail } from '#libs/platform/audit/audit-trail';
import { TransactionRunner } from '#libs/platform/database/transaction';
import type { Project, ProjectId } from '../contract.js';
import { ProjectRepository } from '../db/project.repository.js';
import { ProjectForces, type WrittenFacts } from '../project-forces.js';

/** The desk makes a project by hand: a draft without tasks. */
@Injectable()
export class AddProject {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly projects: ProjectRepository,
    private readonly forces: ProjectForces,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `action-plan.code-taken`, `action-plan.force-unknown`. */
  execute(actor: Actor, code: string, written: WrittenFacts): Promise<Project> {
    return this.transactions.run(async (tx) => {
      // Two who choose the same code come one after the other.
      await this.projects.lockAll(tx);
      const taken = (await this.projects.projectsByCode([code], tx)).get(code);
      if (taken) {
        throw new DomainError('action-plan.code-taken', { project: code, title: taken.title }, { kind: 'conflict', field: 'code' });
      }
      const project = {
        ...(await this.forces.factsOf(tx, code, written)),
        id: randomUUID() as string as ProjectId,
        code,
        state: 'draft' as const,
        approvedOn: null,
        approvedBy: null,
        changedBy: actor.name,
        version: 1,
      };
      await this.projects.save(tx, project);
      await this.audit.record(tx, {
        action: 'action-plan.add-project',
        subject: { kind: 'project', id: project.id },
        result: 'done',
        details: { project: code, title: project.title, endDate: project.endDate },
      });
      return project;
    });
  }
}
