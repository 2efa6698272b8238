import { type CompiledNetwork, DONE, FIRST_START, NO_TASK, PINNED, STARTED, UNBOUNDED_EARLY, UNBOUNDED_LATE } from './compiled-network.js';
import { backwardBound, forwardBound } from './link-bounds.js';
import { firstStart, holdsNothing } from './passes.js';
import type { Solved } from './solve.js';

/**
 * The plan: early dates when scheduled from the start, late dates from the finish, and for a task with a mode of its own
 * the other ones. The rest then keeps its links to it: in a plan from the start a task that follows one placed late moves
 * behind it; in a plan from the finish a task before one placed early moves before it.
 */
export function planValues(solved: Solved): Int32Array {
  const { net, early, late } = solved;
  const { direction, tasks } = net.network;
  const usual = direction === 'from-start' ? 'ASAP' : 'ALAP';
  const mixed = tasks.some(({ mode }) => mode !== undefined && mode !== usual);
  if (direction === 'from-start') return mixed ? lateAmongEarly(solved) : early.value;
  return mixed || net.nodes.flags.some((flags) => flags & (STARTED | DONE)) ? earlyAmongLate(solved) : late.value;
}

function lateAmongEarly({ net, early, late }: Solved): Int32Array {
  const { nodes, edges } = net;
  const plan = new Int32Array(nodes.count);
  for (let v = 0; v < nodes.count; v++) {
    const flags = nodes.flags[v] as number;
    let value = early.value[v] as number;
    if (flags & FIRST_START) [value] = firstStart(net, plan, v);
    else if ((flags & (PINNED | DONE | STARTED)) === 0) {
      if (modeOf(net, v) === 'ALAP') value = Math.max(value, late.value[v] as number);
      for (let e = edges.inAt[v] as number; e < (edges.inAt[v + 1] as number); e++) {
        value = Math.max(value, forwardBound(net, e, plan[edges.from[e] as number] as number));
      }
    }
    plan[v] = value;
  }
  return plan;
}

function earlyAmongLate({ net, early, late }: Solved): Int32Array {
  const { nodes, edges } = net;
  const plan = new Int32Array(nodes.count);
  for (let v = nodes.count - 1; v >= 0; v--) {
    const flags = nodes.flags[v] as number;
    const happened = (flags & (STARTED | DONE)) !== 0;
    let value = (happened || modeOf(net, v) === 'ASAP' ? early.value[v] : late.value[v]) as number;
    if (!happened && (flags & PINNED) === 0) {
      for (let k = edges.outAt[v] as number; k < (edges.outAt[v + 1] as number); k++) {
        const e = edges.out[k] as number;
        if (holdsNothing(net, early, e)) continue;
        const after = plan[edges.to[e] as number] as number;
        if (after > UNBOUNDED_EARLY && after < UNBOUNDED_LATE) value = Math.min(value, backwardBound(net, e, after));
      }
    }
    plan[v] = value;
  }
  return plan;
}

function modeOf({ network, nodes, rowOf }: CompiledNetwork, v: number): 'ASAP' | 'ALAP' | undefined {
  return (nodes.flags[v] as number) & NO_TASK ? undefined : network.tasks[rowOf[v] as number]?.mode;
}
