import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { outcomeOf, type Registered, RegisterTally } from '#libs/kernel/shared/registered';
import type { Transaction } from '#libs/platform/database/transaction';
import { OfficeDirectory } from '../office/contract.js';
import { type ForceEntry, type ForceId, TaskForceRegistry } from './contract.js';
import { type StoredForce, TaskForceRepository } from './db/task-force.repository.js';

@Injectable()
export class StoredTaskForceRegistry extends TaskForceRegistry {
  constructor(
    private readonly forces: TaskForceRepository,
    private readonly office: OfficeDirectory,
  ) {
    super();
  }

  async register(tx: Transaction, entries: readonly ForceEntry[]): Promise<Registered> {
    await this.forces.lock(tx);
    const known = new Map((await this.forces.all(tx)).map((force) => [force.code, force]));
    const resolve = await this.resolver(tx, entries);
    const tally = new RegisterTally();
    for (const entry of entries) {
      const stands = known.get(entry.code);
      const force = { id: stands?.id ?? (randomUUID() as ForceId), ...resolve(entry) };
      const outcome = outcomeOf<StoredForce>(stands, force);
      if (outcome !== 'unchanged') await this.forces.save(tx, force);
      known.set(entry.code, force);
      tally.note(entry.code, outcome);
    }
    return tally;
  }

  /** Titles and names become ids. */
  private async resolver(tx: Transaction, entries: readonly ForceEntry[]): Promise<(entry: ForceEntry) => Omit<StoredForce, 'id'>> {
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
