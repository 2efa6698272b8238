import { workingDaysBetween } from '#libs/kernel/calendar/working-days';
import type { WorkingCalendar } from '#libs/kernel/calendar/working-calendar';
import type { LocalDate } from '#libs/kernel/shared/local-date';

/** `XM01-03SS+5`, as `predecessorOf` reads it. */
export function predecessorText({
  from,
  type,
  lagDays,
}: {
  readonly from: string;
  readonly type: string;
  readonly lagDays: number;
}): string {
  if (lagDays === 0) return type === 'FS' ? from : `${from}${type}`;
  return `${from}${type}${lagDays > 0 ? '+' : '-'}${Math.abs(lagDays)}`;
}

interface Dated {
  readonly summary: boolean;
  readonly due: LocalDate | null;
  readonly originalDue: LocalDate | null;
  readonly completedOn: LocalDate | null;
  readonly earliestFinish: LocalDate | null;
}

/** Working days after the due date, up to the day of the report that completes it or else to today; `null` while it is in time. */
export function daysOver({ due, completedOn }: Dated, today: LocalDate, calendar: WorkingCalendar): number | null {
  const until = completedOn ?? today;
  return due === null || until <= due ? null : workingDaysBetween(calendar, due, until);
}

/**
 * Working days from what was promised first to when it was or will be done at the earliest; negative: earlier. `null` before the first
 * approval, and on a summary, to which nothing is promised.
 */
export function slipDays({ summary, originalDue, completedOn, earliestFinish }: Dated, calendar: WorkingCalendar): number | null {
  const finish = completedOn ?? earliestFinish;
  return summary || originalDue === null || finish === null ? null : workingDaysBetween(calendar, originalDue, finish);
}

/** Dates between which the days of one task are counted. */
export function countedDates({ due, originalDue, completedOn, earliestFinish }: Dated): LocalDate[] {
  return [due, originalDue, completedOn, earliestFinish].filter((date) => date !== null);
}
