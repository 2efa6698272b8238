import type { CalendarSpec } from '#libs/kernel/calendar/calendar-spec';
import type { WallMinute } from '#libs/kernel/calendar/wall-time';
import type { ConstraintType, LinkType } from '#libs/kernel/scheduling/network';
import type { PlanRow, StoredDates } from '../contract/plan-file.js';

/** What every kind of plan file says, in the terms of Microsoft Project and before anything is decided. Durations in minutes. */
export interface SourcePlan {
  readonly title: string;
  readonly scheduleFrom: 'start' | 'finish';
  readonly start: WallMinute;
  readonly finish: WallMinute | null;
  readonly statusDate: WallMinute | null;
  readonly calendar: string;
  readonly minutesPerDay: number;
  readonly criticalSlack: number;
  readonly honorConstraints: boolean;
  readonly multipleCriticalPaths: boolean;
  /** The calendar on which lags count. */
  readonly lagCalendar: 'successor' | 'project';
  readonly calendars: readonly SourceCalendar[];
  readonly tasks: readonly SourceTask[];
  readonly links: readonly SourceLink[];
}

/** As a `CalendarSpec`, but the exceptions may overlap and the hours of a base calendar's days may be missing. */
export interface SourceCalendar extends CalendarSpec {
  /** Names of exceptions that recur in a way nobody documented. */
  readonly unknownRecurrences: readonly string[];
}

export interface SourceTask extends PlanRow {
  readonly id: string;
  readonly name: string;
  readonly parent: string | null;
  readonly projectSummary: boolean;
  readonly summary: boolean;
  readonly active: boolean;
  readonly manual: boolean;
  readonly external: boolean;
  readonly subproject: boolean;
  readonly recurring: boolean;
  readonly splitOrContour: boolean;
  readonly duration: number;
  readonly elapsed: boolean;
  readonly remaining: number | null;
  readonly percent: number;
  readonly actualStart: WallMinute | null;
  readonly actualFinish: WallMinute | null;
  readonly constraint: SourceConstraint;
  readonly deadline: WallMinute | null;
  readonly calendar: string | null;
  readonly ignoreResourceCalendar: boolean;
  /** Calendars of the persons and machines that work on it. */
  readonly resourceCalendars: readonly string[];
  readonly levelingDelay: number;
  readonly stored: StoredDates;
}

export type SourceConstraint = { readonly type: 'ASAP' | 'ALAP' } | { readonly type: ConstraintType; readonly at: WallMinute };

export interface SourceLink {
  readonly from: string;
  readonly to: string;
  readonly type: LinkType;
  /** Minutes, or percent of the predecessor's duration. */
  readonly lag: number;
  readonly unit: 'minutes' | 'percent';
  readonly elapsed: boolean;
  readonly crossProject: boolean;
}
