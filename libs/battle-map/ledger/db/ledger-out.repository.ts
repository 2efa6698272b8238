import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { Database } from '#libs/platform/database/database';
import { ACTION_PLAN_PROJECT, type ProjectId, type ProjectKind } from '../../action-plan/contract.js';
import { OFFICE_POST, OFFICE_UNIT, type PostId } from '../../office/contract.js';
import { REVERSE_SCHEDULE_NEWEST_BASELINE, REVERSE_SCHEDULE_TASK } from '../../reverse-schedule/contract.js';
import type { DurationUnit, TaskId } from '../../task/contract.js';
import type { TaskLinkType } from '../../task/contract/registry.js';
import { TASK_CO_OWNER, TASK_COMMITMENT, TASK_LENGTH, TASK_LINK, TASK_REPORT, TASK_TASK } from '../../task/contract/views.js';
import { TASK_FORCE_FORCE, TASK_FORCE_SUPPORTING_UNIT } from '../../task-force/contract.js';
import type { LedgerScope } from '../domain/ledger-scope.js';

export interface OutForce {
  readonly code: string;
  readonly name: string;
  readonly head: string;
  readonly leaderInCharge: string | null;
  readonly leadUnit: string | null;
  readonly supportingUnits: readonly string[];
}

export interface OutProject {
  readonly id: ProjectId;
  readonly code: string;
  readonly title: string;
  readonly kind: ProjectKind;
  readonly endDate: LocalDate;
  readonly force: string;
  readonly leaderInCharge: string | null;
}

export interface OutTask {
  readonly id: TaskId;
  readonly code: string;
  readonly name: string;
  readonly summary: boolean;
  readonly owner: PostId | null;
  readonly coOwners: readonly PostId[];
  readonly durationDays: number;
  readonly durationUnit: DurationUnit;
  readonly standard: string | null;
  readonly quantityTarget: number | null;
  readonly quantityUnit: string | null;
  readonly quantityDone: number | null;
  readonly percent: number;
  readonly state: string;
  readonly due: LocalDate | null;
  /** The first commitment. */
  readonly originalDue: LocalDate | null;
  readonly completedOn: LocalDate | null;
  readonly earliestFinish: LocalDate | null;
  readonly latestStart: LocalDate | null;
  /** As it was approved last. */
  readonly baselineStart: LocalDate | null;
  readonly baselineFinish: LocalDate | null;
  /** Of the newest report; empty when nobody remarked anything. */
  readonly remark: string;
}

export interface OutLink {
  readonly from: string;
  readonly to: string;
  readonly type: TaskLinkType;
  readonly lagDays: number;
}

export interface OutPost {
  readonly id: PostId;
  readonly title: string;
  readonly unit: string;
  readonly contact: boolean;
}

/** What leaves the program as a ledger, project by project, over the views of the stages that own it. */
@Injectable()
export class LedgerOutRepository {
  constructor(private readonly database: Database) {}

  /** Of a project its force, of a leader the forces that he is in charge of; forces without projects belong to the ledger too. */
  forces({ forceId, leaderId, projectId }: LedgerScope): Promise<OutForce[]> {
    return this.database.manager().query(
      `select force.code, force.name, head.title as head, leader.title as "leaderInCharge", lead.name as "leadUnit",
         array(select unit.name from ${TASK_FORCE_SUPPORTING_UNIT} supporting join ${OFFICE_UNIT} unit on unit.id = supporting.unit_id
               where supporting.force_id = force.id order by unit.name) as "supportingUnits"
       from ${TASK_FORCE_FORCE} force
         join ${OFFICE_POST} head on head.id = force.head_post_id
         left join ${OFFICE_POST} leader on leader.id = force.leader_post_id
         left join ${OFFICE_UNIT} lead on lead.id = force.lead_unit_id
       where ($1::uuid is null or force.id = $1) and ($2::uuid is null or force.leader_post_id = $2)
         and ($3::uuid is null or exists (select from ${ACTION_PLAN_PROJECT} project where project.id = $3 and project.force_id = force.id))
       order by force.code`,
      [forceId ?? null, leaderId ?? null, projectId ?? null],
    );
  }

  /** Those that are not closed, and the one that is asked for. */
  projects({ forceId, leaderId, projectId }: LedgerScope): Promise<OutProject[]> {
    return this.database.manager().query(
      `select project.id, project.code, project.title, project.kind, project.end_date::text as "endDate", force.code as force,
         leader.title as "leaderInCharge"
       from ${ACTION_PLAN_PROJECT} project
         join ${TASK_FORCE_FORCE} force on force.id = project.force_id
         left join ${OFFICE_POST} leader on leader.id = force.leader_post_id
       where ($1::uuid is null or force.id = $1) and ($2::uuid is null or force.leader_post_id = $2)
         and (project.id = $3 or ($3::uuid is null and project.state <> 'closed'))
       order by project.code`,
      [forceId ?? null, leaderId ?? null, projectId ?? null],
    );
  }

  tasks(projectId: ProjectId): Promise<OutTask[]> {
    return this.database.manager().query(
      `select task.id, task.code, task.name, task.is_summary as summary, task.owner_post_id as owner,
         array(select co.post_id from ${TASK_CO_OWNER} co where co.task_id = task.id order by co.position) as "coOwners",
         task.duration_days as "durationDays", length.duration_unit as "durationUnit", task.standard, task.quantity_target as "quantityTarget",
         task.quantity_unit as "quantityUnit", task.quantity_done as "quantityDone", task.percent, task.state, task.due::text as due,
         original.due::text as "originalDue", task.completed_on::text as "completedOn",
         scheduled.earliest_finish::text as "earliestFinish", scheduled.latest_start::text as "latestStart",
         baseline.latest_start::text as "baselineStart", baseline.latest_finish::text as "baselineFinish",
         coalesce(reported.remark, '') as remark
       from ${TASK_TASK} task
         join ${TASK_LENGTH} length on length.task_id = task.id
         left join ${REVERSE_SCHEDULE_TASK} scheduled on scheduled.task_id = task.id
         left join lateral (
           select due from ${TASK_COMMITMENT} where task_id = task.id order by due_version limit 1
         ) original on true
         left join ${REVERSE_SCHEDULE_NEWEST_BASELINE} baseline on baseline.project_id = task.project_id and baseline.task_id = task.id
         left join lateral (
           select remark from ${TASK_REPORT} where task_id = task.id and remark <> '' order by task_version desc limit 1
         ) reported on true
       where task.project_id = $1 order by task.position, task.code`,
      [projectId],
    );
  }

  links(projectId: ProjectId): Promise<OutLink[]> {
    return this.database.manager().query(
      `select predecessor.code as "from", successor.code as "to", link.type, link.lag_days as "lagDays"
       from ${TASK_LINK} link
         join ${TASK_TASK} predecessor on predecessor.id = link.from_id
         join ${TASK_TASK} successor on successor.id = link.to_id
       where link.project_id = $1 order by predecessor.position, predecessor.code, link.type`,
      [projectId],
    );
  }

  posts(): Promise<OutPost[]> {
    return this.database.manager().query(`select id, title, unit_name as unit, contact from ${OFFICE_POST} order by title`);
  }
}
