import type { LocalDate } from '../shared/local-date.js';

/** Working hours of one day: minutes after midnight, half-open, ascending, apart. Empty: not a working day. Half days are one interval. */
export type DayHours = readonly (readonly [from: number, to: number])[];

/** Sunday to Saturday. `null`: as in the base calendar. */
export type WeekHours = readonly [
  DayHours | null,
  DayHours | null,
  DayHours | null,
  DayHours | null,
  DayHours | null,
  DayHours | null,
  DayHours | null,
];

/** Other hours from one date to another, both included: a holiday (no hours) or a make-up workday (调休, the hours of that day). */
export interface CalendarException {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly hours: DayHours;
}

/** Another week from one date to another, both included. */
export interface WorkWeek {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly week: WeekHours;
}

/**
 * Working time as data. Of one day the first that says something decides: own exception, own work-week, the base's
 * exception, own week, and so on down the chain of bases; a day on which nobody says anything is not worked.
 */
export interface CalendarSpec {
  readonly id: string;
  readonly name: string;
  readonly base: string | null;
  readonly week: WeekHours;
  readonly exceptions: readonly CalendarException[];
  readonly workWeeks: readonly WorkWeek[];
}
