import type { ProjectNetwork } from '#libs/kernel/scheduling/network';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { ProjectId } from '../action-plan/contract.js';
import type { Transaction } from '#libs/platform/database/transaction';
import type { ListedPlan } from '../task/contract/task-lists.js';

/** Why a task's latest dates are what they are: the successor or the date that fixed them. */
export type LatestReason =
  | { readonly by: 'successor'; readonly task: string; readonly type: 'FS' | 'SS' | 'FF' | 'SF'; readonly lagDays: number }
  | { readonly by: 'end-date'; readonly date: LocalDate }
  /** It, or a summary above it, has to be over by then. */
  | { readonly by: 'own-date'; readonly date: LocalDate }
  | { readonly by: 'happened'; readonly date: LocalDate };

/** What the dates of a project are computed from on the business date; tasks by their ids. */
export interface PlannedNetwork {
  readonly network: ProjectNetwork;
  /** Working minutes of an ordinary day. */
  readonly minutesPerDay: number;
}

/** A plan as it is to be; nothing of it need be stored. */
export interface WantedPlan extends ListedPlan {
  readonly endDate: LocalDate;
}

/** What would come of a plan. */
export interface WantedDates {
  /** Working days, in halves; 0 when the end date can be kept. */
  readonly missingDays: number;
}

/** Schedules of projects are kept up to date with every change. */
export abstract class ReverseSchedules {
  /**
   * Approves a draft as it stands, for a later stage that takes over plans already decided.
   * @param by name of whoever approved it, as the plan shows it.
   * @throws DomainError `reverse-schedule.no-tasks`, `action-plan.project.unknown`, `action-plan.not-draft`, `schedule.*`.
   */
  abstract approve(tx: Transaction, projectId: ProjectId, by: string): Promise<void>;

  /**
   * Tries plans out from memory, by what would be computed once they are stored.
   * @returns undefined for a plan without tasks. @throws DomainError `schedule.*` and `calendar.*` with the task's name.
   */
  abstract trial(tx: Transaction): Promise<(plan: WantedPlan) => WantedDates | undefined>;

  /** For a later stage that hands a plan on. @returns undefined for a project that has no tasks, or is not there. */
  abstract network(projectId: ProjectId, tx?: Transaction): Promise<PlannedNetwork | undefined>;
}

/*
 * Views for later stages; dates are SQL dates, so select `::text`. Days are inclusive: work begins on the start day and is
 * over by the end of the finish day.
 *
 * reverse_schedule__task      task_id, project_id, earliest_start, earliest_finish, latest_start, latest_finish,
 *                             total_slack_minutes, free_slack_minutes, critical, reason (json, LatestReason), slip_days (working days behind
 *                             the baseline; null without one)
 * reverse_schedule__project   project_id, computed_on, earliest_finish, planned_finish (the end date, or the working day
 *                             before it), missing_days (0 when the end date can be kept), chain (codes), minutes_per_day
 * reverse_schedule__baseline  project_id, version, task_id, latest_start, latest_finish, due, percent, approved_on,
 *                             owner_post_id, duration_days
 * reverse_schedule__newest_baseline  the same, of each task the newest; join it by project_id and task_id
 */
export const REVERSE_SCHEDULE_TASK = 'reverse_schedule__task';
export const REVERSE_SCHEDULE_PROJECT = 'reverse_schedule__project';
export const REVERSE_SCHEDULE_BASELINE = 'reverse_schedule__baseline';
export const REVERSE_SCHEDULE_NEWEST_BASELINE = 'reverse_schedule__newest_baseline';
