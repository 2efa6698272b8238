import type { Horizon } from '../calendar/compile-calendars.js';
import { MINUTES_PER_DAY } from '../calendar/wall-time.js';
import type { EdgeColumns } from './compiled-network.js';
import type { NetworkTask, ProjectNetwork } from './network.js';

const DAYS_PER_WEEK = 7;
/** Leave for holidays, and for an end date that is moved. */
const SPARE_DAYS = 400;
const HOLIDAY_SHARE = 1.3;
/** Sixty years to either side: beyond, a plan is a slip of the pen. */
const MOST_DAYS = 60 * 366;

/**
 * Days within which the network's dates can lie: its own dates, and to either side the length of its longest chain.
 * Calendars are laid out for no more, so that a small plan costs little.
 */
export function horizonOf(network: ProjectNetwork, edges: EdgeColumns, rowOf: Int32Array): Horizon {
  const weekly = Math.min(...network.calendars.map(weeklyMinutes));
  const chain = longestChain(network.tasks, edges, rowOf);
  const needed = Number.isFinite(weekly) && weekly > 0 ? Math.ceil((chain / weekly) * DAYS_PER_WEEK * HOLIDAY_SHARE) : MOST_DAYS;
  const days = Math.min(needed, MOST_DAYS) + SPARE_DAYS;
  const { first, last } = datesOf(network);
  return { firstDay: Math.floor(first / MINUTES_PER_DAY) - days, endDay: Math.floor(last / MINUTES_PER_DAY) + days };
}

function weeklyMinutes({ week }: ProjectNetwork['calendars'][number]): number {
  const minutes = week.reduce((sum, hours) => sum + (hours ?? []).reduce((day, [from, to]) => day + to - from, 0), 0);
  // A week left to the base is as long as the base's; one of exceptions alone says nothing of its length.
  return week.includes(null) ? Number.POSITIVE_INFINITY : minutes;
}

/** Minutes of work and lag on the longest way through the network, whatever the calendars. */
function longestChain(tasks: readonly NetworkTask[], { inAt, from, lag }: EdgeColumns, rowOf: Int32Array): number {
  const durations = new Int32Array(rowOf.length);
  for (let row = 0; row < tasks.length; row++) durations[row] = (tasks[row] as NetworkTask).duration;
  const reached = new Float64Array(rowOf.length);
  let longest = 0;
  for (let v = 0; v < rowOf.length; v++) {
    let before = 0;
    for (let e = inAt[v] as number; e < (inAt[v + 1] as number); e++) {
      before = Math.max(before, (reached[from[e] as number] as number) + Math.abs(lag[e] as number));
    }
    reached[v] = before + (durations[rowOf[v] as number] as number);
    longest = Math.max(longest, reached[v] as number);
  }
  return longest;
}

function datesOf({ start, target, statusDate, tasks }: ProjectNetwork): { first: number; last: number } {
  let first: number = start;
  let last: number = start;
  const see = (date: number | undefined) => {
    if (date === undefined) return;
    if (date < first) first = date;
    if (date > last) last = date;
  };
  see(target);
  see(statusDate);
  for (const { constraint, deadline, progress } of tasks) {
    if (constraint) see(constraint.at);
    see(deadline);
    if (!progress) continue;
    see(progress.actualStart);
    see(progress.actualFinish);
  }
  return { first, last };
}
