import type { WallMinute } from '#libs/kernel/calendar/wall-time';
import type { ProjectNetwork } from '#libs/kernel/scheduling/network';
import type { RefusalParams } from '#libs/kernel/shared/domain-error';

/** A plan made with another program, in our terms; ids of tasks and calendars are those of the file, as text. */
export interface PlanFile {
  readonly title: string;
  /** What the other program calls a day when it shows durations and slack. */
  readonly minutesPerDay: number;
  /** As of when the other program was told of progress. Not the network's: Microsoft Project moves no open work for it. */
  readonly statusDate: WallMinute | null;
  readonly network: ProjectNetwork;
  /** Where each task of the network stood in the file, by task id. */
  readonly rows: ReadonlyMap<string, PlanRow>;
  /** What the file uses that is treated differently here, in the order of the file. */
  readonly report: readonly PlanRemark[];
  /** What the other program had calculated, by task id: to compare with, never to schedule from. */
  readonly expected: ReadonlyMap<string, StoredDates>;
}

export interface PlanRow {
  /** The number that the other program showed beside the task. */
  readonly row: number | null;
  readonly wbs: string | null;
  /** How much of it is done, 0 to 100. */
  readonly percent: number;
}

/** Dates as stored, at the minute; slack in working minutes of the task's calendar, negative when the plan is impossible. */
export interface StoredDates {
  readonly start?: WallMinute;
  readonly finish?: WallMinute;
  readonly earlyStart?: WallMinute;
  readonly earlyFinish?: WallMinute;
  readonly lateStart?: WallMinute;
  readonly lateFinish?: WallMinute;
  readonly totalSlack?: number;
  readonly freeSlack?: number;
  readonly critical?: boolean;
}

/** Honoured: the dates come out as in the other program. Approximated: they may differ. Ignored: as if it did not stand in the file. */
export type Treatment = 'honoured' | 'approximated' | 'ignored';

export type PlanRemarkKind =
  | 'inactive-task'
  | 'manual-task'
  | 'manual-summary'
  | 'external-task'
  | 'subproject'
  | 'recurring-task'
  | 'elapsed-duration'
  | 'work-under-way'
  | 'split-or-contour'
  | 'leveling-delay'
  | 'resource-calendar'
  | 'several-resource-calendars'
  | 'task-calendar-over-resources'
  | 'start-before-project'
  | 'status-date'
  | 'soft-constraints'
  | 'several-critical-paths'
  | 'cross-project-link'
  | 'link-of-left-out-task'
  | 'elapsed-percent-lag'
  | 'unknown-recurrence'
  | 'owners-asked'
  | 'office-calendar'
  | 'counted-back'
  | 'constraint'
  | 'deadline'
  | 'own-calendar'
  | 'rounded-duration'
  | 'rounded-lag'
  | 'actual-dates';

export interface PlanRemark {
  readonly kind: PlanRemarkKind;
  readonly treatment: Treatment;
  /** Left out: it concerns the whole plan. */
  readonly task?: { readonly id: string; readonly name: string };
  /** The text that tells the reader what was found and what was done, with its arguments. */
  readonly message: string;
  readonly params: RefusalParams;
}

export interface PlanFileLimits {
  readonly bytes: number;
  readonly tasks: number;
}

/**
 * Reads plans of other programs. Every method throws DomainError `ledger.plan-file.*`, with the field and what is wrong with it,
 * for a file that is not what it should be; nothing else is thrown but what the source itself throws.
 */
export abstract class PlanFileReader {
  /** Either of the two below, whichever the content is; the name of the file says nothing. */
  abstract read(source: AsyncIterable<Uint8Array | string>, limits?: Partial<PlanFileLimits>): Promise<PlanFile>;

  /** Microsoft Project's XML (MSPDI), UTF-8 or UTF-16, read as it comes in. */
  abstract readMspdi(source: AsyncIterable<Uint8Array | string>, limits?: Partial<PlanFileLimits>): Promise<PlanFile>;

  /** `sched-oracle/1`: a network as JSON together with the dates that another program calculated for it. */
  abstract readOracle(json: string, limits?: Partial<PlanFileLimits>): PlanFile;
}
