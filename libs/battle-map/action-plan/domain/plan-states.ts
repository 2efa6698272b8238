import { DomainError } from '#libs/kernel/shared/domain-error';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { Extension, Project } from '../contract.js';

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

/**
 * An approved plan gets a later end date by an extension, which is asked for before the old one has passed.
 * @throws DomainError `action-plan.not-approved`, `action-plan.extension-not-later`, `action-plan.extension-too-late`.
 */
export function extended<Plan extends Project>(plan: Plan, { endDate, source, on }: Extension): Plan {
  const { code: project, endDate: before } = running(plan);
  if (on > before) throw new DomainError('action-plan.extension-too-late', { project, before, on }, { kind: 'conflict' });
  if (endDate <= before) throw new DomainError('action-plan.extension-not-later', { project, before }, { field: 'endDate' });
  return { ...plan, endDate, endDateSource: source };
}

/** Only what was promised can be promised anew. @throws DomainError `action-plan.not-approved`. */
export function running<Plan extends Project>(plan: Plan): Plan {
  const { code: project, state } = plan;
  if (state !== 'approved') throw new DomainError('action-plan.not-approved', { project, state }, { kind: 'conflict' });
  return plan;
}

function refuseUnlessDraft({ code, state, approvedBy, approvedOn }: Project): void {
  if (state === 'draft') return;
  const params = { project: code, state, by: approvedBy ?? '', on: approvedOn ?? '' };
  throw new DomainError('action-plan.not-draft', params, { kind: 'conflict' });
}
