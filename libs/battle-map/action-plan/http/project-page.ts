import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { Actor } from '#libs/platform/access/actor';
import type { ProjectId } from '../contract.js';
import { PlanStepRepository } from '../db/plan-step.repository.js';
import { ProjectRepository } from '../db/project.repository.js';
import { PlanReaders } from '../plan-readers.js';

/** A project with its plan, the rounds of its review, and what its reader may do. */
@Injectable()
export class ProjectPage {
  constructor(
    private readonly projects: ProjectRepository,
    private readonly steps: PlanStepRepository,
    private readonly readers: PlanReaders,
  ) {}

  /** @throws DomainError `action-plan.project.unknown`. */
  async of(id: ProjectId, actor: Actor) {
    const project = await this.projects.inWords(id);
    if (!project) throw new DomainError('action-plan.project.unknown', {}, { kind: 'not-found' });
    const steps = await this.steps.of(id);
    return {
      ...project,
      may: await this.readers.verbsOf(actor, project),
      steps: steps.map(({ takenAt, ...step }) => ({ ...step, takenAt: takenAt.toISOString() })),
    };
  }
}
