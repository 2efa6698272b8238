import { DomainError } from '#libs/kernel/shared/domain-error';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { Extension, PlanState, Project, Promises, Revision } from '../contract.js';

export const PLAN_TRANSITION_VERBS = ['change', 'submit', 'withdraw', 'return', 'approve', 'extend', 'revise', 'close', 'reopen'] as const;
export type PlanVerb = (typeof PLAN_TRANSITION_VERBS)[number];

type Transitions = Readonly<Record<PlanState, Readonly<Partial<Record<PlanVerb, PlanState>>>>>;

/**
 * What each verb does to a plan's state. Anything not in the table is refused. Source: 立项 → 审核 → 下发 → 办结, with every round of
 * review on record. While a plan waits for its approval nobody changes it: what is approved is what was submitted. A draft may be
 * approved without having been submitted, so that plans decided elsewhere are taken over as they are.
 */
export const PLAN_TRANSITIONS = {
  draft: { change: 'draft', submit: 'submitted', approve: 'approved' },
  submitted: { withdraw: 'draft', return: 'draft', approve: 'approved' },
  approved: { change: 'approved', extend: 'approved', revise: 'approved', close: 'closed' },
  closed: { reopen: 'approved' },
} as const satisfies Transitions;

type Approved<Plan extends Project> = Plan & { readonly approvedOn: LocalDate; readonly approvedBy: string };

/** @throws DomainError `action-plan.not-draft`, `.not-approved`, `.fixed`, `.state`, as the verb asks for. */
export function movedPlan(plan: Project, verb: PlanVerb): PlanState {
  const next = (PLAN_TRANSITIONS as Transitions)[plan.state][verb];
  if (!next) throw refusal(plan, verb);
  return next;
}

/** @throws DomainError `action-plan.not-draft`. */
export function approved<Plan extends Project>(plan: Plan, by: string, on: LocalDate): Approved<Plan> {
  return { ...plan, state: movedPlan(plan, 'approve'), approvedOn: on, approvedBy: by };
}

/** A draft's end date is edited; nothing has been promised yet. @throws DomainError `action-plan.fixed`, `action-plan.not-draft`. */
export function withEndDate<Plan extends Project>(plan: Plan, endDate: LocalDate, source: string): Plan {
  movedPlan(plan, 'change');
  if (plan.state !== 'draft') throw refusal(plan, 'approve');
  return { ...plan, endDate, endDateSource: source };
}

/**
 * An approved plan gets a later end date by an extension, which is asked for before the old one has passed.
 * @throws DomainError `action-plan.not-approved`, `action-plan.extension-not-later`, `action-plan.extension-too-late`.
 */
export function extended<Plan extends Project>(plan: Plan, { endDate, source, on }: Extension): Plan {
  const { code: project, endDate: before } = plan;
  const state = movedPlan(plan, 'extend');
  if (on > before) throw new DomainError('action-plan.extension-too-late', { project, before, on }, { kind: 'conflict' });
  if (endDate <= before) throw new DomainError('action-plan.extension-not-later', { project, before }, { field: 'endDate' });
  return { ...plan, state, endDate, endDateSource: source, endDateSourceKind: null };
}

/** Only what was promised can be promised anew. @throws DomainError `action-plan.not-approved`, `action-plan.end-date-past`. */
export function revised<Plan extends Project>(plan: Plan, revision: Omit<Revision, 'by' | 'seenVersion'>): Plan {
  const state = movedPlan(plan, 'revise');
  const { on, reason, endDate = plan.endDate } = revision;
  const moved = endDate !== plan.endDate;
  if (moved && endDate < on) throw new DomainError('action-plan.end-date-past', { project: plan.code, on }, { field: 'endDate' });
  return { ...plan, ...promisedBy(plan, revision), state, ...(moved ? { endDate, endDateSource: reason, endDateSourceKind: null } : {}) };
}

function promisedBy({ goal, standard, quantityGoals }: Project, promises: Promises) {
  return {
    goal: promises.goal === undefined ? goal : promises.goal,
    standard: promises.standard === undefined ? standard : promises.standard,
    quantityGoals: promises.quantityGoals ?? quantityGoals,
  };
}

function refusal({ code, state, approvedBy, approvedOn }: Project, verb: PlanVerb): DomainError {
  const kind = { kind: 'conflict' } as const;
  if (verb === 'approve') {
    return new DomainError('action-plan.not-draft', { project: code, state, by: approvedBy ?? '', on: approvedOn ?? '' }, kind);
  }
  if (verb === 'extend' || verb === 'revise') return new DomainError('action-plan.not-approved', { project: code, state }, kind);
  if (verb === 'change') return new DomainError('action-plan.fixed', { project: code, state }, kind);
  return new DomainError('action-plan.state', { project: code, state, verb }, kind);
}
