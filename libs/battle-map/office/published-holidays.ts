import { createRequire } from 'node:module';
import type { DayTable, TableDay } from '#libs/kernel/calendar/day-table';
import type { LocalDate } from '#libs/kernel/shared/local-date';

/** Dates, each with `English name,中文名,days`. A weekend that a holiday merely joins (与周末连休) is not listed: it is one already. */
interface ChineseDays {
  readonly holidays: Readonly<Record<string, string>>;
  readonly workdays: Readonly<Record<string, string>>;
}

/**
 * What the State Council has published since 2004, from the data file of the package chinese-days (MIT): a plain list keyed by
 * date, so that the notice for 2019 can move days of December 2018. Of the package nothing else is used.
 */
export function publishedHolidays(): DayTable {
  const { holidays, workdays } = createRequire(import.meta.url)('chinese-days/dist/chinese-days.json') as ChineseDays;
  const days = new Map<LocalDate, TableDay>([...listed(holidays, 'holiday'), ...listed(workdays, 'workday')]);
  // A year is published when its National Day is: the first days of a year may stand in the notice for the year before.
  const lastNationalDay = Object.keys(holidays)
    .filter((date) => date.endsWith('-10-01'))
    .sort()
    .at(-1)!;
  return { days, publishedUntil: `${lastNationalDay.slice(0, 4)}-12-31` as LocalDate };
}

function listed(dates: Readonly<Record<string, string>>, kind: TableDay['kind']): [LocalDate, TableDay][] {
  return Object.entries(dates).map(([date, names]) => [date as LocalDate, { kind, name: names.split(',')[1]! }]);
}
