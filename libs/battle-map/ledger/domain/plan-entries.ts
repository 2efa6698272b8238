import { dateOf, MINUTES_PER_DAY, type WallMinute } from '#libs/kernel/calendar/wall-time';
import { inclusiveFinishDay } from '#libs/kernel/calendar/working-days';
import type { Link, LinkType, NetworkTask } from '#libs/kernel/scheduling/network';
import { schedule } from '#libs/kernel/scheduling/schedule';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { PlanFile, PlanRemark } from '../contract/plan-file.js';
import { planCodes } from './plan-codes.js';
import type { PlanTarget } from './plan-target.js';
import { storableText } from './storable-text.js';
import { remarkOnPlan, remarkOnTask } from './remarks.js';

/** A task as the registers take it; nobody owns it, so the head of the task force is asked. */
export interface PlanEntry {
  readonly code: string;
  readonly name: string;
  readonly parent?: string;
  readonly durationDays: number;
  readonly durationUnit: 'wd' | 'cd';
  readonly percent?: number;
}

export interface PlanLinkEntry {
  readonly from: string;
  readonly to: string;
  readonly type: LinkType;
  readonly lagDays: number;
}

export interface PlanEntries {
  readonly endDate: LocalDate;
  readonly tasks: readonly PlanEntry[];
  readonly links: readonly PlanLinkEntry[];
  /** Each with the row of the task that it is about. */
  readonly remarks: readonly { readonly remark: PlanRemark; readonly row: number | null }[];
  /** By the code of the entry: the row beside which the other program showed the task. */
  readonly rows: ReadonlyMap<string, number | null>;
}

/** Of what the reader remarks on a file, what is true here too: the others are about a calendar, a date or a limit that is not used at all. */
const HOLDS_HERE: ReadonlySet<string> = new Set([
  ...(['inactive-task', 'external-task', 'subproject', 'recurring-task', 'split-or-contour', 'leveling-delay'] as const),
  ...(['cross-project-link', 'link-of-left-out-task'] as const),
] satisfies PlanRemark['kind'][]);
const LONGEST_NAME = 500;
/** Five working days of seven: as good as anything where nobody knows which days an elapsed lag lies on. */
const WORKING_SHARE = 5 / 7;

/** What a plan of another program becomes in the registers, and everything of it that they do not hold. */
export function planEntries(plan: PlanFile, target: PlanTarget): PlanEntries {
  const codes = planCodes(plan, target.code);
  const endDate = target.endDate ?? finishOf(plan);
  const parents = new Set(plan.network.tasks.flatMap(({ parent }) => parent ?? []));
  const tasks = plan.network.tasks.map((task) => taskEntry(task, plan, codes, parents.has(task.id)));
  const byId = new Map(plan.network.tasks.map((task) => [task.id, task]));
  const links = plan.network.links.map((link) => linkEntry(link, plan, codes, byId));
  return {
    endDate,
    tasks: tasks.map(({ entry }) => entry),
    links: links.map(({ entry }) => entry),
    remarks: [
      ...onThePlan(plan, endDate),
      ...plan.report.filter(({ kind }) => HOLDS_HERE.has(kind)),
      ...tasks.flatMap(({ remarks }) => remarks),
      ...links.flatMap(({ remarks }) => remarks),
    ].map((remark) => ({ remark, row: plan.rows.get(remark.task?.id ?? '')?.row ?? null })),
    rows: new Map(plan.network.tasks.map(({ id }) => [codes.get(id)!, plan.rows.get(id)?.row ?? null])),
  };
}

/** The day on which the file says that its work ends. @throws DomainError `schedule.*` when it has to be computed. */
function finishOf({ network, expected }: PlanFile): LocalDate {
  const stored = [...expected.values()].flatMap(({ finish }) => finish ?? []);
  const latest = stored.length > 0 ? (Math.max(...stored) as WallMinute) : undefined;
  return inclusiveFinishDay(network.target ?? latest ?? schedule(network).earlyFinish);
}

function onThePlan({ network, minutesPerDay }: PlanFile, endDate: LocalDate): PlanRemark[] {
  const calendar = network.calendars.find(({ id }) => id === network.calendar)?.name ?? network.calendar;
  return [
    remarkOnPlan('owners-asked'),
    remarkOnPlan('office-calendar', { calendar, minutes: minutesPerDay }),
    ...(network.direction === 'from-start' ? [remarkOnPlan('counted-back', { date: dateOf(network.start), endDate })] : []),
  ];
}

interface Told<Entry> {
  readonly entry: Entry;
  readonly remarks: readonly PlanRemark[];
}

function taskEntry(task: NetworkTask, plan: PlanFile, codes: ReadonlyMap<string, string>, summary: boolean): Told<PlanEntry> {
  const parent = task.parent === undefined ? undefined : codes.get(task.parent);
  const code = codes.get(task.id)!;
  const percent = percentOf(task, plan);
  const unit = task.elapsed ? 'cd' : 'wd';
  const { days, exact } = summary ? { days: 0, exact: true } : daysOf(task, percent, plan);
  return {
    entry: {
      code,
      name: storableText((task.name.trim() || code).slice(0, LONGEST_NAME)),
      durationDays: days,
      durationUnit: unit,
      ...(parent === undefined ? {} : { parent }),
      ...(summary || percent === 0 ? {} : { percent }),
    },
    remarks: [
      ...(task.constraint
        ? [remarkOnTask('constraint', task, { constraint: task.constraint.type, date: dateOf(task.constraint.at) })]
        : []),
      ...(task.deadline === undefined ? [] : [remarkOnTask('deadline', task, { date: dateOf(task.deadline) })]),
      ...(task.calendar === undefined || task.calendar === plan.network.calendar ? [] : [remarkOnTask('own-calendar', task)]),
      ...(exact ? [] : [remarkOnTask('rounded-duration', task, { days, unit })]),
      ...(task.progress && !summary ? [remarkOnTask('actual-dates', task, { percent })] : []),
    ],
  };
}

/** Whole; whoever is not done has 99 at the most, and a milestone that has begun is reached. */
function percentOf({ id, progress, duration }: NetworkTask, { rows }: PlanFile): number {
  if (progress?.actualFinish !== undefined || progress?.remaining === 0) return 100;
  const told = Math.round(rows.get(id)?.percent ?? 0);
  if (duration === 0 && told > 0) return 100;
  return told >= 100 && progress === undefined ? 100 : Math.max(0, Math.min(99, told));
}

/** What remains of it: working days in halves, calendar days whole, and never nothing of something. */
function daysOf({ duration, elapsed, progress }: NetworkTask, percent: number, { minutesPerDay }: PlanFile) {
  const minutes = percent < 100 ? (progress?.remaining ?? duration) : duration;
  const [day, parts] = elapsed ? [MINUTES_PER_DAY, 1] : [minutesPerDay, 2];
  const days = minutes === 0 ? 0 : Math.max(1, Math.round((minutes * parts) / day)) / parts;
  return { days, exact: Math.abs(days * day - minutes) < 1 };
}

function linkEntry(
  { from, to, type, lag }: Link,
  { minutesPerDay }: PlanFile,
  codes: ReadonlyMap<string, string>,
  byId: ReadonlyMap<string, NetworkTask>,
): Told<PlanLinkEntry> {
  const [predecessor, successor] = [byId.get(from)!, byId.get(to)!];
  const exactDays =
    lag === undefined
      ? 0
      : lag.unit === 'elapsed'
        ? (lag.minutes / MINUTES_PER_DAY) * WORKING_SHARE
        : (lag.unit === 'working' ? lag.minutes : (predecessor.duration * lag.percent) / 100) / minutesPerDay;
  const lagDays = Math.round(exactDays * 2) / 2 || 0;
  const asIs = exactDays === 0 || (lag?.unit === 'working' && lagDays === exactDays);
  return {
    entry: { from: codes.get(from)!, to: codes.get(to)!, type, lagDays },
    remarks: asIs ? [] : [remarkOnTask('rounded-lag', successor, { predecessor: predecessor.name || predecessor.id, days: lagDays })],
  };
}
