import fc from 'fast-check';
import type { CalendarSpec } from '#libs/kernel/calendar/calendar-spec';
import type { Horizon } from '#libs/kernel/calendar/compile-calendars';
import { dayNumber, MINUTES_PER_DAY, type WallMinute } from '#libs/kernel/calendar/wall-time';
import { compileNetwork } from '#libs/kernel/scheduling/compile-network';
import type { Constraint, ConstraintType, Lag, Link, LinkType, NetworkTask, ProjectNetwork } from '#libs/kernel/scheduling/network';
import { Schedule, schedule } from '#libs/kernel/scheduling/schedule';
import { solve } from '#libs/kernel/scheduling/solve';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { type Drawn, drawing, type DrawnLag, type DrawnLeaf, type DrawnLink } from './drawing.js';
import { ALL_CALENDARS } from './working-weeks.js';

/** What random networks may contain; left out: everything. */
export interface Kind {
  readonly calendars?: readonly CalendarSpec[];
  readonly types?: readonly LinkType[];
  readonly constraints?: readonly ConstraintType[];
  /** Links that leave the beginning of a summary, which the task that begins first decides. */
  readonly firstStarts?: boolean;
  readonly deadlines?: boolean;
  readonly progress?: boolean;
  readonly modes?: boolean;
  readonly target?: 'always' | 'never';
  readonly buffer?: boolean;
  /** Elapsed durations, elapsed lags, lags on a named calendar. */
  readonly mixedTime?: boolean;
  readonly leads?: boolean;
  /** Links in all directions, so that tasks may wait for each other. */
  readonly loops?: boolean;
}

/** Neither dates of tasks nor progress: links and calendars alone. */
export const PLAIN: Kind = { constraints: [], deadlines: false, progress: false, modes: false, buffer: false };

export const FIRST_DAY = dayNumber('2024-01-01' as LocalDate);

export function randomNetwork(kind: Kind = {}): fc.Arbitrary<ProjectNetwork> {
  return drawing.map((drawn) => networkOf(drawn, kind));
}

/** Days enough for nearly all random networks: calendars laid out for as long as the engine finds safe take most of the time. */
const USUAL_DAYS: Horizon = { firstDay: FIRST_DAY - 90, endDay: FIRST_DAY + 250 };

/** Schedules a random network; one whose dates contradict each other is drawn again. */
export function scheduled(network: ProjectNetwork): Schedule {
  try {
    const plan = new Schedule(solve(compileNetwork(network, USUAL_DAYS)));
    // Dates are looked up when they are asked for; those of a network that needs more days are refused then.
    plan.allDates();
    return plan;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    fc.pre(error.code !== 'schedule.constraints-contradict');
    return schedule(network);
  }
}

function networkOf(drawn: Drawn, kind: Kind): ProjectNetwork {
  const calendars = kind.calendars ?? ALL_CALENDARS;
  const tasks = tasksOf(drawn, kind, calendars);
  const start = at(drawn.start);
  const target =
    kind.target === 'never' || (kind.target !== 'always' && drawn.without.target) ? {} : { target: at(drawn.start + drawn.target) };
  const buffer = kind.buffer === false || !drawn.buffer ? {} : { buffer: drawn.buffer };
  return {
    calendars,
    calendar: pick(calendars, drawn.calendar).id,
    direction: drawn.backward ? 'from-finish' : 'from-start',
    start,
    ...target,
    ...(kind.progress === false || drawn.without.statusDate ? {} : { statusDate: at(drawn.start + drawn.status) }),
    tasks,
    links: drawn.links.flatMap((link) => linkOf(link, tasks, kind, calendars)),
    ...('target' in target ? buffer : {}),
  };
}

/** Leaves in their order, then the summaries that have some below them. */
function tasksOf(drawn: Drawn, kind: Kind, calendars: readonly CalendarSpec[]): NetworkTask[] {
  const leaves = drawn.leaves.map((leaf, index) => leafOf(leaf, index, drawn, kind, calendars));
  const depth: number[] = [];
  const summaries = drawn.summaries.map(({ above, ...dates }, index): NetworkTask => {
    const parent = above % (index + 1);
    const stands = parent < index && (depth[parent] ?? 0) < 2;
    depth[index] = stands ? (depth[parent] ?? 0) + 1 : 0;
    const constraint = dates.constraint && ({ ...dates.constraint, type: dates.constraint.type === 'SNET' ? 'SNET' : 'FNLT' } as const);
    return {
      id: `s${index}`,
      name: `Summary ${index}`,
      duration: 0,
      ...(stands ? { parent: `s${parent}` } : {}),
      ...datesOf({ ...dates, constraint }, kind),
    };
  });
  const parents = new Map(summaries.map(({ id, parent }) => [id, parent]));
  const used = new Set<string>();
  for (const { parent } of leaves) for (let id = parent; id !== undefined; id = parents.get(id)) used.add(id);
  return [...leaves, ...summaries.filter(({ id }) => used.has(id))];
}

function leafOf(leaf: DrawnLeaf, index: number, drawn: Drawn, kind: Kind, calendars: readonly CalendarSpec[]): NetworkTask {
  const elapsed = leaf.elapsed && kind.mixedTime !== false;
  const parent = leaf.parent % (drawn.summaries.length + 1);
  const progress = leaf.progress && kind.progress !== false ? { progress: progressOf(leaf.progress) } : {};
  return {
    id: `t${index}`,
    name: `Task ${index}`,
    duration: leaf.duration,
    ...(parent < drawn.summaries.length ? { parent: `s${parent}` } : {}),
    ...(elapsed ? { elapsed } : {}),
    ...(leaf.calendar === undefined ? {} : { calendar: pick(calendars, leaf.calendar).id }),
    ...datesOf(leaf, kind),
    ...(leaf.mode && kind.modes !== false ? { mode: leaf.mode } : {}),
    ...progress,
  };
}

function datesOf(
  { constraint, deadline }: { constraint: { type: ConstraintType; at: number } | undefined; deadline: number | undefined },
  kind: Kind,
): { constraint?: Constraint; deadline?: WallMinute } {
  const wanted = constraint && (kind.constraints?.includes(constraint.type) ?? true);
  return {
    ...(wanted ? { constraint: { type: constraint.type, at: at(constraint.at) } } : {}),
    ...(deadline !== undefined && kind.deadlines !== false ? { deadline: at(deadline) } : {}),
  };
}

function progressOf({ start, length, done, remaining }: NonNullable<DrawnLeaf['progress']>) {
  if (done) return { actualStart: at(start), actualFinish: at(start + length) };
  return { actualStart: at(start), ...(remaining === undefined ? {} : { remaining }) };
}

/** A link from what stands wholly before to what stands wholly after, so that nobody waits for himself. */
function linkOf(drawn: DrawnLink, tasks: readonly NetworkTask[], kind: Kind, calendars: readonly CalendarSpec[]): Link[] {
  const [a, b] = [pick(tasks, drawn.a), pick(tasks, drawn.b)];
  const [spanA, spanB] = [leafSpan(a, tasks), leafSpan(b, tasks)];
  const forward = spanA.last < spanB.first;
  if (!forward && spanB.last >= spanA.first && (kind.loops !== true || isWithin(a, b, tasks) || isWithin(b, a, tasks))) return [];
  const [from, to] = forward || kind.loops === true ? [a, b] : [b, a];
  let type = pick(kind.types ?? (['FS', 'SS', 'FF', 'SF'] as const), drawn.type);
  if (isSummary(to) && (type === 'FF' || type === 'SF')) type = 'FS';
  if (isSummary(from) && (type === 'SS' || type === 'SF') && kind.firstStarts === false) type = 'FS';
  const lag = drawn.lag && lagOf(drawn.lag, kind, calendars, isSummary(from));
  return [{ from: from.id, to: to.id, type, ...(lag ? { lag } : {}) }];
}

function lagOf(drawn: DrawnLag, kind: Kind, calendars: readonly CalendarSpec[], ofSummary: boolean): Lag {
  const sign = kind.leads === false ? Math.abs : (amount: number) => amount;
  const named = drawn.calendar === undefined || kind.mixedTime === false ? {} : { calendar: pick(calendars, drawn.calendar).id };
  if (drawn.unit === 'percent' && !ofSummary) return { unit: 'percent', percent: sign(drawn.percent), ...named };
  if (drawn.unit === 'elapsed' && kind.mixedTime !== false) return { unit: 'elapsed', minutes: sign(drawn.minutes) };
  return { unit: 'working', minutes: sign(drawn.minutes), ...named };
}

/** Numbers of the first and the last leaf at or below a task. */
function leafSpan(task: NetworkTask, tasks: readonly NetworkTask[]): { first: number; last: number } {
  if (!isSummary(task)) return { first: Number(task.id.slice(1)), last: Number(task.id.slice(1)) };
  const numbers = tasks.flatMap((leaf) => (!isSummary(leaf) && isWithin(leaf, task, tasks) ? [Number(leaf.id.slice(1))] : []));
  return { first: Math.min(...numbers), last: Math.max(...numbers) };
}

function isWithin(task: NetworkTask, summary: NetworkTask, tasks: readonly NetworkTask[]): boolean {
  for (let at: NetworkTask | undefined = task; at; at = tasks.find(({ id }) => id === at?.parent)) if (at === summary) return true;
  return false;
}

const isSummary = ({ id }: NetworkTask) => id.startsWith('s');

function at(minutes: number): WallMinute {
  return (FIRST_DAY * MINUTES_PER_DAY + minutes) as WallMinute;
}

function pick<Item>(items: readonly Item[], draw: number): Item {
  return items[draw % items.length] as Item;
}
