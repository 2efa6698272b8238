import fc from 'fast-check';
import { below, isDone, isPinned, isUnderWay } from '../../../test/support/moments.js';
import { randomNetwork, scheduled } from '../../../test/support/random-network.js';
import { leavesIn } from '../../../test/support/changed.js';
import { runs } from '../../../test/support/runs.js';
import type { NetworkTask, ProjectNetwork } from './network.js';
import type { TaskDates } from './schedule.js';

/** The tasks that wait for one of these, or, against the links, those for which one of these waits; with themselves. */
function reached(network: ProjectNetwork, from: readonly NetworkTask[], along: 'onward' | 'back'): Set<NetworkTask> {
  const { leavesOf } = below(network);
  const steps = network.links.map((link) => (along === 'onward' ? ([link.from, link.to] as const) : ([link.to, link.from] as const)));
  const found = new Set(from);
  const open = [...from];
  for (let task = open.pop(); task; task = open.pop()) {
    for (const [here, there] of steps) {
      if (!leavesOf(here).includes(task)) continue;
      for (const next of leavesOf(there)) {
        if (found.has(next)) continue;
        found.add(next);
        open.push(next);
      }
    }
  }
  return found;
}

const early = ({ earlyStart, earlyFinish }: TaskDates) => [earlyStart, earlyFinish];
const late = ({ lateStart, lateFinish }: TaskDates) => [lateStart, lateFinish];
const planned = ({ start, finish }: TaskDates) => [start, finish];
/** By the clock: an evening and the next morning are one working minute, and no slack lies between them. */
const inOrder = ({ earlyStart, earlyFinish, lateStart, lateFinish }: TaskDates) => earlyStart <= lateStart && earlyFinish <= lateFinish;
const moves = (task: NetworkTask) => !isDone(task) && !isUnderWay(task) && !isPinned(task);

describe('the plan', () => {
  it('from the start is early, but for tasks that should be late and those that wait for them', () => {
    fc.assert(
      fc.property(randomNetwork(), (drawn) => {
        const network: ProjectNetwork = { ...drawn, direction: 'from-start' };
        const plan = scheduled(network);
        const tasks = leavesIn(network);
        const later = reached(
          network,
          tasks.filter(({ mode }) => mode === 'ALAP'),
          'onward',
        );
        const rest = tasks.filter((task) => !later.has(task)).map(({ id }) => plan.datesOf(id));
        expect(rest.map(planned)).toEqual(rest.map(early));
      }),
      { numRuns: runs() },
    );
  });

  it('from the finish is late, but for tasks that should be early and those for which they wait', () => {
    fc.assert(
      fc.property(randomNetwork(), (drawn) => {
        const network: ProjectNetwork = { ...drawn, direction: 'from-finish' };
        const plan = scheduled(network);
        const tasks = leavesIn(network);
        const earlier = reached(
          network,
          tasks.filter((task) => task.mode === 'ASAP' || !moves(task)),
          'back',
        );
        const rest = tasks.filter((task) => !earlier.has(task)).map(({ id }) => plan.datesOf(id));
        expect(rest.map(planned)).toEqual(rest.map(late));
      }),
      { numRuns: runs() },
    );
  });

  it('has a task as soon or as late as possible on its early or late dates, where nothing else stands in its way', () => {
    fc.assert(
      fc.property(randomNetwork(), (network) => {
        const plan = scheduled(network);
        const usual = network.direction === 'from-start' ? 'ASAP' : 'ALAP';
        const apart = leavesIn(network).filter((task) => {
          if (task.mode === undefined || task.mode === usual || !moves(task)) return false;
          // Late dates before early ones, as of a plan that cannot be kept, move whatever waits for them.
          const others = [...reached(network, [task], usual === 'ASAP' ? 'back' : 'onward')];
          return others.every((other) => inOrder(plan.datesOf(other.id)) && (other === task || (moves(other) && other.mode !== task.mode)));
        });
        const dates = apart.map(({ id }) => plan.datesOf(id));
        expect(dates.map(planned)).toEqual(dates.map(usual === 'ASAP' ? late : early));
      }),
      { numRuns: runs() },
    );
  });
});
