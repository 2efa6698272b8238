import { useMemo } from 'react';
import { useOffice } from '../session/office.js';
import { formatInstant, formatInstantExactly, formatLocalDate, formatMonth } from './formats.js';
import { useLanguage } from './language-context.js';

/** Dates and numbers in the reader's language and the office's time zone. */
export function useFormats() {
  const { language } = useLanguage();
  const { timeZone } = useOffice();
  return useMemo(
    () => ({
      instant: (value: string) => formatInstant(value, language, timeZone),
      exactly: (value: string) => formatInstantExactly(value, language, timeZone),
      month: (value: string) => formatMonth(value, language),
      date: (value: string) => formatLocalDate(value, language),
      /** Names or dates one after the other, with the comma of the language. */
      list: (values: readonly string[]) => values.join(language === 'en' ? ', ' : '、'),
      number: (value: number) => new Intl.NumberFormat(language).format(value),
    }),
    [language, timeZone],
  );
}
