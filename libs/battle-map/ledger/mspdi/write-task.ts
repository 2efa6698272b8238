import { MINUTES_PER_DAY, type WallMinute, wallTime } from '#libs/kernel/calendar/wall-time';
import type { Lag, Link, NetworkTask, ProjectNetwork } from '#libs/kernel/scheduling/network';
import type { TaskDates } from '#libs/kernel/scheduling/schedule';
import { CONSTRAINT_TYPES, LINK_TYPES, TENTHS } from './mspdi-units.js';
import type { Element } from './xml-out.js';

/** What a plan says of a task besides its network. */
export interface TaskDetails {
  readonly wbs?: string;
  readonly notes?: string;
  /** Whole; left out: counted from what remains. */
  readonly percent?: number;
  /** The duration when it counts in calendar days; it is written as elapsed days, whatever calendar the network keeps for it. */
  readonly calendarDays?: number;
  readonly baseline?: { readonly start: WallMinute; readonly finish: WallMinute };
}

/** A task with the place at which it stands. */
export interface TaskOut {
  readonly task: NetworkTask;
  readonly uid: number;
  /** `1.2.3`. */
  readonly outline: string;
  readonly summary: boolean;
  readonly dates: TaskDates;
  readonly links: readonly Link[];
  readonly details: TaskDetails;
}

/** Numbers under which tasks and calendars stand in the file. */
export interface Uids {
  readonly tasks: ReadonlyMap<string, number>;
  readonly calendars: ReadonlyMap<string, number>;
}

/** Formats of durations and lags: minutes, elapsed minutes, elapsed days, percent. */
const MINUTES = 3;
const ELAPSED_MINUTES = 4;
const ELAPSED_DAYS = 8;
const PERCENT = 19;
/** `Type`: a task takes as long as it takes, whoever works on it. */
const FIXED_DURATION = 1;

/** A `Task`, elements in the order of the schema. */
export function taskElement({ task, uid, outline, summary, dates, links, details }: TaskOut, uids: Uids, network: ProjectNetwork): Element {
  const { progress, elapsed } = task;
  const { calendarDays } = details;
  // What the network counts in office hours of every day, elapsed time counts around the clock.
  const scale = calendarDays === undefined || task.duration === 0 ? 1 : (calendarDays * MINUTES_PER_DAY) / task.duration;
  const work = summary ? Math.max(0, dates.finish - dates.start) : task.duration * scale;
  return [
    'Task',
    [
      ['UID', uid],
      ['ID', uid],
      ['Name', task.name],
      ['Active', true],
      ['Manual', false],
      ['Type', FIXED_DURATION],
      ['IsNull', false],
      ['WBS', details.wbs ?? outline],
      ['OutlineNumber', outline],
      ['OutlineLevel', outline.split('.').length],
      ['Priority', 500],
      ['Start', wallTime(dates.start)],
      ['Finish', wallTime(dates.finish)],
      ['Duration', durationText(work)],
      ['DurationFormat', calendarDays !== undefined ? ELAPSED_DAYS : elapsed || summary ? ELAPSED_MINUTES : MINUTES],
      ['Estimated', false],
      ['Milestone', !summary && task.duration === 0],
      ['Summary', summary],
      ['Critical', dates.critical],
      ['EarlyStart', wallTime(dates.earlyStart)],
      ['EarlyFinish', wallTime(dates.earlyFinish)],
      ['LateStart', wallTime(dates.lateStart)],
      ['LateFinish', wallTime(dates.lateFinish)],
      ['FreeSlack', dates.freeSlack * TENTHS],
      ['TotalSlack', dates.totalSlack * TENTHS],
      ['PercentComplete', percentOf(task, details)],
      ['ActualStart', progress && wallTime(progress.actualStart)],
      ['ActualFinish', progress?.actualFinish === undefined ? undefined : wallTime(progress.actualFinish)],
      ['RemainingDuration', progress?.remaining === undefined ? undefined : durationText(Math.round(progress.remaining * scale))],
      ['ConstraintType', constraintType(task, network)],
      ['CalendarUID', task.calendar === undefined || calendarDays !== undefined ? -1 : uids.calendars.get(task.calendar)],
      ['ConstraintDate', task.constraint && wallTime(task.constraint.at)],
      ['Deadline', task.deadline === undefined ? undefined : wallTime(task.deadline)],
      ['IgnoreResourceCalendar', true],
      ['Notes', details.notes],
      ...links.map((link) => linkElement(link, uids)),
      ['Baseline', baselineOf(details)],
    ],
  ];
}

/** Done is 100; whoever has begun and is not done has 99 at the most. */
function percentOf({ duration, progress }: NetworkTask, { percent }: TaskDetails): number {
  if (progress?.actualFinish !== undefined) return 100;
  const counted = progress && duration > 0 ? Math.round((100 * (duration - (progress.remaining ?? duration))) / duration) : 0;
  return Math.max(0, Math.min(99, percent ?? counted));
}

function constraintType({ constraint, mode }: NetworkTask, { direction }: ProjectNetwork): number {
  return CONSTRAINT_TYPES.indexOf(constraint?.type ?? mode ?? (direction === 'from-start' ? 'ASAP' : 'ALAP'));
}

function linkElement({ from, type, lag }: Link, uids: Uids): Element {
  return [
    'PredecessorLink',
    [['PredecessorUID', uids.tasks.get(from)], ['Type', LINK_TYPES.indexOf(type)], ['CrossProject', false], ...lagElements(lag)],
  ];
}

function lagElements(lag: Lag | undefined): Element[] {
  const [amount, format] =
    lag === undefined
      ? [0, MINUTES]
      : lag.unit === 'percent'
        ? [lag.percent, PERCENT]
        : [lag.minutes * TENTHS, lag.unit === 'elapsed' ? ELAPSED_MINUTES : MINUTES];
  return [
    ['LinkLag', amount],
    ['LagFormat', format],
  ];
}

function baselineOf({ baseline }: TaskDetails): Element[] | undefined {
  if (!baseline) return undefined;
  return [
    ['Number', 0],
    ['Start', wallTime(baseline.start)],
    ['Finish', wallTime(baseline.finish)],
  ];
}

export function durationText(minutes: number): string {
  return `PT${Math.floor(minutes / 60)}H${minutes % 60}M0S`;
}
