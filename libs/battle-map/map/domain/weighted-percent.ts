/** A task as its share in the whole is counted. */
export interface WeighedTask {
  readonly id: string;
  readonly parentId: string | null;
  readonly percent: number;
  /** Given by the office, or else its whole duration. */
  readonly weight: number;
  /** Asked for no more: it counts neither way. */
  readonly cancelled: boolean;
}

/** Against sums of halves that come out a hair below a whole percent. */
const HAIR = 1e-9;

export interface WeightedPercents {
  readonly project: number;
  /** Of each task that has others below it. */
  readonly summaries: ReadonlyMap<string, number>;
}

/**
 * How far a project is: each group of siblings weighed among themselves, a summary by its own weight. Where nobody weighs
 * anything, all count the same. Rounded down, so that 100 is said of the whole only.
 */
export function weightedPercents(tasks: readonly WeighedTask[]): WeightedPercents {
  const below = new Map<string | null, WeighedTask[]>();
  for (const task of tasks) {
    if (task.cancelled) continue;
    const siblings = below.get(task.parentId);
    if (siblings) siblings.push(task);
    else below.set(task.parentId, [task]);
  }
  const summaries = new Map<string, number>();
  const exactly = (siblings: readonly WeighedTask[]): number => {
    const shares = siblings.map((task) => {
      const children = below.get(task.id);
      const percent = children ? exactly(children) : task.percent;
      if (children) summaries.set(task.id, whole(percent));
      return { percent, weight: task.weight };
    });
    const total = shares.reduce((sum, { weight }) => sum + weight, 0);
    if (total === 0) return shares.reduce((sum, { percent }) => sum + percent, 0) / (shares.length || 1);
    return shares.reduce((sum, { percent, weight }) => sum + percent * weight, 0) / total;
  };
  return { project: whole(exactly(below.get(null) ?? [])), summaries };
}

function whole(percent: number): number {
  return Math.floor(percent + HAIR);
}
