import type { Brand } from './brand.js';

/** A business date `YYYY-MM-DD` in the office's time zone. */
export type LocalDate = Brand<string, 'local-date'>;

const formats = new Map<string, Intl.DateTimeFormat>();

/** The local date of an instant. */
export function localDateOf(instant: Date, timeZone: string): LocalDate {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    formats.set(timeZone, format);
  }
  return format.format(instant) as LocalDate;
}
