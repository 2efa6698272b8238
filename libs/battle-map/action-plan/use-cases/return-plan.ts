import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/platform/access/actor';
import { ActionPlanEvents, type Project, type ProjectId } from '../contract.js';
import { PlanVerbs } from '../plan-verbs.js';

/** The leader in charge sends a submitted plan back to be a draft again, and says what is missing. */
@Injectable()
export class ReturnPlan {
  constructor(private readonly verbs: PlanVerbs) {}

  /** @throws DomainError `action-plan.project.unknown`, `.changed`, `action-plan.not-leader`, `action-plan.state`. */
  execute(actor: Actor, projectId: ProjectId, opinion: string, seenVersion: number): Promise<Project> {
    return this.verbs.make(actor, projectId, {
      verb: 'return',
      step: 'returned',
      opinion,
      seenVersion,
      action: 'action-plan.return-plan',
      event: (about) => ActionPlanEvents.returned(about),
    });
  }
}
