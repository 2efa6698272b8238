import type { ListedLink, ListedTask } from '../db/schedule.repository.js';
import type { ScheduledProjectEntity } from '../db/scheduled-project.entity.js';
import type { CutAdvice } from '../domain/project-schedule.js';
import { cutTooFar } from '../domain/planned-task.js';
import type { SupposedPlan } from '../supposed-schedule.js';
import type { ScheduleView } from './schedule.schema.js';

export function toScheduleView(project: ScheduledProjectEntity, tasks: readonly ListedTask[], links: readonly ListedLink[]): ScheduleView {
  const { minutesPerDay, advice, ...rest } = project;
  return {
    ...rest,
    advice: advised(advice),
    links: [...links],
    tasks: tasks.map(({ totalSlackMinutes, freeSlackMinutes: _free, reason, ...task }) => ({
      ...task,
      totalSlackDays: daysOf(totalSlackMinutes, minutesPerDay),
      reason: reason
        ? {
            by: reason.by,
            task: reason.by === 'successor' ? reason.task : null,
            type: reason.by === 'successor' ? reason.type : null,
            lagDays: reason.by === 'successor' ? reason.lagDays : null,
            date: reason.by === 'successor' ? null : reason.date,
          }
        : null,
    })),
  };
}

export function toTriedPlanView(plan: SupposedPlan) {
  const { schedule, tasks: supposed } = plan;
  const { minutesPerDay, advice, tasks, ...rest } = schedule;
  const named = new Map(supposed.map(({ id, code, name }) => [id, { code, name }]));
  return {
    ...rest,
    advice: advised(advice),
    belowFloor: cutTooFar(plan),
    tasks: tasks.map(({ totalSlackMinutes, ...task }) => ({
      ...task,
      code: named.get(task.taskId)?.code ?? '',
      name: named.get(task.taskId)?.name ?? '',
      totalSlackDays: daysOf(totalSlackMinutes, minutesPerDay),
    })),
  };
}

/** What was stored before tasks had a unit was in working days. */
function advised(advice: readonly CutAdvice[]) {
  return advice.map((cut) => ({ ...cut, unit: cut.unit ?? ('wd' as const) }));
}

function daysOf(minutes: number, minutesPerDay: number): number {
  return Math.round((minutes * 100) / minutesPerDay) / 100;
}
