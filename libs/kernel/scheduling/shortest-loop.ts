import { DomainError } from '../shared/domain-error.js';
import { type EdgeList, NO_LINK } from './edges.js';
import type { Hierarchy } from './hierarchy.js';
import type { Lag, Link, ProjectNetwork } from './network.js';
import type { Grouped } from './topological-order.js';

/** One step of a loop: from a task over a link to the next, or from a task to its summary, or from a summary to a task below. */
export type LoopStep =
  | { readonly over: 'link'; readonly link: Link; readonly from: string; readonly to: string }
  | { readonly over: 'summary'; readonly from: string; readonly to: string };

/** A network whose tasks wait for each other. `loop` is one of the shortest loops; its last step leads back to its first task. */
export class CycleError extends DomainError {
  constructor(
    readonly loop: readonly LoopStep[],
    text: string,
  ) {
    super('schedule.cycle', { loop: text });
    this.name = 'CycleError';
  }
}

/** Breadth-first searches from so many nodes find the shortest loop of any network that people drew; beyond, the shortest of those. */
const MOST_SEARCHES = 2000;

/** @param ordered the nodes that Kahn's algorithm could place; the loop lies among the others. */
export function cycleError(
  network: ProjectNetwork,
  hierarchy: Hierarchy,
  edges: EdgeList,
  outgoing: Grouped,
  ordered: Int32Array,
): CycleError {
  const nodes = outgoing.at.length - 1;
  const left = new Uint8Array(nodes).fill(1);
  for (const node of ordered) left[node] = 0;
  const starts = Array.from(left.keys()).filter((node) => left[node] === 1);
  let shortest: number[] | undefined;
  for (const start of starts.slice(0, MOST_SEARCHES)) {
    const loop = loopThrough(start, edges, outgoing, left, (shortest?.length ?? nodes + 1) - 1);
    if (loop) shortest = loop;
    if (shortest?.length === 2) break;
  }
  const loop = stepsOf(shortest ?? anyLoop(starts, edges, outgoing, left), network, hierarchy, edges);
  return new CycleError(loop, loopText(loop, network, hierarchy));
}

/** The edges of the shortest loop through a node, if it has at most `most`. */
function loopThrough(start: number, edges: EdgeList, outgoing: Grouped, among: Uint8Array, most: number): number[] | undefined {
  const reachedBy = new Map<number, number>();
  let ring = [start];
  for (let length = 1; length <= most && ring.length > 0; length++) {
    const next: number[] = [];
    for (const v of ring) {
      for (let k = outgoing.at[v] as number; k < (outgoing.at[v + 1] as number); k++) {
        const edge = outgoing.edge[k] as number;
        const to = edges.to[edge] as number;
        if (to === start) return pathBack(edge, start, edges, reachedBy);
        if (among[to] === 0 || reachedBy.has(to)) continue;
        reachedBy.set(to, edge);
        next.push(to);
      }
    }
    ring = next;
  }
  return undefined;
}

function pathBack(last: number, start: number, edges: EdgeList, reachedBy: ReadonlyMap<number, number>): number[] {
  const path = [last];
  for (let v = edges.from[last] as number; v !== start; ) {
    const edge = reachedBy.get(v) as number;
    path.push(edge);
    v = edges.from[edge] as number;
  }
  return path.reverse();
}

/** Every node left over has a predecessor left over, so that walking back must meet itself. */
function anyLoop(starts: readonly number[], edges: EdgeList, outgoing: Grouped, among: Uint8Array): number[] {
  const before = new Map<number, number>();
  for (const v of starts) {
    for (let k = outgoing.at[v] as number; k < (outgoing.at[v + 1] as number); k++) {
      const edge = outgoing.edge[k] as number;
      if (among[edges.to[edge] as number] === 1) before.set(edges.to[edge] as number, edge);
    }
  }
  const seen = new Map<number, number>();
  const path: number[] = [];
  let v = starts[0] as number;
  while (!seen.has(v)) {
    seen.set(v, path.length);
    const edge = before.get(v) as number;
    path.push(edge);
    v = edges.from[edge] as number;
  }
  return path.slice(seen.get(v)).reverse();
}

/** Edges of the engine as the links and parents that people know. */
function stepsOf(loop: readonly number[], network: ProjectNetwork, hierarchy: Hierarchy, edges: EdgeList): LoopStep[] {
  const { tasks, links } = network;
  const idOf = (node: number) => tasks[node < tasks.length ? node : (edges.summaryEnds[node - tasks.length]?.row ?? 0)]?.id ?? '';
  return loop.flatMap((edge): LoopStep[] => {
    const [from, to] = [idOf(edges.from[edge] as number), idOf(edges.to[edge] as number)];
    const index = edges.link[edge] as number;
    const link = links[index];
    if (index === NO_LINK || !link) return [{ over: 'summary', from, to }];
    const step: LoopStep = { over: 'link', link, from: link.from, to: link.to };
    const intoSummary = hierarchy.isSummary(hierarchy.row(link.to) ?? 0);
    return intoSummary ? [step, { over: 'summary', from: link.to, to }] : [step];
  });
}

/** `A →FS B →SS(+2 d) C ↑ S →FS A`: an arrow over each link, ↑ to a summary, ↓ to a task below it. */
function loopText(loop: readonly LoopStep[], { tasks }: ProjectNetwork, hierarchy: Hierarchy): string {
  const nameOf = (id: string) => tasks[hierarchy.row(id) ?? -1]?.name ?? id;
  const arrow = (step: LoopStep) => {
    if (step.over === 'link') return `→${step.link.type}${lagText(step.link.lag)}`;
    return hierarchy.isSummary(hierarchy.row(step.to) ?? 0) ? '↑' : '↓';
  };
  const [first] = loop;
  return `${nameOf(first?.from ?? '')}${loop.map((step) => ` ${arrow(step)} ${nameOf(step.to)}`).join('')}`;
}

function lagText(lag: Lag | undefined): string {
  if (!lag) return '';
  const amount = lag.unit === 'percent' ? lag.percent : lag.minutes;
  if (amount === 0) return '';
  const unit = { working: ' min', percent: ' %', elapsed: ' emin' }[lag.unit];
  return `(${amount > 0 ? '+' : '−'}${Math.abs(amount)}${unit})`;
}
