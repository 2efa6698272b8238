import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/platform/access/actor';
import { ActionPlanEvents, type Project, type ProjectId } from '../contract.js';
import { PlanVerbs } from '../plan-verbs.js';

/** The head of the force, or the desk, submits a draft for approval; until it is decided nobody changes it. */
@Injectable()
export class SubmitPlan {
  constructor(private readonly verbs: PlanVerbs) {}

  /** @throws DomainError `action-plan.project.unknown`, `.changed`, `action-plan.not-head`, `action-plan.state`. */
  execute(actor: Actor, projectId: ProjectId, opinion: string | undefined, seenVersion: number): Promise<Project> {
    return this.verbs.make(actor, projectId, {
      verb: 'submit',
      step: 'submitted',
      opinion,
      seenVersion,
      action: 'action-plan.submit-plan',
      event: (about) => ActionPlanEvents.submitted(about),
    });
  }
}
