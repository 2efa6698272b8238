import type { WorkingCalendar } from '#libs/kernel/calendar/working-calendar';
import { finishInstant, startInstant } from '#libs/kernel/scheduling/link-bounds';
import type { Lag, Link, LinkType, NetworkTask, ProjectNetwork } from '#libs/kernel/scheduling/network';
import { planValues } from '#libs/kernel/scheduling/plan-pass';
import type { Schedule } from '#libs/kernel/scheduling/schedule';
import { CLOCK, workingTime } from './working-weeks.js';

/** When a task begins and ends; of a milestone the moment itself, not the side of a boundary on which it is shown. */
export interface Span {
  readonly start: number;
  readonly finish: number;
  /** Of a task under way: when what remains of it begins. */
  readonly rest: number;
}

export type Spans = ReadonlyMap<string, Span>;

export function earlySpans(plan: Schedule): Spans {
  return spansOf(plan, plan.solved.early.value);
}

export function lateSpans(plan: Schedule): Spans {
  return spansOf(plan, plan.solved.late.value);
}

/** What the direction and the modes made of both. */
export function planSpans(plan: Schedule): Spans {
  return spansOf(plan, planValues(plan.solved));
}

function spansOf({ solved: { net } }: Schedule, values: Int32Array): Spans {
  const leaves = net.network.tasks.flatMap((task, row) => (net.hierarchy.isSummary(row) ? [] : [{ task, row }]));
  return new Map(
    leaves.map(({ task, row }) => {
      const v = net.nodeOf[row] as number;
      const value = values[v] as number;
      const start = startInstant(net, v, value);
      const calendar = net.calendars[net.nodes.calendar[v] as number] as WorkingCalendar;
      const rest = isUnderWay(task) ? calendar.startAt(value) : start;
      return [task.id, { start, finish: finishInstant(net, v, value), rest }];
    }),
  );
}

export function calendarOf(task: NetworkTask, network: ProjectNetwork): WorkingCalendar {
  return task.elapsed ? CLOCK : workingTime(task.calendar ?? network.calendar);
}

/** A task that is one moment. */
export function isMilestone({ duration, elapsed }: NetworkTask): boolean {
  return duration === 0 && !elapsed;
}

export function isUnderWay(task: NetworkTask): boolean {
  return task.progress !== undefined && !isDone(task);
}

/** A milestone that has begun has been reached. */
export function isDone(task: NetworkTask): boolean {
  return task.progress?.actualFinish !== undefined || (task.progress !== undefined && isMilestone(task));
}

export function isPinned({ constraint, progress }: NetworkTask): boolean {
  return !progress && (constraint?.type === 'MSO' || constraint?.type === 'MFO');
}

export const leavesStart = (type: LinkType) => type === 'SS' || type === 'SF';
export const bindsFinish = (type: LinkType) => type === 'FF' || type === 'SF';

export function minutesOf(lag: Lag | undefined, predecessor: NetworkTask): number {
  if (!lag) return 0;
  return lag.unit === 'percent' ? Math.round((lag.percent / 100) * predecessor.duration) : lag.minutes;
}

/** Whether a link holds between the end of its predecessor and the end of a task that follows. */
export function holds(link: Link, from: NetworkTask, end: number, to: NetworkTask, followed: number, network: ProjectNetwork): boolean {
  const own = calendarOf(to, network);
  const { lag } = link;
  const named = lag && lag.unit !== 'elapsed' && lag.calendar !== undefined ? workingTime(lag.calendar) : own;
  const counting = lag?.unit === 'elapsed' ? CLOCK : named;
  const minutes = minutesOf(lag, from);
  if (isMilestone(to) && counting === own && minutes === 0) return end <= followed;
  return counting.offsetAt(end) + minutes <= counting.offsetAt(followed);
}

export interface Below {
  readonly network: ProjectNetwork;
  readonly byId: ReadonlyMap<string, NetworkTask>;
  /** The tasks at or below a task that are scheduled. */
  leavesOf(id: string): readonly NetworkTask[];
}

export function below(network: ProjectNetwork): Below {
  const byId = new Map(network.tasks.map((task) => [task.id, task]));
  const children = new Map<string | undefined, NetworkTask[]>();
  for (const task of network.tasks) children.set(task.parent, [...(children.get(task.parent) ?? []), task]);
  const leavesOf = (id: string): readonly NetworkTask[] => {
    const parts = children.get(id);
    return parts ? parts.flatMap((part) => leavesOf(part.id)) : [byId.get(id) as NetworkTask];
  };
  return { network, byId, leavesOf };
}

/** The end at which a link leaves its predecessor: of a summary the first beginning or the last end below it. */
export function endOf(link: Link, spans: Spans, { leavesOf }: Below): number {
  const parts = leavesOf(link.from).map(({ id }) => spans.get(id) as Span);
  return leavesStart(link.type) ? Math.min(...parts.map(({ start }) => start)) : Math.max(...parts.map(({ finish }) => finish));
}
