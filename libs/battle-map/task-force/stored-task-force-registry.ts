import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { outcomeOf, type Registered, RegisterTally } from '#libs/kernel/shared/registered';
import type { Transaction } from '#libs/platform/database/transaction';
import { Events } from '#libs/platform/events/events';
import { OfficeDirectory } from '../office/contract.js';
import { type ForceEntry, type ForceId, TaskForceEvents, TaskForceRegistry } from './contract.js';
import { withSuccessorIn } from './domain/force-posts.js';
import { type StoredForce, TaskForceRepository } from './db/task-force.repository.js';

/** What a list says of a force. */
type ListedForce = Omit<StoredForce, 'id' | 'charter' | 'deputyPostIds' | 'liaisonPostId' | 'version'>;

const NEW_FORCE = { charter: '', deputyPostIds: [], liaisonPostId: null } as const;

@Injectable()
export class StoredTaskForceRegistry extends TaskForceRegistry {
  constructor(
    private readonly forces: TaskForceRepository,
    private readonly office: OfficeDirectory,
    private readonly events: Events,
  ) {
    super();
  }

  async register(tx: Transaction, entries: readonly ForceEntry[]): Promise<Registered> {
    await this.forces.lock(tx);
    const known = new Map((await this.forces.all(tx)).map((force) => [force.code, force]));
    const resolve = await this.resolver(tx, entries);
    const handOvers = await this.forces.handOvers(tx);
    const tally = new RegisterTally();
    for (const entry of entries) {
      const stands = known.get(entry.code);
      const own = handOvers.filter(({ forceId }) => forceId === stands?.id);
      const listed = own.reduce((force, one) => withSuccessorIn(force, one.part, one.fromPostId, one.toPostId), resolve(entry));
      const force: StoredForce = { ...NEW_FORCE, id: randomUUID() as ForceId, ...stands, ...listed, version: (stands?.version ?? 0) + 1 };
      const outcome = outcomeOf<StoredForce>(stands, listed);
      if (stands && stands.headPostId !== force.headPostId) {
        const [fromPostId, toPostId] = [stands.headPostId, force.headPostId];
        await this.events.inCommit(tx, TaskForceEvents.headChanged({ forceId: force.id, fromPostId, toPostId }));
      }
      if (outcome !== 'unchanged') await this.forces.save(tx, force);
      known.set(entry.code, force);
      tally.note(entry.code, outcome);
    }
    return tally;
  }

  /** Titles and names become ids. */
  private async resolver(tx: Transaction, entries: readonly ForceEntry[]): Promise<(entry: ForceEntry) => ListedForce> {
    const titles = entries.flatMap(({ head, leaderInCharge, members = [] }) => [
      head,
      ...(leaderInCharge ? [leaderInCharge] : []),
      ...members,
    ]);
    const names = entries.flatMap(({ leadUnit, supportingUnits = [] }) => [...(leadUnit ? [leadUnit] : []), ...supportingUnits]);
    const posts = await this.office.postsByTitle(titles, tx);
    const units = await this.office.unitsByName(names, tx);
    return ({ code, name, head, leaderInCharge, members = [], leadUnit, supportingUnits = [] }) => {
      const post = (title: string, field: string) => {
        const found = posts.get(title);
        if (!found) throw new DomainError('task-force.post-unknown', { force: code, post: title }, { field });
        return found.id;
      };
      const unit = (unitName: string, field: string) => {
        const found = units.get(unitName);
        if (!found) throw new DomainError('task-force.unit-unknown', { force: code, unit: unitName }, { field });
        return found;
      };
      return {
        code,
        name,
        headPostId: post(head, 'head'),
        leaderPostId: leaderInCharge === undefined ? null : post(leaderInCharge, 'leaderInCharge'),
        leadUnitId: leadUnit === undefined ? null : unit(leadUnit, 'leadUnit'),
        memberPostIds: [...new Set(members.map((title) => post(title, 'members')))].sort(),
        supportingUnitIds: [...new Set(supportingUnits.map((one) => unit(one, 'supportingUnits')))].sort(),
      };
    };
  }
}
