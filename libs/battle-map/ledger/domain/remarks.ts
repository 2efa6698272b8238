import type { RefusalParams } from '#libs/kernel/shared/domain-error';
import type { PlanRemark, PlanRemarkKind, Treatment } from '../contract/plan-file.js';

const TREATMENT = {
  'inactive-task': 'ignored',
  'manual-task': 'approximated',
  'manual-summary': 'ignored',
  'external-task': 'approximated',
  subproject: 'approximated',
  'recurring-task': 'honoured',
  'elapsed-duration': 'honoured',
  'work-under-way': 'approximated',
  'split-or-contour': 'ignored',
  'leveling-delay': 'ignored',
  'resource-calendar': 'honoured',
  'several-resource-calendars': 'ignored',
  'task-calendar-over-resources': 'approximated',
  'start-before-project': 'honoured',
  'status-date': 'ignored',
  'soft-constraints': 'approximated',
  'several-critical-paths': 'ignored',
  'cross-project-link': 'ignored',
  'link-of-left-out-task': 'ignored',
  'elapsed-percent-lag': 'honoured',
  'unknown-recurrence': 'ignored',
  'owners-asked': 'ignored',
  'office-calendar': 'approximated',
  'counted-back': 'approximated',
  constraint: 'ignored',
  deadline: 'ignored',
  'own-calendar': 'approximated',
  'rounded-duration': 'approximated',
  'rounded-lag': 'approximated',
  'actual-dates': 'approximated',
} as const satisfies Record<PlanRemarkKind, Treatment>;

export function remarkOnPlan(kind: PlanRemarkKind, params: RefusalParams = {}): PlanRemark {
  return { kind, treatment: TREATMENT[kind], message: `ledger.plan-remark.${kind}`, params };
}

export function remarkOnTask(
  kind: PlanRemarkKind,
  { id, name }: { readonly id: string; readonly name: string },
  params: RefusalParams = {},
): PlanRemark {
  return { ...remarkOnPlan(kind, { task: name === '' ? id : name, ...params }), task: { id, name } };
}
