import { type CompiledNetwork, FIRST_START } from './compiled-network.js';
import { type LateBase, type Pass, pullEarly, pullLate } from './passes.js';

const WORD = 32;

/** A set of nodes that is read in the order of the numbers while it grows ahead of the reader. */
export class DirtyNodes {
  private readonly words: Uint32Array;

  constructor(count: number) {
    this.words = new Uint32Array(Math.ceil(count / WORD));
  }

  add(v: number): void {
    this.words[v >>> 5] = (this.words[v >>> 5] as number) | (1 << (v & 31));
  }

  /** Visits and takes out every node, from the first to the last; the visit may add later ones. */
  ascending(visit: (v: number) => void): void {
    const { words } = this;
    for (let w = 0; w < words.length; w++) {
      for (let bits = words[w] as number; bits !== 0; bits = words[w] as number) {
        const bit = 31 - Math.clz32(bits & -bits);
        words[w] = (bits & ~(1 << bit)) >>> 0;
        visit(w * WORD + bit);
      }
    }
  }

  /** The same from the last to the first; the visit may add earlier ones. */
  descending(visit: (v: number) => void): void {
    const { words } = this;
    for (let w = words.length - 1; w >= 0; w--) {
      for (let bits = words[w] as number; bits !== 0; bits = words[w] as number) {
        const bit = 31 - Math.clz32(bits);
        words[w] = (bits & ~(1 << bit)) >>> 0;
        visit(w * WORD + bit);
      }
    }
  }
}

/** Recomputes what a change can reach, and stops where nothing changes any more. */
export class Sweep {
  private readonly forward: DirtyNodes;
  private readonly backward: DirtyNodes;

  constructor(nodes: number) {
    this.forward = new DirtyNodes(nodes);
    this.backward = new DirtyNodes(nodes);
  }

  /** A node changed: its own dates, and over its edges those of its neighbours, are in doubt. */
  touch(net: CompiledNetwork, v: number): void {
    this.forward.add(v);
    this.backward.add(v);
    this.touchSuccessors(net, v);
    this.touchPredecessors(net, v);
  }

  touchEdge({ edges }: CompiledNetwork, edge: number): void {
    this.forward.add(edges.to[edge] as number);
    this.backward.add(edges.from[edge] as number);
  }

  early(net: CompiledNetwork, early: Pass): void {
    this.forward.ascending((v) => {
      const value = early.value[v];
      pullEarly(net, early, v);
      if (early.value[v] !== value) this.touchSuccessors(net, v);
      // Other tasks may begin first now, and hold the beginning of their summary.
      if ((net.nodes.flags[v] as number) & FIRST_START) this.touchPredecessors(net, v);
    });
  }

  late(net: CompiledNetwork, early: Pass, late: Pass, base: LateBase): void {
    this.backward.descending((v) => {
      const value = late.value[v];
      pullLate(net, early, late, base, v);
      if (late.value[v] !== value) this.touchPredecessors(net, v);
    });
  }

  /** Forgets what a full pass has settled. */
  clearLate(): void {
    this.backward.descending(() => undefined);
  }

  private touchSuccessors({ edges }: CompiledNetwork, v: number): void {
    for (let k = edges.outAt[v] as number; k < (edges.outAt[v + 1] as number); k++) {
      this.forward.add(edges.to[edges.out[k] as number] as number);
    }
  }

  private touchPredecessors({ edges }: CompiledNetwork, v: number): void {
    for (let e = edges.inAt[v] as number; e < (edges.inAt[v + 1] as number); e++) this.backward.add(edges.from[e] as number);
  }
}
