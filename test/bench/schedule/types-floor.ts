import type { WallMinute } from '#libs/kernel/calendar/wall-time';
import type { Link, NetworkTask, ProjectNetwork } from '#libs/kernel/scheduling/network';
import type { TaskDates } from '#libs/kernel/scheduling/schedule';

/** What public types cost whoever takes them: ids are texts, so a row is a look-up, once for each task and twice for each link. */
export function idsToRows({ tasks, links }: ProjectNetwork): Int32Array {
  const rows = new Map<string, number>();
  for (let row = 0; row < tasks.length; row++) rows.set((tasks[row] as NetworkTask).id, row);
  const ends = new Int32Array(links.length * 2);
  for (let index = 0; index < links.length; index++) {
    const { from, to } = links[index] as Link;
    ends[2 * index] = rows.get(from) as number;
    ends[2 * index + 1] = rows.get(to) as number;
  }
  return ends;
}

/** And what they cost on the way out: an object for each task with as many fields as its dates have, and nothing computed. */
export function emptyDates({ tasks }: ProjectNetwork): TaskDates[] {
  return tasks.map(({ id, duration }) => {
    const at = duration as WallMinute;
    return {
      id,
      earlyStart: at,
      earlyFinish: at,
      lateStart: at,
      lateFinish: at,
      start: at,
      finish: at,
      totalSlack: duration,
      freeSlack: duration,
      critical: duration > 0,
    };
  });
}
