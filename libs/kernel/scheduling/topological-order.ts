import type { EdgeList } from './edges.js';

/** Edges grouped by one of their ends: those of node `v` stand at `at[v] … at[v + 1]` in `edge`. */
export interface Grouped {
  readonly at: Int32Array;
  readonly edge: Int32Array;
}

/** Groups edges by a node each; within a node they keep their order. */
export function groupEdges(nodes: number, count: number, nodeOf: Int32Array): Grouped {
  const at = new Int32Array(nodes + 1);
  for (let e = 0; e < count; e++) (at[(nodeOf[e] as number) + 1] as number)++;
  for (let v = 0; v < nodes; v++) at[v + 1] = (at[v + 1] as number) + (at[v] as number);
  const next = at.slice(0, nodes);
  const edge = new Int32Array(count);
  for (let e = 0; e < count; e++) edge[(next[nodeOf[e] as number] as number)++] = e;
  return { at, edge };
}

/**
 * Nodes in an order in which every edge leads from an earlier to a later one (Kahn 1962). Shorter than `nodes` when some
 * lie on, or behind, a loop.
 */
export function topologicalOrder(nodes: number, edges: EdgeList, outgoing: Grouped): Int32Array {
  const waiting = new Int32Array(nodes);
  for (let e = 0; e < edges.count; e++) (waiting[edges.to[e] as number] as number)++;
  const order = new Int32Array(nodes);
  let filled = 0;
  for (let v = 0; v < nodes; v++) if (waiting[v] === 0) order[filled++] = v;
  for (let done = 0; done < filled; done++) {
    const v = order[done] as number;
    const end = outgoing.at[v + 1] as number;
    for (let k = outgoing.at[v] as number; k < end; k++) {
      const to = edges.to[outgoing.edge[k] as number] as number;
      const left = (waiting[to] as number) - 1;
      waiting[to] = left;
      if (left === 0) order[filled++] = to;
    }
  }
  return filled === nodes ? order : order.subarray(0, filled);
}
