import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/platform/access/actor';
import { ActionPlanEvents, type Project, type ProjectId } from '../contract.js';
import { PlanVerbs } from '../plan-verbs.js';

/** The leader in charge reopens a closed plan, with the reason: it runs as it ran before. */
@Injectable()
export class ReopenPlan {
  constructor(private readonly verbs: PlanVerbs) {}

  /** @throws DomainError `action-plan.project.unknown`, `.changed`, `action-plan.not-leader`, `action-plan.state`. */
  execute(actor: Actor, projectId: ProjectId, opinion: string, seenVersion: number): Promise<Project> {
    return this.verbs.make(actor, projectId, {
      verb: 'reopen',
      step: 'reopened',
      opinion,
      seenVersion,
      action: 'action-plan.reopen-plan',
      event: (about) => ActionPlanEvents.reopened(about),
    });
  }
}
