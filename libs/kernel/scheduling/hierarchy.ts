import { DomainError } from '../shared/domain-error.js';
import type { NetworkTask } from './network.js';

const NONE = -1;

/** Which task stands below which. Tasks are named by their row in the network. */
export class Hierarchy {
  private readonly rows: ReadonlyMap<string, number>;
  private readonly parents: Int32Array;
  private readonly summaries: Uint8Array;
  private readonly children = new Map<number, number[]>();

  /** @throws DomainError `schedule.task-twice`, `schedule.parent-unknown`, `schedule.parent-loop`. */
  constructor(private readonly tasks: readonly NetworkTask[]) {
    this.rows = rowsById(tasks);
    this.parents = new Int32Array(tasks.length).fill(NONE);
    this.summaries = new Uint8Array(tasks.length);
    for (let row = 0; row < tasks.length; row++) {
      const task = tasks[row] as NetworkTask;
      if (task.parent === undefined) continue;
      const parent = this.rows.get(task.parent);
      if (parent === undefined) throw new DomainError('schedule.parent-unknown', { task: task.name, parent: task.parent });
      this.parents[row] = parent;
      this.summaries[parent] = 1;
      const siblings = this.children.get(parent);
      if (siblings) siblings.push(row);
      else this.children.set(parent, [row]);
    }
    this.refuseLoops();
  }

  row(id: string): number | undefined {
    return this.rows.get(id);
  }

  parentOf(row: number): number | undefined {
    const parent = this.parents[row];
    return parent === undefined || parent === NONE ? undefined : parent;
  }

  childrenOf(row: number): readonly number[] {
    return this.children.get(row) ?? [];
  }

  isSummary(row: number): boolean {
    return this.summaries[row] === 1;
  }

  /** From the task itself up to its topmost summary. */
  *lineage(row: number): Generator<number> {
    for (let at: number | undefined = row; at !== undefined; at = this.parentOf(at)) yield at;
  }

  isWithin(row: number, summary: number): boolean {
    for (const at of this.lineage(row)) if (at === summary) return true;
    return false;
  }

  /** The tasks without children at or below a task, in the network's order. */
  leavesOf(row: number): number[] {
    if (!this.isSummary(row)) return [row];
    const leaves: number[] = [];
    const open = [row];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (this.isSummary(at)) open.push(...this.childrenOf(at).toReversed());
      else leaves.push(at);
    }
    return leaves;
  }

  /** Summaries from the innermost to the outermost, so that each comes after all that stand below it. */
  summariesInnermostFirst(): number[] {
    const depth = (row: number) => [...this.lineage(row)].length;
    const summaries = Array.from(this.children.keys(), (row) => ({ row, depth: depth(row) }));
    return summaries.sort((a, b) => b.depth - a.depth || a.row - b.row).map(({ row }) => row);
  }

  private refuseLoops(): void {
    if (this.children.size === 0) return;
    const settled = new Uint8Array(this.tasks.length);
    for (let row = 0; row < this.tasks.length; row++) {
      const path: number[] = [];
      let at: number | undefined = row;
      while (at !== undefined && settled[at] === 0) {
        if (path.includes(at)) {
          const loop = [...path.slice(path.indexOf(at)), at].map((step) => this.tasks[step]?.name ?? '');
          throw new DomainError('schedule.parent-loop', { loop: loop.join(' → ') });
        }
        path.push(at);
        at = this.parentOf(at);
      }
      for (const step of path) settled[step] = 1;
    }
  }
}

function rowsById(tasks: readonly NetworkTask[]): Map<string, number> {
  const rows = new Map<string, number>();
  for (let row = 0; row < tasks.length; row++) {
    const task = tasks[row] as NetworkTask;
    rows.set(task.id, row);
    if (rows.size === row) throw new DomainError('schedule.task-twice', { id: task.id, task: task.name });
  }
  return rows;
}
