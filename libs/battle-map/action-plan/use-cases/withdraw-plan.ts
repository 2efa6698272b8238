import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/platform/access/actor';
import type { Project, ProjectId } from '../contract.js';
import { PlanVerbs } from '../plan-verbs.js';

/** Whoever submitted a plan takes it back to work on it again. */
@Injectable()
export class WithdrawPlan {
  constructor(private readonly verbs: PlanVerbs) {}

  /** @throws DomainError `action-plan.project.unknown`, `.changed`, `action-plan.not-submitter`, `action-plan.state`. */
  execute(actor: Actor, projectId: ProjectId, seenVersion: number): Promise<Project> {
    return this.verbs.make(actor, projectId, {
      verb: 'withdraw',
      step: 'withdrawn',
      seenVersion,
      action: 'action-plan.withdraw-plan',
    });
  }
}
