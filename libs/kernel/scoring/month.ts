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

export function lastDayOf(month: Month): LocalDate {
  const [year = 0, ordinal = 0] = month.split('-').map(Number);
  const next = ordinal === 12 ? `${String(year + 1).padStart(4, '0')}-01` : `${month.slice(0, 5)}${String(ordinal + 1).padStart(2, '0')}`;
  return dateOfDay(dayNumber(`${next}-01` as LocalDate) - 1);
}
