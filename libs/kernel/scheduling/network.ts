import type { CalendarSpec } from '../calendar/calendar-spec.js';
import type { WallMinute } from '../calendar/wall-time.js';

/** Finish-to-start, start-to-start, finish-to-finish, start-to-finish. */
export type LinkType = 'FS' | 'SS' | 'FF' | 'SF';

/**
 * Time between the two ends of a link; negative is a lead. Working minutes and percent (of the predecessor's duration)
 * count on the successor's calendar, or on the one that the lag names; elapsed minutes count around the clock.
 */
export type Lag =
  | { readonly unit: 'working'; readonly minutes: number; readonly calendar?: string }
  | { readonly unit: 'percent'; readonly percent: number; readonly calendar?: string }
  | { readonly unit: 'elapsed'; readonly minutes: number };

export interface Link {
  readonly from: string;
  readonly to: string;
  readonly type: LinkType;
  readonly lag?: Lag;
}

/** Start or finish no earlier than, no later than; must start on, must finish on. */
export type ConstraintType = 'SNET' | 'FNET' | 'SNLT' | 'FNLT' | 'MSO' | 'MFO';

export interface Constraint {
  readonly type: ConstraintType;
  readonly at: WallMinute;
}

/** What has happened. A task with an actual finish is done; one with an actual start alone is under way. */
export interface Progress {
  readonly actualStart: WallMinute;
  readonly actualFinish?: WallMinute;
  /** Working minutes still to do; left out: the whole duration less what was worked from the actual start to the status date. */
  readonly remaining?: number;
}

export interface NetworkTask {
  readonly id: string;
  readonly name: string;
  /** The summary above it. A task that has children is a summary and is never scheduled itself. */
  readonly parent?: string;
  /** Minutes of work on the task's calendar, or around the clock when `elapsed`; 0 is a milestone. Ignored on a summary. */
  readonly duration: number;
  readonly elapsed?: boolean;
  /** Left out: the project's calendar. */
  readonly calendar?: string;
  readonly constraint?: Constraint;
  readonly deadline?: WallMinute;
  /** As soon or as late as possible; left out: as the direction of the plan says. */
  readonly mode?: 'ASAP' | 'ALAP';
  readonly progress?: Progress;
  /** Minutes below which the duration may not be compressed; left out: none. */
  readonly floor?: number;
}

/** A reserve before the end date, in working minutes of the project's calendar or in percent of the critical chain's length. */
export type ProjectBuffer = { readonly unit: 'working'; readonly minutes: number } | { readonly unit: 'percent'; readonly percent: number };

export interface ProjectNetwork {
  readonly calendars: readonly CalendarSpec[];
  /** The project's calendar. */
  readonly calendar: string;
  /** Which of the two passes becomes the plan; both are always computed. */
  readonly direction: 'from-start' | 'from-finish';
  /** The earliest moment at which anything may begin. */
  readonly start: WallMinute;
  /** The end date; left out: the early finish of the network. */
  readonly target?: WallMinute;
  /** Work that is not done lies at or after this moment; left out: the plan does not know today. */
  readonly statusDate?: WallMinute;
  readonly tasks: readonly NetworkTask[];
  readonly links: readonly Link[];
  /** A task whose total slack is at most so many minutes is critical; left out: 0. */
  readonly criticalSlack?: number;
  readonly buffer?: ProjectBuffer;
}
