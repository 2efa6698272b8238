import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { outcomeOf, type Registered, RegisterTally } from '#libs/kernel/shared/registered';
import type { Transaction } from '#libs/platform/database/transaction';
import { Events } from '#libs/platform/events/events';
import { currentContext } from '#libs/platform/telemetry/context';
import { type TaskForce, TaskForceDirectory } from '../task-force/contract.js';
import { ActionPlanEvents, ActionPlanRegistry, type ProjectEntry, type ProjectId } from './contract.js';
import type { ProjectEntity } from './db/project.entity.js';
import { ProjectRepository } from './db/project.repository.js';
import { withFacts } from './domain/project-facts.js';

@Injectable()
export class StoredActionPlanRegistry extends ActionPlanRegistry {
  constructor(
    private readonly projects: ProjectRepository,
    private readonly forces: TaskForceDirectory,
    private readonly events: Events,
  ) {
    super();
  }

  async register(tx: Transaction, entries: readonly ProjectEntry[]): Promise<Registered> {
    await this.projects.lockAll(tx);
    const forces = await this.forces.forcesByCode(
      entries.map((entry) => entry.force),
      tx,
    );
    const known = new Map(
      await this.projects.projectsByCode(
        entries.map((entry) => entry.code),
        tx,
      ),
    );
    const tally = new RegisterTally();
    for (const entry of entries) {
      const stands = known.get(entry.code);
      const fields = fieldsOf(entry, forces, stands);
      const outcome = outcomeOf<ProjectEntity>(stands, fields);
      tally.note(entry.code, outcome);
      if (outcome === 'unchanged') continue;
      const moved = stands !== undefined && stands.endDate !== fields.endDate;
      const project: ProjectEntity = {
        ...(stands ? listed(stands, fields) : { ...NEW_PROJECT, id: randomUUID() as ProjectId, ...fields }),
        changedBy: currentContext()?.actor?.name ?? 'import',
        version: (stands?.version ?? 0) + 1,
      };
      await this.projects.save(tx, project);
      known.set(entry.code, project);
      if (moved)
        await this.events.inCommit(tx, ActionPlanEvents.planInputChanged({ projectId: project.id, because: 'action-plan.register' }));
    }
    return tally;
  }
}

const NEW_PROJECT = {
  kind: 'project',
  endDateSourceKind: null,
  quantityGoals: [],
  grid: null,
  budgetFen: null,
  budgetNote: null,
  state: 'draft',
  approvedOn: null,
  approvedBy: null,
} as const;

/** @throws DomainError `action-plan.end-date-fixed`, `action-plan.fixed`, `action-plan.promise-fixed`. */
function listed(stands: ProjectEntity, fields: ReturnType<typeof fieldsOf>): ProjectEntity {
  if (stands.state === 'approved' && stands.endDate !== fields.endDate) {
    const params = { project: stands.code, endDate: stands.endDate, wanted: fields.endDate };
    throw new DomainError('action-plan.end-date-fixed', params, { kind: 'conflict', field: 'endDate' });
  }
  return withFacts(stands, fields);
}

/** What a list does not say stays as it is. */
function fieldsOf(entry: ProjectEntry, forces: ReadonlyMap<string, TaskForce>, stands: ProjectEntity | undefined) {
  const { code, title, force: forceCode, endDate, endDateSource } = entry;
  const force = forces.get(forceCode);
  if (!force) throw new DomainError('action-plan.force-unknown', { project: code, force: forceCode }, { field: 'force' });
  const goal = entry.goal ?? stands?.goal ?? null;
  const standard = entry.standard ?? stands?.standard ?? null;
  const place = entry.place ?? stands?.place ?? null;
  return { code, title, forceId: force.id, endDate, endDateSource, goal, standard, place };
}
