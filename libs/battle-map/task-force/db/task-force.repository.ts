import { Injectable } from '@nestjs/common';
import { Database } from '#libs/platform/database/database';
import type { Transaction } from '#libs/platform/database/transaction';
import type { PostId, UnitId } from '../../office/contract.js';
import type { ForceId } from '../contract.js';
import { TaskForceEntity } from './task-force.entity.js';
import { TaskForceDeputyEntity } from './task-force-deputy.entity.js';
import { TaskForceHandOverEntity } from './task-force-hand-over.entity.js';
import { TaskForceMemberEntity } from './task-force-member.entity.js';
import { TaskForceUnitEntity } from './task-force-unit.entity.js';

/** A force as it is stored, with its deputies in their order, and members and supporting units sorted by id. */
export type StoredForce = TaskForceEntity & {
  readonly deputyPostIds: readonly PostId[];
  readonly memberPostIds: readonly PostId[];
  readonly supportingUnitIds: readonly UnitId[];
};

export interface ForceInWords {
  readonly id: ForceId;
  readonly code: string;
  readonly name: string;
  readonly headPostId: PostId;
  readonly head: string;
  readonly leaderPostId: PostId | null;
  readonly leaderInCharge: string | null;
  readonly leadUnit: string | null;
  readonly supportingUnits: string[];
  readonly supportingUnitIds: UnitId[];
  readonly members: string[];
  readonly memberPostIds: PostId[];
  readonly deputies: string[];
  readonly deputyPostIds: PostId[];
  readonly liaison: string | null;
  readonly liaisonPostId: PostId | null;
  readonly charter: string;
  readonly version: number;
}

const IN_WORDS = `select force.id, force.code, force.name, force.head_post_id as "headPostId", head.title as head,
    force.leader_post_id as "leaderPostId", leader.title as "leaderInCharge", unit.name as "leadUnit",
    array(select supporting.name from task_force_unit join office__unit as supporting on supporting.id = task_force_unit.unit_id
          where force_id = force.id order by supporting.name collate "zh-x-icu") as "supportingUnits",
    array(select supporting.id from task_force_unit join office__unit as supporting on supporting.id = task_force_unit.unit_id
          where force_id = force.id order by supporting.name collate "zh-x-icu") as "supportingUnitIds",
    array(select member.title from task_force_member join office__post as member on member.id = task_force_member.post_id
          where force_id = force.id order by member.title collate "zh-x-icu") as members,
    array(select member.id from task_force_member join office__post as member on member.id = task_force_member.post_id
          where force_id = force.id order by member.title collate "zh-x-icu") as "memberPostIds",
    array(select deputy.title from task_force_deputy join office__post as deputy on deputy.id = task_force_deputy.post_id
          where force_id = force.id order by position) as deputies,
    array(select post_id from task_force_deputy where force_id = force.id order by position) as "deputyPostIds",
    liaison.title as liaison, force.liaison_post_id as "liaisonPostId", force.charter, force.version
  from task_force as force
  join office__post as head on head.id = force.head_post_id
  left join office__post as leader on leader.id = force.leader_post_id
  left join office__post as liaison on liaison.id = force.liaison_post_id
  left join office__unit as unit on unit.id = force.lead_unit_id`;

@Injectable()
export class TaskForceRepository {
  constructor(private readonly database: Database) {}

  /** One register after the other; readers go on reading. */
  async lock(tx: Transaction): Promise<void> {
    await this.database
      .manager(tx)
      .query('lock table task_force, task_force_deputy, task_force_member, task_force_unit in share row exclusive mode');
  }

  async all(tx?: Transaction): Promise<StoredForce[]> {
    const manager = this.database.manager(tx);
    const [forces, deputies, members, units] = [
      await manager.find(TaskForceEntity, { order: { code: 'asc' } }),
      await manager.find(TaskForceDeputyEntity, { order: { position: 'asc' } }),
      await manager.find(TaskForceMemberEntity, { order: { postId: 'asc' } }),
      await manager.find(TaskForceUnitEntity, { order: { unitId: 'asc' } }),
    ];
    return forces.map((force) => ({
      ...force,
      deputyPostIds: deputies.filter((one) => one.forceId === force.id).map((one) => one.postId),
      memberPostIds: members.filter((one) => one.forceId === force.id).map((one) => one.postId),
      supportingUnitIds: units.filter((one) => one.forceId === force.id).map((one) => one.unitId),
    }));
  }

  async save(tx: Transaction, { deputyPostIds, memberPostIds, supportingUnitIds, ...force }: StoredForce): Promise<void> {
    const manager = this.database.manager(tx);
    await manager.upsert(TaskForceEntity, force, ['id']);
    await manager.delete(TaskForceDeputyEntity, { forceId: force.id });
    if (deputyPostIds.length > 0) {
      await manager.insert(
        TaskForceDeputyEntity,
        deputyPostIds.map((postId, position) => ({ forceId: force.id, postId, position })),
      );
    }
    await manager.delete(TaskForceMemberEntity, { forceId: force.id });
    await manager.delete(TaskForceUnitEntity, { forceId: force.id });
    if (memberPostIds.length > 0) {
      await manager.insert(
        TaskForceMemberEntity,
        memberPostIds.map((postId) => ({ forceId: force.id, postId })),
      );
    }
    if (supportingUnitIds.length > 0) {
      await manager.insert(
        TaskForceUnitEntity,
        supportingUnitIds.map((unitId) => ({ forceId: force.id, unitId })),
      );
    }
  }

  async addHandOver(tx: Transaction, row: TaskForceHandOverEntity): Promise<void> {
    await this.database.manager(tx).insert(TaskForceHandOverEntity, row);
  }

  /** The oldest first. */
  handOvers(tx: Transaction): Promise<TaskForceHandOverEntity[]> {
    return this.database.manager(tx).find(TaskForceHandOverEntity, { order: { changedOn: 'asc' } });
  }

  /** All forces by code. */
  list(): Promise<ForceInWords[]> {
    return this.database.manager().query(`${IN_WORDS} order by force.code`);
  }

  async inWords(id: ForceId): Promise<ForceInWords | undefined> {
    const [force]: ForceInWords[] = await this.database.manager().query(`${IN_WORDS} where force.id = $1`, [id]);
    return force;
  }
}
