import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { wallTime } from '../calendar/wall-time.js';
import { DomainError } from '../shared/domain-error.js';
import {
  type CompiledNetwork,
  DONE,
  DRIVER,
  MILESTONE,
  NO_TASK,
  PINNED,
  SLOW,
  STARTED,
  touchDown,
  touchUp,
  UNBOUNDED_EARLY,
  UNBOUNDED_LATE,
} from './compiled-network.js';
import { FROM_START, lagMinutes, OWN_CALENDAR, REMOVED, TO_FINISH } from './edges.js';
import type { Constraint, NetworkTask, Progress } from './network.js';

/** Reads a task into its node: what is special, how long, and the bounds that no link makes. */
export function refreshNode(net: CompiledNetwork, v: number, task: NetworkTask): void {
  const { nodes } = net;
  nodes.base[v] = UNBOUNDED_EARLY;
  nodes.cap[v] = UNBOUNDED_LATE;
  nodes.baseDriver[v] = DRIVER.nothing;
  nodes.capDriver[v] = DRIVER.nothing;
  if ((nodes.flags[v] as number) & NO_TASK) return;
  nodes.flags[v] = task.duration === 0 && !task.elapsed ? MILESTONE : 0;
  nodes.span[v] = task.duration;
  if (task.progress) refreshProgress(net, v, task, task.progress);
  if (nodes.flags[v] & DONE) return;
  if (!task.progress) refreshStart(net, v, task);
  refreshConstraints(net, v, task);
}

/** Reads the edge's lag, which may be a share of a duration, and its weight. */
export function refreshEdge(net: CompiledNetwork, edge: number): void {
  const { edges, network, rowOf } = net;
  const link = network.links[edges.link[edge] as number];
  const predecessor = network.tasks[rowOf[edges.from[edge] as number] as number];
  if (link?.lag) edges.lag[edge] = lagMinutes(link.lag, predecessor?.duration ?? 0);
  refreshWeight(net, edge);
}

/** The edge's weight, when both of its ends count on one calendar. */
export function refreshWeight({ nodes, edges }: CompiledNetwork, edge: number): void {
  const i = edges.from[edge] as number;
  const j = edges.to[edge] as number;
  const calendar = nodes.calendar[j] as number;
  const lagCalendar = edges.lagCalendar[edge] as number;
  const code = edges.code[edge] as number;
  const special = (nodes.flags[i] as number) | (nodes.flags[j] as number);
  const plain = (special & (MILESTONE | STARTED | DONE | NO_TASK)) === 0 && nodes.calendar[i] === calendar;
  if (!plain || code & REMOVED || (lagCalendar !== OWN_CALENDAR && lagCalendar !== calendar)) {
    edges.weight[edge] = SLOW;
    return;
  }
  const before = code & FROM_START ? 0 : (nodes.span[i] as number);
  const after = code & TO_FINISH ? (nodes.span[j] as number) : 0;
  edges.weight[edge] = before + (edges.lag[edge] as number) - after;
}

function calendarOf({ nodes, calendars }: CompiledNetwork, v: number): WorkingCalendar {
  return calendars[nodes.calendar[v] as number] as WorkingCalendar;
}

function refreshProgress(net: CompiledNetwork, v: number, task: NetworkTask, progress: Progress): void {
  const { nodes } = net;
  const calendar = calendarOf(net, v);
  const begun = calendar.offsetAt(progress.actualStart);
  nodes.actualStart[v] = progress.actualStart;
  nodes.baseDriver[v] = DRIVER.actual;
  const milestone = (nodes.flags[v] as number) & MILESTONE;
  // A milestone that has begun has been reached.
  const actualFinish = progress.actualFinish ?? (milestone ? progress.actualStart : undefined);
  if (actualFinish !== undefined) {
    nodes.flags[v] = (nodes.flags[v] as number) | DONE;
    nodes.actualFinish[v] = actualFinish;
    nodes.span[v] = calendar.offsetAt(actualFinish) - begun;
    nodes.base[v] = nodes.flags[v] & MILESTONE ? progress.actualStart : begun;
    return;
  }
  const status = net.statusOffset[nodes.calendar[v] as number] as number;
  const worked = Math.max(0, status - begun);
  const remaining = progress.remaining ?? Math.max(0, task.duration - worked);
  nodes.flags[v] = STARTED;
  nodes.span[v] = remaining;
  // What remains follows today, however much was done; a plan that does not know today has it follow what was done.
  const continued = net.network.statusDate === undefined ? begun + Math.max(0, task.duration - remaining) : begun;
  nodes.base[v] = Math.max(continued, status);
  if (status > continued) nodes.baseDriver[v] = DRIVER.statusDate;
}

/** No work before the project's start, nor, being ahead, before the status date; a date of its own may precede the project's start. */
function refreshStart(net: CompiledNetwork, v: number, task: NetworkTask): void {
  const { nodes, network } = net;
  const milestone = (nodes.flags[v] as number) & MILESTONE;
  const calendar = nodes.calendar[v] as number;
  const earlier = task.constraint?.type === 'SNET' && task.constraint.at < network.start;
  const start = milestone ? touchUp(calendarOf(net, v), network.start) : (net.startOffset[calendar] as number);
  nodes.base[v] = earlier ? UNBOUNDED_EARLY : start;
  nodes.baseDriver[v] = DRIVER.projectStart;
  if (network.statusDate === undefined) return;
  const status = milestone ? touchUp(calendarOf(net, v), network.statusDate) : (net.statusOffset[calendar] as number);
  raiseBase(net, v, status, DRIVER.statusDate);
}

function refreshConstraints(net: CompiledNetwork, v: number, task: NetworkTask): void {
  const { hierarchy, network, nodes } = net;
  let leastRequired = UNBOUNDED_EARLY;
  let mostAllowed = UNBOUNDED_LATE;
  for (let row = net.rowOf[v]; row !== undefined; row = hierarchy.parentOf(row)) {
    const { constraint, deadline } = network.tasks[row] as NetworkTask;
    const own = row === net.rowOf[v];
    if (constraint) {
      const { least, most } = boundsOf(net, v, constraint);
      leastRequired = Math.max(leastRequired, least);
      mostAllowed = Math.min(mostAllowed, most);
      raiseBase(net, v, least, own ? DRIVER.constraint : DRIVER.summaryConstraint);
      lowerCap(net, v, most, own ? DRIVER.constraint : DRIVER.summaryConstraint);
    }
    if (deadline !== undefined) lowerCap(net, v, latestFor(net, v, deadline), own ? DRIVER.deadline : DRIVER.summaryDeadline);
  }
  if (leastRequired > mostAllowed && ((nodes.flags[v] as number) & STARTED) === 0) throw contradiction(net, v);
  if (task.constraint?.type !== 'MSO' && task.constraint?.type !== 'MFO') return;
  if ((nodes.flags[v] as number) & STARTED) return;
  const { least } = boundsOf(net, v, task.constraint);
  nodes.flags[v] = (nodes.flags[v] as number) | PINNED;
  nodes.base[v] = least;
  nodes.cap[v] = least;
  nodes.baseDriver[v] = DRIVER.constraint;
  nodes.capDriver[v] = DRIVER.constraint;
}

function boundsOf(net: CompiledNetwork, v: number, { type, at }: Constraint): { least: number; most: number } {
  const finish = type === 'FNET' || type === 'FNLT' || type === 'MFO';
  const value = finish ? latestFor(net, v, at) : earliestFor(net, v, at);
  return {
    least: type === 'SNLT' || type === 'FNLT' ? UNBOUNDED_EARLY : value,
    most: type === 'SNET' || type === 'FNET' ? UNBOUNDED_LATE : value,
  };
}

/** The value of a task that begins at an instant; of a milestone on a free day, where work begins after it. */
function earliestFor(net: CompiledNetwork, v: number, at: number): number {
  const calendar = calendarOf(net, v);
  return (net.nodes.flags[v] as number) & MILESTONE ? touchUp(calendar, at) : calendar.offsetAt(at);
}

/** The value of a task that ends at an instant; of a milestone on a free day, where work ended before it. */
function latestFor(net: CompiledNetwork, v: number, at: number): number {
  const calendar = calendarOf(net, v);
  if ((net.nodes.flags[v] as number) & MILESTONE) return touchDown(calendar, at);
  return calendar.offsetAt(at) - (net.nodes.span[v] as number);
}

function raiseBase({ nodes }: CompiledNetwork, v: number, least: number, driver: number): void {
  if (least <= (nodes.base[v] as number)) return;
  nodes.base[v] = least;
  nodes.baseDriver[v] = driver;
}

function lowerCap({ nodes }: CompiledNetwork, v: number, most: number, driver: number): void {
  if (most >= (nodes.cap[v] as number)) return;
  nodes.cap[v] = most;
  nodes.capDriver[v] = driver;
}

function contradiction({ network, hierarchy, rowOf }: CompiledNetwork, v: number): DomainError {
  const stated = [...hierarchy.lineage(rowOf[v] as number)].flatMap((row) => {
    const { name, constraint } = network.tasks[row] as NetworkTask;
    return constraint ? [`${name}: ${constraint.type} ${wallTime(constraint.at)}`] : [];
  });
  const task = network.tasks[rowOf[v] as number]?.name ?? '';
  return new DomainError('schedule.constraints-contradict', { task, constraints: stated.join('; ') });
}
