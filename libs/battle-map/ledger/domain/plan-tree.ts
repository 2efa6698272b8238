import { DomainError } from '#libs/kernel/shared/domain-error';
import { shown } from './plan-values.js';
import type { SourceTask } from './source-plan.js';

/** Nobody plans so deep; and a row that stands under itself is found by it. */
const MOST_LEVELS = 100;

/** The tasks of one file as a tree: which of them are kept, and what stands above whom. */
export class PlanTree {
  private readonly byId = new Map<string, SourceTask>();
  private readonly summaries = new Set<string>();

  /** @throws DomainError `ledger.plan-file.doubled`, `.unknown-task`, `.tree-depth`. */
  constructor(private readonly tasks: readonly SourceTask[]) {
    for (const task of tasks) {
      if (this.byId.has(task.id)) throw new DomainError('ledger.plan-file.doubled', { id: shown(task.id) }, { field: 'tasks' });
      this.byId.set(task.id, task);
    }
    this.refuseDeepRows();
    for (const { id } of this.kept()) {
      const parent = this.parent(id);
      if (parent !== undefined) this.summaries.add(parent);
    }
  }

  /** What is neither inactive nor the project's own row. */
  kept(): SourceTask[] {
    return this.tasks.filter(isKept);
  }

  leftOut(): SourceTask[] {
    return this.tasks.filter((task) => !isKept(task) && !task.projectSummary);
  }

  /** @throws DomainError `ledger.plan-file.unknown-task`. */
  task(id: string, field: string): SourceTask {
    const task = this.byId.get(id);
    if (!task) throw new DomainError('ledger.plan-file.unknown-task', { id: shown(id), field }, { field });
    return task;
  }

  isKept(id: string): boolean {
    const task = this.byId.get(id);
    return task !== undefined && isKept(task);
  }

  /** The nearest kept row above a task; none: it is a root. */
  parent(id: string): string | undefined {
    for (let above = this.above(id); above; above = this.above(above.id)) if (isKept(above)) return above.id;
    return undefined;
  }

  isSummary(id: string): boolean {
    return this.summaries.has(id);
  }

  private above(id: string): SourceTask | undefined {
    const parent = this.byId.get(id)?.parent ?? null;
    if (parent === null) return undefined;
    return this.byId.get(parent) ?? this.task(parent, `tasks[${shown(id)}].parent`);
  }

  private refuseDeepRows(): void {
    for (const { id } of this.tasks) {
      let level = 0;
      for (let at = this.above(id); at; at = this.above(at.id)) {
        level += 1;
        if (level > MOST_LEVELS) {
          throw new DomainError(
            'ledger.plan-file.tree-depth',
            { id: shown(id), most: MOST_LEVELS },
            { field: `tasks[${shown(id)}].parent` },
          );
        }
      }
    }
  }
}

function isKept(task: SourceTask): boolean {
  return task.active && !task.projectSummary;
}
