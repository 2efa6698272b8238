import type { Language } from '#libs/platform/i18n/messages';

const formats = new Map<string, Intl.DateTimeFormat>();

const PATTERNS: Readonly<Record<Language, { readonly locale: string; readonly month: 'long' | 'short' }>> = {
  'zh-CN': { locale: 'zh-CN', month: 'long' },
  // Day before month and 24 hours, as offices outside America write it.
  en: { locale: 'en-GB', month: 'short' },
};

function formatOf(language: Language, timeZone: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const id = JSON.stringify([language, timeZone, parts]);
  let format = formats.get(id);
  if (!format) {
    const { locale, month } = PATTERNS[language];
    format = new Intl.DateTimeFormat(locale, { year: 'numeric', month, day: 'numeric', timeZone, ...parts });
    formats.set(id, format);
  }
  return format;
}

/** An instant as people there write it: 2026年11月23日 14:05, or 23 Nov 2026, 14:05. In the office's time zone. */
export function formatInstant(instant: string, language: Language, timeZone: string): string {
  return formatOf(language, timeZone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(instant));
}

/** An instant to the second, for records in which the order matters. */
export function formatInstantExactly(instant: string, language: Language, timeZone: string): string {
  const parts = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' } as const;
  return formatOf(language, timeZone, parts).format(new Date(instant));
}

/** A month `YYYY-MM`: 2018年7月, or Jul 2018. */
export function formatMonth(month: string, language: Language): string {
  const { locale, month: length } = PATTERNS[language];
  return new Intl.DateTimeFormat(locale, { year: 'numeric', month: length, timeZone: 'UTC' }).format(new Date(`${month}-01T00:00:00Z`));
}

/** A business date `YYYY-MM-DD` with its weekday. */
export function formatLocalDate(date: string, language: Language): string {
  return formatOf(language, 'UTC', { weekday: 'long' }).format(new Date(`${date}T00:00:00Z`));
}
