import type { WorkingCalendar } from '../calendar/working-calendar.js';
import {
  type CompiledNetwork,
  DONE,
  MILESTONE,
  SLOW,
  STARTED,
  touchDown,
  touchUp,
  UNBOUNDED_EARLY,
  UNBOUNDED_LATE,
} from './compiled-network.js';
import { FROM_START, OWN_CALENDAR, REMOVED, TO_FINISH } from './edges.js';

// A link says, in the calendar of its lag: offset(predecessor's end) + lag ≤ offset(successor's end). `forwardBound` is
// the smallest value of the successor for which it holds, `backwardBound` the largest value of the predecessor; so the
// one is the exact adjoint of the other, and no feasible network gets a late date before an early one.

/** When a node with this value begins. */
export function startInstant({ nodes, calendars }: CompiledNetwork, v: number, value: number): number {
  const flags = nodes.flags[v] as number;
  if (flags & (STARTED | DONE)) return nodes.actualStart[v] as number;
  if (flags & MILESTONE) return value;
  return (calendars[nodes.calendar[v] as number] as WorkingCalendar).startAt(value);
}

/** When a node with this value ends. */
export function finishInstant({ nodes, calendars }: CompiledNetwork, v: number, value: number): number {
  const flags = nodes.flags[v] as number;
  if (flags & DONE) return nodes.actualFinish[v] as number;
  if (flags & MILESTONE) return value;
  const finish = (calendars[nodes.calendar[v] as number] as WorkingCalendar).finishAt(value + (nodes.span[v] as number));
  // Work begun on a free day with nothing left to do ends no earlier than it began.
  return flags & STARTED ? Math.max(finish, nodes.actualStart[v] as number) : finish;
}

/** The least value of the edge's successor when its predecessor has this value. */
export function forwardBound(net: CompiledNetwork, edge: number, value: number): number {
  const weight = net.edges.weight[edge] as number;
  return weight === SLOW ? slowForward(net, edge, value) : value + weight;
}

/** The greatest value of the edge's predecessor when its successor has this value. */
export function backwardBound(net: CompiledNetwork, edge: number, value: number): number {
  const weight = net.edges.weight[edge] as number;
  return weight === SLOW ? slowBackward(net, edge, value) : value - weight;
}

function slowForward(net: CompiledNetwork, edge: number, value: number): number {
  const { nodes, edges, calendars } = net;
  const i = edges.from[edge] as number;
  const j = edges.to[edge] as number;
  const code = edges.code[edge] as number;
  const flags = nodes.flags[j] as number;
  // A start that has happened is bound by nothing any more.
  if (code & REMOVED || (flags & STARTED && code === FROM_START)) return UNBOUNDED_EARLY;
  const end = code & FROM_START ? startInstant(net, i, value) : finishInstant(net, i, value);
  const lag = edges.lag[edge] as number;
  const own = calendars[nodes.calendar[j] as number] as WorkingCalendar;
  const lagCalendar = edges.lagCalendar[edge] as number;
  const span = code & TO_FINISH ? (nodes.span[j] as number) : 0;
  if (lagCalendar === OWN_CALENDAR || lagCalendar === nodes.calendar[j]) {
    if ((flags & MILESTONE) === 0) return own.offsetAt(end) + lag - span;
    return lag === 0 ? touchUp(own, end) : own.finishAt(own.offsetAt(end) + lag);
  }
  const counting = calendars[lagCalendar] as WorkingCalendar;
  const bound = counting.finishAt(counting.offsetAt(end) + lag);
  if (flags & MILESTONE) return touchUp(own, bound);
  // Work that must not end before the bound has its last minute behind the minute before it.
  return code & TO_FINISH ? own.offsetAt(bound - 1) + 1 - span : own.offsetAt(bound);
}

function slowBackward(net: CompiledNetwork, edge: number, value: number): number {
  const { nodes, edges, calendars } = net;
  const i = edges.from[edge] as number;
  const j = edges.to[edge] as number;
  const code = edges.code[edge] as number;
  const flags = nodes.flags[i] as number;
  const started = flags & (STARTED | DONE) && code & FROM_START;
  const after = nodes.flags[j] as number;
  // What is done waits for nobody any more, nor does a start that has happened.
  const happened = after & DONE || (after & STARTED && code === FROM_START);
  if (code & REMOVED || started || happened) return UNBOUNDED_LATE;
  const bound = latestEnd(net, edge, j, value);
  const own = calendars[nodes.calendar[i] as number] as WorkingCalendar;
  if (flags & MILESTONE) return touchDown(own, bound);
  return code & FROM_START ? own.offsetAt(bound + 1) - 1 : own.offsetAt(bound) - (nodes.span[i] as number);
}

/** The latest instant at which the predecessor's end of an edge may lie. */
function latestEnd(net: CompiledNetwork, edge: number, j: number, value: number): number {
  const { nodes, edges, calendars } = net;
  const toFinish = (edges.code[edge] as number) & TO_FINISH;
  const flags = nodes.flags[j] as number;
  const lag = edges.lag[edge] as number;
  const lagCalendar = edges.lagCalendar[edge] as number;
  const own = lagCalendar === OWN_CALENDAR || lagCalendar === nodes.calendar[j];
  const counting = calendars[own ? (nodes.calendar[j] as number) : lagCalendar] as WorkingCalendar;
  if (own && (flags & MILESTONE) === 0) {
    return counting.startAt((toFinish ? value + (nodes.span[j] as number) : value) - lag);
  }
  if (own && lag === 0) return value;
  // What remains of a task under way begins where its value says, not at its actual start.
  const end = toFinish ? finishInstant(net, j, value) : beginning(net, j, value);
  return counting.startAt(counting.offsetAt(end) - lag);
}

function beginning({ nodes, calendars }: CompiledNetwork, v: number, value: number): number {
  if ((nodes.flags[v] as number) & MILESTONE) return value;
  return (calendars[nodes.calendar[v] as number] as WorkingCalendar).startAt(value);
}
