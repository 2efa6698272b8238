import type { Brand } from '#libs/kernel/shared/brand';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { PlanState, Project } from '../contract.js';
import { movedPlan } from './plan-states.js';

/** As the office knows it; the rules need to tell posts apart, and no more. */
export type PostId = Brand<string, 'post'>;

/** Verbs on a plan as a whole that this stage offers. */
export const PROJECT_VERBS = ['change', 'submit', 'withdraw', 'return', 'close', 'reopen'] as const;
export type ProjectVerb = (typeof PROJECT_VERBS)[number];

/** A plan with those who have a say in it. */
export interface PlanInHand {
  readonly plan: Project;
  readonly headPostId: PostId;
  readonly head: string;
  readonly leaderPostId: PostId | null;
  readonly leader: string | null;
  /** Who submitted it last, and in whose name. */
  readonly submitted: { readonly accountId: string | null; readonly postId: PostId | null; readonly by: string } | null;
}

export interface PlanReader {
  readonly acting: readonly PostId[];
  readonly accountId: string;
  readonly ofDesk: boolean;
  /** He leads some force. */
  readonly leads: boolean;
}

export interface Judged {
  readonly state: PlanState;
  /** In whose name; null for the desk, and for a leader of a force that names none. */
  readonly post: PostId | null;
}

type Rule = (inHand: PlanInHand, reader: PlanReader) => PostId | null;

const RULES: Readonly<Record<ProjectVerb, Rule>> = {
  change: desk,
  submit: headOrDesk,
  withdraw: submitter,
  return: leaderInCharge,
  close: desk,
  reopen: leaderInCharge,
};

/**
 * Whether somebody may do it to the plan as it stands.
 * @throws DomainError `action-plan.not-head`, `.not-submitter`, `.not-leader`, `.not-desk`, `action-plan.state`, `action-plan.fixed`.
 */
export function judged(verb: ProjectVerb, inHand: PlanInHand, reader: PlanReader): Judged {
  const post = RULES[verb](inHand, reader);
  return { state: movedPlan(inHand.plan, verb), post };
}

/** What a page may offer: each verb is asked of the rule that would refuse it. */
export function allowedProjectVerbs(inHand: PlanInHand, reader: PlanReader): ProjectVerb[] {
  return PROJECT_VERBS.filter((verb) => {
    try {
      judged(verb, inHand, reader);
      return true;
    } catch (error) {
      if (error instanceof DomainError) return false;
      throw error;
    }
  });
}

function headOrDesk({ plan, headPostId, head }: PlanInHand, { acting, ofDesk }: PlanReader): PostId | null {
  if (acting.includes(headPostId)) return headPostId;
  if (ofDesk) return null;
  throw new DomainError('action-plan.not-head', { project: plan.code, head }, { kind: 'forbidden' });
}

/** Before anybody has submitted it, the state says no. */
function submitter({ plan, submitted }: PlanInHand, { acting, accountId }: PlanReader): PostId | null {
  if (plan.state !== 'submitted' || submitted === null || submitted.accountId === accountId) return submitted?.postId ?? null;
  if (submitted.postId !== null && acting.includes(submitted.postId)) return submitted.postId;
  throw new DomainError('action-plan.not-submitter', { project: plan.code, by: submitted.by }, { kind: 'forbidden' });
}

/** Of a force that names no leader, any leader. */
function leaderInCharge({ plan, leaderPostId, leader }: PlanInHand, { acting, leads }: PlanReader): PostId | null {
  if (leaderPostId === null && leads) return null;
  if (leaderPostId !== null && acting.includes(leaderPostId)) return leaderPostId;
  throw new DomainError('action-plan.not-leader', { project: plan.code, leader: leader ?? 'none' }, { kind: 'forbidden' });
}

function desk({ plan }: PlanInHand, { ofDesk }: PlanReader): null {
  if (ofDesk) return null;
  throw new DomainError('action-plan.not-desk', { project: plan.code }, { kind: 'forbidden' });
}
