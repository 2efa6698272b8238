import { Injectable } from '@nestjs/common';
import { Database } from '#libs/platform/database/database';
import type { Transaction } from '#libs/platform/database/transaction';
import { ACTION_PLAN_PROJECT } from '../../action-plan/contract.js';
import { OFFICE_POST, OFFICE_UNIT, type PostId } from '../../office/contract.js';
import type { StandingProject } from '../contract/ledger-file.js';
import { REVERSE_SCHEDULE_PROJECT } from '../../reverse-schedule/contract.js';
import type { TaskEntry, TaskLinkType } from '../../task/contract/registry.js';
import { TASK_CO_OWNER, TASK_LINK, TASK_TASK } from '../../task/contract/views.js';
import { TASK_FORCE_FORCE, TASK_FORCE_MEMBER, TASK_FORCE_SUPPORTING_UNIT } from '../../task-force/contract.js';

/** Of a force what a ledger need not say. */
export interface StandingForce {
  readonly code: string;
  readonly name: string;
  /** Title of the post of the leader in charge. */
  readonly leader: string | null;
  readonly members: readonly string[];
  readonly supportingUnits: readonly string[];
}

/** What stands in a project, by code. */
export interface StandingPlan {
  readonly code: string;
  readonly tasks: readonly string[];
  readonly links: readonly { readonly from: string; readonly type: TaskLinkType; readonly to: string }[];
}

export interface ShortProject {
  readonly code: string;
  /** Working days, in halves. */
  readonly missingDays: number;
}

export type StandingDetails = Pick<TaskEntry, 'owner' | 'coOwners' | 'standard' | 'quantity'>;

interface StandingRow {
  readonly code: string;
  readonly owner: PostId | null;
  readonly coOwners: readonly PostId[];
  readonly standard: string | null;
  readonly target: number | null;
  readonly unit: string | null;
  readonly done: number | null;
}

/** What an import has to know of what stands, over the views of the stages that own it. */
@Injectable()
export class ImportReadingRepository {
  constructor(private readonly database: Database) {}

  async forces(tx?: Transaction): Promise<ReadonlyMap<string, StandingForce>> {
    const forces: StandingForce[] = await this.database.manager(tx).query(
      `select force.code, force.name, leader.title as leader,
         array(select post.title from ${TASK_FORCE_MEMBER} member join ${OFFICE_POST} post on post.id = member.post_id
               where member.force_id = force.id order by post.title) as members,
         array(select unit.name from ${TASK_FORCE_SUPPORTING_UNIT} supporting join ${OFFICE_UNIT} unit on unit.id = supporting.unit_id
               where supporting.force_id = force.id order by unit.name) as "supportingUnits"
       from ${TASK_FORCE_FORCE} force left join ${OFFICE_POST} leader on leader.id = force.leader_post_id`,
    );
    return new Map(forces.map((force) => [force.code, force]));
  }

  /** By code, every project with its tasks in their order. */
  names(tx?: Transaction): Promise<StandingProject[]> {
    return this.database.manager(tx).query(
      `select project.code, project.title,
         coalesce((
           select jsonb_agg(jsonb_build_object('code', task.code, 'name', task.name) order by task.position, task.code)
           from ${TASK_TASK} task where task.project_id = project.id
         ), '[]') as tasks
       from ${ACTION_PLAN_PROJECT} project order by project.code`,
    );
  }

  plans(tx: Transaction, codes: readonly string[]): Promise<StandingPlan[]> {
    return this.database.manager(tx).query(
      `select project.code,
         array(select task.code from ${TASK_TASK} task where task.project_id = project.id order by task.position, task.code) as tasks,
         coalesce((
           select jsonb_agg(jsonb_build_object('from', predecessor.code, 'type', link.type, 'to', successor.code)
             order by predecessor.code, link.type, successor.code)
           from ${TASK_LINK} link join ${TASK_TASK} predecessor on predecessor.id = link.from_id
             join ${TASK_TASK} successor on successor.id = link.to_id
           where link.project_id = project.id
         ), '[]') as links
       from ${ACTION_PLAN_PROJECT} project where project.code = any($1::text[])`,
      [codes],
    );
  }

  /** By code, of every task of a project what a plan file does not say and so leaves as it stands. */
  async details(tx: Transaction, project: string): Promise<ReadonlyMap<string, StandingDetails>> {
    const rows: StandingRow[] = await this.database.manager(tx).query(
      `select task.code, task.owner_post_id as owner,
         array(select co.post_id from ${TASK_CO_OWNER} co where co.task_id = task.id order by co.position) as "coOwners",
         task.standard, task.quantity_target as target, task.quantity_unit as unit, task.quantity_done as done
       from ${TASK_TASK} task join ${ACTION_PLAN_PROJECT} project on project.id = task.project_id where project.code = $1`,
      [project],
    );
    return new Map(rows.map((row) => [row.code, detailsOf(row)]));
  }

  /** Projects that cannot keep their end date as things stand. */
  shortProjects(tx: Transaction, codes: readonly string[]): Promise<ShortProject[]> {
    return this.database.manager(tx).query(
      `select project.code, scheduled.missing_days as "missingDays"
       from ${ACTION_PLAN_PROJECT} project join ${REVERSE_SCHEDULE_PROJECT} scheduled on scheduled.project_id = project.id
       where project.code = any($1::text[]) and scheduled.missing_days > 0`,
      [codes],
    );
  }
}

function detailsOf({ owner, coOwners, standard, target, unit, done }: StandingRow): StandingDetails {
  return {
    coOwners,
    ...(owner === null ? {} : { owner }),
    ...(standard === null ? {} : { standard }),
    ...(target === null ? {} : { quantity: { target, unit: unit ?? '', done: done ?? 0 } }),
  };
}
