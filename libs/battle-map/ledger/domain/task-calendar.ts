import type { PlanRemark } from '../contract/plan-file.js';
import type { PlanCalendars } from './plan-calendars.js';
import { remarkOnTask } from './remarks.js';
import type { SourceTask } from './source-plan.js';

export interface TaskCalendar {
  /** Left out: the project's. */
  readonly calendar?: string;
  readonly remarks: readonly PlanRemark[];
}

/**
 * The calendar on which a task works. Microsoft Project works on the calendars of the resources, within the task's own calendar
 * if it has one. Here: the task's own; else the resources', if they all keep the same hours; else the project's.
 */
export function taskCalendar(task: SourceTask, calendars: PlanCalendars, projectCalendar: string): TaskCalendar {
  const resources = new Set(task.resourceCalendars.filter((id) => calendars.has(id)).map((id) => calendars.effective(id)));
  const own = task.calendar;
  if (own !== null) {
    calendars.demand(own, `tasks[${task.id}].calendar`);
    resources.delete(calendars.effective(own));
    const over = resources.size > 0 && !task.ignoreResourceCalendar;
    return { calendar: own, remarks: over ? [remarkOnTask('task-calendar-over-resources', task)] : [] };
  }
  const [only, ...others] = resources;
  if (only === undefined || (others.length === 0 && only === calendars.effective(projectCalendar))) return { remarks: [] };
  if (others.length > 0) return { remarks: [remarkOnTask('several-resource-calendars', task)] };
  return { calendar: only, remarks: [remarkOnTask('resource-calendar', task)] };
}
