import { z } from 'zod';
import type { Brand } from '#libs/kernel/shared/brand';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { Registered } from '#libs/kernel/shared/registered';
import type { Transaction } from '#libs/platform/database/transaction';
import { eventType } from '#libs/platform/events/event-type';
import type { PostId, UnitId } from '../office/contract.js';

export type ForceId = Brand<string, 'task-force'>;

const forceId = z.uuid().transform((id) => id as ForceId);
const postId = z.uuid().transform((id) => id as PostId);

/** A task force (工作专班): who answers for a project. */
export interface TaskForce {
  readonly id: ForceId;
  readonly code: string;
  readonly name: string;
  /** 组长 */
  readonly headPostId: PostId;
  /** 分管领导 */
  readonly leaderPostId: PostId | null;
  /** 牵头单位 */
  readonly leadUnitId: UnitId | null;
}

export interface ForceEntry {
  readonly code: string;
  readonly name: string;
  /** Titles of posts. */
  readonly head: string;
  readonly leaderInCharge?: string;
  readonly members?: readonly string[];
  /** Names of units. */
  readonly leadUnit?: string;
  readonly supportingUnits?: readonly string[];
}

/**
 * Takes a list of forces in, by code. Nothing is ever removed; members and supporting units become those given, and what a list
 * does not speak of (charter, deputies, liaison) stays. A part that was handed over is not taken back by an older list.
 */
export abstract class TaskForceRegistry {
  /** @throws DomainError `task-force.post-unknown`, `task-force.unit-unknown`, with the field. */
  abstract register(tx: Transaction, forces: readonly ForceEntry[]): Promise<Registered>;
}

export const TaskForceEvents = {
  /** In commit, before the force is saved: a list gives it another head. A hand-over tells its own story. */
  headChanged: eventType('task-force.head-changed', z.object({ forceId, fromPostId: postId, toPostId: postId })),
};

export abstract class TaskForceDirectory {
  abstract force(id: ForceId, tx?: Transaction): Promise<TaskForce | undefined>;

  abstract forcesByCode(codes: readonly string[], tx?: Transaction): Promise<ReadonlyMap<string, TaskForce>>;
}

/** 组长, 副组长, 分管领导, 联络员, 成员. */
export type ForcePart = 'head' | 'deputy' | 'leader' | 'liaison' | 'member';

/** A force in which a post has a part, or several. */
export interface ForceRole {
  readonly code: string;
  readonly name: string;
  readonly parts: readonly ForcePart[];
}

/** What task forces lose and get when a person leaves a post. */
export abstract class ForceHandOvers {
  /** By code. */
  abstract rolesOf(postId: PostId, tx?: Transaction): Promise<ForceRole[]>;

  /** Codes of the forces that the unit leads or supports. */
  abstract forcesOf(unitId: UnitId, tx?: Transaction): Promise<string[]>;

  /** In each force the one post takes the other's place, in every part. @returns the codes of the forces. */
  abstract handOver(tx: Transaction, handOverId: string, from: PostId, to: PostId, on: LocalDate): Promise<string[]>;
}

/*
 * Views for later stages.
 *
 * task_force__force            id, code, name, head_post_id, leader_post_id, lead_unit_id
 * task_force__member           force_id, post_id
 * task_force__supporting_unit  force_id, unit_id
 * task_force__deputy           force_id, post_id, position
 * task_force__hand_over        hand_over_id, force_id, part (head, deputy, leader, liaison, member), from_post_id, to_post_id, changed_on
 */
export const TASK_FORCE_FORCE = 'task_force__force';
export const TASK_FORCE_MEMBER = 'task_force__member';
export const TASK_FORCE_SUPPORTING_UNIT = 'task_force__supporting_unit';
export const TASK_FORCE_HAND_OVER = 'task_force__hand_over';
