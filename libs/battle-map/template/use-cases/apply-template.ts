import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { Actor } from '#libs/platform/access/actor';
import { AuditTrail } from '#libs/platform/audit/audit-trail';
import { BusinessClock } from '#libs/platform/clock/clocks';
import { keptOrRolledBack } from '#libs/platform/database/kept-or-rolled-back';
import { type Transaction, TransactionRunner } from '#libs/platform/database/transaction';
import type { Project } from '../../action-plan/contract.js';
import type { ForceEntry } from '../../task-force/contract.js';
import type { TemplateId } from '../contract.js';
import { type LaidOutPlan, LaidOutPlanRepository } from '../db/laid-out-plan.repository.js';
import { type StoredTemplate, TemplateRepository } from '../db/template.repository.js';
import { bodyOf } from '../template-body.js';
import { NewForces } from '../new-forces.js';
import { NewProjects, type WantedProjects } from '../new-projects.js';

export interface Application extends WantedProjects {
  /** Of the template, as it was read. */
  readonly version: number;
  /** Task forces that are made with the projects. */
  readonly forces: readonly ForceEntry[];
}

export interface Applied {
  /** Null: a preview, of which nothing is left. */
  readonly applicationId: string | null;
  readonly plans: readonly LaidOutPlan[];
}

/** Makes one project or many of a template, all or nothing, or tells what that would bring: by doing it, and rolling it back. */
@Injectable()
export class ApplyTemplate {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly templates: TemplateRepository,
    private readonly forces: NewForces,
    private readonly projects: NewProjects,
    private readonly laidOut: LaidOutPlanRepository,
    private readonly clock: BusinessClock,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * @param by left out: a preview.
   * @throws DomainError `template.unknown`, `template.changed`, and what `NewForces.make` and `NewProjects.make` refuse.
   */
  execute(id: TemplateId, application: Application, by?: Actor): Promise<Applied> {
    return keptOrRolledBack(this.transactions, async (tx) => {
      const template = await this.asSeen(tx, id, application.version);
      await this.forces.make(tx, application.forces);
      const projects = await this.projects.make(tx, bodyOf(template), application);
      const plans = await this.laidOut.of(
        tx,
        projects.map((project) => project.id),
      );
      const applicationId = by ? await this.keep(tx, template, projects, by) : null;
      return { answer: { applicationId, plans }, keep: by !== undefined };
    });
  }

  private async asSeen(tx: Transaction, id: TemplateId, version: number): Promise<StoredTemplate> {
    const template = await this.templates.lock(tx, id);
    if (!template) throw new DomainError('template.unknown', {}, { kind: 'not-found' });
    if (template.version === version) return template;
    const params = { template: template.code, version: template.version, by: template.changedBy ?? '' };
    throw new DomainError('template.changed', params, { kind: 'conflict', field: 'version' });
  }

  private async keep(tx: Transaction, template: StoredTemplate, projects: readonly Project[], by: Actor): Promise<string> {
    const { templateId, version } = template;
    const [applicationId, appliedOn] = [randomUUID(), this.clock.today()];
    const made = { applicationId, templateId, version, accountId: by.accountId, appliedBy: by.name, appliedOn };
    await this.templates.recordApplications(
      tx,
      projects.map(({ id: projectId }) => ({ projectId, ...made })),
    );
    await this.audit.record(tx, {
      action: 'template.apply',
      subject: { kind: 'template', id: templateId },
      result: 'done',
      details: { template: template.code, version, application: applicationId, projects: projects.map(({ code }) => code) },
    });
    return applicationId;
  }
}
