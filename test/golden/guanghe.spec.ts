import { dateOf } from '#libs/kernel/calendar/wall-time';
import { feasibility } from '#libs/kernel/scheduling/feasibility';
import { schedule } from '#libs/kernel/scheduling/schedule';
import { DAY, expected, ledger, type LedgerProject, networkOf } from './guanghe.js';

const { GZ01: late, ...onTime } = expected;
const projectOf = (code: string) => ledger.projects.find((project) => project.code === code) as LedgerProject;

describe('the ledger of 2018, scheduled back from its end dates', () => {
  it.each(Object.keys(onTime))('%s: the latest day on which each task begins and ends', (code) => {
    const dates = schedule(networkOf(projectOf(code))).allDates();
    const found = dates.map(({ id, start, finish }) => [id, { latestStart: dateOf(start), latestFinish: dateOf(finish) }]);
    expect(Object.fromEntries(found)).toEqual(onTime[code]);
  });

  it('XM01 may begin four working days late, over all the holidays of the autumn', () => {
    expect(schedule(networkOf(projectOf('XM01'))).datesOf('XM01-01').totalSlack).toBe(4 * DAY);
  });

  it('GZ01 ends five working days after its end date, and says so', () => {
    const plan = schedule(networkOf(projectOf('GZ01')));
    const { earlyFinish, missingDays, shortfall, criticalChain, feasibleTarget } = feasibility(plan.solved, DAY);
    expect([dateOf(earlyFinish), missingDays, shortfall]).toEqual([late.earlyFinish, late.shortfallDays, late.shortfallDays * DAY]);
    expect(criticalChain).toEqual(late.chain);
    expect(dateOf(feasibleTarget)).toBe(late.earlyFinish);
  });

  it('GZ01 is five days short on its longer branch; the other has just no slack', () => {
    const plan = schedule(networkOf(projectOf('GZ01')));
    expect(plan.allDates().map(({ id, totalSlack }) => [id, totalSlack / DAY])).toEqual([
      ['GZ01-01', 0],
      ['GZ01-02', -5],
      ['GZ01-03', -5],
    ]);
  });

  it.each(ledger.projects.map(({ code }) => code))('%s: every task has its dates', (code) => {
    const project = projectOf(code);
    expect(schedule(networkOf(project)).allDates()).toHaveLength(project.tasks.length);
  });
});
