import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { Transaction } from '#libs/platform/database/transaction';
import type { PostId, UnitId } from '../office/contract.js';
import { ForceHandOvers, type ForceRole } from './contract.js';
import { TaskForceRepository } from './db/task-force.repository.js';
import { partsOf, withSuccessor } from './domain/force-posts.js';

@Injectable()
export class StoredForceHandOvers extends ForceHandOvers {
  constructor(private readonly forces: TaskForceRepository) {
    super();
  }

  async rolesOf(postId: PostId, tx?: Transaction): Promise<ForceRole[]> {
    const roles = (await this.forces.all(tx)).map(({ code, name, ...force }) => ({ code, name, parts: partsOf(force, postId) }));
    return roles.filter(({ parts }) => parts.length > 0).sort((a, b) => (a.code < b.code ? -1 : 1));
  }

  async forcesOf(unitId: UnitId, tx?: Transaction): Promise<string[]> {
    const forces = await this.forces.all(tx);
    return forces.flatMap((force) => (force.leadUnitId === unitId || force.supportingUnitIds.includes(unitId) ? [force.code] : []));
  }

  async handOver(tx: Transaction, handOverId: string, from: PostId, to: PostId, on: LocalDate): Promise<string[]> {
    await this.forces.lock(tx);
    const codes: string[] = [];
    for (const force of await this.forces.all(tx)) {
      const parts = partsOf(force, from);
      if (parts.length === 0) continue;
      await this.forces.save(tx, { ...withSuccessor(force, from, to), version: force.version + 1 });
      for (const part of parts) {
        await this.forces.addHandOver(tx, { handOverId, forceId: force.id, part, fromPostId: from, toPostId: to, changedOn: on });
      }
      codes.push(force.code);
    }
    return codes.sort();
  }
}
