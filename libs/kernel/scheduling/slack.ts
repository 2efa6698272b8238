import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { DONE, MILESTONE, NO_TASK, PINNED, STARTED, touchDown, UNBOUNDED_LATE } from './compiled-network.js';
import { backwardBound, forwardBound } from './link-bounds.js';
import { holdsNothing } from './passes.js';
import type { Solved } from './solve.js';

/**
 * Working minutes by which a task may slip without moving the end date; negative when it is late already. Start slack and
 * finish slack are one, but for a task under way, whose start has no slack any more.
 */
export function totalSlack(solved: Solved, v: number): number {
  const { net, early, late } = solved;
  if ((net.nodes.flags[v] as number) & PINNED) return slackOfPin(solved, v);
  return minutesBetween(net, v, early.value[v] as number, late.value[v] as number);
}

/**
 * Working minutes by which a task may slip without moving the early dates of any other, nor the end of the network; never
 * more than its total slack, and none when that is negative.
 */
export function freeSlack(solved: Solved, v: number, total = totalSlack(solved, v)): number {
  const { net, early } = solved;
  if ((net.nodes.flags[v] as number) & DONE) return 0;
  if (total <= 0) return 0;
  return Math.max(0, Math.min(total, minutesBetween(net, v, early.value[v] as number, freeValue(solved, v))));
}

/** A date that must be has no slack; what its links demand beyond it is missing. */
function slackOfPin({ net, early, late }: Solved, v: number): number {
  const { edges } = net;
  const pin = early.value[v] as number;
  let slack = 0;
  for (let e = edges.inAt[v] as number; e < (edges.inAt[v + 1] as number); e++) {
    const bound = forwardBound(net, e, early.value[edges.from[e] as number] as number);
    if (bound > pin) slack = Math.min(slack, minutesBetween(net, v, bound, pin));
  }
  for (let k = edges.outAt[v] as number; k < (edges.outAt[v + 1] as number); k++) {
    const e = edges.out[k] as number;
    const to = edges.to[e] as number;
    const value = late.value[to] as number;
    if (value >= UNBOUNDED_LATE || holdsNothing(net, early, e)) continue;
    const bound = backwardBound(net, e, value);
    if (bound < pin) slack = Math.min(slack, minutesBetween(net, v, pin, bound));
  }
  return slack;
}

/** The greatest value of a node with which every successor keeps its early date. */
function freeValue(solved: Solved, v: number): number {
  const { net, early } = solved;
  const { edges, nodes } = net;
  let value = UNBOUNDED_LATE;
  for (let k = edges.outAt[v] as number; k < (edges.outAt[v + 1] as number); k++) {
    const e = edges.out[k] as number;
    const to = edges.to[e] as number;
    const flags = nodes.flags[to] as number;
    if (holdsNothing(net, early, e)) continue;
    // The end of a summary may move as far as those who wait for it allow.
    const free = flags & NO_TASK ? freeValue(solved, to) : (early.value[to] as number);
    if (free < UNBOUNDED_LATE) value = Math.min(value, backwardBound(net, e, free));
  }
  return (nodes.flags[v] as number) & NO_TASK ? value : Math.min(value, atTheEnd(solved, v));
}

/** A task may slip to the end of the network when nobody waits for its own. */
function atTheEnd({ net, earlyFinish }: Solved, v: number): number {
  const calendar = net.calendars[net.nodes.calendar[v] as number] as WorkingCalendar;
  if ((net.nodes.flags[v] as number) & MILESTONE) return touchDown(calendar, earlyFinish.instant);
  return calendar.offsetAt(earlyFinish.instant) - (net.nodes.span[v] as number);
}

function minutesBetween({ nodes, calendars }: Solved['net'], v: number, from: number, to: number): number {
  const flags = nodes.flags[v] as number;
  if (flags & MILESTONE && (flags & STARTED) === 0) return (calendars[nodes.calendar[v] as number] as WorkingCalendar).between(from, to);
  return to - from;
}
