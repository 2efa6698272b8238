import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { Transaction } from '#libs/platform/database/transaction';
import { Events } from '#libs/platform/events/events';
import {
  ActionPlanEvents,
  ActionPlanStates,
  type Approval,
  type Closing,
  type Extension,
  type Project,
  type ProjectId,
  type Revision,
} from './contract.js';
import { approved, extended, revised } from './domain/plan-states.js';
import { PlanHistory } from './plan-history.js';
import { PlanVerbs } from './plan-verbs.js';
import { ProjectChanges } from './project-changes.js';

@Injectable()
export class StoredActionPlanStates extends ActionPlanStates {
  constructor(
    private readonly changes: ProjectChanges,
    private readonly history: PlanHistory,
    private readonly verbs: PlanVerbs,
    private readonly events: Events,
  ) {
    super();
  }

  async approve(
    tx: Transaction,
    projectId: ProjectId,
    by: string,
    on: LocalDate,
    { seenVersion, opinion }: Approval = {},
  ): Promise<Project> {
    const project = await this.changes.make(tx, projectId, seenVersion, by, (plan) => approved(plan, by, on));
    await this.history.note(tx, project, { step: 'approved', by, on, opinion });
    await this.events.afterCommit(tx, ActionPlanEvents.approved({ projectId, version: project.version, on }));
    return project;
  }

  async revise(tx: Transaction, projectId: ProjectId, revision: Revision): Promise<Project> {
    const { by, on, reason, seenVersion } = revision;
    let before = '';
    const project = await this.changes.make(tx, projectId, seenVersion, by, (plan) => {
      before = plan.endDate;
      return revised(plan, revision);
    });
    const { version, endDate } = project;
    await this.history.note(tx, project, { step: 'revised', by, on, opinion: reason });
    await this.events.afterCommit(tx, ActionPlanEvents.revised({ projectId, version, on }));
    if (endDate !== before) await this.events.afterCommit(tx, ActionPlanEvents.endDateChanged({ projectId, version, endDate }));
    return project;
  }

  async extend(tx: Transaction, projectId: ProjectId, extension: Extension): Promise<Project> {
    const { endDate, by, on, source, seenVersion } = extension;
    const project = await this.changes.make(tx, projectId, seenVersion, by, (plan) => extended(plan, extension));
    await this.history.note(tx, project, { step: 'extended', by, on, opinion: source });
    await this.events.inCommit(tx, ActionPlanEvents.planInputChanged({ projectId, because: 'reverse-schedule.extend-plan' }));
    await this.events.afterCommit(tx, ActionPlanEvents.endDateChanged({ projectId, version: project.version, endDate }));
    return project;
  }

  close(tx: Transaction, projectId: ProjectId, { actor, summary, seenVersion }: Closing): Promise<Project> {
    return this.verbs.makeIn(tx, actor, projectId, {
      verb: 'close',
      step: 'closed',
      opinion: summary,
      seenVersion,
      event: (about) => ActionPlanEvents.closed(about),
    });
  }
}
