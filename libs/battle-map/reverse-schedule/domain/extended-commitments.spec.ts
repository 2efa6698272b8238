import type { LocalDate } from '#libs/kernel/shared/local-date';
import { extendedCommitments, type StandingCommitment } from './extended-commitments.js';
import type { TaskSchedule } from './project-schedule.js';

const day = (date: string) => date as LocalDate;
const scheduled = (taskId: string, latestStart: string, latestFinish: string): TaskSchedule => ({
  taskId,
  earliestStart: day('2018-07-02'),
  earliestFinish: day('2018-07-06'),
  latestStart: day(latestStart),
  latestFinish: day(latestFinish),
  totalSlackMinutes: 0,
  freeSlackMinutes: 0,
  critical: false,
  slipDays: null,
  reason: { by: 'end-date', date: day('2018-09-28') },
});
const promised = (due: string, beganTooLate = false): StandingCommitment => ({ taskId: 'A', due: day(due), beganTooLate });
const on = day('2018-09-10');
const inTime = { on, overdueToo: false };

describe('an extension on 10 September 2018', () => {
  it('makes an open task due by its new latest finish', () => {
    expect(extendedCommitments([scheduled('A', '2018-09-17', '2018-09-21')], [promised('2018-09-10')], inTime)).toEqual([
      { taskId: 'A', due: '2018-09-21', beganTooLate: false },
    ]);
  });

  it('leaves what is overdue overdue, unless the decision names it', () => {
    const tasks = [scheduled('A', '2018-09-17', '2018-09-21')];
    expect(extendedCommitments(tasks, [promised('2018-09-07')], inTime)).toEqual([]);
    expect(extendedCommitments(tasks, [promised('2018-09-07')], { on, overdueToo: true })).toMatchObject([{ due: '2018-09-21' }]);
  });

  it('brings no due date forward, and touches none that stays', () => {
    expect(extendedCommitments([scheduled('A', '2018-09-10', '2018-09-14')], [promised('2018-09-14')], inTime)).toEqual([]);
    expect(extendedCommitments([scheduled('A', '2018-09-10', '2018-09-13')], [promised('2018-09-14')], inTime)).toEqual([]);
  });

  it('takes the mark "began too late" from a task that need not begin before today any more, and gives it to none', () => {
    const extended = (latestStart: string, before: boolean) =>
      extendedCommitments([scheduled('A', latestStart, '2018-09-21')], [promised('2018-09-14', before)], inTime)[0]!.beganTooLate;
    expect([extended('2018-09-10', true), extended('2018-09-07', true), extended('2018-09-07', false)]).toEqual([false, true, false]);
  });
});
