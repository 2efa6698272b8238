import fc from 'fast-check';
import { leafAt, leavesIn, withTask } from '../../../test/support/changed.js';
import { below, bindsFinish, isMilestone, leavesStart, minutesOf } from '../../../test/support/moments.js';
import { randomNetwork, scheduled } from '../../../test/support/random-network.js';
import { runs } from '../../../test/support/runs.js';
import type { Link, NetworkTask, ProjectNetwork } from './network.js';
import { schedule, type Schedule, type TaskDates } from './schedule.js';

const any = fc.nat(1000);

const datesById = (plan: Schedule) => new Map(plan.allDates().map((dates) => [dates.id, dates]));

/** The same network under other names. */
function renamed({ tasks, links, ...rest }: ProjectNetwork): ProjectNetwork {
  const name = (id: string) => `another ${id}`;
  return {
    ...rest,
    tasks: tasks.map((task) => ({ ...task, id: name(task.id), ...(task.parent === undefined ? {} : { parent: name(task.parent) }) })),
    links: links.map((link) => ({ ...link, from: name(link.from), to: name(link.to) })),
  };
}

/** The order of a list by numbers drawn at random. */
function shuffled<Item>(items: readonly Item[], keys: readonly number[]): Item[] {
  const key = (row: number) => keys[row % keys.length] as number;
  return items
    .map((item, row) => ({ item, row }))
    .sort((a, b) => key(a.row) - key(b.row) || b.row - a.row)
    .map(({ item }) => item);
}

/** In place of a task two that follow each other; what leads to it leads to the first, what leads on leads on from the second. */
function split(network: ProjectNetwork, task: NetworkTask, first: number): ProjectNetwork {
  const [head, tail] = [`${task.id}, first part`, `${task.id}, second part`];
  const dates = task.constraint?.type === 'FNLT' ? { constraint: task.constraint } : {};
  const { constraint, deadline, ...plain } = task;
  const links = network.links.map((link): Link => {
    if (link.to === task.id) return { ...link, to: head };
    if (link.from !== task.id) return link;
    const lag = link.lag?.unit === 'percent' ? { ...link.lag, unit: 'working' as const, minutes: minutesOf(link.lag, task) } : link.lag;
    return { from: tail, to: link.to, type: link.type, ...(lag ? { lag } : {}) };
  });
  const parts: NetworkTask[] = [
    { ...plain, id: head, duration: first, ...(constraint?.type === 'SNET' ? { constraint } : {}) },
    {
      ...plain,
      id: tail,
      duration: task.duration - first,
      ...(constraint?.type === 'SNET' ? { constraint } : dates),
      ...(deadline === undefined ? {} : { deadline }),
    },
  ];
  return {
    ...network,
    tasks: network.tasks.flatMap((other) => (other === task ? parts : [other])),
    links: [...links, { from: head, to: tail, type: 'FS' }],
  };
}

describe('the dates of a network', () => {
  it('do not depend on the order of its tasks and links', () => {
    fc.assert(
      fc.property(randomNetwork(), fc.array(any, { minLength: 10, maxLength: 30 }), (network, keys) => {
        const inOtherOrder = { ...network, tasks: shuffled(network.tasks, keys), links: shuffled(network.links, keys) };
        expect(datesById(scheduled(inOtherOrder))).toEqual(datesById(scheduled(network)));
      }),
      { numRuns: runs() },
    );
  });

  it('do not depend on the ids of its tasks', () => {
    fc.assert(
      fc.property(randomNetwork(), (network) => {
        const dates = scheduled(renamed(network))
          .allDates()
          .map(({ id, ...rest }) => ({ id: id.replace('another ', ''), ...rest }));
        expect(dates).toEqual(scheduled(network).allDates());
      }),
      { numRuns: runs() },
    );
  });

  it('do not depend on how far the calendars are laid out', () => {
    fc.assert(
      fc.property(randomNetwork(), (network) => {
        const dates = scheduled(network).allDates();
        expect(schedule(network).allDates()).toEqual(dates);
      }),
      { numRuns: runs() },
    );
  });

  it('are the same when they are asked for again, all at once or one by one', () => {
    fc.assert(
      fc.property(randomNetwork(), (network) => {
        const plan = scheduled(network);
        expect(scheduled(network).allDates()).toEqual(plan.allDates());
        expect(network.tasks.map(({ id }) => plan.datesOf(id))).toEqual(plan.allDates());
      }),
      { numRuns: runs() },
    );
  });
});

describe('a task in two parts that follow each other', () => {
  it('has the dates of the whole, and so has everything else', () => {
    const kind = { progress: false, constraints: ['SNET', 'FNLT'], modes: false } as const;
    fc.assert(
      fc.property(randomNetwork(kind), any, fc.nat(2000), (network, index, cut) => {
        const task = leafAt(network, index);
        // What holds the finish of the whole would hold the second part alone, and what follows its start the first.
        const { leavesOf } = below(network);
        const plain = network.links.every(
          ({ from, to, type }) => (to !== task.id || !bindsFinish(type)) && !(leavesStart(type) && leavesOf(from).includes(task)),
        );
        fc.pre(!isMilestone(task) && task.duration > 1 && plain);
        const whole = scheduled(network);
        const parts = scheduled(split(network, task, 1 + (cut % (task.duration - 1))));
        const [head, tail] = [parts.datesOf(`${task.id}, first part`), parts.datesOf(`${task.id}, second part`)];
        const { earlyStart, earlyFinish, lateStart, lateFinish, totalSlack } = whole.datesOf(task.id);
        expect([head.earlyStart, tail.earlyFinish, head.lateStart, tail.lateFinish]).toEqual([
          earlyStart,
          earlyFinish,
          lateStart,
          lateFinish,
        ]);
        expect([head.totalSlack, tail.totalSlack]).toEqual([totalSlack, totalSlack]);
        const others = leavesIn(network).filter(({ id }) => id !== task.id);
        expect(others.map(({ id }) => parts.datesOf(id))).toEqual(others.map(({ id }) => whole.datesOf(id)));
      }),
      { numRuns: runs() },
    );
  });
});

describe('a summary', () => {
  const DATES = ['earlyStart', 'earlyFinish', 'lateStart', 'lateFinish', 'start', 'finish', 'totalSlack', 'freeSlack'] as const;

  it('begins with its first task and ends with its last', () => {
    fc.assert(
      fc.property(randomNetwork(), (network) => {
        const dates = datesById(scheduled(network));
        const tree = below(network);
        for (const { id } of network.tasks) {
          const leaves = tree.leavesOf(id).map((leaf) => dates.get(leaf.id) as TaskDates);
          for (const date of DATES) {
            const extreme = date === 'earlyFinish' || date === 'lateFinish' || date === 'finish' ? Math.max : Math.min;
            expect(dates.get(id)?.[date]).toBe(extreme(...leaves.map((leaf) => leaf[date])));
          }
        }
      }),
      { numRuns: runs() },
    );
  });

  it('may be added over some tasks of one level without changing any of them', () => {
    fc.assert(
      fc.property(randomNetwork(), any, fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }), (network, index, chosen) => {
        const { parent } = network.tasks[index % network.tasks.length] as NetworkTask;
        const over: NetworkTask = { id: 'new', name: 'New', duration: 0, ...(parent === undefined ? {} : { parent }) };
        let grouped = network;
        for (const [row, task] of network.tasks.entries()) {
          if (task.parent === parent && chosen[row]) grouped = withTask(grouped, task.id, { parent: over.id });
        }
        fc.pre(grouped !== network);
        const dates = datesById(scheduled({ ...grouped, tasks: [...grouped.tasks, over] }));
        dates.delete(over.id);
        expect(dates).toEqual(datesById(scheduled(network)));
      }),
      { numRuns: runs() },
    );
  });
});
