import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { Transaction } from '#libs/platform/database/transaction';
import type { ProjectId } from './contract.js';
import type { ProjectEntity } from './db/project.entity.js';
import { ProjectRepository } from './db/project.repository.js';

/** What every change of a project has in common: one editor after the other, and the second learns what the first did. */
@Injectable()
export class ProjectChanges {
  constructor(private readonly projects: ProjectRepository) {}

  /**
   * @param seenVersion as the editor saw it; undefined when the caller has looked under its own lock.
   * @throws DomainError `action-plan.project.unknown`, `action-plan.project.changed`.
   */
  async make(
    tx: Transaction,
    projectId: ProjectId,
    seenVersion: number | undefined,
    by: string,
    change: (project: ProjectEntity) => ProjectEntity | Promise<ProjectEntity>,
  ): Promise<ProjectEntity> {
    const project = await this.projects.lock(tx, projectId);
    if (!project) throw new DomainError('action-plan.project.unknown', {}, { kind: 'not-found' });
    if (seenVersion !== undefined && project.version !== seenVersion) {
      const { code, changedBy, endDate, state } = project;
      const params = { project: code, by: changedBy, endDate, state };
      throw new DomainError('action-plan.project.changed', params, { kind: 'conflict', field: 'version' });
    }
    const changed = { ...(await change(project)), changedBy: by, version: project.version + 1 };
    await this.projects.save(tx, changed);
    return changed;
  }
}
