import type { WallMinute } from '../calendar/wall-time.js';
import { DomainError } from '../shared/domain-error.js';
import { DONE, DRIVER, NO_TASK } from './compiled-network.js';
import { totalSlack } from './slack.js';
import { bufferMinutes, projectCalendarOf, type Solved } from './solve.js';

/** People count missing time in half days. */
const GRAINS_PER_DAY = 2;

export interface Feasibility {
  readonly feasible: boolean;
  /** Working minutes of the project's calendar by which the early finish passes the end date; 0 when it does not. */
  readonly shortfall: number;
  /** The least number of working days, in half days, that must be granted; with half a day less the plan is still impossible. */
  readonly missingDays: number;
  readonly earlyFinish: WallMinute;
  readonly target: WallMinute;
  /** The end date moved on by the missing days. */
  readonly feasibleTarget: WallMinute;
  /** The tasks that decide the early finish, from first to last, by their driving links. */
  readonly criticalChain: readonly string[];
  /** Tasks that are late for a date of their own (a deadline or constraint), whatever the end date. */
  readonly conflicts: readonly string[];
}

/**
 * Whether the end date can be kept, and if not, what is missing. A working day is `minutesPerDay` of the project's
 * calendar. @throws DomainError `schedule.no-target`.
 */
export function feasibility(solved: Solved, minutesPerDay: number): Feasibility {
  const { net, earlyFinish } = solved;
  const { target } = net.network;
  if (target === undefined) throw new DomainError('schedule.no-target');
  const calendar = projectCalendarOf(net);
  const at = calendar.offsetAt(target);
  const late = earlyFinish.instant > target;
  // Work that must be over by an instant outside of working time is over by the end of the minute that contains it.
  const needed = late ? calendar.offsetAt(earlyFinish.instant - 1) + 1 : at;
  const grain = minutesPerDay / GRAINS_PER_DAY;
  const grains = late ? Math.max(1, Math.ceil((needed - at) / grain)) : 0;
  return {
    feasible: !late,
    shortfall: needed - at,
    missingDays: grains / GRAINS_PER_DAY,
    earlyFinish: earlyFinish.instant as WallMinute,
    target,
    feasibleTarget: grains === 0 ? target : grantDays(solved, grains / GRAINS_PER_DAY, minutesPerDay),
    criticalChain: criticalChain(solved),
    conflicts: conflicts(solved),
  };
}

/** The end date after so many more working days of the project's calendar. */
export function grantDays({ net }: Solved, days: number, minutesPerDay: number): WallMinute {
  const { target } = net.network;
  if (target === undefined) throw new DomainError('schedule.no-target');
  const calendar = projectCalendarOf(net);
  return calendar.finishAt(calendar.offsetAt(target) + Math.round(days * minutesPerDay)) as WallMinute;
}

/** From the task that ends last back over driving links; following links and not slack, so that calendars cannot break it. */
export function criticalChain(solved: Solved): string[] {
  return criticalNodes(solved).flatMap((v) => {
    const task = solved.net.network.tasks[solved.net.rowOf[v] as number];
    return task && ((solved.net.nodes.flags[v] as number) & NO_TASK) === 0 ? [task.id] : [];
  });
}

export function criticalNodes({ net, early, earlyFinish }: Solved): number[] {
  const chain: number[] = [];
  for (let v = earlyFinish.node; ; ) {
    // What is done decides nothing any more; what waited for it waits for the date on which it was done.
    if ((net.nodes.flags[v] as number) & DONE) break;
    chain.push(v);
    const driver = early.driver[v] as number;
    if (driver < 0) break;
    v = net.edges.from[driver] as number;
  }
  return chain.reverse();
}

function conflicts(solved: Solved): string[] {
  const { net, late } = solved;
  const found: string[] = [];
  for (let v = 0; v < net.nodes.count; v++) {
    const flags = net.nodes.flags[v] as number;
    if (flags & (NO_TASK | DONE)) continue;
    const driver = late.driver[v] as number;
    if (driver < 0 && driver !== DRIVER.target && totalSlack(solved, v) < 0)
      found.push(net.network.tasks[net.rowOf[v] as number]?.id ?? '');
  }
  return found;
}

export interface BufferUse {
  /** Working minutes of the project's calendar. */
  readonly minutes: number;
  /** How many of them the early finish has eaten. More than `minutes` when it passes the end date. */
  readonly consumed: number;
  readonly consumedPercent: number;
}

/** How much of the project buffer before the end date is used up; undefined without a buffer or an end date. */
export function bufferUse({ net, earlyFinish, lateBase }: Solved): BufferUse | undefined {
  const { buffer, target, start } = net.network;
  if (!buffer || target === undefined) return undefined;
  const calendar = projectCalendarOf(net);
  const minutes = bufferMinutes(buffer, calendar.between(start, earlyFinish.instant));
  const consumed = Math.max(0, calendar.between(lateBase.instant, earlyFinish.instant));
  return { minutes, consumed, consumedPercent: minutes === 0 ? 0 : Math.round((consumed * 100) / minutes) };
}
