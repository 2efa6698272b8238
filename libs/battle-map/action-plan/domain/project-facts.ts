import { DomainError } from '#libs/kernel/shared/domain-error';
import type { Project } from '../contract.js';
import { movedPlan } from './plan-states.js';

/** What the desk says of a project; the end date with where it comes from. */
export const FACTS = [
  'title',
  'kind',
  'forceId',
  'endDate',
  'endDateSource',
  'endDateSourceKind',
  'goal',
  'standard',
  'quantityGoals',
  'place',
  'grid',
  'budgetFen',
  'budgetNote',
] as const;
export type ProjectFacts = Pick<Project, (typeof FACTS)[number]>;

/** What others have been promised once the plan is approved. */
const PROMISES: readonly (keyof ProjectFacts)[] = ['goal', 'standard', 'quantityGoals', 'endDate'];

/** The facts that would be others, in their order. */
export function changedFacts(before: ProjectFacts, after: Partial<ProjectFacts>): (keyof ProjectFacts)[] {
  return FACTS.filter((fact) => after[fact] !== undefined && factInWords(before[fact]) !== factInWords(after[fact]));
}

/** For comparing, and for the record: the keys of a stored goal have no order. */
export function factInWords(value: ProjectFacts[keyof ProjectFacts] | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') return value.map(({ name, target, unit }) => `${name} ${target} ${unit}`).join('; ');
  return String(value);
}

/**
 * A draft is changed at will; of an approved plan only what promises nothing.
 * @throws DomainError `action-plan.fixed`, and `action-plan.promise-fixed` with the field.
 */
export function withFacts<Plan extends Project>(plan: Plan, facts: Partial<ProjectFacts>): Plan {
  const state = movedPlan(plan, 'change');
  const changed = changedFacts(plan, facts);
  const promise = plan.state === 'draft' ? undefined : changed.find((fact) => PROMISES.includes(fact));
  if (promise) {
    throw new DomainError('action-plan.promise-fixed', { project: plan.code, fact: promise }, { kind: 'conflict', field: promise });
  }
  return { ...plan, ...facts, state };
}
