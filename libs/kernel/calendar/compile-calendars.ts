import { DomainError } from '../shared/domain-error.js';
import type { LocalDate } from '../shared/local-date.js';
import type { CalendarSpec, DayHours, WeekHours } from './calendar-spec.js';
import { dateOfDay, dayNumber, MINUTES_PER_DAY, weekdayOf, type WallMinute } from './wall-time.js';
import { WorkingCalendar } from './working-calendar.js';

/** First and last day (numbers since 1970) within which calendars answer; the last is not included. Up to the year 6053. */
export interface Horizon {
  readonly firstDay: number;
  readonly endDay: number;
}

/** The last minute that the tables hold. */
const NEVER = 2 ** 31 - 1;
const LAST_END_DAY = Math.floor((NEVER - 1) / MINUTES_PER_DAY);
/** The holidays of thirty years are a thousand days; an exception may also last a century. */
const FEW_DAYS = 5000;
const EVER: Horizon = { firstDay: Number.NEGATIVE_INFINITY, endDay: Number.POSITIVE_INFINITY };
const NO_HOURS: DayHours = [];
const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const;

/**
 * Resolves calendars over their bases and lays out their working time: of all, or of those that are wanted.
 * @throws DomainError `calendar.hours-invalid`, `calendar.dates-reversed`, `calendar.base-unknown`, `calendar.base-loop`,
 * `calendar.id-twice`, `calendar.no-working-time`, `calendar.horizon-too-late`, `calendar.date-invalid`.
 */
export function compileCalendars(
  specs: readonly CalendarSpec[],
  horizon: Horizon,
  wanted?: ReadonlySet<string>,
): Map<string, WorkingCalendar> {
  checkHorizon(horizon);
  const byId = new Map<string, Rules>();
  for (const spec of specs) {
    if (byId.has(spec.id)) throw new DomainError('calendar.id-twice', { calendar: spec.name, id: spec.id });
    byId.set(spec.id, knownRules(spec));
  }
  const asked = [...byId.values()].filter(({ spec: { id } }) => !wanted || wanted.has(id));
  return new Map(asked.map((rules) => [rules.spec.id, compile(rules.spec, chainOf(rules, byId), horizon)]));
}

/** A calendar whose hours and dates have been checked, and its dates as days. */
interface Rules {
  readonly spec: CalendarSpec;
  readonly exceptions: readonly (Days & { readonly hours: DayHours })[];
  readonly workWeeks: readonly (Days & { readonly week: WeekHours })[];
  /** All days that exceptions speak of; left out where they are so many that a horizon's are found sooner. */
  readonly byDay: ReadonlyMap<number, DayHours> | undefined;
}

interface Days {
  readonly firstDay: number;
  readonly lastDay: number;
}

/** Work around the clock, for elapsed time. @throws DomainError `calendar.no-working-time`, `calendar.horizon-too-late`. */
export function roundTheClock(horizon: Horizon): WorkingCalendar {
  checkHorizon(horizon);
  const [from, to] = [horizon.firstDay * MINUTES_PER_DAY, horizon.endDay * MINUTES_PER_DAY];
  return new WorkingCalendar('', '24h', from as WallMinute, to as WallMinute, Int32Array.of(from, to), Int32Array.of(to, NEVER));
}

function checkHorizon({ endDay }: Horizon): void {
  if (endDay > LAST_END_DAY) throw new DomainError('calendar.horizon-too-late', { latest: dateOfDay(LAST_END_DAY - 1) });
}

function chainOf(rules: Rules, byId: ReadonlyMap<string, Rules>): Rules[] {
  const chain = [rules];
  for (let { base } = rules.spec; base !== null; ) {
    const next = byId.get(base);
    if (!next) throw new DomainError('calendar.base-unknown', { calendar: rules.spec.name, base });
    if (chain.includes(next)) {
      throw new DomainError('calendar.base-loop', { calendars: [...chain, next].map((link) => link.spec.name).join(' → ') });
    }
    chain.push(next);
    base = next.spec.base;
  }
  return chain;
}

function compile(spec: CalendarSpec, chain: readonly Rules[], horizon: Horizon): WorkingCalendar {
  const exceptions = chain.map((link) => link.byDay ?? exceptionsByDay(link.exceptions, horizon));
  const starts: number[] = [];
  const ends: number[] = [];
  const plain = WEEKDAYS.map((weekday) => plainWeekday(chain, weekday));
  const special = chain.some((link) => link.workWeeks.length > 0);
  for (let day = horizon.firstDay; day < horizon.endDay; day++) {
    const usual = !special && !exceptions.some((days) => days.has(day));
    const hours = usual ? (plain[weekdayOf(day)] ?? NO_HOURS) : resolve(chain, exceptions, day);
    const midnight = day * MINUTES_PER_DAY;
    for (const [from, to] of hours) {
      // Hours that touch, as at midnight, are one interval: a boundary is where work is interrupted.
      if (ends.length > 0 && ends[ends.length - 1] === midnight + from) ends[ends.length - 1] = midnight + to;
      else {
        starts.push(midnight + from);
        ends.push(midnight + to);
      }
    }
  }
  const [from, to] = [horizon.firstDay * MINUTES_PER_DAY, horizon.endDay * MINUTES_PER_DAY];
  starts.push(to);
  ends.push(NEVER);
  return new WorkingCalendar(spec.id, spec.name, from as WallMinute, to as WallMinute, Int32Array.from(starts), Int32Array.from(ends));
}

/** The rule of a weekday on which no exception and no work-week of the chain speaks. */
function plainWeekday(chain: readonly Rules[], weekday: number): DayHours {
  for (const { spec } of chain) {
    const hours = spec.week[weekday];
    if (hours) return hours;
  }
  return NO_HOURS;
}

function resolve(chain: readonly Rules[], exceptions: readonly ReadonlyMap<number, DayHours>[], day: number): DayHours {
  const weekday = weekdayOf(day);
  for (const [index, { spec, workWeeks }] of chain.entries()) {
    const exception = exceptions[index]?.get(day);
    if (exception) return exception;
    const speaks = ({ firstDay, lastDay, week }: Rules['workWeeks'][number]) => firstDay <= day && day <= lastDay && week[weekday];
    const workWeek = workWeeks.find(speaks)?.week[weekday];
    if (workWeek) return workWeek;
    const own = spec.week[weekday];
    if (!own) continue;
    // A team's week says when the team works; a holiday of the office is a holiday for it all the same.
    for (const days of exceptions.slice(index + 1)) {
      const holiday = days.get(day);
      if (holiday) return holiday;
    }
    return own;
  }
  return NO_HOURS;
}

/** The first exception that names a day speaks for it. */
function exceptionsByDay(exceptions: Rules['exceptions'], { firstDay: from, endDay }: Horizon): Map<number, DayHours> {
  const days = new Map<number, DayHours>();
  for (const { firstDay, lastDay, hours } of exceptions) {
    const last = Math.min(lastDay, endDay - 1);
    for (let day = Math.max(firstDay, from); day <= last; day++) if (!days.has(day)) days.set(day, hours);
  }
  return days;
}

/** Values never change, so what was once checked stays checked; an office computes twenty plans with one calendar of a thousand days. */
const known = new WeakMap<CalendarSpec, Rules>();

function knownRules(spec: CalendarSpec): Rules {
  const rules = known.get(spec) ?? rulesOf(spec);
  known.set(spec, rules);
  return rules;
}

function rulesOf(spec: CalendarSpec): Rules {
  for (const hours of spec.week) if (hours) checkHours(spec, hours);
  const exceptions = spec.exceptions.map(({ from, to, hours }) => {
    const days = daysOf(spec, from, to);
    checkHours(spec, hours);
    return { ...days, hours };
  });
  const workWeeks = spec.workWeeks.map(({ from, to, week }) => {
    const days = daysOf(spec, from, to);
    for (const hours of week) if (hours) checkHours(spec, hours);
    return { ...days, week };
  });
  const count = exceptions.reduce((sum, { firstDay, lastDay }) => sum + lastDay - firstDay + 1, 0);
  const byDay = count <= FEW_DAYS ? exceptionsByDay(exceptions, EVER) : undefined;
  return { spec, exceptions, workWeeks, byDay };
}

function daysOf(spec: CalendarSpec, from: LocalDate, to: LocalDate): Days {
  const firstDay = dayNumber(from);
  const lastDay = to === from ? firstDay : dayNumber(to);
  if (firstDay > lastDay) throw new DomainError('calendar.dates-reversed', { calendar: spec.name, from, to });
  return { firstDay, lastDay };
}

function checkHours(spec: CalendarSpec, hours: DayHours): void {
  let last = 0;
  for (const [from, to] of hours) {
    if (!Number.isInteger(from) || !Number.isInteger(to) || from < last || to <= from || to > MINUTES_PER_DAY) {
      throw new DomainError('calendar.hours-invalid', { calendar: spec.name, from, to });
    }
    last = to;
  }
}
