import type { EdgeColumns } from './compiled-network.js';
import type { Pass } from './passes.js';

export interface NewEdge {
  readonly from: number;
  readonly to: number;
  readonly code: number;
  readonly lag: number;
  readonly lagCalendar: number;
  readonly link: number;
}

/**
 * The same edges and one more, the last of those into its successor. Later edges move up by one number, also where a
 * pass names them as drivers.
 */
export function withEdge(edges: EdgeColumns, edge: NewEdge, passes: readonly Pass[]): { edges: EdgeColumns; number: number } {
  const number = edges.inAt[edge.to + 1] as number;
  const place = edges.outAt[edge.from + 1] as number;
  const out = inserted(edges.out, place, number, Int32Array);
  for (let k = 0; k < out.length; k++) if (k !== place && (out[k] as number) >= number) out[k] = (out[k] as number) + 1;
  for (const { driver } of passes) {
    for (let v = 0; v < driver.length; v++) if ((driver[v] as number) >= number) driver[v] = (driver[v] as number) + 1;
  }
  return {
    number,
    edges: {
      count: edges.count + 1,
      from: inserted(edges.from, number, edge.from, Int32Array),
      to: inserted(edges.to, number, edge.to, Int32Array),
      code: inserted(edges.code, number, edge.code, Uint8Array),
      lag: inserted(edges.lag, number, edge.lag, Int32Array),
      lagCalendar: inserted(edges.lagCalendar, number, edge.lagCalendar, Int32Array),
      link: inserted(edges.link, number, edge.link, Int32Array),
      weight: inserted(edges.weight, number, 0, Int32Array),
      inAt: oneMoreAfter(edges.inAt, edge.to),
      outAt: oneMoreAfter(edges.outAt, edge.from),
      out,
    },
  };
}

type Column = Int32Array | Uint8Array;

function inserted<C extends Column>(old: C, at: number, value: number, make: new (length: number) => C): C {
  const column = new make(old.length + 1);
  column.set(old.subarray(0, at));
  column[at] = value;
  column.set(old.subarray(at), at + 1);
  return column;
}

function oneMoreAfter(old: Int32Array, node: number): Int32Array {
  const at = old.slice();
  for (let v = node + 1; v < at.length; v++) at[v] = (at[v] as number) + 1;
  return at;
}
