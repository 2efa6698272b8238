import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { SummaryEnd } from './edges.js';
import type { Hierarchy } from './hierarchy.js';
import type { ProjectNetwork } from './network.js';

/** What is special about a node. */
export const MILESTONE = 1;
/** Under way: its start has happened, and its value is where the remaining work begins. */
export const STARTED = 2;
export const DONE = 4;
/** Must start or finish on a date, whatever the links say. */
export const PINNED = 8;
/** The moment at which the first task of a summary begins: the earliest of its edges, not the latest. */
export const FIRST_START = 16;
/** No task that is scheduled: a summary, or the end of one. */
export const NO_TASK = 32;
export const FIXED = DONE | PINNED;

/** Why a date is what it is, where no edge decided it. Edges are named by their number, which is not negative. */
export const DRIVER = {
  nothing: -1,
  projectStart: -2,
  statusDate: -3,
  constraint: -4,
  summaryConstraint: -5,
  actual: -6,
  target: -7,
  deadline: -8,
  summaryDeadline: -9,
} as const;

/** An edge between two calendars, or to or from a milestone: its bound needs conversions. */
export const SLOW = -(2 ** 31);

/** No bound. Far enough from the ends of 32 bits that a span may be added or taken away. */
export const UNBOUNDED_EARLY = -(2 ** 30);
export const UNBOUNDED_LATE = 2 ** 30;

/**
 * A network laid out for linear scans: nodes numbered in topological order, edges grouped by successor (their number) and
 * by predecessor. The *value* of a node is where it, or what remains of it, begins: an offset of its calendar; of a
 * milestone an instant that touches working time, since of the two instants of a boundary it may be either.
 */
export interface CompiledNetwork {
  readonly network: ProjectNetwork;
  readonly hierarchy: Hierarchy;
  /** Those in use, and last the one that works around the clock. */
  readonly calendars: readonly WorkingCalendar[];
  readonly projectCalendar: number;
  readonly nodes: NodeColumns;
  readonly edges: EdgeColumns;
  /** Row of the network, or, from the number of tasks on, of `summaryEnds`. */
  readonly rowOf: Int32Array;
  readonly nodeOf: Int32Array;
  readonly summaryEnds: readonly SummaryEnd[];
  /** By calendar: the project's start and the status date as offsets. */
  readonly startOffset: Int32Array;
  readonly statusOffset: Int32Array;
}

export interface NodeColumns {
  readonly count: number;
  readonly flags: Uint8Array;
  readonly calendar: Uint16Array;
  /** Minutes between the value and the finish: the duration, or what remains of it. */
  readonly span: Int32Array;
  /** Bounds of the value that no link makes, and what makes them. */
  readonly base: Int32Array;
  readonly baseDriver: Int8Array;
  readonly cap: Int32Array;
  readonly capDriver: Int8Array;
  /** Instants, of a task under way or done. */
  readonly actualStart: Int32Array;
  readonly actualFinish: Int32Array;
}

export interface EdgeColumns {
  readonly count: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly code: Uint8Array;
  readonly lag: Int32Array;
  readonly lagCalendar: Int32Array;
  readonly link: Int32Array;
  /** Minutes from value to value where both ends count on one calendar, else SLOW. */
  readonly weight: Int32Array;
  /** Edges into node `v` are numbered `inAt[v] … inAt[v + 1]`; those out of it stand at `outAt[v] … outAt[v + 1]` in `out`. */
  readonly inAt: Int32Array;
  readonly outAt: Int32Array;
  readonly out: Int32Array;
}

/** The first instant at or after one that touches working time. */
export function touchUp(calendar: WorkingCalendar, instant: number): number {
  const offset = calendar.offsetAt(instant);
  return calendar.finishAt(offset) === instant ? instant : calendar.startAt(offset);
}

/** The last instant at or before one that touches working time. */
export function touchDown(calendar: WorkingCalendar, instant: number): number {
  const offset = calendar.offsetAt(instant);
  return calendar.startAt(offset) === instant ? instant : calendar.finishAt(offset);
}
