import { useMemo } from 'react';
import type { OfficeDay } from '../../shared/api/models.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { officePageMessages } from './messages.js';

export const DAY_KINDS = ['work', 'rest', 'holiday', 'make-up'] as const;
export type DayKind = (typeof DAY_KINDS)[number];

/** Monday is 0. */
export function weekdayOf(date: string): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** A day that is worked or not against its week was said to be so by somebody: a notice, or the office. */
export function kindOf({ date, working, source }: OfficeDay): DayKind {
  const weekend = weekdayOf(date) > 4;
  if (working) return weekend ? 'make-up' : 'work';
  return weekend && source === 'week' ? 'rest' : 'holiday';
}

export function useDayWords() {
  const t = useTexts(officePageMessages);
  return useMemo(
    () => ({
      /** What stands in the day's corner, so that colour is not alone. */
      sign: (kind: DayKind) => (kind === 'holiday' || kind === 'make-up' ? t(`sign.${kind}`) : ''),
      what: (day: OfficeDay) =>
        [
          t(`day.${kindOf(day)}`),
          day.name,
          day.source === 'office' ? t('day.office') : undefined,
          day.provisional ? t('day.provisional') : undefined,
          day.working ? day.hours.map(({ from, to }) => `${from}–${to}`).join(' ') : undefined,
        ]
          .filter(Boolean)
          .join(' · '),
    }),
    [t],
  );
}
