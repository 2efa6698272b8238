import { Injectable } from '@nestjs/common';
import { Database } from '#libs/platform/database/database';
import type { Transaction } from '#libs/platform/database/transaction';
import type { PlanStep, ProjectId } from '../contract.js';
import { PlanStepEntity } from './plan-step.entity.js';

export interface PlanStepInWords {
  readonly id: string;
  readonly step: PlanStep;
  readonly opinion: string | null;
  /** Title of the post. */
  readonly post: string | null;
  readonly takenBy: string;
  readonly takenAt: Date;
  readonly takenOn: string;
}

/** The way of a plan, step by step. */
@Injectable()
export class PlanStepRepository {
  constructor(private readonly database: Database) {}

  async add(tx: Transaction, step: PlanStepEntity): Promise<void> {
    await this.database.manager(tx).insert(PlanStepEntity, step);
  }

  lastSubmission(projectId: ProjectId, tx?: Transaction): Promise<PlanStepEntity | null> {
    return this.database
      .manager(tx)
      .findOne(PlanStepEntity, { where: { projectId, step: 'submitted' }, order: { projectVersion: 'desc' } });
  }

  /** The oldest first. */
  of(projectId: ProjectId): Promise<PlanStepInWords[]> {
    return this.database.manager().query(
      `select step.id, step.step, step.opinion, post.title as post, step.taken_by as "takenBy", step.taken_at as "takenAt",
         step.taken_on::text as "takenOn"
       from plan_step as step left join office__post as post on post.id = step.post_id
       where step.project_id = $1 order by step.project_version`,
      [projectId],
    );
  }
}
