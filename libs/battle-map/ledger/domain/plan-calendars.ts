import type { CalendarException, CalendarSpec, DayHours, WeekHours } from '#libs/kernel/calendar/calendar-spec';
import { dateOfDay, dayNumber } from '#libs/kernel/calendar/wall-time';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { missingValue, shown } from './plan-values.js';
import type { SourceCalendar } from './source-plan.js';

/** Microsoft Project's hours of a working day without hours. */
export const OFFICE_DAY: DayHours = [
  [480, 720],
  [780, 1020],
];

/** What Microsoft Project means by a day of a base calendar about which the file says nothing: Monday to Friday, 8-12 and 13-17. */
const DEFAULT_WEEK: WeekHours = [[], OFFICE_DAY, OFFICE_DAY, OFFICE_DAY, OFFICE_DAY, OFFICE_DAY, []];

/** Microsoft Project knows two levels; a calendar that is based on itself is found by it. */
const LONGEST_CHAIN = 16;

/** The calendars of one file, checked: ids are single, bases exist, chains of bases end. */
export class PlanCalendars {
  private readonly byId = new Map<string, SourceCalendar>();

  /** @throws DomainError `ledger.plan-file.missing`, `.doubled`, `.unknown-calendar`, `.calendar-chain`. */
  constructor(calendars: readonly SourceCalendar[]) {
    if (calendars.length === 0) throw missingValue({ field: 'calendars' });
    for (const calendar of calendars) {
      if (this.byId.has(calendar.id)) throw new DomainError('ledger.plan-file.doubled', { id: shown(calendar.id) }, { field: 'calendars' });
      this.byId.set(calendar.id, calendar);
    }
    this.refuseLongChains();
  }

  /** @throws DomainError `ledger.plan-file.unknown-calendar`. */
  demand(id: string, field: string): SourceCalendar {
    const calendar = this.byId.get(id);
    if (!calendar) throw new DomainError('ledger.plan-file.unknown-calendar', { id: shown(id) }, { field });
    return calendar;
  }

  has(id: string): boolean {
    return this.byId.has(id);
  }

  /** The calendar whose working time this one has: itself, or its base when it says nothing of its own. */
  effective(id: string): string {
    const chain = this.chain(id);
    return (chain.find((calendar) => calendar.base === null || !saysNothing(calendar)) ?? { id }).id;
  }

  /** Those named and their bases, in the order of the file. */
  inUse(named: Iterable<string>): CalendarSpec[] {
    const used = new Set<string>();
    for (const id of named) for (const each of this.chain(id)) used.add(each.id);
    return [...this.byId.values()].filter(({ id }) => used.has(id)).map(toSpec);
  }

  private refuseLongChains(): void {
    for (const { id } of this.byId.values()) {
      if (this.chain(id).length > LONGEST_CHAIN) {
        throw new DomainError('ledger.plan-file.calendar-chain', { id: shown(id), most: LONGEST_CHAIN }, { field: 'calendars' });
      }
    }
  }

  /** A calendar, its base, the base of that, and so on: at most one more than is allowed. */
  private chain(id: string): SourceCalendar[] {
    const chain: SourceCalendar[] = [];
    for (let next: string | null = id; next !== null && chain.length <= LONGEST_CHAIN; ) {
      const calendar: SourceCalendar = this.demand(next, 'calendars');
      chain.push(calendar);
      next = calendar.base;
    }
    return chain;
  }
}

function saysNothing({ week, exceptions, workWeeks }: CalendarSpec): boolean {
  return week.every((hours) => hours === null) && exceptions.length === 0 && workWeeks.length === 0;
}

function toSpec({ id, name, base, week, exceptions, workWeeks }: SourceCalendar): CalendarSpec {
  return { id, name, base, week: base === null ? filled(week) : week, exceptions: apart(exceptions), workWeeks };
}

function filled(week: WeekHours): WeekHours {
  return week.map((hours, day) => hours ?? DEFAULT_WEEK[day] ?? []) as unknown as WeekHours;
}

/** Exceptions in order and apart: where two speak of one day, the one that begins earlier, then the one named first, is right. */
function apart(exceptions: readonly CalendarException[]): CalendarException[] {
  const days = exceptions.map(({ from, to, hours }) => ({ from: dayNumber(from), to: dayNumber(to), hours }));
  const kept: CalendarException[] = [];
  let told = Number.NEGATIVE_INFINITY;
  for (const { from, to, hours } of days.sort((a, b) => a.from - b.from)) {
    if (to <= told) continue;
    kept.push({ from: dateOfDay(Math.max(from, told + 1)), to: dateOfDay(to), hours });
    told = to;
  }
  return kept;
}
