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
      const fields = fieldsOf(entry, forces);
      const outcome = outcomeOf<ProjectEntity>(stands, fields);
      tally.note(entry.code, outcome);
      if (outcome === 'unchanged') continue;
      const moved = stands !== undefined && stands.endDate !== fields.endDate;
      if (moved && stands.state !== 'draft') {
        const params = { project: entry.code, endDate: stands.endDate, wanted: fields.endDate };
        throw new DomainError('action-plan.end-date-fixed', params, { kind: 'conflict', field: 'endDate' });
      }
      const project: ProjectEntity = {
        ...(stands ?? { id: randomUUID() as ProjectId, state: 'draft', approvedOn: null, approvedBy: null }),
        ...fields,
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

function fieldsOf(entry: ProjectEntry, forces: ReadonlyMap<string, TaskForce>) {
  const { code, title, force: forceCode, endDate, endDateSource, goal = null, standard = null, place = null } = entry;
  const force = forces.get(forceCode);
  if (!force) throw new DomainError('action-plan.force-unknown', { project: code, force: forceCode }, { field: 'force' });
  return { code, title, forceId: force.id, endDate, endDateSource, goal, standard, place };
}
