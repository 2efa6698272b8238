import { z } from 'zod';
import type { Brand } from '#libs/kernel/shared/brand';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { Registered } from '#libs/kernel/shared/registered';
import type { Transaction } from '#libs/platform/database/transaction';
import { eventType } from '#libs/platform/events/event-type';
import type { ForceId } from '../task-force/contract.js';

export type ProjectId = Brand<string, 'project'>;

/** A draft is being planned; an approved plan runs, and its end date moves only by an extension; a closed one is history. */
export const PLAN_STATES = ['draft', 'approved', 'closed'] as const;
export type PlanState = (typeof PLAN_STATES)[number];

/** A project or key work on the battle map, with its action plan (行动方案). */
export interface Project {
  readonly id: ProjectId;
  readonly code: string;
  readonly title: string;
  readonly forceId: ForceId;
  /** The last day, included. A day of rest is kept as given: the schedule falls back to the working day before. */
  readonly endDate: LocalDate;
  /** Where it comes from: 领导批示, 会议议定, as written in the ledger. */
  readonly endDateSource: string;
  readonly goal: string | null;
  /** Acceptance standard (验收标准). */
  readonly standard: string | null;
  readonly place: string | null;
  readonly state: PlanState;
  readonly approvedOn: LocalDate | null;
  /** Name of whoever approved it. */
  readonly approvedBy: string | null;
  /** Raised by every change. */
  readonly version: number;
}

export interface ProjectEntry {
  readonly code: string;
  readonly title: string;
  /** Code of its task force. */
  readonly force: string;
  readonly endDate: LocalDate;
  readonly endDateSource: string;
  readonly goal?: string;
  readonly standard?: string;
  readonly place?: string;
}

/** Takes a list of projects in, by code. Nothing is ever removed. */
export abstract class ActionPlanRegistry {
  /**
   * Publishes `action-plan.plan-input-changed` in commit for each draft whose end date is another now.
   * @throws DomainError `action-plan.force-unknown`, `action-plan.end-date-fixed` when the plan is no draft any more.
   */
  abstract register(tx: Transaction, projects: readonly ProjectEntry[]): Promise<Registered>;
}

export abstract class ActionPlans {
  abstract project(id: ProjectId, tx?: Transaction): Promise<Project | undefined>;

  abstract projectsByCode(codes: readonly string[], tx?: Transaction): Promise<ReadonlyMap<string, Project>>;
}

export interface Extension {
  readonly endDate: LocalDate;
  /** What allowed it: the number of the decision, as the plan shows it from then on. */
  readonly source: string;
  /** Name of whoever grants it. */
  readonly by: string;
  readonly on: LocalDate;
  readonly seenVersion?: number;
}

/** What the plan itself does when a later stage approves or extends it. Whether it may is for that stage to say. */
export abstract class ActionPlanStates {
  /**
   * A draft becomes an approved plan. Publishes `action-plan.approved` after commit.
   * @param by name of whoever approves, as the plan shows it.
   * @throws DomainError `action-plan.project.unknown`, `.changed` when the project is not as seen, `action-plan.not-draft`.
   */
  abstract approve(tx: Transaction, projectId: ProjectId, by: string, on: LocalDate, seenVersion?: number): Promise<Project>;

  /**
   * Moves the end date of an approved plan to a later day. Publishes `action-plan.plan-input-changed` in commit and
   * `action-plan.end-date-changed` after it.
   * @throws DomainError `action-plan.project.unknown`, `.changed` when the project is not as seen, `action-plan.not-approved`,
   * `action-plan.extension-not-later`, `action-plan.extension-too-late` when the end date has passed.
   */
  abstract extend(tx: Transaction, projectId: ProjectId, extension: Extension): Promise<Project>;

  /**
   * An approved plan is promised anew as it stands now. Publishes `action-plan.revised` after commit.
   * @param by name of whoever decides it.
   * @throws DomainError `action-plan.project.unknown`, `.changed` when the project is not as seen, `action-plan.not-approved`.
   */
  abstract revise(tx: Transaction, projectId: ProjectId, by: string, on: LocalDate, seenVersion: number): Promise<Project>;
}

const projectId = z.uuid().transform((id) => id as ProjectId);
const date = z.iso.date().transform((text) => text as LocalDate);
/** The project's version after the change. */
const version = z.int();

/** What moves the end date of a plan, by verb; `register` is a list that was taken over. */
export const PLAN_VERBS = ['action-plan.register', 'action-plan.set-end-date', 'reverse-schedule.extend-plan'] as const;

export const ActionPlanEvents = {
  /** In commit: the end date of a plan, which the schedule counts back from, is another. `because` names the verb. */
  planInputChanged: eventType('action-plan.plan-input-changed', z.object({ projectId, because: z.enum(PLAN_VERBS) })),
  /** After commit. */
  approved: eventType('action-plan.approved', z.object({ projectId, version, on: date })),
  /** After commit: another baseline holds. */
  revised: eventType('action-plan.revised', z.object({ projectId, version, on: date })),
  /** After commit. */
  endDateChanged: eventType('action-plan.end-date-changed', z.object({ projectId, version, endDate: date })),
};

/*
 * View for later stages; dates are SQL dates, so select `::text`.
 *
 * action_plan__project  id, code, title, force_id, end_date, end_date_source, goal, standard, place, state, approved_on,
 *                       approved_by, version
 */
export const ACTION_PLAN_PROJECT = 'action_plan__project';
