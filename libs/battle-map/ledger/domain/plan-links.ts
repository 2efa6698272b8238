import type { Lag, Link } from '#libs/kernel/scheduling/network';
import type { PlanRemark } from '../contract/plan-file.js';
import type { PlanTree } from './plan-tree.js';
import { remarkOnPlan, remarkOnTask } from './remarks.js';
import type { SourceLink, SourcePlan, SourceTask } from './source-plan.js';

export interface PlanLinks {
  readonly links: readonly Link[];
  readonly remarks: readonly PlanRemark[];
}

/**
 * Links between kept tasks; those that lead elsewhere are dropped with a remark.
 * @throws DomainError `ledger.plan-file.unknown-task` for an end that the file does not have.
 */
export function planLinks(plan: SourcePlan, tree: PlanTree): PlanLinks {
  const links: Link[] = [];
  const remarks: PlanRemark[] = [];
  for (const link of plan.links) {
    const to = tree.task(link.to, 'links');
    if (link.crossProject) {
      remarks.push(remarkOnTask('cross-project-link', to, { predecessor: link.from }));
      continue;
    }
    const from = tree.task(link.from, `tasks[${link.to}].predecessor`);
    if (!tree.isKept(from.id) || !tree.isKept(to.id)) {
      remarks.push(remarkOnPlan('link-of-left-out-task', { from: nameOf(from), to: nameOf(to) }));
      continue;
    }
    const lag = lagOf(link, from, plan);
    if (link.unit === 'percent' && link.elapsed) remarks.push(remarkOnTask('elapsed-percent-lag', to, { predecessor: nameOf(from) }));
    links.push({ from: from.id, to: to.id, type: link.type, ...(lag && { lag }) });
  }
  return { links, remarks };
}

function nameOf(task: SourceTask): string {
  return task.name === '' ? task.id : task.name;
}

function lagOf({ lag, unit, elapsed }: SourceLink, from: SourceTask, plan: SourcePlan): Lag | undefined {
  const onProject = plan.lagCalendar === 'project';
  if (lag === 0) {
    // On the successor's calendar nothing is nothing; on the project's it would snap to working time that the successor may not keep.
    return onProject ? { unit: 'elapsed', minutes: 0 } : undefined;
  }
  if (elapsed) return { unit: 'elapsed', minutes: unit === 'minutes' ? lag : Math.round((from.duration * lag) / 100) };
  const calendar = onProject ? { calendar: plan.calendar } : {};
  return unit === 'minutes' ? { unit: 'working', minutes: lag, ...calendar } : { unit: 'percent', percent: lag, ...calendar };
}
