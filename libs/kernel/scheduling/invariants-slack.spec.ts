import fc from 'fast-check';
import { heldUntil, leafAt, leavesIn, withTarget } from '../../../test/support/changed.js';
import { calendarOf, earlySpans, isMilestone, lateSpans, type Span } from '../../../test/support/moments.js';
import { PLAIN, randomNetwork, scheduled } from '../../../test/support/random-network.js';
import { runs } from '../../../test/support/runs.js';
import { ALL_CALENDARS, workingTime } from '../../../test/support/working-weeks.js';
import { criticalChain, feasibility, grantDays } from './feasibility.js';
import type { NetworkTask, ProjectNetwork } from './network.js';

const DAY = 480;
const anyTask = fc.nat(1000);
const openEnd = randomNetwork({ ...PLAIN, target: 'never' });
/** Which of several tasks begins a summary may change when one is delayed; what then tolerates more is left out here. */
const decided = { ...PLAIN, firstStarts: false } as const;
const anyOneCalendar = fc
  .constantFrom(...ALL_CALENDARS.filter(({ base }) => base === null))
  .chain((calendar) => randomNetwork({ ...decided, calendars: [calendar], mixedTime: false, target: 'never' }));

/** The latest moment at which work of an offset begins; of a milestone the earliest, since it needs no work after it. */
function momentOf(task: NetworkTask, network: ProjectNetwork, offset: number): number {
  const calendar = calendarOf(task, network);
  return isMilestone(task) ? calendar.finishAt(offset) : calendar.startAt(offset);
}

describe('a network without dates of its own and an end date that can be kept', () => {
  it('has no early date after the late one', () => {
    fc.assert(
      fc.property(openEnd, fc.nat(20_000), (network, spare) => {
        const plan = scheduled(withTarget(network, scheduled(network).earlyFinish + spare));
        const late = lateSpans(plan);
        const crossed = [...earlySpans(plan)].filter(([id, { start, finish }]) => {
          const { start: lateStart, finish: lateFinish } = late.get(id) as Span;
          return start > lateStart || finish > lateFinish;
        });
        expect(crossed).toEqual([]);
        expect(plan.allDates().filter(({ totalSlack }) => totalSlack < 0)).toEqual([]);
      }),
      { numRuns: runs() },
    );
  });

  it('shows no early date after the late one', () => {
    fc.assert(
      fc.property(openEnd, fc.nat(20_000), (network, spare) => {
        const plan = scheduled(withTarget(network, scheduled(network).earlyFinish + spare));
        const crossed = plan.allDates().filter((task) => task.earlyStart > task.lateStart || task.earlyFinish > task.lateFinish);
        expect(crossed).toEqual([]);
      }),
      { numRuns: runs() },
    );
  });

  it('has a task without slack when that date is the early finish', () => {
    fc.assert(
      fc.property(openEnd, (network) => {
        const plan = scheduled(withTarget(network, scheduled(network).earlyFinish));
        expect(plan.allDates().some(({ totalSlack }) => totalSlack === 0)).toBe(true);
      }),
      { numRuns: runs() },
    );
  });
});

describe('a delay', () => {
  it('of a task of the critical chain by a working day moves the end by a working day of the one calendar', () => {
    fc.assert(
      fc.property(anyOneCalendar, anyTask, (network, index) => {
        const plan = scheduled(network);
        const chain = criticalChain(plan.solved);
        const task = network.tasks.find(({ id }) => id === chain[index % chain.length]) as NetworkTask;
        const calendar = calendarOf(task, network);
        const begun = calendar.offsetAt((earlySpans(plan).get(task.id) as Span).start);
        const later = scheduled(heldUntil(network, task.id, momentOf(task, network, begun + DAY)));
        expect(calendar.between(plan.earlyFinish, later.earlyFinish)).toBe(DAY);
      }),
      { numRuns: runs() },
    );
  });

  it('by the total slack of a task keeps the end date, and by a minute more does not', () => {
    fc.assert(
      fc.property(randomNetwork({ ...decided, target: 'never' }), anyTask, fc.nat(9000), (open, index, spare) => {
        const network = withTarget(open, scheduled(open).earlyFinish + spare);
        const task = leafAt(network, index);
        const { start } = lateSpans(scheduled(network)).get(task.id) as Span;
        expect(scheduled(heldUntil(network, task.id, start)).earlyFinish).toBeLessThanOrEqual(network.target as number);
        const over = momentOf(task, network, calendarOf(task, network).offsetAt(start) + 1);
        expect(scheduled(heldUntil(network, task.id, over)).earlyFinish).toBeGreaterThan(network.target as number);
      }),
      { numRuns: runs() },
    );
  });

  it('by the total slack is a delay of so many working minutes of the task', () => {
    fc.assert(
      fc.property(randomNetwork(PLAIN), (network) => {
        const plan = scheduled(network);
        const [early, late] = [earlySpans(plan), lateSpans(plan)];
        const slack = leavesIn(network).map((task) => {
          const calendar = calendarOf(task, network);
          return calendar.between((early.get(task.id) as Span).start, (late.get(task.id) as Span).start);
        });
        expect(leavesIn(network).map(({ id }) => plan.datesOf(id).totalSlack)).toEqual(slack);
      }),
      { numRuns: runs() },
    );
  });
});

describe('free slack', () => {
  it('is never more than total slack, nor less than none', () => {
    fc.assert(
      fc.property(randomNetwork(), (network) => {
        const wrong = scheduled(network)
          .allDates()
          .filter(({ totalSlack, freeSlack }) => freeSlack < 0 || freeSlack > Math.max(0, totalSlack));
        expect(wrong).toEqual([]);
      }),
      { numRuns: runs() },
    );
  });

  it('may be used up without moving an early date of another task, nor the end', () => {
    fc.assert(
      fc.property(randomNetwork(), anyTask, (network, index) => {
        const task = leafAt(network, index);
        fc.pre(!task.progress && !task.constraint);
        const plan = scheduled(network);
        const early = earlySpans(plan);
        const begun = calendarOf(task, network).offsetAt((early.get(task.id) as Span).start);
        const free = plan.datesOf(task.id).freeSlack;
        fc.pre(free > 0);
        const later = scheduled(heldUntil(network, task.id, momentOf(task, network, begun + free)));
        const used = earlySpans(later);
        expect(later.earlyFinish).toBe(plan.earlyFinish);
        expect([...used].filter(([id]) => id !== task.id)).toEqual([...early].filter(([id]) => id !== task.id));
      }),
      { numRuns: runs() },
    );
  });

  it('and a minute more moves another, or the end', () => {
    fc.assert(
      fc.property(randomNetwork(decided), anyTask, (network, index) => {
        const task = leafAt(network, index);
        const plan = scheduled(network);
        const early = earlySpans(plan);
        const { freeSlack, totalSlack } = plan.datesOf(task.id);
        fc.pre(totalSlack > freeSlack);
        const begun = calendarOf(task, network).offsetAt((early.get(task.id) as Span).start);
        const later = scheduled(heldUntil(network, task.id, momentOf(task, network, begun + freeSlack + 1)));
        const moved = [...earlySpans(later)].some(([id, { start }]) => id !== task.id && start !== early.get(id)?.start);
        expect(moved || later.earlyFinish > plan.earlyFinish).toBe(true);
      }),
      { numRuns: runs() },
    );
  });
});

describe('a network that begins where its backward pass begins', () => {
  const beginning = (network: ProjectNetwork) => {
    const first = Math.min(...[...lateSpans(scheduled(network)).values()].map(({ start }) => start));
    return scheduled({ ...network, start: first as ProjectNetwork['start'] });
  };

  it('ends by its end date', () => {
    fc.assert(
      fc.property(randomNetwork({ ...PLAIN, target: 'always' }), (network) => {
        expect(beginning(network).earlyFinish).toBeLessThanOrEqual(network.target as number);
      }),
      { numRuns: runs() },
    );
  });

  it('ends just then on one calendar, and its chain has no slack', () => {
    fc.assert(
      fc.property(anyOneCalendar, fc.nat(40_000), (open, days) => {
        const network = withTarget(open, open.start + days);
        const plan = beginning(network);
        const calendar = workingTime(network.calendar);
        expect(calendar.between(plan.earlyFinish, network.target as number)).toBe(0);
        expect(criticalChain(plan.solved).filter((id) => plan.datesOf(id).totalSlack !== 0)).toEqual([]);
      }),
      { numRuns: runs() },
    );
  });
});

describe('the days that are missing', () => {
  it('make the plan possible when they are granted, and half a day less does not', () => {
    fc.assert(
      fc.property(randomNetwork({ target: 'always' }), (network) => {
        const { solved } = scheduled(network);
        const { missingDays, feasibleTarget, feasible } = feasibility(solved, DAY);
        expect(feasible).toBe(missingDays === 0);
        expect(feasibility(scheduled(withTarget(network, feasibleTarget)).solved, DAY).feasible).toBe(true);
        if (feasible) return;
        const lessGranted = grantDays(solved, missingDays - 0.5, DAY);
        expect(feasibility(scheduled(withTarget(network, lessGranted)).solved, DAY).feasible).toBe(false);
      }),
      { numRuns: runs() },
    );
  });
});
