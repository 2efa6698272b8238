import { schedule, type TaskDates } from '#libs/kernel/scheduling/schedule';
import { criticalChain, feasibility } from '#libs/kernel/scheduling/feasibility';
import { type ExpectedTask, moment, textbooks } from './textbook.js';

const MINUTES_PER_WORKING_DAY = 480;
const all = textbooks();

/** Of the dates of a task those that the golden names, as it writes them. */
function named(dates: TaskDates, expected: ExpectedTask): ExpectedTask {
  const { earlyStart, earlyFinish, lateStart, lateFinish, start, finish, totalSlack, freeSlack, critical } = dates;
  const written: Required<ExpectedTask> = {
    earlyStart: moment(earlyStart),
    earlyFinish: moment(earlyFinish),
    lateStart: moment(lateStart),
    lateFinish: moment(lateFinish),
    start: moment(start),
    finish: moment(finish),
    totalSlackMin: totalSlack,
    freeSlackMin: freeSlack,
    critical,
  };
  return Object.fromEntries(Object.entries(written).filter(([key]) => key in expected));
}

describe('the textbook networks', () => {
  it('are all here', () => {
    expect(all).toHaveLength(20);
  });

  it.each(all.map((golden) => [golden.title, golden] as const))('%s: every date that was worked out by hand', (_, golden) => {
    const { network, expected } = golden;
    const dates = new Map(
      schedule(network)
        .allDates()
        .map((task) => [task.id, task]),
    );
    const found = Object.entries(expected).map(([id, task]) => [id, named(dates.get(id) as TaskDates, task)]);
    expect(Object.fromEntries(found)).toEqual(expected);
    expect(Object.keys(expected).sort()).toEqual(network.tasks.map(({ id }) => id).sort());
  });

  it.each(all.map((golden) => [golden.title, golden] as const))('%s: the end, and what is missing to the target', (_, golden) => {
    const { network, expectedProject } = golden;
    const plan = schedule(network);
    if (expectedProject.earlyFinish !== undefined) expect(moment(plan.earlyFinish)).toBe(expectedProject.earlyFinish);
    if (expectedProject.criticalChain) expect(criticalChain(plan.solved)).toEqual(expectedProject.criticalChain);
    if (expectedProject.shortfallMin === undefined) return;
    const missing = network.target === undefined ? 0 : feasibility(plan.solved, MINUTES_PER_WORKING_DAY).shortfall;
    expect(missing).toBe(expectedProject.shortfallMin);
  });
});
