import type { WallMinute } from '#libs/kernel/calendar/wall-time';
import type { NetworkTask, ProjectNetwork } from '#libs/kernel/scheduling/network';

export function withTask(network: ProjectNetwork, id: string, change: Partial<NetworkTask>): ProjectNetwork {
  return { ...network, tasks: network.tasks.map((task) => (task.id === id ? { ...task, ...change } : task)) };
}

/** The task may not begin before an instant. */
export function heldUntil(network: ProjectNetwork, id: string, at: number): ProjectNetwork {
  return withTask(network, id, { constraint: { type: 'SNET', at: at as WallMinute } });
}

export function withTarget(network: ProjectNetwork, target: number): ProjectNetwork {
  return { ...network, target: target as WallMinute };
}

/** The network's tasks that are scheduled. */
export function leavesIn({ tasks }: ProjectNetwork): NetworkTask[] {
  const parents = new Set(tasks.map(({ parent }) => parent));
  return tasks.filter(({ id }) => !parents.has(id));
}

/** One of them, by any number. */
export function leafAt(network: ProjectNetwork, index: number): NetworkTask {
  const leaves = leavesIn(network);
  return leaves[index % leaves.length] as NetworkTask;
}
