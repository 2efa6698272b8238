import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { FileId } from '#libs/platform/files/stored-file';
import { Database } from '#libs/platform/database/database';
import type { ProjectId } from '../../action-plan/contract.js';
import type { PostId } from '../../office/contract.js';
import type { BlockKind, DurationUnit, TaskId, TaskState } from '../contract.js';
import type { OwnerPart } from '../contract/hand-overs.js';
import type { TaskFloor } from '../contract/registry.js';
import type { Verdict } from '../domain/task.js';

/** A task in words, as a list shows it. Dates `YYYY-MM-DD`. */
export interface ListedTask {
  readonly id: TaskId;
  readonly projectId: ProjectId;
  readonly projectCode: string;
  readonly projectTitle: string;
  /** Of the project: what the due date was counted back from. */
  readonly endDate: LocalDate;
  readonly endDateSource: string;
  readonly code: string;
  readonly name: string;
  readonly owner: string | null;
  readonly coOwners: readonly string[];
  readonly head: string;
  readonly state: TaskState;
  readonly percent: number;
  readonly quantityTarget: number | null;
  readonly quantityUnit: string | null;
  readonly quantityDone: number | null;
  readonly due: LocalDate | null;
  /** As first committed to. */
  readonly originalDue: LocalDate | null;
  readonly dueVersion: number;
  readonly wasRed: boolean;
  readonly block: {
    readonly kind: BlockKind;
    readonly awaits: string;
    readonly since: LocalDate;
    readonly expectedUntil: LocalDate | null;
  } | null;
  readonly tags: readonly string[];
  readonly version: number;
}

export interface TaskDetail extends ListedTask {
  readonly isSummary: boolean;
  readonly counted: boolean;
  readonly standard: string | null;
  readonly durationDays: number;
  readonly durationUnit: DurationUnit;
  readonly floor: TaskFloor | null;
  readonly notBefore: LocalDate | null;
  readonly mustFinishBy: LocalDate | null;
  readonly weight: number | null;
  readonly evidenceRequired: boolean;
  readonly beganTooLate: boolean;
  readonly committedOn: LocalDate | null;
  readonly signedOn: LocalDate | null;
  readonly startedOn: LocalDate | null;
  readonly completedOn: LocalDate | null;
  readonly acceptedOn: LocalDate | null;
  readonly acceptedLate: boolean;
  readonly returns: number;
  readonly suspendedOn: LocalDate | null;
  readonly cancelledOn: LocalDate | null;
}

export interface ReportInWords {
  readonly id: string;
  readonly reportedAt: Date;
  readonly reportedOn: LocalDate;
  readonly post: string | null;
  readonly reportedBy: string;
  readonly percent: number;
  readonly quantityDone: number | null;
  readonly remark: string;
  readonly correction: boolean;
  readonly counted: boolean;
  readonly fileIds: readonly FileId[];
}

export interface ReviewInWords {
  readonly id: string;
  readonly reviewedAt: Date;
  readonly reviewedOn: LocalDate;
  readonly post: string;
  readonly reviewedBy: string;
  readonly verdict: Verdict;
  readonly reason: string | null;
  readonly late: boolean;
}

export interface OwnerChangeInWords {
  readonly part: OwnerPart;
  readonly from: string;
  readonly to: string;
  readonly changedOn: LocalDate;
  readonly handedOver: boolean;
  readonly changedBy: string;
}

/** What waits for somebody, the earliest due first. */
export interface Stacks {
  readonly dueSoon: ListedTask[];
  readonly overdue: ListedTask[];
  readonly toSign: ListedTask[];
  readonly toAccept: ListedTask[];
  /** What is under way and not due yet. */
  readonly later: ListedTask[];
}

const LISTED = `task.id, task.project_id as "projectId", project.code as "projectCode", project.title as "projectTitle",
    project.end_date::text as "endDate", project.end_date_source as "endDateSource", task.code, task.name, owner.title as owner, head.title as head, task.state, task.percent, task.quantity_target as "quantityTarget",
    task.quantity_unit as "quantityUnit", task.quantity_done as "quantityDone", task.due::text, task.due_version as "dueVersion",
    task.was_red as "wasRed", task.version,
    case when task.blocked_since is not null then json_build_object('kind', task.block_kind, 'awaits', task.block_awaits,
      'since', task.blocked_since::text, 'expectedUntil', task.blocked_until::text) end as block,
    (select due::text from task_commitment where task_id = task.id order by task_version limit 1) as "originalDue",
    (select tags from task as own where own.id = task.id) as tags,
    array(select post.title from task_co_owner as co join office__post as post on post.id = co.post_id
          where co.task_id = task.id order by co.position) as "coOwners"`;

const IN_WORDS = `join action_plan__project as project on project.id = task.project_id
    join task_force__force as force on force.id = task.force_id
    join office__post as head on head.id = force.head_post_id
    left join office__post as owner on owner.id = task.owner_post_id`;

/** Tasks as people read them. */
@Injectable()
export class TaskReadingRepository {
  constructor(private readonly database: Database) {}

  async detail(id: TaskId): Promise<TaskDetail | undefined> {
    const [task]: TaskDetail[] = await this.database.manager().query(
      `select ${LISTED}, task.is_summary as "isSummary", task.counted, task.standard, task.duration_days as "durationDays",
         length.duration_unit as "durationUnit",
         case when floor_days is not null
           then json_build_object('days', floor_days, 'source', floor_source, 'basis', floor_basis) end as floor,
         dates.not_before::text as "notBefore", dates.must_finish_by::text as "mustFinishBy", particulars.weight, particulars.evidence_required as "evidenceRequired",
         task.began_too_late as "beganTooLate", task.committed_on::text as "committedOn", task.signed_on::text as "signedOn",
         task.started_on::text as "startedOn", task.completed_on::text as "completedOn", task.accepted_on::text as "acceptedOn",
         task.accepted_late as "acceptedLate", task.returns,
         task.suspended_on::text as "suspendedOn", task.cancelled_on::text as "cancelledOn"
       from task__task as task ${IN_WORDS} join task__length as length on length.task_id = task.id
         join task__dates as dates on dates.task_id = task.id
         join task__particulars as particulars on particulars.task_id = task.id where task.id = $1`,
      [id],
    );
    return task;
  }

  /** The oldest first. */
  reports(taskId: TaskId): Promise<ReportInWords[]> {
    return this.database.manager().query(
      `select report.id, report.reported_at as "reportedAt", report.reported_on::text as "reportedOn", post.title as post,
         report.reported_by as "reportedBy", report.percent, report.quantity_done as "quantityDone", report.remark, report.correction, report.counted,
         report.file_ids as "fileIds"
       from task__report as report left join office__post as post on post.id = report.post_id
       where report.task_id = $1 order by report.task_version`,
      [taskId],
    );
  }

  /** The oldest first. */
  reviews(taskId: TaskId): Promise<ReviewInWords[]> {
    return this.database.manager().query(
      `select review.id, review.reviewed_at as "reviewedAt", review.reviewed_on::text as "reviewedOn", post.title as post,
         review.reviewed_by as "reviewedBy", review.verdict, review.reason, review.late
       from task__review as review join office__post as post on post.id = review.post_id
       where review.task_id = $1 order by review.task_version`,
      [taskId],
    );
  }

  /** The oldest first. */
  ownerChanges(taskId: TaskId): Promise<OwnerChangeInWords[]> {
    return this.database.manager().query(
      `select change.part, former.title as from, present.title as to, change.changed_on::text as "changedOn",
         change.hand_over_id is not null as "handedOver", change.changed_by as "changedBy"
       from task_owner_change as change
         join office__post as former on former.id = change.from_post_id
         join office__post as present on present.id = change.to_post_id
       where change.task_id = $1 order by change.task_version, change.part`,
      [taskId],
    );
  }

  /**
   * What waits for the posts in running plans, each task in one stack; what they signed for and is due after `soon` comes later.
   * Overdue is overdue, signed for or not: the message about it sends its reader there.
   * A task that waits to be accepted waits for the head, or for the leader in charge when the head owns it.
   */
  async stacks(posts: readonly PostId[], today: LocalDate, soon: LocalDate): Promise<Stacks> {
    const tasks: (ListedTask & { readonly stack: keyof Stacks })[] = await this.database.manager().query(
      // Step by step: read as one, every open task of the office is looked at closely before some hundred of them are listed.
      `with candidate as materialized (
         select id from task where owner_post_id = any($1::uuid[])
         union
         select task_id from task_co_owner where post_id = any($1::uuid[])
         union
         select task.id
         from task join action_plan__project as project on project.id = task.project_id and project.state = 'approved'
           join task_force__force as force on force.id = project.force_id
         where (force.head_post_id = any($1::uuid[]) or force.leader_post_id = any($1::uuid[]))
           and (task.owner_post_id is null or task.state = 'reported')
       ), waiting as materialized (
         select task.id, case
           when task.state = 'reported' then
             case when $1::uuid[] && array[case when head_owns.yes then force.leader_post_id else force.head_post_id end]
               then 'toAccept' end
           when not ($1::uuid[] && owning.posts) then null
           when task.state = 'assigned' and not coalesce(task.owner_post_id, force.head_post_id) = any($1::uuid[]) then null
           when task.due < $2::date then 'overdue'
           when task.state = 'assigned' then 'toSign'
           when task.due <= $3::date then 'dueSoon'
           else 'later'
         end as stack
         from candidate join task__task as task on task.id = candidate.id
           join action_plan__project as project on project.id = task.project_id
           join task_force__force as force on force.id = task.force_id
         cross join lateral (
           select array_prepend(coalesce(task.owner_post_id, force.head_post_id),
             array(select post_id from task_co_owner where task_id = task.id)) as posts
         ) as owning
         cross join lateral (
           select exists (select from office__post as head join office__post as post on post.id = head.id or post.account_id = head.account_id
             where head.id = force.head_post_id and post.id = any(owning.posts)) as yes
         ) as head_owns
         where project.state = 'approved' and task.state not in ('accepted', 'suspended', 'cancelled') and not task.is_summary
       )
       select ${LISTED}, waiting.stack
       from waiting join task__task as task on task.id = waiting.id ${IN_WORDS}
       where waiting.stack is not null
       order by due nulls last, "projectCode", task.position`,
      [posts, today, soon],
    );
    const of = (stack: keyof Stacks) => tasks.filter((task) => task.stack === stack);
    return { dueSoon: of('dueSoon'), overdue: of('overdue'), toSign: of('toSign'), toAccept: of('toAccept'), later: of('later') };
  }
}
