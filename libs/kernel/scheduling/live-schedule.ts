import { DomainError } from '../shared/domain-error.js';
import { checkLink, checkTask } from './check-network.js';
import { compileNetwork } from './compile-network.js';
import type { CompiledNetwork } from './compiled-network.js';
import { withEdge } from './edge-insertion.js';
import { lagCalendarOf, lagMinutes, LINK_CODE, REMOVED } from './edges.js';
import type { Edit } from './edit.js';
import type { Link, NetworkTask, ProjectNetwork } from './network.js';
import { NetworkDraft } from './network-draft.js';
import { backwardPass, lateBase } from './passes.js';
import { refreshEdge, refreshNode } from './refresh.js';
import { Schedule } from './schedule.js';
import { earlyFinishOf, lateBaseInstant, type Solved, solve } from './solve.js';
import { Sweep } from './sweep.js';

/** A change that cannot be made in what is laid out already. */
class NeedsNewLayout extends Error {}

/**
 * A schedule that takes edits and recomputes what they reach; its dates are always those of a full run. An edit that is
 * refused leaves everything as it was.
 */
export class LiveSchedule {
  private draft: NetworkDraft;
  private solved: Solved;
  private sweep: Sweep;

  constructor(network: ProjectNetwork) {
    this.draft = this.draftOf(network);
    this.solved = solve(compileNetwork(this.draft.network));
    this.sweep = new Sweep(this.solved.net.nodes.count);
  }

  /** The network as the edits have left it. */
  get network(): ProjectNetwork {
    return this.draft.current();
  }

  /** The dates after the last edit; a view that the next edit ends. */
  get schedule(): Schedule {
    return new Schedule(this.solved);
  }

  /**
   * @returns the edit that undoes this one.
   * @throws DomainError as `schedule` does for the edited network, and `schedule.task-unknown`, `schedule.link-unknown`.
   */
  apply(edit: Edit): Edit {
    const links = this.draft.links.length;
    const undo = this.draft.alter(edit);
    try {
      this.reflect(edit, undo, this.draft.links.length > links);
      this.recompute();
    } catch (error) {
      if (!(error instanceof NeedsNewLayout || error instanceof DomainError)) throw error;
      this.layOutOr(undo);
    }
    return undo;
  }

  /** Lays out the edited network; when it is refused, the old one, and refuses. */
  private layOutOr(undo: Edit): void {
    try {
      this.layOut();
    } catch (refusal) {
      this.draft.alter(undo);
      this.layOut();
      throw refusal;
    }
  }

  private layOut(): void {
    const network = this.draft.current();
    const solved = solve(compileNetwork(network));
    this.draft = this.draftOf(network);
    this.solved = { ...solved, net: { ...solved.net, network: this.draft.network } };
    this.sweep = new Sweep(solved.net.nodes.count);
  }

  /** Makes the change, which the draft knows already, in what was compiled. */
  private reflect(edit: Edit, undo: Edit, newLink: boolean): void {
    const { net } = this.solved;
    const removed = undo.change === 'add-link' ? undo.link : undefined;
    if ('task' in edit) {
      const row = this.draft.rowOf(edit.task);
      const task = this.draft.tasks[row] as NetworkTask;
      checkTask(task, net.hierarchy.isSummary(row), this.calendarIds());
      if (edit.change === 'task-calendar' && !net.hierarchy.isSummary(row)) this.moveToCalendar(net, row, task);
      for (const leaf of net.hierarchy.leavesOf(row)) this.refreshTask(net, net.nodeOf[leaf] as number, leaf);
      return;
    }
    switch (edit.change) {
      case 'add-link':
        if (newLink) this.insertLink(net, edit.link);
        else this.setRemoved(net, this.draft.links.indexOf(edit.link), false);
        return;
      case 'remove-link':
        return this.setRemoved(net, this.draft.links.indexOf(removed as Link), true);
      case 'lag':
        return this.changeLag(net, this.draft.linkRow(edit.link));
      case 'target':
        return;
      case 'status-date':
      case 'calendars':
        throw new NeedsNewLayout();
    }
  }

  private recompute(): void {
    const { early, late } = this.solved;
    const net = { ...this.solved.net, network: this.draft.network };
    this.sweep.early(net, early);
    const earlyFinish = earlyFinishOf(net, early);
    const instant = lateBaseInstant(net, earlyFinish.instant);
    const same = instant === this.solved.lateBase.instant;
    const base = same ? this.solved.lateBase : lateBase(net, instant);
    if (same) this.sweep.late(net, early, late, base);
    else {
      this.sweep.clearLate();
      backwardPass(net, early, late, base);
    }
    this.solved = { net, early, late, earlyFinish, lateBase: base };
  }

  private refreshTask(net: CompiledNetwork, v: number, row: number): void {
    refreshNode(net, v, this.draft.tasks[row] as NetworkTask);
    const { edges } = net;
    for (let e = edges.inAt[v] as number; e < (edges.inAt[v + 1] as number); e++) refreshEdge(net, e);
    for (let k = edges.outAt[v] as number; k < (edges.outAt[v + 1] as number); k++) refreshEdge(net, edges.out[k] as number);
    this.sweep.touch(net, v);
  }

  private moveToCalendar(net: CompiledNetwork, row: number, task: NetworkTask): void {
    if (task.elapsed) return;
    const index = net.calendars.findIndex(({ id }) => id === (task.calendar ?? this.draft.network.calendar));
    if (index < 0) throw new NeedsNewLayout();
    net.nodes.calendar[net.nodeOf[row] as number] = index;
  }

  /** A link whose successor stands behind its predecessor already gets an edge; another changes the order of the nodes. */
  private insertLink(net: CompiledNetwork, link: Link): void {
    checkLink(link, this.draft.tasks, net.hierarchy, this.calendarIds());
    const rows = [this.draft.rowOf(link.from), this.draft.rowOf(link.to)] as const;
    const [from, to] = [net.nodeOf[rows[0]] as number, net.nodeOf[rows[1]] as number];
    if (from >= to || rows.some((row) => net.hierarchy.isSummary(row))) throw new NeedsNewLayout();
    const row = this.draft.links.length - 1;
    const edge = { from, to, code: LINK_CODE[link.type], ...this.lagOf(net, link), link: row };
    const { edges, number } = withEdge(net.edges, edge, [this.solved.early, this.solved.late]);
    this.solved = { ...this.solved, net: { ...net, edges } };
    refreshEdge(this.solved.net, number);
    this.sweep.touchEdge(this.solved.net, number);
  }

  private draftOf(network: ProjectNetwork): NetworkDraft {
    return new NetworkDraft(network, (task) => this.linksInto(task));
  }

  /** A link to a summary stands at the first of its tasks, too. */
  private linksInto(task: string): number[] {
    const { hierarchy, nodeOf, edges } = this.solved.net;
    const row = hierarchy.row(task);
    if (row === undefined) return [];
    const v = nodeOf[hierarchy.leavesOf(row)[0] as number] as number;
    return Array.from(edges.link.subarray(edges.inAt[v], edges.inAt[v + 1]));
  }

  private lagOf(net: CompiledNetwork, { from, lag }: Link): { lag: number; lagCalendar: number } {
    const indexOf = (id: string) => {
      const index = net.calendars.findIndex((calendar) => calendar.id === id);
      if (index < 0) throw new NeedsNewLayout();
      return index;
    };
    return {
      lag: lagMinutes(lag, this.draft.tasks[this.draft.rowOf(from)]?.duration ?? 0),
      lagCalendar: lagCalendarOf(lag, { indexOf, roundTheClock: net.calendars.length - 1 }),
    };
  }

  private setRemoved(net: CompiledNetwork, row: number, removed: boolean): void {
    for (const edge of this.edgesOf(net, row)) {
      const code = net.edges.code[edge] as number;
      net.edges.code[edge] = removed ? code | REMOVED : code & ~REMOVED;
      refreshEdge(net, edge);
      this.sweep.touchEdge(net, edge);
    }
  }

  private changeLag(net: CompiledNetwork, row: number): void {
    const link = this.draft.links[row] as Link;
    checkLink(link, this.draft.tasks, net.hierarchy, this.calendarIds());
    const { lag, lagCalendar } = this.lagOf(net, link);
    for (const edge of this.edgesOf(net, row)) {
      net.edges.lag[edge] = lag;
      net.edges.lagCalendar[edge] = lagCalendar;
      refreshEdge(net, edge);
      this.sweep.touchEdge(net, edge);
    }
  }

  private edgesOf({ hierarchy, nodeOf, edges }: CompiledNetwork, row: number): number[] {
    const { to } = this.draft.links[row] as Link;
    const found: number[] = [];
    for (const leaf of hierarchy.leavesOf(this.draft.rowOf(to))) {
      const v = nodeOf[leaf] as number;
      for (let e = edges.inAt[v] as number; e < (edges.inAt[v + 1] as number); e++) if (edges.link[e] === row) found.push(e);
    }
    return found;
  }

  private calendarIds(): Set<string> {
    return new Set(this.draft.network.calendars.map(({ id }) => id));
  }
}
