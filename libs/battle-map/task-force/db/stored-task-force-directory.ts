import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '#libs/platform/database/database';
import type { Transaction } from '#libs/platform/database/transaction';
import { type ForceId, type TaskForce, TaskForceDirectory } from '../contract.js';
import { TaskForceEntity } from './task-force.entity.js';

@Injectable()
export class StoredTaskForceDirectory extends TaskForceDirectory {
  constructor(private readonly database: Database) {
    super();
  }

  async force(id: ForceId, tx?: Transaction): Promise<TaskForce | undefined> {
    return (await this.database.manager(tx).findOneBy(TaskForceEntity, { id })) ?? undefined;
  }

  async forcesByCode(codes: readonly string[], tx?: Transaction): Promise<ReadonlyMap<string, TaskForce>> {
    const forces = await this.database.manager(tx).findBy(TaskForceEntity, { code: In([...codes]) });
    return new Map(forces.map((force) => [force.code, force]));
  }
}
