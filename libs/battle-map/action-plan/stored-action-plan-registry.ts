import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { type Outcome, outcomeOf, type Registered, RegisterTally } from '#libs/kernel/shared/registered';
import type { Transaction } from '#libs/platform/database/transaction';
import { Events } from '#libs/platform/events/events';
import { currentContext } from '#libs/platform/telemetry/context';
import { type TaskForce, TaskForceDirectory } from '../task-force/contract.js';
import { ActionPlanEvents, ActionPlanRegistry, type EachRegistered, type ProjectEntry, type ProjectId } from './contract.js';
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
    const { registered, refused } = await this.registerEach(tx, entries);
    for (const refusal of refused.values()) throw refusal;
    return registered;
  }

  async registerEach(tx: Transaction, entries: readonly ProjectEntry[]): Promise<EachRegistered> {
    await this.projects.lockAll(tx);
    const registered = new RegisterTally();
    const refused = new Map<string, DomainError>();
    const written: Written[] = [];
    const decide = await this.decider(tx, entries);
    for (const entry of entries) {
      await unlessRefused(entry, refused, () => {
        const { outcome, project } = decide(entry);
        if (project) written.push(project);
        registered.note(entry.code, outcome);
      });
    }
    await this.projects.saveAll(
      tx,
      written.map(({ project }) => project),
    );
    for (const { project, moved } of written) {
      if (!moved) continue;
      const changed = ActionPlanEvents.planInputChanged({ projectId: project.id, because: 'action-plan.register' });
      await unlessRefused(project, refused, () => this.events.inCommit(tx, changed));
    }
    return { registered, refused };
  }

  /** What becomes of an entry, from memory. */
  private async decider(tx: Transaction, entries: readonly ProjectEntry[]): Promise<(entry: ProjectEntry) => Decided> {
    const forces = await this.forces.forcesByCode(
      entries.map(({ force }) => force),
      tx,
    );
    const known = new Map(
      await this.projects.projectsByCode(
        entries.map(({ code }) => code),
        tx,
      ),
    );
    const by = currentContext()?.actor?.name ?? 'import';
    return (entry) => {
      const stands = known.get(entry.code);
      const fields = fieldsOf(entry, forces, stands);
      const outcome = outcomeOf<ProjectEntity>(stands, fields);
      if (outcome === 'unchanged') return { outcome };
      const moved = stands !== undefined && stands.endDate !== fields.endDate;
      const project: ProjectEntity = {
        ...(stands ? listed(stands, fields) : { ...NEW_PROJECT, id: randomUUID() as ProjectId, ...fields }),
        changedBy: by,
        version: (stands?.version ?? 0) + 1,
      };
      known.set(entry.code, project);
      return { outcome, project: { project, moved } };
    };
  }
}

interface Written {
  readonly project: ProjectEntity;
  /** Its end date is another now. */
  readonly moved: boolean;
}

interface Decided {
  readonly outcome: Outcome;
  /** Left out: nothing changes. */
  readonly project?: Written;
}

async function unlessRefused({ code }: { readonly code: string }, refused: Map<string, DomainError>, work: () => Promise<void> | void) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    if (!refused.has(code)) refused.set(code, error);
  }
}

const NEW_PROJECT = {
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
  const kind = entry.kind ?? stands?.kind ?? 'project';
  const goal = entry.goal ?? stands?.goal ?? null;
  const standard = entry.standard ?? stands?.standard ?? null;
  const place = entry.place ?? stands?.place ?? null;
  return { code, title, kind, forceId: force.id, endDate, endDateSource, goal, standard, place };
}
