import type { WorkingCalendar } from '../calendar/working-calendar.js';
import {
  type CompiledNetwork,
  DRIVER,
  FIRST_START,
  FIXED,
  MILESTONE,
  NO_TASK,
  PINNED,
  SLOW,
  touchDown,
  UNBOUNDED_EARLY,
  UNBOUNDED_LATE,
} from './compiled-network.js';
import { backwardBound, finishInstant, forwardBound } from './link-bounds.js';

/** Values of all nodes after a pass, and what decided each: the number of an edge, or one of `DRIVER`. */
export interface Pass {
  readonly value: Int32Array;
  readonly driver: Int32Array;
}

/** The end date as a bound: by calendar, the latest finish as an offset; of milestones, as an instant. */
export interface LateBase {
  readonly instant: number;
  readonly offset: Int32Array;
}

export function emptyPass(count: number): Pass {
  return { value: new Int32Array(count), driver: new Int32Array(count).fill(DRIVER.nothing) };
}

export function lateBase({ calendars }: CompiledNetwork, instant: number): LateBase {
  return { instant, offset: Int32Array.from(calendars, (calendar) => calendar.offsetAt(instant)) };
}

/** Every node as early as it can be (Kelley 1961). Of several drivers the first in the network's order is named. */
export function forwardPass(net: CompiledNetwork, early: Pass): void {
  for (let v = 0; v < net.nodes.count; v++) pullEarly(net, early, v);
}

/** Every node as late as the end date allows. @see LateBase */
export function backwardPass(net: CompiledNetwork, early: Pass, late: Pass, base: LateBase): void {
  for (let v = net.nodes.count - 1; v >= 0; v--) pullLate(net, early, late, base, v);
}

/** Computes one node from its predecessors. */
export function pullEarly(net: CompiledNetwork, early: Pass, v: number): void {
  const { nodes, edges } = net;
  const flags = nodes.flags[v] as number;
  let value = nodes.base[v] as number;
  let driver = nodes.baseDriver[v] as number;
  if (flags & FIRST_START) [value, driver] = firstStart(net, early.value, v);
  else if ((flags & FIXED) === 0) {
    const end = edges.inAt[v + 1] as number;
    for (let e = edges.inAt[v] as number; e < end; e++) {
      const bound = forwardBound(net, e, early.value[edges.from[e] as number] as number);
      // A link that binds as much as a date says more about the plan.
      if (bound > value || (bound === value && driver < 0)) {
        value = bound;
        driver = e;
      }
    }
  }
  early.value[v] = value;
  early.driver[v] = driver;
}

/** When the first task of a summary begins, and the edge from it. */
export function firstStart(net: CompiledNetwork, values: Int32Array, v: number): [value: number, driver: number] {
  const { edges } = net;
  let value = UNBOUNDED_LATE;
  let driver: number = DRIVER.nothing;
  for (let e = edges.inAt[v] as number; e < (edges.inAt[v + 1] as number); e++) {
    const bound = forwardBound(net, e, values[edges.from[e] as number] as number);
    if (bound >= value) continue;
    value = bound;
    driver = e;
  }
  return [value, driver];
}

/** Only tasks that begin first hold the beginning of their summary, but each that does. */
export function holdsNothing(net: CompiledNetwork, early: Pass, edge: number): boolean {
  const { nodes, edges } = net;
  // An edge with a weight joins two tasks.
  if (edges.weight[edge] !== SLOW) return false;
  const to = edges.to[edge] as number;
  if (((nodes.flags[to] as number) & FIRST_START) === 0) return false;
  return forwardBound(net, edge, early.value[edges.from[edge] as number] as number) > (early.value[to] as number);
}

/** Computes one node from its successors. */
export function pullLate(net: CompiledNetwork, early: Pass, late: Pass, base: LateBase, v: number): void {
  const { nodes, edges } = net;
  const flags = nodes.flags[v] as number;
  let value: number;
  let driver: number;
  if (flags & FIXED) {
    value = nodes.base[v] as number;
    driver = nodes.baseDriver[v] as number;
  } else {
    value = flags & NO_TASK ? UNBOUNDED_LATE : latestByDate(net, base, v);
    driver = flags & NO_TASK ? DRIVER.nothing : DRIVER.target;
    if ((nodes.cap[v] as number) < value) {
      value = nodes.cap[v] as number;
      driver = nodes.capDriver[v] as number;
    }
    const end = edges.outAt[v + 1] as number;
    for (let k = edges.outAt[v] as number; k < end; k++) {
      const e = edges.out[k] as number;
      const to = edges.to[e] as number;
      if (holdsNothing(net, early, e)) continue;
      const bound = lateBoundOver(net, late, e, to);
      if (bound < value || (bound === value && driver < 0)) {
        value = bound;
        driver = e;
      }
    }
  }
  late.value[v] = value;
  late.driver[v] = driver;
}

/** A summary's end that nobody waits for binds nothing. */
function lateBoundOver(net: CompiledNetwork, late: Pass, edge: number, to: number): number {
  const value = late.value[to] as number;
  return value >= UNBOUNDED_LATE ? UNBOUNDED_LATE : backwardBound(net, edge, value);
}

function latestByDate({ nodes, calendars }: CompiledNetwork, base: LateBase, v: number): number {
  const calendar = nodes.calendar[v] as number;
  if ((nodes.flags[v] as number) & MILESTONE) return touchDown(calendars[calendar] as WorkingCalendar, base.instant);
  return (base.offset[calendar] as number) - (nodes.span[v] as number);
}

/** The instant at which the last task ends, or undefined when the network has none. */
export function lastFinish(net: CompiledNetwork, pass: Pass): { instant: number; node: number } | undefined {
  const { nodes } = net;
  const latest = new Int32Array(net.calendars.length).fill(UNBOUNDED_EARLY);
  const holder = new Int32Array(net.calendars.length).fill(-1);
  let instant = UNBOUNDED_EARLY;
  let node = -1;
  for (let v = 0; v < nodes.count; v++) {
    const flags = nodes.flags[v] as number;
    if (flags & NO_TASK) continue;
    const value = pass.value[v] as number;
    if (flags & ~PINNED) {
      // Milestones and what has happened count in instants.
      const finish = finishInstant(net, v, value);
      if (finish > instant) [instant, node] = [finish, v];
      continue;
    }
    const calendar = nodes.calendar[v] as number;
    const offset = value + (nodes.span[v] as number);
    if (offset <= (latest[calendar] as number)) continue;
    latest[calendar] = offset;
    holder[calendar] = v;
  }
  for (const v of holder) {
    if (v < 0) continue;
    const finish = finishInstant(net, v, pass.value[v] as number);
    if (finish > instant) [instant, node] = [finish, v];
  }
  return node < 0 ? undefined : { instant, node };
}
