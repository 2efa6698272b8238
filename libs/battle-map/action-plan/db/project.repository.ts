import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '#libs/platform/database/database';
import type { Transaction } from '#libs/platform/database/transaction';
import { writeRows } from '#libs/platform/database/write-rows';
import { ActionPlans, type Project, type ProjectId } from '../contract.js';
import { ProjectEntity } from './project.entity.js';

export type ProjectInWords = ProjectEntity & { readonly force: string; readonly forceCode: string; readonly head: string };

/** Dates as text: the driver would make them instants. */
const IN_WORDS = `select project.id, project.code, project.title, project.force_id as "forceId", force.code as "forceCode",
    force.name as force, head.title as head, project.end_date::text as "endDate", project.end_date_source as "endDateSource",
    project.end_date_source_kind as "endDateSourceKind", project.kind, project.quantity_goals as "quantityGoals", project.grid,
    project.budget_fen::float8 as "budgetFen", project.budget_note as "budgetNote",
    project.goal, project.standard, project.place, project.state, project.approved_on::text as "approvedOn",
    project.approved_by as "approvedBy", project.changed_by as "changedBy", project.version
  from project
  join task_force__force as force on force.id = project.force_id
  join office__post as head on head.id = force.head_post_id`;

@Injectable()
export class ProjectRepository extends ActionPlans {
  constructor(private readonly database: Database) {
    super();
  }

  async project(id: ProjectId, tx?: Transaction): Promise<Project | undefined> {
    return (await this.database.manager(tx).findOneBy(ProjectEntity, { id })) ?? undefined;
  }

  async projectsByCode(codes: readonly string[], tx?: Transaction): Promise<ReadonlyMap<string, ProjectEntity>> {
    const projects = await this.database.manager(tx).findBy(ProjectEntity, { code: In([...codes]) });
    return new Map(projects.map((project) => [project.code, project]));
  }

  async held(tx: Transaction, ids: readonly ProjectId[]): Promise<ReadonlyMap<ProjectId, Project>> {
    const options = { where: { id: In([...ids]) }, order: { id: 'asc' }, lock: { mode: 'pessimistic_read' } } as const;
    const projects = await this.database.manager(tx).find(ProjectEntity, options);
    return new Map(projects.map((project) => [project.id, project]));
  }

  /** One register after the other; readers go on reading, and nobody edits meanwhile. */
  async lockAll(tx: Transaction): Promise<void> {
    await this.database.manager(tx).query('lock table project in share row exclusive mode');
  }

  /** The project as it stands; nobody else changes it until the transaction ends. */
  lock(tx: Transaction, id: ProjectId): Promise<ProjectEntity | null> {
    return this.database.manager(tx).findOne(ProjectEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async saveAll(tx: Transaction, projects: readonly ProjectEntity[]): Promise<void> {
    await writeRows(this.database.manager(tx), ProjectEntity, projects, ['id']);
  }

  async save(tx: Transaction, project: ProjectEntity): Promise<void> {
    await this.database.manager(tx).upsert(ProjectEntity, project, ['id']);
  }

  /** All projects by code. */
  list(): Promise<ProjectInWords[]> {
    return this.database.manager().query(`${IN_WORDS} order by project.code`);
  }

  async inWords(id: ProjectId): Promise<ProjectInWords | undefined> {
    const [project]: ProjectInWords[] = await this.database.manager().query(`${IN_WORDS} where project.id = $1`, [id]);
    return project;
  }
}
