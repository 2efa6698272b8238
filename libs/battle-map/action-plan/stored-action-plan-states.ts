import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { Transaction } from '#libs/platform/database/transaction';
import { Events } from '#libs/platform/events/events';
import { ActionPlanEvents, ActionPlanStates, type Extension, type Project, type ProjectId } from './contract.js';
import { approved, extended, running } from './domain/plan-states.js';
import { ProjectChanges } from './project-changes.js';

@Injectable()
export class StoredActionPlanStates extends ActionPlanStates {
  constructor(
    private readonly changes: ProjectChanges,
    private readonly events: Events,
  ) {
    super();
  }

  async approve(tx: Transaction, projectId: ProjectId, by: string, on: LocalDate, seenVersion?: number): Promise<Project> {
    const project = await this.changes.make(tx, projectId, seenVersion, by, (plan) => approved(plan, by, on));
    await this.events.afterCommit(tx, ActionPlanEvents.approved({ projectId, version: project.version, on }));
    return project;
  }

  async revise(tx: Transaction, projectId: ProjectId, by: string, on: LocalDate, seenVersion: number): Promise<Project> {
    const project = await this.changes.make(tx, projectId, seenVersion, by, running);
    await this.events.afterCommit(tx, ActionPlanEvents.revised({ projectId, version: project.version, on }));
    return project;
  }

  async extend(tx: Transaction, projectId: ProjectId, extension: Extension): Promise<Project> {
    const { endDate, by, seenVersion } = extension;
    const project = await this.changes.make(tx, projectId, seenVersion, by, (plan) => extended(plan, extension));
    await this.events.inCommit(tx, ActionPlanEvents.planInputChanged({ projectId, because: 'reverse-schedule.extend-plan' }));
    await this.events.afterCommit(tx, ActionPlanEvents.endDateChanged({ projectId, version: project.version, endDate }));
    return project;
  }
}
