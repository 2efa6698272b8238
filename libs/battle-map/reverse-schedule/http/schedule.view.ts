import type { ListedTask } from '../db/schedule.repository.js';
import type { ScheduledProjectEntity } from '../db/scheduled-project.entity.js';
import type { ScheduleView } from './schedule.schema.js';

export function toScheduleView(project: ScheduledProjectEntity, tasks: readonly ListedTask[]): ScheduleView {
  const { minutesPerDay, advice, ...rest } = project;
  return {
    ...rest,
    advice: advice.map((cut) => ({ ...cut, unit: cut.unit ?? 'wd' })),
    tasks: tasks.map(({ totalSlackMinutes, freeSlackMinutes: _free, reason, ...task }) => ({
      ...task,
      totalSlackDays: Math.round((totalSlackMinutes * 100) / minutesPerDay) / 100,
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
