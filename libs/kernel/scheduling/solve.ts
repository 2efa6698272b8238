import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { DomainError } from '../shared/domain-error.js';
import { named } from './compile-network.js';
import type { CompiledNetwork } from './compiled-network.js';
import type { ProjectBuffer } from './network.js';
import { backwardPass, emptyPass, forwardPass, type LateBase, lastFinish, lateBase, type Pass, pullEarly, pullLate } from './passes.js';

/** Both passes over a network. */
export interface Solved {
  readonly net: CompiledNetwork;
  readonly early: Pass;
  readonly late: Pass;
  /** The instant at which the network ends at the earliest, and the node that ends there. */
  readonly earlyFinish: { readonly instant: number; readonly node: number };
  /** What the late dates are counted back from: the end date less the buffer, or the early finish. */
  readonly lateBase: LateBase;
}

/** @throws DomainError `schedule.empty` for a network without tasks, `schedule.outside-horizon` with the task's name. */
export function solve(net: CompiledNetwork): Solved {
  const early = emptyPass(net.nodes.count);
  const late = emptyPass(net.nodes.count);
  guarded(
    net,
    'early',
    () => forwardPass(net, early),
    (v) => pullEarly(net, early, v),
  );
  const earlyFinish = earlyFinishOf(net, early);
  const base = lateBase(net, lateBaseInstant(net, earlyFinish.instant));
  guarded(
    net,
    'late',
    () => backwardPass(net, early, late, base),
    (v) => pullLate(net, early, late, base, v),
  );
  return { net, early, late, earlyFinish, lateBase: base };
}

export function earlyFinishOf(net: CompiledNetwork, early: Pass): Solved['earlyFinish'] {
  const finish = lastFinish(net, early);
  if (!finish) throw new DomainError('schedule.empty');
  return finish;
}

/** The end date less the buffer; without an end date the early finish, which has no room for a buffer. */
export function lateBaseInstant(net: CompiledNetwork, earlyFinish: number): number {
  const { target, buffer, start } = net.network;
  if (target === undefined) return earlyFinish;
  if (!buffer) return target;
  const calendar = projectCalendarOf(net);
  return calendar.startAt(calendar.offsetAt(target) - bufferMinutes(buffer, calendar.between(start, earlyFinish)));
}

/** Working minutes of a buffer; percent are of the working time from the start to the early finish. */
export function bufferMinutes(buffer: ProjectBuffer, chain: number): number {
  return buffer.unit === 'working' ? buffer.minutes : Math.ceil((chain * buffer.percent) / 100);
}

export function projectCalendarOf({ calendars, projectCalendar }: CompiledNetwork): WorkingCalendar {
  return calendars[projectCalendar] as WorkingCalendar;
}

/** Runs a whole pass; when a date leaves the horizon, goes node by node to name the task. */
function guarded(net: CompiledNetwork, pass: 'early' | 'late', whole: () => void, one: (v: number) => void): void {
  try {
    return whole();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    for (let step = 0; step < net.nodes.count; step++) {
      const v = pass === 'early' ? step : net.nodes.count - 1 - step;
      const row = net.rowOf[v] as number;
      const task = net.network.tasks[row < net.network.tasks.length ? row : (net.summaryEnds[row - net.network.tasks.length]?.row ?? 0)];
      try {
        one(v);
      } catch (refusal) {
        throw task ? named(refusal, task) : refusal;
      }
    }
    throw error;
  }
}
