import { dateOf } from '#libs/kernel/calendar/wall-time';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { NetworkTask, ProjectNetwork } from '#libs/kernel/scheduling/network';
import type { PlanFile, PlanRemark } from '../contract/plan-file.js';
import { PlanCalendars } from './plan-calendars.js';
import { planLinks } from './plan-links.js';
import { type PlanTask, planTask } from './plan-task.js';
import { PlanTree } from './plan-tree.js';
import { missingValue } from './plan-values.js';
import { remarkOnPlan, remarkOnTask } from './remarks.js';
import type { SourcePlan } from './source-plan.js';

/**
 * What a file says, as a network and a report of what is treated differently. Left out are inactive tasks and the project's own row.
 * @throws DomainError `ledger.plan-file.*` when the parts of the file contradict each other.
 */
export function toPlanFile(plan: SourcePlan): PlanFile {
  const calendars = new PlanCalendars(plan.calendars);
  calendars.demand(plan.calendar, 'project.calendar');
  const tree = new PlanTree(plan.tasks);
  const kept = tree.kept();
  if (kept.length === 0) throw new DomainError('ledger.plan-file.no-tasks', {}, { field: 'tasks' });
  const tasks = kept.map((task) => planTask(task, plan, tree, calendars));
  const { links, remarks } = planLinks(plan, tree);
  return {
    title: plan.title,
    minutesPerDay: plan.minutesPerDay,
    statusDate: plan.statusDate,
    network: { ...frame(plan, tasks, calendars), tasks: tasks.map(({ task }) => task), links },
    rows: new Map(kept.map(({ id, row, wbs, percent }) => [id, { row, wbs, percent }])),
    report: [
      ...planRemarks(plan),
      ...tree.leftOut().map((task) => remarkOnTask('inactive-task', task)),
      ...tasks.flatMap((task) => task.remarks),
      ...remarks,
    ],
    expected: new Map(kept.map(({ id, stored }) => [id, stored])),
  };
}

type Frame = Omit<ProjectNetwork, 'tasks' | 'links'>;

function frame(plan: SourcePlan, tasks: readonly PlanTask[], calendars: PlanCalendars): Frame {
  const named = tasks.flatMap(({ task }: { task: NetworkTask }) => task.calendar ?? []);
  return {
    calendars: calendars.inUse([plan.calendar, ...named]),
    calendar: plan.calendar,
    start: plan.start,
    ...direction(plan),
    criticalSlack: plan.criticalSlack,
  };
}

function direction({ scheduleFrom, finish }: SourcePlan): Pick<ProjectNetwork, 'direction' | 'target'> {
  if (scheduleFrom === 'start') return { direction: 'from-start' };
  if (finish === null) throw missingValue({ field: 'project.finish' });
  return { direction: 'from-finish', target: finish };
}

function planRemarks(plan: SourcePlan): PlanRemark[] {
  const limited = plan.tasks.some(({ constraint }) => ['MSO', 'MFO', 'SNLT', 'FNLT'].includes(constraint.type));
  return [
    ...(plan.statusDate === null ? [] : [remarkOnPlan('status-date', { date: dateOf(plan.statusDate) })]),
    ...(plan.honorConstraints || !limited ? [] : [remarkOnPlan('soft-constraints')]),
    ...(plan.multipleCriticalPaths ? [remarkOnPlan('several-critical-paths')] : []),
    ...plan.calendars.flatMap(({ name, unknownRecurrences }) =>
      unknownRecurrences.map((exception) => remarkOnPlan('unknown-recurrence', { calendar: name, exception })),
    ),
  ];
}
