import { MINUTES_PER_DAY, dateOfDay, dayNumber } from '#libs/kernel/calendar/wall-time';
import type { LocalDate } from '#libs/kernel/shared/local-date';

/** A recurring exception in the numbers of MSPDI: learn.microsoft.com/en-us/office-project/xml-data-interchange, Exception. */
export interface Occurrences {
  /** 1 daily, 2 yearly by day, 3 yearly by position, 4 monthly by day, 5 monthly by position, 6 weekly, 7 by days, 8 by weekdays. */
  readonly kind: number;
  /** Every so many days, weeks or months; at least 1. */
  readonly every: number;
  /** At most so many; left out: as many as the period holds. */
  readonly most?: number;
  /** Sum of 1 Sunday, 2 Monday, 4 Tuesday … 64 Saturday. */
  readonly daysOfWeek: number;
  /** 0 day, 1 weekday, 2 weekend day, 3 Sunday … 9 Saturday. */
  readonly monthItem: number;
  /** 0 first … 3 fourth, 4 last. */
  readonly monthPosition: number;
  /** 0 January … 11 December. */
  readonly month: number;
  /** 1 to 31. */
  readonly monthDay: number;
}

/** Does the rule name this day? */
type Rule = (day: Day) => boolean;

interface Day {
  /** 0 Sunday … 6 Saturday. */
  readonly weekday: number;
  readonly month: number;
  readonly dayOfMonth: number;
  readonly daysInMonth: number;
  /** Whole months since the month in which the period begins, and weeks likewise. */
  readonly months: number;
  readonly weeks: number;
  readonly days: number;
}

/**
 * The days that recur within a period, in order; undefined when nobody documented such a recurrence.
 * @param look is told how many days are looked at before any is, and may refuse.
 */
export function recurrenceDays(
  rule: Occurrences,
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate },
  look: (days: number) => void,
): LocalDate[] | undefined {
  const isNamed = ruleOf(rule);
  if (!isNamed) return undefined;
  const first = dayNumber(from);
  const last = dayNumber(to);
  look(last - first + 1);
  const beginning = firstDay(first);
  const named: LocalDate[] = [];
  for (let number = first; number <= last && named.length < (rule.most ?? Number.POSITIVE_INFINITY); number += 1) {
    if (isNamed(dayOf(number, beginning))) named.push(dateOfDay(number));
  }
  return named;
}

function ruleOf(rule: Occurrences): Rule | undefined {
  const { kind, every, daysOfWeek, month, monthDay } = rule;
  switch (kind) {
    case 1:
    case 7:
      return ({ days }) => days % every === 0;
    case 2:
      return (day) => day.month === month && day.dayOfMonth === monthDay;
    case 3:
      return positional(rule, (day) => day.month === month);
    case 4:
      return ({ months, dayOfMonth }) => months % every === 0 && dayOfMonth === monthDay;
    case 5:
      return positional(rule, ({ months }) => months % every === 0);
    case 6:
      return ({ weeks, weekday }) => weeks % every === 0 && Math.floor(daysOfWeek / 2 ** weekday) % 2 === 1;
    case 8:
      return ({ weekday }) => isWeekday(weekday);
    default:
      return undefined;
  }
}

/** The first, second … or last day of a kind in a month. */
function positional({ monthItem, monthPosition }: Occurrences, inMonth: Rule): Rule | undefined {
  const isOfKind = itemOf(monthItem);
  if (!isOfKind || monthPosition < 0 || monthPosition > 4) return undefined;
  return (day) =>
    inMonth(day) && isOfKind(day.weekday) && positionIn(day, isOfKind, monthPosition === 4) === (monthPosition === 4 ? 0 : monthPosition);
}

/** How many days of the kind lie before this one in its month, or after it. */
function positionIn({ weekday, dayOfMonth, daysInMonth }: Day, isOfKind: (weekday: number) => boolean, after: boolean): number {
  let count = 0;
  const step = after ? 1 : -1;
  for (let other = dayOfMonth + step; other >= 1 && other <= daysInMonth; other += step) {
    if (isOfKind((((weekday + other - dayOfMonth) % 7) + 7) % 7)) count += 1;
  }
  return count;
}

function itemOf(monthItem: number): ((weekday: number) => boolean) | undefined {
  if (monthItem === 0) return () => true;
  if (monthItem === 1) return isWeekday;
  if (monthItem === 2) return (weekday) => !isWeekday(weekday);
  return monthItem >= 3 && monthItem <= 9 ? (weekday) => weekday === monthItem - 3 : undefined;
}

function isWeekday(weekday: number): boolean {
  return weekday >= 1 && weekday <= 5;
}

function dayOf(number: number, first: FirstDay): Day {
  const date = dateOfDayNumber(number);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth();
  return {
    weekday: date.getUTCDay(),
    month,
    dayOfMonth: date.getUTCDate(),
    daysInMonth: new Date(Date.UTC(year, month + 1, 0)).getUTCDate(),
    months: year * 12 + month - first.month,
    weeks: Math.floor((number - first.number + first.weekday) / 7),
    days: number - first.number,
  };
}

interface FirstDay {
  readonly number: number;
  readonly weekday: number;
  /** Months since the year 0. */
  readonly month: number;
}

function firstDay(number: number): FirstDay {
  const date = dateOfDayNumber(number);
  return { number, weekday: date.getUTCDay(), month: date.getUTCFullYear() * 12 + date.getUTCMonth() };
}

function dateOfDayNumber(number: number): Date {
  return new Date(number * MINUTES_PER_DAY * 60_000);
}
