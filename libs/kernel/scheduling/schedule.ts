import type { WallMinute } from '../calendar/wall-time.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { DomainError } from '../shared/domain-error.js';
import { compileNetwork } from './compile-network.js';
import { type CompiledNetwork, DONE, MILESTONE, NO_TASK } from './compiled-network.js';
import { REMOVED } from './edges.js';
import { finishInstant, startInstant } from './link-bounds.js';
import type { ProjectNetwork } from './network.js';
import { planValues } from './plan-pass.js';
import { freeSlack, totalSlack } from './slack.js';
import { type Solved, solve } from './solve.js';

/**
 * The dates of one task, as wall minutes: a start is the beginning of the working time that follows, a finish the end of
 * the one before, so Friday 18:00 and not Monday 09:00. `start` and `finish` are the plan's.
 */
export interface TaskDates {
  readonly id: string;
  readonly earlyStart: WallMinute;
  readonly earlyFinish: WallMinute;
  readonly lateStart: WallMinute;
  readonly lateFinish: WallMinute;
  readonly start: WallMinute;
  readonly finish: WallMinute;
  /** Signed working minutes on the task's calendar; of a summary the least of the tasks below. */
  readonly totalSlack: number;
  readonly freeSlack: number;
  readonly critical: boolean;
}

/** Schedules a network: both passes, slack, and the plan by its direction. @throws DomainError as `compileNetwork` and `solve`. */
export function schedule(network: ProjectNetwork): Schedule {
  return new Schedule(solve(compileNetwork(network)));
}

export class Schedule {
  private plan: Int32Array | undefined;

  constructor(readonly solved: Solved) {}

  /** The instant at which the network ends at the earliest. */
  get earlyFinish(): WallMinute {
    return this.solved.earlyFinish.instant as WallMinute;
  }

  /** Whether a task has tasks below it, whose dates are its own. */
  isSummary(id: string): boolean {
    const { hierarchy } = this.solved.net;
    const row = hierarchy.row(id);
    return row !== undefined && hierarchy.isSummary(row);
  }

  /** @throws DomainError `schedule.task-unknown`. */
  datesOf(id: string): TaskDates {
    const { hierarchy, nodeOf } = this.solved.net;
    const row = hierarchy.row(id);
    if (row === undefined) throw new DomainError('schedule.task-unknown', { task: id });
    if (!hierarchy.isSummary(row)) return this.datesOfNode(nodeOf[row] as number, id);
    return rolledUp(
      id,
      hierarchy.leavesOf(row).map((leaf) => this.datesOfNode(nodeOf[leaf] as number, '')),
    );
  }

  /** Of all tasks, in the order of the network. */
  allDates(): TaskDates[] {
    const { network, hierarchy, nodes, rowOf } = this.solved.net;
    const all = new Array<TaskDates>(network.tasks.length);
    // In the order of the nodes, because neighbours of one node stand near those of the next.
    for (let v = 0; v < nodes.count; v++) {
      const row = rowOf[v] as number;
      if (((nodes.flags[v] as number) & NO_TASK) === 0) all[row] = this.datesOfNode(v, network.tasks[row]?.id ?? '');
    }
    for (const row of hierarchy.summariesInnermostFirst()) {
      const children = hierarchy.childrenOf(row).map((child) => all[child] as TaskDates);
      all[row] = rolledUp(network.tasks[row]?.id ?? '', children);
    }
    return all;
  }

  private datesOfNode(v: number, id: string): TaskDates {
    const { net, early, late } = this.solved;
    this.plan ??= planValues(this.solved);
    const [e, l, p] = [early.value[v] as number, late.value[v] as number, this.plan[v] as number];
    const earlyDates = shown(net, v, e, (early.driver[v] as number) >= 0);
    const lateDates = l === e ? earlyDates : shown(net, v, l, hasPredecessor(net, v));
    const planned = p === e ? earlyDates : p === l ? lateDates : shown(net, v, p, hasPredecessor(net, v));
    const slack = totalSlack(this.solved, v);
    const done = ((net.nodes.flags[v] as number) & DONE) !== 0;
    return {
      id,
      earlyStart: earlyDates.start,
      earlyFinish: earlyDates.finish,
      lateStart: lateDates.start,
      lateFinish: lateDates.finish,
      start: planned.start,
      finish: planned.finish,
      totalSlack: slack,
      freeSlack: freeSlack(this.solved, v, slack),
      critical: !done && slack <= (net.network.criticalSlack ?? 0),
    };
  }
}

/** @param preceded a milestone that something leads to is the end of it (Friday 18:00), another the beginning of what follows. */
function shown(net: CompiledNetwork, v: number, value: number, preceded: boolean): { start: WallMinute; finish: WallMinute } {
  const flags = net.nodes.flags[v] as number;
  if ((flags & (MILESTONE | DONE)) !== MILESTONE) {
    return { start: startInstant(net, v, value) as WallMinute, finish: finishInstant(net, v, value) as WallMinute };
  }
  const calendar = net.calendars[net.nodes.calendar[v] as number] as WorkingCalendar;
  const offset = calendar.offsetAt(value);
  const instant = (preceded ? calendar.finishAt(offset) : calendar.startAt(offset)) as WallMinute;
  return { start: instant, finish: instant };
}

function hasPredecessor({ edges }: CompiledNetwork, v: number): boolean {
  for (let e = edges.inAt[v] as number; e < (edges.inAt[v + 1] as number); e++) {
    if (((edges.code[e] as number) & REMOVED) === 0) return true;
  }
  return false;
}

function rolledUp(id: string, parts: readonly TaskDates[]): TaskDates {
  const least = (of: (part: TaskDates) => number) => Math.min(...parts.map(of));
  const most = (of: (part: TaskDates) => number) => Math.max(...parts.map(of));
  return {
    id,
    earlyStart: least((part) => part.earlyStart) as WallMinute,
    earlyFinish: most((part) => part.earlyFinish) as WallMinute,
    lateStart: least((part) => part.lateStart) as WallMinute,
    lateFinish: most((part) => part.lateFinish) as WallMinute,
    start: least((part) => part.start) as WallMinute,
    finish: most((part) => part.finish) as WallMinute,
    totalSlack: least((part) => part.totalSlack),
    freeSlack: least((part) => part.freeSlack),
    critical: parts.some((part) => part.critical),
  };
}
