import type { LocalDate } from '#libs/kernel/shared/local-date';
import { ALL_CALENDARS } from '../../../../test/support/working-weeks.js';
import type { PlannedTask } from './planned-task.js';
import { scheduleProject } from './project-schedule.js';

const day = (date: string) => date as LocalDate;
const CALENDAR = { calendars: ALL_CALENDARS, projectCalendar: 'five', minutesPerDay: 480 };

function task(id: string, more: Partial<PlannedTask> = {}): PlannedTask {
  const untouched = { percent: 0, percentAtEstimate: 0, baselineFinish: null, startedOn: null, completedOn: null };
  return { id, code: id, name: id, parentId: null, durationDays: 2, ...untouched, ...more };
}

describe('what fixed the latest finish of a task', () => {
  it('is the day on which it was done, not the morning after', () => {
    const done = task('A', { percent: 100, startedOn: day('2024-03-04'), completedOn: day('2024-03-05') });
    const links = [{ fromId: 'A', toId: 'B', type: 'FS' as const, lagDays: 0 }];
    const { tasks } = scheduleProject({ endDate: day('2024-03-29'), tasks: [done, task('B')], links }, CALENDAR, day('2024-03-05'));
    expect(tasks.map(({ reason }) => reason)).toEqual([
      { by: 'happened', date: '2024-03-05' },
      { by: 'end-date', date: '2024-03-29' },
    ]);
  });
});
