import type { WallMinute } from '../calendar/wall-time.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { DomainError } from '../shared/domain-error.js';
import { DONE, DRIVER, FIXED, MILESTONE, STARTED } from './compiled-network.js';
import { FROM_START, NO_LINK, TO_FINISH } from './edges.js';
import { finishInstant, startInstant } from './link-bounds.js';
import type { Constraint, Link, NetworkTask } from './network.js';
import type { Pass } from './passes.js';
import type { Solved } from './solve.js';

/** What decided a date. */
export type Driver =
  | { readonly by: 'link'; readonly link: Link; readonly other: string }
  | { readonly by: 'project-start' | 'target' | 'early-finish' | 'status-date' | 'actual'; readonly at: WallMinute }
  | { readonly by: 'constraint'; readonly constraint: Constraint; readonly of: string }
  | { readonly by: 'deadline'; readonly at: WallMinute; readonly of: string };

/**
 * Why one of a task's four dates is what it is: what decided it, at which end of the task, and the calendar that moved it,
 * when the decisive moment lay outside of its working time. A date that was decided at the other end follows over the
 * duration.
 */
export interface DrivingReason {
  readonly driver: Driver;
  readonly decidedAt: 'start' | 'finish';
  readonly movedBy?: { readonly calendar: string; readonly from: WallMinute; readonly to: WallMinute };
}

export interface DrivingReasons {
  readonly earlyStart: DrivingReason;
  readonly earlyFinish: DrivingReason;
  readonly lateStart: DrivingReason;
  readonly lateFinish: DrivingReason;
}

/**
 * The reasons of a task that is no summary; a summary's dates are its first and last task's.
 * @throws DomainError `schedule.task-unknown`, `schedule.summary-reason`.
 */
export function drivingReasons(solved: Solved, id: string): DrivingReasons {
  const { hierarchy, nodeOf, network } = solved.net;
  const row = hierarchy.row(id);
  if (row === undefined) throw new DomainError('schedule.task-unknown', { task: id });
  if (hierarchy.isSummary(row)) throw new DomainError('schedule.summary-reason', { task: network.tasks[row]?.name ?? id });
  const v = nodeOf[row] as number;
  const early = reasonOf(solved, v, solved.early, 'early');
  const late = reasonOf(solved, v, solved.late, 'late');
  const { flags, actualStart, actualFinish } = solved.net.nodes;
  const special = flags[v] as number;
  if ((special & (STARTED | DONE)) === 0) return { earlyStart: early, earlyFinish: early, lateStart: late, lateFinish: late };
  const begun = happened(actualStart[v] as number, 'start');
  if ((special & DONE) === 0) return { earlyStart: begun, earlyFinish: early, lateStart: begun, lateFinish: late };
  const ended = happened(actualFinish[v] as number, 'finish');
  return { earlyStart: begun, earlyFinish: ended, lateStart: begun, lateFinish: ended };
}

function happened(at: number, decidedAt: DrivingReason['decidedAt']): DrivingReason {
  return { driver: { by: 'actual', at: at as WallMinute }, decidedAt };
}

function reasonOf(solved: Solved, v: number, pass: Pass, which: 'early' | 'late'): DrivingReason {
  const decisive = which === 'early' ? decisiveEarly(solved, v) : decisiveLate(solved, v);
  const moved = decisive.at === undefined ? undefined : movedBy(solved, v, pass, decisive.at, decisive.end);
  return { driver: decisive.driver, decidedAt: decisive.end, ...(moved ? { movedBy: moved } : {}) };
}

interface Decisive {
  readonly driver: Driver;
  readonly end: 'start' | 'finish';
  /** The moment that decided, before the task's calendar moved it; undefined where a lag on another calendar came between. */
  readonly at?: number;
}

function decisiveEarly(solved: Solved, v: number): Decisive {
  const { net, early } = solved;
  const code = early.driver[v] as number;
  if (code < 0) return byDate(solved, v, code);
  const edge = overSummaries(solved, code, 'early');
  const end = (net.edges.code[edge] as number) & TO_FINISH ? 'finish' : 'start';
  const from = net.edges.from[edge] as number;
  const leaves = (net.edges.code[edge] as number) & FROM_START ? startInstant : finishInstant;
  const lagless = net.edges.lag[edge] === 0;
  return { driver: linkDriver(solved, edge, 'from'), end, ...(lagless ? { at: leaves(net, from, early.value[from] as number) } : {}) };
}

function decisiveLate(solved: Solved, v: number): Decisive {
  const { net, late } = solved;
  const code = late.driver[v] as number;
  if (code < 0) return byDate(solved, v, code);
  const edge = overSummaries(solved, code, 'late');
  const end = (net.edges.code[code] as number) & FROM_START ? 'start' : 'finish';
  const to = net.edges.to[edge] as number;
  const enters = (net.edges.code[edge] as number) & TO_FINISH ? finishInstant : startInstant;
  const lagless = net.edges.lag[edge] === 0;
  return { driver: linkDriver(solved, edge, 'to'), end, ...(lagless ? { at: enters(net, to, late.value[to] as number) } : {}) };
}

/** An edge into the end of a summary was made by no link; the one that decides leads on from that end. */
function overSummaries({ net, late }: Solved, edge: number, which: 'early' | 'late'): number {
  if (which === 'early' || net.edges.link[edge] !== NO_LINK) return edge;
  return late.driver[net.edges.to[edge] as number] as number;
}

function linkDriver({ net }: Solved, edge: number, side: 'from' | 'to'): Driver {
  const { network, edges, rowOf, summaryEnds } = net;
  const link = network.links[edges.link[edge] as number] as Link;
  const node = (side === 'from' ? edges.from[edge] : edges.to[edge]) as number;
  const row = rowOf[node] as number;
  const task = network.tasks[row < network.tasks.length ? row : (summaryEnds[row - network.tasks.length]?.row ?? 0)];
  return { by: 'link', link, other: task?.id ?? '' };
}

function byDate(solved: Solved, v: number, code: number): Decisive {
  const { net } = solved;
  const { network, nodes, rowOf, hierarchy } = net;
  const task = network.tasks[rowOf[v] as number] as NetworkTask;
  const lineage = [...hierarchy.lineage(rowOf[v] as number)].map((row) => network.tasks[row] as NetworkTask);
  switch (code) {
    case DRIVER.projectStart:
      return { driver: { by: 'project-start', at: network.start }, end: 'start', at: network.start };
    case DRIVER.statusDate: {
      const at = network.statusDate as WallMinute;
      return { driver: { by: 'status-date', at }, end: 'start', at };
    }
    case DRIVER.actual:
      return { driver: { by: 'actual', at: nodes.actualStart[v] as WallMinute }, end: 'start' };
    case DRIVER.target: {
      const by = network.target === undefined ? 'early-finish' : 'target';
      const at = solved.lateBase.instant as WallMinute;
      return { driver: { by, at }, end: 'finish', at };
    }
    case DRIVER.constraint:
    case DRIVER.summaryConstraint: {
      const own = code === DRIVER.constraint;
      const holder = own ? task : decisiveSummary(lineage.slice(1), 'constraint');
      const constraint = holder.constraint as Constraint;
      return { driver: { by: 'constraint', constraint, of: holder.id }, end: endOf(constraint), at: constraint.at };
    }
    default: {
      const own = code === DRIVER.deadline;
      const holder = own ? task : decisiveSummary(lineage.slice(1), 'deadline');
      const at = holder.deadline as WallMinute;
      return { driver: { by: 'deadline', at, of: holder.id }, end: 'finish', at };
    }
  }
}

/** Of several summaries above a task the strictest decides: the latest SNET, the earliest FNLT or deadline. */
function decisiveSummary(summaries: readonly NetworkTask[], what: 'constraint' | 'deadline'): NetworkTask {
  const strictness = (task: NetworkTask) => {
    if (what === 'deadline') return -Number(task.deadline ?? Number.POSITIVE_INFINITY);
    if (!task.constraint) return Number.NEGATIVE_INFINITY;
    return task.constraint.type === 'SNET' ? task.constraint.at : -Number(task.constraint.at);
  };
  return summaries.reduce((strictest, task) => (strictness(task) > strictness(strictest) ? task : strictest));
}

function endOf({ type }: Constraint): 'start' | 'finish' {
  return type === 'SNET' || type === 'SNLT' || type === 'MSO' ? 'start' : 'finish';
}

function movedBy(solved: Solved, v: number, pass: Pass, from: number, end: 'start' | 'finish'): DrivingReason['movedBy'] {
  const { net } = solved;
  if ((net.nodes.flags[v] as number) & (STARTED | DONE | MILESTONE | FIXED)) return undefined;
  const value = pass.value[v] as number;
  const to = end === 'start' ? startInstant(net, v, value) : finishInstant(net, v, value);
  const calendar = net.calendars[net.nodes.calendar[v] as number] as WorkingCalendar;
  if (to === from) return undefined;
  return { calendar: calendar.id, from: from as WallMinute, to: to as WallMinute };
}
