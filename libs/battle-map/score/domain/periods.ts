import { firstDayOf, lastDayOf, type Month, monthAfter, monthOfDate } from '#libs/kernel/scoring/month';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { LocalDate } from '#libs/kernel/shared/local-date';

/** First and last day, both included. */
export interface PeriodDays {
  readonly opensOn: LocalDate;
  readonly closesOn: LocalDate;
}

/** The period in which a month lies. */
export function periodOf<Period extends PeriodDays>(periods: readonly Period[], month: Month): Period | undefined {
  return periods.find(({ opensOn, closesOn }) => opensOn <= firstDayOf(month) && lastDayOf(month) <= closesOn);
}

/**
 * The period that is opened when nobody has opened one for a month: to the end of its year, from the half-year in which the
 * office begins, and in later years from January.
 * @throws DomainError `score.before-opening` when points are kept from later on.
 */
export function periodToOpen(periods: readonly PeriodDays[], month: Month): PeriodDays {
  const [first] = [...periods].sort((a, b) => (a.opensOn < b.opensOn ? -1 : 1));
  if (first && firstDayOf(month) < first.opensOn) {
    throw new DomainError('score.before-opening', { month, opens: first.opensOn }, { kind: 'conflict', field: 'month' });
  }
  const year = month.slice(0, 4);
  const begins = !first && month.slice(5) >= '07' ? '07-01' : '01-01';
  const last = periods.reduce<LocalDate | undefined>(
    (latest, { closesOn }) => (!latest || closesOn > latest ? closesOn : latest),
    undefined,
  );
  const opensOn = `${year}-${begins}` as LocalDate;
  const after = last && last >= opensOn ? firstDayOf(monthAfter(monthOfDate(last))) : opensOn;
  return { opensOn: after, closesOn: `${year}-12-31` as LocalDate };
}

/**
 * A period is made of whole months and lies beside the others.
 * @throws DomainError `score.period-days`, `score.period-overlaps`.
 */
export function refusePeriod({ opensOn, closesOn }: PeriodDays, others: readonly PeriodDays[]): void {
  const whole = opensOn === firstDayOf(monthOfDate(opensOn)) && closesOn === lastDayOf(monthOfDate(closesOn));
  if (!whole || closesOn < opensOn) throw new DomainError('score.period-days', { from: opensOn, to: closesOn }, { field: 'opensOn' });
  const other = others.find((one) => one.opensOn <= closesOn && opensOn <= one.closesOn);
  if (other) {
    const params = { from: other.opensOn, to: other.closesOn };
    throw new DomainError('score.period-overlaps', params, { kind: 'conflict', field: 'opensOn' });
  }
}
