interface Placed {
  readonly id: string;
  readonly parentId: string | null;
}

/** The tasks with a tag, and for their place those that stand above them, in the order of the project. */
export function withTag<Task extends Placed>(tasks: readonly Task[], tagged: ReadonlySet<string>): Task[] {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const kept = new Set<Task>();
  for (const task of tasks) {
    let above = tagged.has(task.id) ? task : undefined;
    while (above && !kept.has(above)) {
      kept.add(above);
      above = above.parentId === null ? undefined : byId.get(above.parentId);
    }
  }
  return tasks.filter((task) => kept.has(task));
}
