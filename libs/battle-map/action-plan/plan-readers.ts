import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/platform/access/actor';
import type { Permission } from '#libs/platform/access/permissions';
import { BusinessClock } from '#libs/platform/clock/clocks';
import type { Transaction } from '#libs/platform/database/transaction';
import { OfficeDirectory } from '../office/contract.js';
import { TaskForceDirectory } from '../task-force/contract.js';
import type { Project } from './contract.js';
import { PlanStepRepository } from './db/plan-step.repository.js';
import { allowedProjectVerbs, type PlanInHand, type PlanReader, type ProjectVerb } from './domain/allowed.js';
import { EDIT_PLANS, REVIEW_PLANS, SUBMIT_PLANS } from './http/permissions.js';

const PERMISSIONS: Readonly<Record<ProjectVerb, Permission>> = {
  change: EDIT_PLANS,
  submit: SUBMIT_PLANS,
  withdraw: SUBMIT_PLANS,
  return: REVIEW_PLANS,
  close: EDIT_PLANS,
  reopen: REVIEW_PLANS,
};

/** Who has a say in a plan, and in whose name somebody acts on it today. */
@Injectable()
export class PlanReaders {
  constructor(
    private readonly forces: TaskForceDirectory,
    private readonly office: OfficeDirectory,
    private readonly steps: PlanStepRepository,
    private readonly clock: BusinessClock,
  ) {}

  async inHand(plan: Project, tx?: Transaction): Promise<PlanInHand> {
    const force = await this.forces.force(plan.forceId, tx);
    if (!force) throw new Error(`Project ${plan.code} has no task force.`);
    const { headPostId, leaderPostId } = force;
    const posts = await this.office.posts([headPostId, ...(leaderPostId === null ? [] : [leaderPostId])], tx);
    const titleOf = (wanted: string | null) => posts.find(({ id }) => id === wanted)?.title ?? null;
    const last = await this.steps.lastSubmission(plan.id, tx);
    return {
      plan,
      headPostId,
      head: titleOf(headPostId) ?? '',
      leaderPostId,
      leader: titleOf(leaderPostId),
      submitted: last && { accountId: last.accountId, postId: last.postId, by: last.takenBy },
    };
  }

  async reader({ accountId, permissions }: Actor, tx?: Transaction): Promise<PlanReader> {
    const posts = await this.office.postsActedFor(accountId, this.clock.today(), tx);
    return {
      acting: posts.map(({ id }) => id),
      accountId,
      ofDesk: permissions.has(EDIT_PLANS),
      leads: permissions.has(REVIEW_PLANS),
    };
  }

  /** What a page may offer: what his roles permit and the rules of the plan allow. */
  async verbsOf(actor: Actor, plan: Project): Promise<ProjectVerb[]> {
    const verbs = allowedProjectVerbs(await this.inHand(plan), await this.reader(actor));
    return verbs.filter((verb) => actor.permissions.has(PERMISSIONS[verb]));
  }
}
