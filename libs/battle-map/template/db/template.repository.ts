import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { Database } from '#libs/platform/database/database';
import type { Transaction } from '#libs/platform/database/transaction';
import { ACTION_PLAN_PROJECT, type ProjectId } from '../../action-plan/contract.js';
import type { TemplateId } from '../contract.js';
import { TemplateApplicationEntity } from './template-application.entity.js';
import { TemplateVersionEntity } from './template-version.entity.js';
import { TemplateEntity } from './template.entity.js';

/** One version of a template with its code. */
export type StoredTemplate = TemplateVersionEntity & { readonly code: string };

export interface ListedTemplate {
  readonly id: TemplateId;
  readonly code: string;
  readonly version: number;
  readonly name: string;
  readonly nameEn: string | null;
  readonly purpose: string;
  /** Of steps that have no others below them. */
  readonly steps: number;
  readonly lawFloors: number;
  readonly changedBy: string | null;
  readonly changedOn: LocalDate | null;
  /** Projects made from it, of any version. */
  readonly projects: number;
}

export interface AppliedProject {
  readonly projectId: ProjectId;
  readonly project: string;
  readonly title: string;
  readonly version: number;
  readonly appliedBy: string;
  readonly appliedOn: LocalDate;
}

@Injectable()
export class TemplateRepository {
  constructor(private readonly database: Database) {}

  list(): Promise<ListedTemplate[]> {
    return this.database.manager().query(
      `select template.id, template.code, template.version, name, name_en as "nameEn", purpose,
         (select count(*)::int from jsonb_array_elements(steps) step where not exists (
           select from jsonb_array_elements(steps) child where child ->> 'parent' = step ->> 'code')) as steps,
         (select count(*)::int from jsonb_array_elements(steps) step where step -> 'floor' ->> 'source' = 'law') as "lawFloors",
         changed_by as "changedBy", changed_on::text as "changedOn",
         (select count(*)::int from template_application application where application.template_id = template.id) as projects
       from template join template_version version on version.template_id = template.id and version.version = template.version
       order by template.code`,
    );
  }

  /** @param version left out: the newest. */
  async read(id: TemplateId, version?: number, tx?: Transaction): Promise<StoredTemplate | undefined> {
    const manager = this.database.manager(tx);
    const template = await manager.findOneBy(TemplateEntity, { id });
    if (!template) return undefined;
    const body = await manager.findOneBy(TemplateVersionEntity, { templateId: id, version: version ?? template.version });
    return body ? { ...body, code: template.code } : undefined;
  }

  /** The newest first, without their steps. */
  versions(id: TemplateId): Promise<Pick<StoredTemplate, 'version' | 'reason' | 'changedBy' | 'changedOn'>[]> {
    return this.database.manager().find(TemplateVersionEntity, {
      select: { version: true, reason: true, changedBy: true, changedOn: true },
      where: { templateId: id },
      order: { version: 'desc' },
    });
  }

  projectsOf(id: TemplateId): Promise<AppliedProject[]> {
    return this.database.manager().query(
      `select project.id as "projectId", project.code as project, project.title, application.version,
         applied_by as "appliedBy", applied_on::text as "appliedOn"
       from template_application application join ${ACTION_PLAN_PROJECT} project on project.id = application.project_id
       where application.template_id = $1 order by project.code`,
      [id],
    );
  }

  /** Which of the projects were made from a template, and from which. */
  applied(
    tx: Transaction,
    projectIds: readonly ProjectId[],
  ): Promise<{ projectId: ProjectId; template: string; on: LocalDate; by: string }[]> {
    return this.database.manager(tx).query(
      `select project_id as "projectId", template.code as template, applied_on::text as on, applied_by as by
       from template_application application join template on template.id = application.template_id where project_id = any($1)`,
      [projectIds],
    );
  }

  /** @returns undefined when another template has the code. */
  async add(tx: Transaction, template: TemplateEntity, body: TemplateVersionEntity): Promise<TemplateEntity | undefined> {
    const manager = this.database.manager(tx);
    const rows: unknown[] = await manager.query(
      'insert into template (id, code, version) values ($1, $2, $3) on conflict (code) do nothing returning id',
      [template.id, template.code, template.version],
    );
    if (rows.length === 0) return undefined;
    await manager.insert(TemplateVersionEntity, body);
    return template;
  }

  /** Nobody else changes or applies it until the transaction ends. */
  async lock(tx: Transaction, id: TemplateId): Promise<StoredTemplate | undefined> {
    const found = await this.database.manager(tx).findOne(TemplateEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
    return found ? this.read(id, found.version, tx) : undefined;
  }

  async addVersion(tx: Transaction, body: TemplateVersionEntity): Promise<void> {
    const manager = this.database.manager(tx);
    await manager.insert(TemplateVersionEntity, body);
    await manager.update(TemplateEntity, { id: body.templateId }, { version: body.version });
  }

  async recordApplications(tx: Transaction, applications: readonly TemplateApplicationEntity[]): Promise<void> {
    await this.database.manager(tx).insert(TemplateApplicationEntity, [...applications]);
  }
}
