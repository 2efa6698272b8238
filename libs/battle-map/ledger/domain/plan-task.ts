import { wallTime } from '#libs/kernel/calendar/wall-time';
import type { Constraint, NetworkTask, Progress } from '#libs/kernel/scheduling/network';
import type { PlanRemark } from '../contract/plan-file.js';
import type { PlanCalendars } from './plan-calendars.js';
import type { PlanTree } from './plan-tree.js';
import { invalidValue, shown } from './plan-values.js';
import { remarkOnTask } from './remarks.js';
import type { SourcePlan, SourceTask } from './source-plan.js';
import { taskCalendar } from './task-calendar.js';

export interface PlanTask {
  readonly task: NetworkTask;
  readonly remarks: readonly PlanRemark[];
}

/** A kept row of the file as a task of the network. @throws DomainError `ledger.plan-file.unknown-calendar`, `.value`. */
export function planTask(task: SourceTask, plan: SourcePlan, tree: PlanTree, calendars: PlanCalendars): PlanTask {
  return tree.isSummary(task.id) ? summary(task, plan, tree) : leaf(task, plan, tree, calendars);
}

/** What is true of a summary follows from its children, but for limits, which it hands down to them. */
function summary(task: SourceTask, plan: SourcePlan, tree: PlanTree): PlanTask {
  const constraint = constraintOf(task);
  return {
    task: { ...common(task, tree), ...(constraint && { constraint }) },
    remarks: [...summaryOddities(task), ...early(task, constraint, plan)],
  };
}

function leaf(task: SourceTask, plan: SourcePlan, tree: PlanTree, calendars: PlanCalendars): PlanTask {
  const { calendar, remarks } = taskCalendar(task, calendars, plan.calendar);
  const constraint = isPinned(task) ? pin(task) : constraintOf(task);
  const progress = progressOf(task);
  const mode = modeOf(task, plan);
  return {
    task: {
      ...common(task, tree),
      ...(task.elapsed && { elapsed: true }),
      ...(calendar !== undefined && { calendar }),
      ...(constraint && { constraint }),
      ...(mode && { mode }),
      ...(progress && { progress }),
    },
    remarks: [...leafOddities(task), ...early(task, constraint, plan), ...remarks],
  };
}

function common(task: SourceTask, tree: PlanTree): NetworkTask {
  const parent = tree.parent(task.id);
  return {
    id: task.id,
    name: task.name,
    ...(parent !== undefined && { parent }),
    duration: task.duration,
    ...(task.deadline !== null && { deadline: task.deadline }),
  };
}

function constraintOf({ constraint }: SourceTask): Constraint | undefined {
  return 'at' in constraint ? { type: constraint.type, at: constraint.at } : undefined;
}

function isPinned(task: SourceTask): boolean {
  return task.manual || task.external;
}

/**
 * A task that the other program does not move starts no earlier than where it was put. It binds forward only: the late dates that
 * Microsoft Project stores for such tasks come from their successors, which MSO would hide.
 */
function pin({ stored }: SourceTask): Constraint | undefined {
  return stored.start === undefined ? undefined : { type: 'SNET', at: stored.start };
}

/** Only what differs from the direction's own way is an explicit choice. */
function modeOf({ constraint }: SourceTask, plan: SourcePlan): 'ASAP' | 'ALAP' | undefined {
  if (constraint.type !== 'ASAP' && constraint.type !== 'ALAP') return undefined;
  return constraint.type === (plan.scheduleFrom === 'start' ? 'ASAP' : 'ALAP') ? undefined : constraint.type;
}

/** @throws DomainError `ledger.plan-file.value` for work that ended before it began. */
function progressOf({ id, actualStart, actualFinish, remaining, percent }: SourceTask): Progress | undefined {
  if (actualStart === null) return undefined;
  if (actualFinish !== null && actualFinish < actualStart) {
    throw invalidValue({ field: `tasks[${shown(id)}].actualFinish` }, wallTime(actualFinish));
  }
  if (actualFinish !== null) return { actualStart, actualFinish };
  if (percent >= 100) return { actualStart, remaining: 0 };
  return { actualStart, ...(remaining !== null && { remaining }) };
}

function summaryOddities(task: SourceTask): PlanRemark[] {
  return [
    ...(task.manual ? [remarkOnTask('manual-summary', task)] : []),
    ...(task.recurring ? [remarkOnTask('recurring-task', task)] : []),
  ];
}

function leafOddities(task: SourceTask): PlanRemark[] {
  const underWay = task.actualStart !== null && task.actualFinish === null;
  return [
    ...(task.manual && task.stored.start !== undefined ? [remarkOnTask('manual-task', task)] : []),
    ...(task.external ? [remarkOnTask('external-task', task)] : []),
    ...(task.subproject ? [remarkOnTask('subproject', task)] : []),
    ...(task.elapsed ? [remarkOnTask('elapsed-duration', task)] : []),
    ...(underWay ? [remarkOnTask('work-under-way', task)] : []),
    ...(task.splitOrContour ? [remarkOnTask('split-or-contour', task)] : []),
    ...(task.levelingDelay !== 0 ? [remarkOnTask('leveling-delay', task, { minutes: task.levelingDelay })] : []),
  ];
}

function early(task: SourceTask, constraint: Constraint | undefined, plan: SourcePlan): PlanRemark[] {
  return constraint?.type === 'SNET' && constraint.at < plan.start ? [remarkOnTask('start-before-project', task)] : [];
}
