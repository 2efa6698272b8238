import { checkLink } from './check-network.js';
import type { Hierarchy } from './hierarchy.js';
import type { Lag, Link, LinkType, ProjectNetwork } from './network.js';

/** Link types as the engine stores them: bit 0, it leaves the predecessor's start; bit 1, it binds the successor's finish. */
export const LINK_CODE = { FS: 0, SS: 1, FF: 2, SF: 3 } as const satisfies Record<LinkType, number>;
export const FROM_START = 1;
export const TO_FINISH = 2;
/** The link was taken away; its place is kept, so that it can come back. */
export const REMOVED = 4;

/** The lag counts on the successor's own calendar. */
export const OWN_CALENDAR = -1;
/** An edge that no link made: from a task to the finish or start of a summary above it. */
export const NO_LINK = -1;

/** A node that is no task: the moment at which the last, or the first, task of a summary ends, or begins. */
export interface SummaryEnd {
  readonly row: number;
  readonly end: 'finish' | 'start';
}

/**
 * The links between the tasks that are scheduled: those on summaries are spread over the tasks below. Nodes are the rows
 * of the network (summaries stay without edges), then the summary ends.
 */
export interface EdgeList {
  readonly count: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly code: Uint8Array;
  readonly lag: Int32Array;
  readonly lagCalendar: Int32Array;
  /** Row of the link in the network. */
  readonly link: Int32Array;
  readonly summaryEnds: readonly SummaryEnd[];
}

export interface LagCalendars {
  indexOf(id: string): number;
  readonly roundTheClock: number;
}

/** Minutes of a lag; percent are of the predecessor's duration, rounded to the minute. */
export function lagMinutes(lag: Lag | undefined, predecessorDuration: number): number {
  if (!lag) return 0;
  return lag.unit === 'percent' ? Math.round((lag.percent / 100) * predecessorDuration) : lag.minutes;
}

export function lagCalendarOf(lag: Lag | undefined, calendars: LagCalendars): number {
  if (!lag) return OWN_CALENDAR;
  if (lag.unit === 'elapsed') return calendars.roundTheClock;
  return lag.calendar === undefined ? OWN_CALENDAR : calendars.indexOf(lag.calendar);
}

/** @throws DomainError as `checkLink` does, and `schedule.cycle` never: order is another file's business. */
export function expandLinks(network: ProjectNetwork, hierarchy: Hierarchy, calendars: LagCalendars): EdgeList {
  const edges = new GrowingEdges(network.links.length);
  const summaryEnds: SummaryEnd[] = [];
  const nodes = new Map<string, number>();
  const calendarIds = new Set(network.calendars.map(({ id }) => id));
  const { tasks, links } = network;

  /** The node at which a link leaves a summary, with edges into it from every task below, made when first asked for. */
  const summaryEnd = (row: number, end: SummaryEnd['end']): number => {
    const known = nodes.get(`${row} ${end}`);
    if (known !== undefined) return known;
    const node = tasks.length + summaryEnds.push({ row, end }) - 1;
    nodes.set(`${row} ${end}`, node);
    const code = end === 'finish' ? LINK_CODE.FS : LINK_CODE.SS;
    for (const leaf of hierarchy.leavesOf(row)) edges.add(leaf, node, code, 0, OWN_CALENDAR, NO_LINK);
    return node;
  };

  for (let index = 0; index < links.length; index++) {
    const link = links[index] as Link;
    const { from, to } = checkLink(link, tasks, hierarchy, calendarIds);
    const code = LINK_CODE[link.type];
    const lag = link.lag ? lagMinutes(link.lag, tasks[from]?.duration ?? 0) : 0;
    const calendar = lagCalendarOf(link.lag, calendars);
    const source = hierarchy.isSummary(from) ? summaryEnd(from, (code & FROM_START) === 0 ? 'finish' : 'start') : from;
    if (!hierarchy.isSummary(to)) edges.add(source, to, code, lag, calendar, index);
    else for (const leaf of hierarchy.leavesOf(to)) edges.add(source, leaf, code, lag, calendar, index);
  }
  return edges.done(summaryEnds);
}

class GrowingEdges {
  private count = 0;
  private from: Int32Array;
  private to: Int32Array;
  private code: Uint8Array;
  private lag: Int32Array;
  private lagCalendar: Int32Array;
  private link: Int32Array;

  constructor(capacity: number) {
    this.from = new Int32Array(capacity);
    this.to = new Int32Array(capacity);
    this.code = new Uint8Array(capacity);
    this.lag = new Int32Array(capacity);
    this.lagCalendar = new Int32Array(capacity);
    this.link = new Int32Array(capacity);
  }

  add(from: number, to: number, code: number, lag: number, lagCalendar: number, link: number): void {
    if (this.count === this.from.length) this.grow();
    const at = this.count++;
    this.from[at] = from;
    this.to[at] = to;
    this.code[at] = code;
    this.lag[at] = lag;
    this.lagCalendar[at] = lagCalendar;
    this.link[at] = link;
  }

  done(summaryEnds: readonly SummaryEnd[]): EdgeList {
    const { count, from, to, code, lag, lagCalendar, link } = this;
    return { count, from, to, code, lag, lagCalendar, link, summaryEnds };
  }

  private grow(): void {
    const capacity = Math.max(16, this.from.length * 2);
    const larger = (old: Int32Array) => {
      const array = new Int32Array(capacity);
      array.set(old);
      return array;
    };
    const code = new Uint8Array(capacity);
    code.set(this.code);
    this.code = code;
    this.from = larger(this.from);
    this.to = larger(this.to);
    this.lag = larger(this.lag);
    this.lagCalendar = larger(this.lagCalendar);
    this.link = larger(this.link);
  }
}
