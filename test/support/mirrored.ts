import type { CalendarSpec, DayHours, WeekHours } from '#libs/kernel/calendar/calendar-spec';
import { dateOfDay, dayNumber, MINUTES_PER_DAY, type WallMinute, weekdayOf } from '#libs/kernel/calendar/wall-time';
import type { Constraint, ConstraintType, Lag, Link, LinkType, NetworkTask, ProjectNetwork } from '#libs/kernel/scheduling/network';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { below, isMilestone, minutesOf } from './moments.js';
import { FIRST_DAY } from './random-network.js';

/** Time runs backward around the beginning of this day. */
const AXIS = FIRST_DAY + 40;
const TYPES: Readonly<Record<LinkType, LinkType>> = { FS: 'FS', SS: 'FF', FF: 'SS', SF: 'SF' };
const CONSTRAINTS: Readonly<Record<ConstraintType, ConstraintType>> = {
  SNET: 'FNLT',
  FNLT: 'SNET',
  FNET: 'SNLT',
  SNLT: 'FNET',
  MSO: 'MFO',
  MFO: 'MSO',
};

export function mirroredMoment(minute: number): number {
  return 2 * AXIS * MINUTES_PER_DAY - minute;
}

/** The network as seen in a mirror: what followed precedes, and the end date is where the project starts. */
export function mirrored(network: ProjectNetwork): ProjectNetwork {
  const byId = new Map(network.tasks.map((task) => [task.id, task]));
  return {
    calendars: network.calendars.flatMap((calendar) => [mirroredCalendar(calendar), twin(mirroredCalendar(calendar))]),
    calendar: network.calendar,
    direction: network.direction,
    start: mirroredMoment(network.target as number) as WallMinute,
    target: mirroredMoment(network.start) as WallMinute,
    tasks: network.tasks.map(mirroredTask),
    links: network.links.flatMap((link) => spread(link, network)).map((link) => mirroredLink(link, byId, network.calendar)),
  };
}

function mirroredTask({ constraint, ...task }: NetworkTask): NetworkTask {
  return { ...task, ...(constraint ? { constraint: mirroredConstraint(constraint) } : {}) };
}

function mirroredConstraint({ type, at }: Constraint): Constraint {
  return { type: CONSTRAINTS[type], at: mirroredMoment(at) as WallMinute };
}

/** A lag in the calendar of each task below the summary to which a link leads has its image at each of them. */
function spread(link: Link, network: ProjectNetwork): Link[] {
  if (link.lag?.unit === 'elapsed') return [link];
  return below(network)
    .leavesOf(link.to)
    .map((leaf) => ({ ...link, to: leaf.id }));
}

function mirroredLink(link: Link, byId: ReadonlyMap<string, NetworkTask>, projectCalendar: string): Link {
  const from = byId.get(link.from) as NetworkTask;
  const to = byId.get(link.to) as NetworkTask;
  return { from: link.to, to: link.from, type: TYPES[link.type], lag: mirroredLag(link.lag, from, to, projectCalendar) };
}

/**
 * The same lag in the same calendar, which was the successor's and is the predecessor's now. It is named by a twin: a
 * calendar that happens to be a milestone's own would compare the clock, which only the milestone that followed did.
 */
function mirroredLag(lag: Lag | undefined, from: NetworkTask, to: NetworkTask, projectCalendar: string): Lag {
  const minutes = minutesOf(lag, from);
  const own = to.elapsed ? undefined : (to.calendar ?? projectCalendar);
  const counting = lag?.unit === 'elapsed' ? undefined : (lag?.calendar ?? own);
  const byTheClock = isMilestone(to) && minutes === 0 && counting === own;
  if (counting === undefined || byTheClock) return { unit: 'elapsed', minutes };
  return { unit: 'working', minutes, calendar: twinOf(counting) };
}

const twinOf = (id: string) => `${id}, by another name`;

function twin(calendar: CalendarSpec): CalendarSpec {
  return { ...calendar, id: twinOf(calendar.id) };
}

function mirroredCalendar(calendar: CalendarSpec): CalendarSpec {
  const week = [0, 1, 2, 3, 4, 5, 6].map((weekday) => {
    const day = AXIS + ((weekday - weekdayOf(AXIS) + 7) % 7);
    const hours = calendar.week[weekdayOf(mirroredDay(day))];
    return hours ? mirroredHours(hours) : null;
  });
  return {
    ...calendar,
    week: week as unknown as WeekHours,
    exceptions: calendar.exceptions.map(({ from, to, hours }) => ({
      from: mirroredDate(to),
      to: mirroredDate(from),
      hours: mirroredHours(hours),
    })),
  };
}

const mirroredDay = (day: number) => 2 * AXIS - 1 - day;
const mirroredDate = (date: LocalDate) => dateOfDay(mirroredDay(dayNumber(date)));
const mirroredHours = (hours: DayHours): DayHours =>
  hours.map(([from, to]) => [MINUTES_PER_DAY - to, MINUTES_PER_DAY - from] as const).toReversed();
