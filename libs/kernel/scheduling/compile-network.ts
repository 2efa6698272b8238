import { compileCalendars, type Horizon, roundTheClock } from '../calendar/compile-calendars.js';
import { MINUTES_PER_DAY } from '../calendar/wall-time.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { DomainError } from '../shared/domain-error.js';
import { checkTasks } from './check-network.js';
import {
  type CompiledNetwork,
  DRIVER,
  type EdgeColumns,
  FIRST_START,
  type NodeColumns,
  NO_TASK,
  UNBOUNDED_EARLY,
  UNBOUNDED_LATE,
} from './compiled-network.js';
import { type EdgeList, expandLinks } from './edges.js';
import { Hierarchy } from './hierarchy.js';
import { horizonOf } from './horizon.js';
import type { NetworkTask, ProjectNetwork } from './network.js';
import { refreshNode, refreshWeight } from './refresh.js';
import { cycleError } from './shortest-loop.js';
import { type Grouped, groupEdges, topologicalOrder } from './topological-order.js';

/**
 * Checks a network and lays it out.
 * @throws DomainError with the task's name, of the codes in `check-network`, `hierarchy`, `refresh`, `compile-calendars`
 * and `horizon`; CycleError.
 */
export function compileNetwork(network: ProjectNetwork, givenHorizon?: Horizon): CompiledNetwork {
  const hierarchy = new Hierarchy(network.tasks);
  checkTasks(network, hierarchy);
  const used = usedCalendars(network);
  const calendarRows = new Map([...used].map((id, index) => [id, index]));
  const indexOf = (id: string) => calendarRows.get(id) as number;
  const round = used.size;
  const list = expandLinks(network, hierarchy, { indexOf, roundTheClock: round });
  const count = network.tasks.length + list.summaryEnds.length;
  const outgoing = groupEdges(count, list.count, list.from);
  const rowOf = topologicalOrder(count, list, outgoing);
  if (rowOf.length < count) throw cycleError(network, hierarchy, list, outgoing, rowOf);
  const nodeOf = new Int32Array(count);
  for (let v = 0; v < count; v++) nodeOf[rowOf[v] as number] = v;

  const edges = orderedEdges(list, nodeOf, outgoing, rowOf);
  const horizon = givenHorizon ?? horizonOf(network, edges, rowOf);
  const compiled = compileCalendars(network.calendars, horizon, used);
  const calendars = [...[...used].map((id) => compiled.get(id) as WorkingCalendar), roundTheClock(horizon)];
  const offsets = (instant: number) => Int32Array.from(calendars, (calendar) => calendar.offsetAt(instant));
  const net: CompiledNetwork = {
    network,
    hierarchy,
    calendars,
    projectCalendar: indexOf(network.calendar),
    nodes: emptyNodes(count),
    edges,
    rowOf,
    nodeOf,
    summaryEnds: list.summaryEnds,
    startOffset: offsets(network.start),
    statusOffset: offsets(network.statusDate ?? horizon.firstDay * MINUTES_PER_DAY),
  };
  fillNodes(net, indexOf, round);
  for (let e = 0; e < edges.count; e++) refreshWeight(net, e);
  return net;
}

/** Plans carry calendars that nobody works by; those are not laid out, and may be without working time. */
function usedCalendars({ calendar, tasks, links }: ProjectNetwork): Set<string> {
  const used = new Set([calendar]);
  // Asking first is faster: nearly always the calendar is known.
  const see = (id: string | undefined) => {
    if (id !== undefined && !used.has(id)) used.add(id);
  };
  for (const task of tasks) see(task.calendar);
  for (const { lag } of links) if (lag && lag.unit !== 'elapsed') see(lag.calendar);
  return used;
}

/** In the order of the rows, because tasks are read faster one after the other than here and there. */
function fillNodes(net: CompiledNetwork, indexOf: (id: string) => number, round: number): void {
  const { network, hierarchy, nodes, nodeOf } = net;
  const { tasks } = network;
  net.summaryEnds.forEach(({ end }, index) => markNoTask(nodes, nodeOf[tasks.length + index] as number, round, end === 'start'));
  let row = 0;
  try {
    for (; row < tasks.length; row++) {
      const task = tasks[row] as NetworkTask;
      const v = nodeOf[row] as number;
      if (hierarchy.isSummary(row)) markNoTask(nodes, v, round, false);
      else nodes.calendar[v] = task.elapsed ? round : task.calendar === undefined ? net.projectCalendar : indexOf(task.calendar);
      refreshNode(net, v, task);
    }
  } catch (error) {
    throw named(error, tasks[row] as NetworkTask);
  }
}

function markNoTask(nodes: NodeColumns, v: number, round: number, firstStart: boolean): void {
  nodes.flags[v] = firstStart ? NO_TASK | FIRST_START : NO_TASK;
  nodes.calendar[v] = round;
}

/** The same refusal, but with the name of the task whose date it is when the date lies outside the horizon. */
export function named(error: unknown, task: NetworkTask): unknown {
  if (!(error instanceof DomainError) || error.code !== 'calendar.outside-horizon') return error;
  return new DomainError('schedule.outside-horizon', { ...error.params, task: task.name });
}

function emptyNodes(count: number): NodeColumns {
  return {
    count,
    flags: new Uint8Array(count),
    calendar: new Uint16Array(count),
    span: new Int32Array(count),
    base: new Int32Array(count).fill(UNBOUNDED_EARLY),
    baseDriver: new Int8Array(count).fill(DRIVER.nothing),
    cap: new Int32Array(count).fill(UNBOUNDED_LATE),
    capDriver: new Int8Array(count).fill(DRIVER.nothing),
    actualStart: new Int32Array(count),
    actualFinish: new Int32Array(count),
  };
}

/** Edges renumbered by successor, so that the forward pass reads them in one sweep. */
function orderedEdges(list: EdgeList, nodeOf: Int32Array, outgoing: Grouped, rowOf: Int32Array): EdgeColumns {
  const { count } = list;
  const nodes = rowOf.length;
  const to = new Int32Array(count);
  for (let e = 0; e < count; e++) to[e] = nodeOf[list.to[e] as number] as number;
  const incoming = groupEdges(nodes, count, to);
  const edges: EdgeColumns = {
    count,
    from: new Int32Array(count),
    to: new Int32Array(count),
    code: new Uint8Array(count),
    lag: new Int32Array(count),
    lagCalendar: new Int32Array(count),
    link: new Int32Array(count),
    weight: new Int32Array(count),
    inAt: incoming.at,
    outAt: new Int32Array(nodes + 1),
    out: new Int32Array(count),
  };
  const numberOf = new Int32Array(count);
  for (let number = 0; number < count; number++) {
    const e = incoming.edge[number] as number;
    numberOf[e] = number;
    edges.from[number] = nodeOf[list.from[e] as number] as number;
    edges.to[number] = to[e] as number;
    edges.code[number] = list.code[e] as number;
    edges.lag[number] = list.lag[e] as number;
    edges.lagCalendar[number] = list.lagCalendar[e] as number;
    edges.link[number] = list.link[e] as number;
  }
  let filled = 0;
  for (let v = 0; v < nodes; v++) {
    const row = rowOf[v] as number;
    for (let k = outgoing.at[row] as number; k < (outgoing.at[row + 1] as number); k++) {
      edges.out[filled++] = numberOf[outgoing.edge[k] as number] as number;
    }
    edges.outAt[v + 1] = filled;
  }
  return edges;
}
