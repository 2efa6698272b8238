import { dateOfDay, dayNumber } from '../calendar/wall-time.js';
import type { Brand } from '../shared/brand.js';
import { DomainError } from '../shared/domain-error.js';
import type { LocalDate } from '../shared/local-date.js';

/** A calendar month `YYYY-MM`, the period of a run. */
export type Month = Brand<string, 'month'>;

/** @throws DomainError `score.month-invalid`. */
export function monthOf(text: string): Month {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) throw new DomainError('score.month-invalid', { month: text });
  return text as Month;
}

/** The month in which a date lies. */
export function monthOfDate(date: LocalDate): Month {
  return date.slice(0, 7) as Month;
}

export function firstDayOf(month: Month): LocalDate {
  return `${month}-01` as LocalDate;
}

export function lastDayOf(month: Month): LocalDate {
  return dateOfDay(dayNumber(firstDayOf(monthAfter(month))) - 1);
}

export function monthBefore(month: Month): Month {
  return monthOfDate(dateOfDay(dayNumber(firstDayOf(month)) - 1));
}

export function monthAfter(month: Month): Month {
  const [year = 0, ordinal = 0] = month.split('-').map(Number);
  return (
    ordinal === 12 ? `${String(year + 1).padStart(4, '0')}-01` : `${month.slice(0, 5)}${String(ordinal + 1).padStart(2, '0')}`
  ) as Month;
}

/** All months from one to another, both included; none when the first is the later one. */
export function monthsBetween(first: Month, last: Month): Month[] {
  const months: Month[] = [];
  for (let month = first; month <= last; month = monthAfter(month)) months.push(month);
  return months;
}
