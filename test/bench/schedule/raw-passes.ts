import { finishAt, offsetAt, type RawCalendars, startAt } from './raw-calendars.js';

/** Tasks and links as numbers, in the order of the rows. */
export interface RawInput {
  readonly duration: Int32Array;
  readonly calendar: Uint8Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly type: Uint8Array;
  readonly lag: Int32Array;
}

/** Bit 0: leaves the predecessor's start; bit 1: binds the successor's finish. */
const [FROM_START, TO_FINISH] = [1, 2];
export const RAW_TYPES = { FS: 0, SS: FROM_START, FF: TO_FINISH, SF: FROM_START | TO_FINISH } as const;
/** The edge joins two calendars; its type stands beside, its weight is the lag. */
const CROSS = 4;

/** Nodes in topological order; edges twice, by successor and by predecessor, each time in the order of the nodes. */
export interface RawNetwork {
  readonly rowOf: Int32Array;
  readonly duration: Int32Array;
  readonly calendar: Uint8Array;
  readonly incoming: RawEdges;
  readonly outgoing: RawEdges;
}

interface RawEdges {
  readonly at: Int32Array;
  readonly other: Int32Array;
  readonly weight: Int32Array;
  readonly kind: Uint8Array;
}

export function rawCompile(input: RawInput): RawNetwork {
  const nodes = input.duration.length;
  const byFrom = grouped(nodes, input.from);
  const waiting = new Int32Array(nodes);
  for (const to of input.to) waiting[to] = (waiting[to] as number) + 1;
  const rowOf = new Int32Array(nodes);
  const nodeOf = new Int32Array(nodes);
  let filled = 0;
  for (let row = 0; row < nodes; row++) if (waiting[row] === 0) rowOf[filled++] = row;
  for (let v = 0; v < filled; v++) {
    const row = rowOf[v] as number;
    nodeOf[row] = v;
    for (let k = byFrom.at[row] as number; k < (byFrom.at[row + 1] as number); k++) {
      const to = input.to[byFrom.edge[k] as number] as number;
      waiting[to] = (waiting[to] as number) - 1;
      if (waiting[to] === 0) rowOf[filled++] = to;
    }
  }
  const duration = new Int32Array(nodes);
  const calendar = new Uint8Array(nodes);
  for (let v = 0; v < nodes; v++) {
    duration[v] = input.duration[rowOf[v] as number] as number;
    calendar[v] = input.calendar[rowOf[v] as number] as number;
  }
  const from = renumbered(input.from, nodeOf);
  const to = renumbered(input.to, nodeOf);
  const weight = new Int32Array(from.length);
  const kind = new Uint8Array(from.length);
  for (let e = 0; e < from.length; e++) {
    const [i, j, type] = [from[e] as number, to[e] as number, input.type[e] as number];
    const cross = calendar[i] !== calendar[j];
    const spans = (type & FROM_START ? 0 : (duration[i] as number)) - (type & TO_FINISH ? (duration[j] as number) : 0);
    weight[e] = (input.lag[e] as number) + (cross ? 0 : spans);
    kind[e] = cross ? type | CROSS : type;
  }
  return {
    rowOf,
    duration,
    calendar,
    incoming: edges(grouped(nodes, to), from, weight, kind),
    outgoing: edges(grouped(nodes, from), to, weight, kind),
  };
}

function grouped(nodes: number, nodeOf: Int32Array): { at: Int32Array; edge: Int32Array } {
  const at = new Int32Array(nodes + 1);
  for (const v of nodeOf) at[v + 1] = (at[v + 1] as number) + 1;
  for (let v = 0; v < nodes; v++) at[v + 1] = (at[v + 1] as number) + (at[v] as number);
  const next = at.slice();
  const edge = new Int32Array(nodeOf.length);
  for (let e = 0; e < nodeOf.length; e++) {
    const place = next[nodeOf[e] as number] as number;
    next[nodeOf[e] as number] = place + 1;
    edge[place] = e;
  }
  return { at, edge };
}

function renumbered(rows: Int32Array, nodeOf: Int32Array): Int32Array {
  const nodes = new Int32Array(rows.length);
  for (let e = 0; e < rows.length; e++) nodes[e] = nodeOf[rows[e] as number] as number;
  return nodes;
}

function edges({ at, edge }: { at: Int32Array; edge: Int32Array }, other: Int32Array, weight: Int32Array, kind: Uint8Array): RawEdges {
  const ordered = { at, other: new Int32Array(edge.length), weight: new Int32Array(edge.length), kind: new Uint8Array(edge.length) };
  for (let k = 0; k < edge.length; k++) {
    const e = edge[k] as number;
    ordered.other[k] = other[e] as number;
    ordered.weight[k] = weight[e] as number;
    ordered.kind[k] = kind[e] as number;
  }
  return ordered;
}

/** Early and late starts as offsets of each node's calendar. */
export interface RawDates {
  readonly early: Int32Array;
  readonly late: Int32Array;
}

/** Both passes on one calendar, from an offset; the end is the early finish. */
export function rawPasses({ duration, incoming, outgoing }: RawNetwork, start: number): RawDates {
  const nodes = duration.length;
  const early = new Int32Array(nodes);
  let finish = 0;
  for (let v = 0; v < nodes; v++) {
    let value = start;
    const end = incoming.at[v + 1] as number;
    for (let k = incoming.at[v] as number; k < end; k++) {
      const bound = (early[incoming.other[k] as number] as number) + (incoming.weight[k] as number);
      if (bound > value) value = bound;
    }
    early[v] = value;
    if (value + (duration[v] as number) > finish) finish = value + (duration[v] as number);
  }
  const late = new Int32Array(nodes);
  for (let v = nodes - 1; v >= 0; v--) {
    let value = finish - (duration[v] as number);
    const end = outgoing.at[v + 1] as number;
    for (let k = outgoing.at[v] as number; k < end; k++) {
      const bound = (late[outgoing.other[k] as number] as number) - (outgoing.weight[k] as number);
      if (bound < value) value = bound;
    }
    late[v] = value;
  }
  return { early, late };
}

/** Both passes on several calendars, lags on the successor's, from an instant. */
export function rawPassesOverCalendars(net: RawNetwork, tables: RawCalendars, start: number): RawDates {
  const { duration, calendar, incoming, outgoing } = net;
  const nodes = duration.length;
  const starts = Int32Array.from(tables.dayAt, (_, c) => offsetAt(tables, c, start));
  const latest = starts.slice();
  const early = new Int32Array(nodes);
  for (let j = 0; j < nodes; j++) {
    const c = calendar[j] as number;
    let value = starts[c] as number;
    const end = incoming.at[j + 1] as number;
    for (let k = incoming.at[j] as number; k < end; k++) {
      const i = incoming.other[k] as number;
      const kind = incoming.kind[k] as number;
      let bound = incoming.weight[k] as number;
      if (kind < CROSS) bound += early[i] as number;
      else {
        const from = calendar[i] as number;
        const left = early[i] as number;
        const instant = kind & FROM_START ? startAt(tables, from, left) : finishAt(tables, from, left + (duration[i] as number));
        bound += offsetAt(tables, c, instant) - (kind & TO_FINISH ? (duration[j] as number) : 0);
      }
      if (bound > value) value = bound;
    }
    early[j] = value;
    if (value + (duration[j] as number) > (latest[c] as number)) latest[c] = value + (duration[j] as number);
  }
  const finish = Math.max(...Array.from(latest, (offset, c) => finishAt(tables, c, offset)));
  const ends = latest.map((_, c) => offsetAt(tables, c, finish));
  const late = new Int32Array(nodes);
  for (let i = nodes - 1; i >= 0; i--) {
    const c = calendar[i] as number;
    let value = (ends[c] as number) - (duration[i] as number);
    const end = outgoing.at[i + 1] as number;
    for (let k = outgoing.at[i] as number; k < end; k++) {
      const j = outgoing.other[k] as number;
      const kind = outgoing.kind[k] as number;
      let bound = (late[j] as number) - (outgoing.weight[k] as number);
      if (kind >= CROSS) {
        const instant = startAt(tables, calendar[j] as number, kind & TO_FINISH ? bound + (duration[j] as number) : bound);
        bound = kind & FROM_START ? offsetAt(tables, c, instant + 1) - 1 : offsetAt(tables, c, instant) - (duration[i] as number);
      }
      if (bound < value) value = bound;
    }
    late[i] = value;
  }
  return { early, late };
}

/** Reads every array of the passes once: what memory alone costs. */
export function readOnce({ duration, calendar, incoming, outgoing }: RawNetwork): number {
  let sum = 0;
  for (let v = 0; v < duration.length; v++) sum += (duration[v] as number) + (calendar[v] as number);
  for (const { at, other, weight } of [incoming, outgoing]) {
    for (let v = 0; v < at.length; v++) sum += at[v] as number;
    for (let k = 0; k < other.length; k++) sum += (other[k] as number) + (weight[k] as number);
  }
  return sum;
}
