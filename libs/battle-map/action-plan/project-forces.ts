import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { Transaction } from '#libs/platform/database/transaction';
import { TaskForceDirectory } from '../task-force/contract.js';
import type { ProjectFacts } from './domain/project-facts.js';

/** What the desk writes down of a project; the force by its code. */
export type WrittenFacts = Omit<ProjectFacts, 'forceId'> & { readonly force: string };

/** The force that a desk names by its code. */
@Injectable()
export class ProjectForces {
  constructor(private readonly forces: TaskForceDirectory) {}

  /** @throws DomainError `action-plan.force-unknown`. */
  async factsOf(tx: Transaction, project: string, { force: code, ...facts }: WrittenFacts): Promise<ProjectFacts> {
    const force = (await this.forces.forcesByCode([code], tx)).get(code);
    if (!force) throw new DomainError('action-plan.force-unknown', { project, force: code }, { field: 'force' });
    return { ...facts, forceId: force.id };
  }
}
