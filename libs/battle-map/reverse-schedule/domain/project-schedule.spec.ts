import type { LocalDate } from '#libs/kernel/shared/local-date';
import { ALL_CALENDARS } from '../../../../test/support/working-weeks.js';
import type { PlannedTask } from './planned-task.js';
import { scheduleProject } from './project-schedule.js';

const day = (date: string) => date as LocalDate;
const CALENDAR = { calendars: ALL_CALENDARS, projectCalendar: 'five', minutesPerDay: 480 };

function task(id: string, more: Partial<PlannedTask> = {}): PlannedTask {
  const untouched = {
    durationUnit: 'wd',
    floorDays: null,
    percent: 0,
    percentAtEstimate: 0,
    baselineFinish: null,
    startedOn: null,
    completedOn: null,
  } as const;
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

describe('a task counted in calendar days', () => {
  const links = [
    { fromId: 'A', toId: 'B', type: 'FS' as const, lagDays: 0 },
    { fromId: 'B', toId: 'C', type: 'FS' as const, lagDays: 0 },
  ];
  /** C takes Thursday 28 and Friday 29 March 2024, both worked. */
  const plan = (notice: Partial<PlannedTask>) => ({
    endDate: day('2024-03-29'),
    tasks: [task('A'), task('B', { durationUnit: 'cd', ...notice }), task('C')],
    links,
  });
  const latest = (notice: Partial<PlannedTask>) =>
    scheduleProject(plan(notice), CALENDAR, day('2024-03-01')).tasks.map(({ latestStart, latestFinish }) => [latestStart, latestFinish]);

  it('counts days of rest too, begins on one if need be, and what comes before is over by the working day before', () => {
    expect(latest({ durationDays: 5 })).toEqual([
      ['2024-03-21', '2024-03-22'],
      ['2024-03-23', '2024-03-27'],
      ['2024-03-28', '2024-03-29'],
    ]);
  });

  it('is over on a day of rest when it may be', () => {
    const { tasks } = scheduleProject({ ...plan({}), endDate: day('2024-03-31'), links: [] }, CALENDAR, day('2024-03-01'));
    expect(tasks.map(({ latestFinish }) => latestFinish)).toEqual(['2024-03-29', '2024-03-31', '2024-03-29']);
  });

  it('has its slack in working days, like everybody else', () => {
    // A takes Thursday 7 and Friday 8 March, B Saturday 9 to Wednesday 13; it has to be over by Wednesday 27: ten working days later.
    const [, notice] = scheduleProject(plan({ durationDays: 5 }), CALENDAR, day('2024-03-07')).tasks;
    expect(notice).toMatchObject({ earliestFinish: '2024-03-13', latestFinish: '2024-03-27', totalSlackMinutes: 10 * 480 });
  });

  it('waits for lags in working days', () => {
    const [first] = scheduleProject(
      { ...plan({ durationDays: 5 }), links: [{ ...links[0]!, lagDays: 1 }, links[1]!] },
      CALENDAR,
      day('2024-03-01'),
    ).tasks;
    expect(first).toMatchObject({ latestFinish: '2024-03-21', reason: { by: 'successor', task: 'B', type: 'FS', lagDays: 1 } });
  });

  it('is cut by nobody below its floor, and the advice counts its days', () => {
    const impossible = (floorDays: number | null) =>
      scheduleProject(plan({ durationDays: 20, floorDays }), CALENDAR, day('2024-03-18')).advice.filter(({ task: code }) => code === 'B');
    expect(impossible(20)).toEqual([]);
    expect(impossible(15)).toEqual([{ task: 'B', usefulDays: 5, unit: 'cd', gainedDays: 3, cappedBy: 'floor' }]);
  });
});
