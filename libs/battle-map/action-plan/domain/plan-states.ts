import { DomainError } from '#libs/kernel/shared/domain-error';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { Project } from '../contract.js';

type Approved<Plan extends Project> = Plan & { readonly approvedOn: LocalDate; readonly approvedBy: string };

/** @throws DomainError `action-plan.not-draft`. */
export function approved<Plan extends Project>(plan: Plan, by: string, on: LocalDate): Approved<Plan> {
  refuseUnlessDraft(plan);
  return { ...plan, state: 'approved', approvedOn: on, approvedBy: by };
}

/** A draft's end date is edited; nothing has been promised yet. @throws DomainError `action-plan.not-draft`. */
export function withEndDate<Plan extends Project>(plan: Plan, endDate: LocalDate, source: string): Plan {
  refuseUnlessDraft(plan);
  return { ...plan, endDate, endDateSource: source };
}

/** An approved plan gets another end date by an extension. @throws DomainError `action-plan.not-approved`. */
export function extended<Plan extends Project>(plan: Plan, endDate: LocalDate, source: string): Plan {
  if (plan.state !== 'approved') {
    throw new DomainError('action-plan.not-approved', { project: plan.code, state: plan.state }, { kind: 'conflict' });
  }
  return { ...plan, endDate, endDateSource: source };
}

function refuseUnlessDraft({ code, state, approvedBy, approvedOn }: Project): void {
  if (state === 'draft') return;
  const params = { project: code, state, by: approvedBy ?? '', on: approvedOn ?? '' };
  throw new DomainError('action-plan.not-draft', params, { kind: 'conflict' });
}
