import { z } from 'zod';
import type { Brand } from '#libs/kernel/shared/brand';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { Registered } from '#libs/kernel/shared/registered';
import type { Actor } from '#libs/platform/access/actor';
import type { Transaction } from '#libs/platform/database/transaction';
import { eventType } from '#libs/platform/events/event-type';
import type { PlanState as ActionPlanState, ProjectId } from '../action-plan/contract.js';
import type { PostId } from '../office/contract.js';

export type TaskId = Brand<string, 'task'>;

/** Of the plan that a task belongs to. */
export type PlanState = ActionPlanState;

/** 待签收, 已签收, 办理中, 待验收, 已办结, 退回重办, 暂停, 取消. */
export const TASK_STATES = ['assigned', 'signed', 'in-progress', 'reported', 'accepted', 'returned', 'suspended', 'cancelled'] as const;
export type TaskState = (typeof TASK_STATES)[number];
/** A state from which work goes on. */
export type WorkState = Exclude<TaskState, 'accepted' | 'suspended' | 'cancelled'>;

/** 等待外部审批, 等待其他单位. */
export const BLOCK_KINDS = ['outside-approval', 'other-unit'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** 待批, 已批准, 未批准, 已撤回. */
export const EXTENSION_STATES = ['open', 'granted', 'refused', 'withdrawn'] as const;
export type ExtensionState = (typeof EXTENSION_STATES)[number];
export type ExtensionId = Brand<string, 'task-extension'>;

export const LINK_TYPES = ['FS', 'SS', 'FF', 'SF'] as const;
export type TaskLinkType = (typeof LINK_TYPES)[number];

/** Working days of the office, or calendar days: every day counts, holidays too. */
export const DURATION_UNITS = ['wd', 'cd'] as const;
export type DurationUnit = (typeof DURATION_UNITS)[number];

/** Who says that a task cannot be cut further: a law, or the office itself. */
export const FLOOR_SOURCES = ['law', 'office'] as const;

/** The length below which nobody may cut a task, in its own unit. */
export interface TaskFloor {
  readonly days: number;
  readonly source: (typeof FLOOR_SOURCES)[number];
  /** The article, or the office's reason. */
  readonly basis: string;
}

export interface Quantity {
  readonly target: number;
  readonly unit: string;
  readonly done: number;
}

export interface TaskEntry {
  /** Unique within the project. */
  readonly code: string;
  readonly name: string;
  /** Code of the summary above it; left out: none. */
  readonly parent?: string;
  /** Left out: the head of the task force is asked. */
  readonly owner?: PostId;
  readonly coOwners?: readonly PostId[];
  /** Remaining days in `durationUnit`, of working days halves allowed; 0 is a milestone. Ignored on a summary. */
  readonly durationDays: number;
  /** Left out: as it stands; of a new task, working days. */
  readonly durationUnit?: DurationUnit;
  /** Left out: as it stands; of a new task, none. */
  readonly floor?: TaskFloor;
  readonly quantity?: Quantity;
  /** 0 to 100, whole; left out: counted from the quantity, or 0. */
  readonly percent?: number;
  /** Acceptance standard. */
  readonly standard?: string;
  /** It cannot begin before this day; null: no such day; left out: as it stands. */
  readonly notBefore?: LocalDate | null;
  /** It has to be over by the end of this day, whatever comes after it; null and left out likewise. */
  readonly mustFinishBy?: LocalDate | null;
}

/** From predecessor to successor; the lag in working days of the office, negative for a lead. */
export interface TaskLinkEntry {
  readonly from: string;
  readonly to: string;
  readonly type: TaskLinkType;
  readonly lagDays: number;
}

export interface TasksRegistered {
  readonly tasks: Registered;
  /** Each named `from type to`. */
  readonly links: Registered;
}

/**
 * Takes the tasks of a project in, by code, in the order given. Nothing is removed. What was reported since stands:
 * a task that is signed, under way or done keeps its state and progress, and the rest of it is brought up to date.
 * A new task without progress is assigned, one with progress under way, one at 100 % waits to be accepted.
 */
export abstract class TaskRegistry {
  /**
   * Publishes `task.plan-input-changed` in commit when anything was created or changed.
   * @throws DomainError `task.parent-unknown`, `task.parent-loop`, `task.code-twice`, `task.link-unknown-task`, `task.duration-invalid`,
   * `task.quantity-invalid`, `task.floor-invalid`, `task.dates-crossed`, `task.below-floor`, `task.plan-not-running`, with the field. Cycles of links are for the schedule to refuse.
   */
  abstract register(
    tx: Transaction,
    projectId: ProjectId,
    tasks: readonly TaskEntry[],
    links: readonly TaskLinkEntry[],
  ): Promise<TasksRegistered>;
}

export interface Commitment {
  readonly taskId: TaskId;
  /** By the end of this day. */
  readonly due: LocalDate;
  /** Its latest start lay before the approval: no lateness points until the plan is revised. */
  readonly beganTooLate: boolean;
}

/** Due dates are commitments: set when a plan is approved, and changed only by an approved extension or revision. */
export abstract class TaskCommitments {
  /**
   * Sets the dues; where one is another than before, or the first, its due-version rises. A task that was ever red stays so.
   * Publishes `task.committed` after commit when at least one rose.
   * @throws DomainError `task.unknown` when a task is not of the project.
   */
  abstract commit(tx: Transaction, projectId: ProjectId, commitments: readonly Commitment[]): Promise<void>;
}

/** An extension that is granted and whose due date is still to be moved. */
export interface GrantedExtension {
  readonly extensionId: ExtensionId;
  readonly taskId: TaskId;
  readonly projectId: ProjectId;
  readonly code: string;
  readonly due: LocalDate;
  /** As it stood before. */
  readonly beganTooLate: boolean;
}

/** An extension of a task that is overdue already. */
export interface LateExtension {
  readonly due: LocalDate;
  readonly cause: string;
  readonly progress: string;
  /** Why the rule is set aside. */
  readonly reason: string;
  /** Of the task, as the leader saw it. */
  readonly seenVersion: number;
}

/** Requests for later due dates, decided by the stage that knows the schedule; it moves the due date in the same transaction. */
export abstract class ExtensionRequests {
  /**
   * @param due the day asked for, or an earlier one.
   * @throws DomainError `task.extension.unknown`, `.settled`, `.own-request`, `.not-decider`, `.not-later`, `.beyond-wish`, `.past`, `task.state` …
   */
  abstract grant(tx: Transaction, actor: Actor, id: ExtensionId, due: LocalDate): Promise<GrantedExtension>;

  /**
   * The leader in charge extends a task that is overdue. That it was late stays on record.
   * @throws DomainError `task.unknown`, `.changed`, `task.extension.not-leader`, `.own-request`, `.not-late`, `.no-due`, `.open`, `.past`, `task.state` …
   */
  abstract grantLate(tx: Transaction, actor: Actor, taskId: TaskId, extension: LateExtension): Promise<GrantedExtension>;
}

/** A task as a ledger of items sees it: who has a say in it, and whether its items may be worked on. */
export interface CountedTask {
  readonly id: TaskId;
  readonly code: string;
  readonly state: TaskState;
  /** Its progress is counted from a ledger already. */
  readonly counted: boolean;
  /** Why nothing of it may be changed now; null: work goes on. */
  readonly rests: 'accepted' | 'cancelled' | 'suspended' | 'not-running' | 'summary' | null;
  /** The posts of owner and co-owners, of the head, and of the leader in charge. */
  readonly owners: readonly PostId[];
  readonly head: PostId;
  readonly leader: PostId | null;
}

/** How far a ledger of items is; without an item the task's own quantity stands. */
export interface TaskCount {
  readonly target: number;
  readonly unit: string;
  readonly done: number;
}

/** A task whose progress is counted from a ledger of items, and reported by nobody. */
export abstract class TaskCounts {
  abstract look(taskId: TaskId, tx?: Transaction): Promise<CountedTask | undefined>;

  /** Nobody else changes the task until the transaction ends. @throws DomainError `task.unknown`. */
  abstract lock(tx: Transaction, taskId: TaskId): Promise<CountedTask>;

  /**
   * The count becomes the task's progress and a report in its history; at the whole of it the head is asked to accept. The same count
   * again says nothing. Publishes `task.plan-input-changed` in commit and `task.progress-reported` after it.
   * @throws DomainError `task.state` when somebody has yet to sign for the task.
   */
  abstract set(tx: Transaction, actor: Actor, taskId: TaskId, count: TaskCount): Promise<void>;
}

/** Alone responsible, or with others. */
export type OwnerPart = 'owner' | 'co-owner';

/** An open task of a post: neither accepted nor cancelled, and in a plan that is not closed. */
export interface OwnedTask {
  readonly taskId: TaskId;
  readonly projectCode: string;
  readonly projectTitle: string;
  readonly code: string;
  readonly name: string;
  readonly state: TaskState;
  readonly due: LocalDate | null;
  readonly part: OwnerPart;
  /** The post asked for a later due date, and nobody has decided yet. */
  readonly extensionOpen: boolean;
}

export interface HandingOver {
  readonly handOverId: string;
  readonly from: PostId;
  readonly to: PostId;
  /** The first day of whoever takes over. */
  readonly on: LocalDate;
  /** Name of whoever ordered it. */
  readonly by: string;
}

/** What goes over when a person leaves a post. Called before the task forces change: without an owner the head has a task. */
export abstract class TaskHandOvers {
  /** By project and code. */
  abstract openTasksOf(postId: PostId, tx?: Transaction): Promise<OwnedTask[]>;

  /**
   * Every open task of the post goes to the other one, with the record of it. Due dates and states stay, but what was only signed
   * for is to be signed for anew; what is closed stays with the old post.
   * @returns the codes of the tasks.
   */
  abstract handOver(tx: Transaction, handingOver: HandingOver): Promise<string[]>;
}

const taskId = z.uuid().transform((id) => id as TaskId);
const projectId = z.uuid().transform((id) => id as ProjectId);
const date = z.iso.date().transform((text) => text as LocalDate);
/** The task's version after the change: tells two events of one task apart. */
const version = z.int();
/** What changes the dates of a plan, by verb; `register` is a list that was taken over. */
export const TASK_PLAN_VERBS = [
  'task.register',
  'task.change-plan',
  'task.report-progress',
  'task.count-items',
  'task.accept-task',
  'task.return-task',
  'task.suspend-task',
  'task.resume-task',
  'task.cancel-task',
] as const;
const verb = z.enum(TASK_PLAN_VERBS);
const aboutTask = z.object({ taskId, projectId, version, on: date });

export const TaskEvents = {
  /** In commit: tasks, durations, links or progress of a project changed, so its dates must be computed anew. */
  planInputChanged: eventType('task.plan-input-changed', z.object({ projectId, because: verb, taskId: taskId.optional() })),
  /** The others after commit. `on` is the business date. */
  signed: eventType('task.signed', aboutTask),
  /** At 100 percent the task waits for its acceptance. */
  progressReported: eventType('task.progress-reported', aboutTask.extend({ percent: z.int() })),
  /** Accepted by the head; `late` when the report that was accepted came after the due date. */
  completed: eventType('task.completed', aboutTask.extend({ late: z.boolean() })),
  returned: eventType('task.returned', aboutTask.extend({ returns: z.int() })),
  /** A request for a later due date was granted or refused by somebody else than whoever asked. */
  extensionDecided: eventType('task.extension-decided', z.object({ extensionId: z.uuid(), taskId })),
  /** `commitmentId` tells two commitments of one project apart; the tasks whose due-version rose, with the new one. */
  committed: eventType(
    'task.committed',
    z.object({ projectId, commitmentId: z.uuid(), tasks: z.array(z.object({ taskId, due: date, dueVersion: z.int() })) }),
  ),
};

/*
 * Views for later stages; dates are SQL dates, so select `::text`.
 *
 * task__task      id, project_id, force_id, code, name, parent_id, position, is_summary, standard, owner_post_id, duration_days,
 *                 quantity_target, quantity_unit, quantity_done, percent, state, due, due_version, committed_on, began_too_late,
 *                 was_red, signed_on, started_on (first report), completed_on (the report at 100 % that waits or was accepted),
 *                 accepted_on, accepted_late, returns, last_report_on, version, suspended_on (null: not suspended now), cancelled_on,
 *                 blocked_since, blocked_until (expected), block_kind, block_awaits (all null: not blocked now), counted (from a ledger of items)
 * task__length    task_id, project_id, duration_unit (of duration_days: wd, cd), floor_days (in that unit; null: none), floor_source
 *                 (law, office), floor_basis
 * task__co_owner  task_id, post_id, position
 * task__link      id, project_id, from_id, to_id, type, lag_days
 * task__report    id, task_id, task_version (of the task after it: the order of reports and reviews), reported_at, reported_on,
 *                 post_id (null: it came with a list), reported_by, percent, quantity_done, remark, correction, file_ids,
 *                 counted (from a ledger of items, not reported by somebody)
 * task__review    id, task_id, task_version, reviewed_at, reviewed_on, verdict (accepted, returned), reason, post_id, reviewed_by,
 *                 late (the reviewed report came after the due date)
 * task__estimate  task_id, project_id, estimated_percent (how far it was when duration_days was estimated)
 * task__commitment  task_id, task_version (of the task after it), due, due_version, began_too_late, committed_on (holds from this day on)
 * task__owner_change  task_id, task_version (of the task after it), part (owner, co-owner), from_post_id, to_post_id, changed_on (first
 *                 day of the new owner), hand_over_id (null: by a list or a change of the plan), changed_by
 * task__extension   id, task_id, asked_on, due_before, wanted_due, late (granted after the due date by the leader, with a reason), state,
 *                 granted_due, decided_on, post_id (whose it was), reason (why it was refused), decided_by
 * task__decision    id, task_id, task_version, decision (suspended, resumed, cancelled), reason, post_id (null: the desk), decided_by,
 *                 decided_at, decided_on
 * task__particulars  task_id, project_id, weight (null: by its duration), tags, evidence_required, items, items_open (of the checklist)
 * task__dates      task_id, project_id, not_before, must_finish_by (both null: none)
 * task__check_item  id, task_id, position, words, ticked_at (null: open, like the rest), ticked_on, ticked_by, post_id
 * task__block       id, task_id, kind (outside-approval, other-unit), awaits, since, expected_until, post_id, blocked_by, ended_on,
 *                   recognised_on (null: its days excuse nobody)
 */
export const TASK_TASK = 'task__task';
export const TASK_CO_OWNER = 'task__co_owner';
export const TASK_LENGTH = 'task__length';
export const TASK_LINK = 'task__link';
export const TASK_REPORT = 'task__report';
export const TASK_REVIEW = 'task__review';
export const TASK_ESTIMATE = 'task__estimate';
export const TASK_COMMITMENT = 'task__commitment';
export const TASK_OWNER_CHANGE = 'task__owner_change';
export const TASK_EXTENSION = 'task__extension';
export const TASK_DECISION = 'task__decision';
export const TASK_BLOCK = 'task__block';
export const TASK_PARTICULARS = 'task__particulars';
export const TASK_CHECK_ITEM = 'task__check_item';
export const TASK_DATES = 'task__dates';
