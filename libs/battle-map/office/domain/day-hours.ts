import type { DayHours } from '#libs/kernel/calendar/calendar-spec';
import { DomainError } from '#libs/kernel/shared/domain-error';

/** Hours of one day follow each other. @throws DomainError `office.day.hours`, in whole hours and minutes of the clock. */
export function refuseCrossedHours(hours: DayHours): void {
  let last = 0;
  for (const [from, to] of hours) {
    if (from < last || to <= from) throw new DomainError('office.day.hours', { from: clock(from), to: clock(to) }, { field: 'hours' });
    last = to;
  }
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
