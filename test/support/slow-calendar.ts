import type { CalendarSpec, DayHours } from '#libs/kernel/calendar/calendar-spec';
import type { LocalDate } from '#libs/kernel/shared/local-date';

const MINUTES = 1440;

export function dateAfter(date: string, days: number): LocalDate {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10) as LocalDate;
}

/**
 * The hours of one day, told the slow way round: from the last base up to the calendar, each repainting what those
 * below it said. A week does not paint over the nearest exception below it; a work-week and an exception do.
 */
export function slowHours(specs: readonly CalendarSpec[], id: string, date: LocalDate): DayHours {
  const covers = ({ from, to }: { readonly from: LocalDate; readonly to: LocalDate }) => from <= date && date <= to;
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  let hours: DayHours = [];
  let exceptionBelow: DayHours | undefined;
  for (const spec of lineage(specs, id)) {
    const usual = spec.week[weekday];
    if (usual) hours = exceptionBelow ?? usual;
    for (const { week } of spec.workWeeks.filter(covers).reverse()) hours = week[weekday] ?? hours;
    for (const exception of spec.exceptions.filter(covers).reverse()) {
      hours = exception.hours;
      exceptionBelow = exception.hours;
    }
  }
  return hours;
}

/** Minute by minute from midnight of the first date: whether it is worked. */
export function slowMinutes(specs: readonly CalendarSpec[], id: string, first: LocalDate, days: number): boolean[] {
  const worked = new Array<boolean>(days * MINUTES).fill(false);
  for (let day = 0; day < days; day++) {
    for (const [from, to] of slowHours(specs, id, dateAfter(first, day))) worked.fill(true, day * MINUTES + from, day * MINUTES + to);
  }
  return worked;
}

/** The last base first, the calendar itself last. */
function lineage(specs: readonly CalendarSpec[], id: string): CalendarSpec[] {
  const spec = specs.find((one) => one.id === id);
  if (!spec) throw new Error(`There is no calendar ${id}.`);
  return spec.base === null ? [spec] : [...lineage(specs, spec.base), spec];
}
