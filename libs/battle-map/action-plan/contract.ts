import { z } from 'zod';
import type { Brand } from '#libs/kernel/shared/brand';
import type { DomainError } from '#libs/kernel/shared/domain-error';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { Registered } from '#libs/kernel/shared/registered';
import type { Actor } from '#libs/platform/access/actor';
import type { Transaction } from '#libs/platform/database/transaction';
import { eventType } from '#libs/platform/events/event-type';
import type { Message } from '#libs/platform/i18n/messages';
import type { ForceId } from '../task-force/contract.js';

export type ProjectId = Brand<string, 'project'>;

/**
 * A draft is being planned; a submitted plan waits for its approval and stands still; an approved one runs, and what it promises
 * changes only by an extension or a revision; a closed one is history.
 */
export const PLAN_STATES = ['draft', 'submitted', 'approved', 'closed'] as const;
export type PlanState = (typeof PLAN_STATES)[number];

/** 重点项目, 重点工作. */
export const PROJECT_KINDS = ['project', 'work'] as const;
export type ProjectKind = (typeof PROJECT_KINDS)[number];

/** As people call them, and as a ledger may name them. */
export const PROJECT_KIND_NAMES: Readonly<Record<ProjectKind, Message>> = {
  project: { 'zh-CN': '重点项目', en: 'Key project' },
  work: { 'zh-CN': '重点工作', en: 'Key work' },
};

/** 上级交办, 会议议定, 来文办件, 领导批示, 倒排, 其他. */
export const END_DATE_SOURCES = ['superior', 'meeting', 'letter', 'instruction', 'counted-back', 'other'] as const;
export type EndDateSourceKind = (typeof END_DATE_SOURCES)[number];

/** What was done to a plan as a whole, in its history. */
export const PLAN_STEPS = ['submitted', 'withdrawn', 'returned', 'approved', 'extended', 'revised', 'closed', 'reopened'] as const;
export type PlanStep = (typeof PLAN_STEPS)[number];

/** How much of what a plan wants to have done: 新增学位 1200 个. */
export interface QuantityGoal {
  readonly name: string;
  readonly target: number;
  readonly unit: string;
}

/** A project or key work on the battle map, with its action plan (行动方案). */
export interface Project {
  readonly id: ProjectId;
  readonly code: string;
  readonly title: string;
  readonly kind: ProjectKind;
  readonly forceId: ForceId;
  /** The last day, included. A day of rest is kept as given: the schedule falls back to the working day before. */
  readonly endDate: LocalDate;
  /** Where it comes from: 领导批示, 会议议定, as written in the ledger. */
  readonly endDateSource: string;
  /** Of what kind that is; null when nobody has said. */
  readonly endDateSourceKind: EndDateSourceKind | null;
  readonly goal: string | null;
  /** Acceptance standard (验收标准). */
  readonly standard: string | null;
  readonly quantityGoals: readonly QuantityGoal[];
  readonly place: string | null;
  /** 网格 */
  readonly grid: string | null;
  /** In fen (分), whole. */
  readonly budgetFen: number | null;
  readonly budgetNote: string | null;
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
  /** Left out of a new project: `project`. */
  readonly kind?: ProjectKind;
  /** Code of its task force. */
  readonly force: string;
  readonly endDate: LocalDate;
  readonly endDateSource: string;
  readonly goal?: string;
  readonly standard?: string;
  readonly place?: string;
}

/**
 * Takes a list of projects in, by code. Nothing is ever removed: of a project that is there already, what the list leaves out
 * stays as it is.
 */
export abstract class ActionPlanRegistry {
  /**
   * Publishes `action-plan.plan-input-changed` in commit for each draft whose end date is another now.
   * @throws DomainError `action-plan.force-unknown`, `action-plan.end-date-fixed` when the plan is no draft any more,
   * `action-plan.fixed` when it is submitted or closed and the list says something else of it.
   */
  abstract register(tx: Transaction, projects: readonly ProjectEntry[]): Promise<Registered>;

  /** The same, each by itself: what is refused of one hides nothing of the others. Who gets a refusal is to roll back. */
  abstract registerEach(tx: Transaction, projects: readonly ProjectEntry[]): Promise<EachRegistered>;
}

export interface EachRegistered {
  readonly registered: Registered;
  /** By code, in the order of the list: what `register` throws, or `schedule.*` for an end date with which there is no schedule. */
  readonly refused: ReadonlyMap<string, DomainError>;
}

export abstract class ActionPlans {
  abstract project(id: ProjectId, tx?: Transaction): Promise<Project | undefined>;

  abstract projectsByCode(codes: readonly string[], tx?: Transaction): Promise<ReadonlyMap<string, Project>>;

  /** For whoever changes what belongs to plans: their states stay as they are until the transaction ends. */
  abstract held(tx: Transaction, ids: readonly ProjectId[]): Promise<ReadonlyMap<ProjectId, Project>>;
}

/** What a plan promises besides its days. What is left out stays. */
export interface Promises {
  readonly goal?: string | null | undefined;
  readonly standard?: string | null | undefined;
  readonly quantityGoals?: readonly QuantityGoal[] | undefined;
  /** Earlier or later; after today. */
  readonly endDate?: LocalDate | undefined;
}

export interface Revision extends Promises {
  /** Name of whoever decides it. */
  readonly by: string;
  readonly on: LocalDate;
  /** The decision that allows it. */
  readonly reason: string;
  readonly seenVersion: number;
}

export interface Approval {
  /** What whoever approves says about it. */
  readonly opinion?: string | undefined;
  /** Left out: the caller has looked under its own lock. */
  readonly seenVersion?: number | undefined;
}

/** A plan that is over. */
export interface Closing {
  readonly actor: Actor;
  /** What came of it. */
  readonly summary: string;
  readonly seenVersion: number;
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

/** What the plan itself does when a later stage approves, extends, revises or closes it. Whether it may is for that stage to say. */
export abstract class ActionPlanStates {
  /**
   * A draft, or a submitted plan, becomes an approved one. Publishes `action-plan.approved` after commit.
   * @param by name of whoever approves, as the plan shows it.
   * @throws DomainError `action-plan.project.unknown`, `.changed` when the project is not as seen, `action-plan.not-draft`.
   */
  abstract approve(tx: Transaction, projectId: ProjectId, by: string, on: LocalDate, approval?: Approval): Promise<Project>;

  /**
   * Moves the end date of an approved plan to a later day. Publishes `action-plan.plan-input-changed` in commit and
   * `action-plan.end-date-changed` after it.
   * @throws DomainError `action-plan.project.unknown`, `.changed` when the project is not as seen, `action-plan.not-approved`,
   * `action-plan.extension-not-later`, `action-plan.extension-too-late` when the end date has passed.
   */
  abstract extend(tx: Transaction, projectId: ProjectId, extension: Extension): Promise<Project>;

  /**
   * An approved plan is promised anew as it stands now, with what the revision says otherwise. Publishes `action-plan.revised`
   * after commit, and `action-plan.end-date-changed` when the end date is another; the caller computes the schedule.
   * @throws DomainError `action-plan.project.unknown`, `.changed` when the project is not as seen, `action-plan.not-approved`,
   * `action-plan.end-date-past`.
   */
  abstract revise(tx: Transaction, projectId: ProjectId, revision: Revision): Promise<Project>;

  /**
   * An approved plan is over; whether its tasks are, the caller says. Publishes `action-plan.closed` after commit.
   * @throws DomainError `action-plan.project.unknown`, `.changed` when the project is not as seen, `action-plan.state`.
   */
  abstract close(tx: Transaction, projectId: ProjectId, closing: Closing): Promise<Project>;
}

const projectId = z.uuid().transform((id) => id as ProjectId);
const date = z.iso.date().transform((text) => text as LocalDate);
/** The project's version after the change. */
const version = z.int();

/** What moves the end date of a plan, by verb; `register` is a list that was taken over. */
export const PLAN_VERBS = [
  'action-plan.register',
  'action-plan.set-end-date',
  'action-plan.change-project',
  'reverse-schedule.extend-plan',
] as const;

const about = z.object({ projectId, version, on: date });

export const ActionPlanEvents = {
  /** In commit: the end date of a plan, which the schedule counts back from, is another. `because` names the verb. */
  planInputChanged: eventType('action-plan.plan-input-changed', z.object({ projectId, because: z.enum(PLAN_VERBS) })),
  /** The others after commit. */
  submitted: eventType('action-plan.submitted', about),
  /** Sent back to be a draft again. */
  returned: eventType('action-plan.returned', about),
  approved: eventType('action-plan.approved', about),
  /** Another baseline holds. */
  revised: eventType('action-plan.revised', about),
  closed: eventType('action-plan.closed', about),
  reopened: eventType('action-plan.reopened', about),
  endDateChanged: eventType('action-plan.end-date-changed', z.object({ projectId, version, endDate: date })),
};

/*
 * Views for later stages; dates are SQL dates, so select `::text`.
 *
 * action_plan__project        id, code, title, force_id, end_date, end_date_source, goal, standard, place, state, approved_on,
 *                             approved_by, version, kind (project, work), end_date_source_kind, grid, budget_fen, budget_note
 * action_plan__quantity_goal  project_id, position (from 1), name, target, unit
 * action_plan__step           id, project_id, project_version (of the project after it: the order of the steps), step (submitted,
 *                             withdrawn, returned, approved, extended, revised, closed, reopened), opinion, post_id (null: in nobody's
 *                             name, or the desk), taken_by, taken_at, taken_on
 */
export const ACTION_PLAN_PROJECT = 'action_plan__project';
export const ACTION_PLAN_QUANTITY_GOAL = 'action_plan__quantity_goal';
export const ACTION_PLAN_STEP = 'action_plan__step';
