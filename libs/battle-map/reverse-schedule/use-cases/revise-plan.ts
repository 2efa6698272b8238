import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { Actor } from '#libs/platform/access/actor';
import { AuditTrail } from '#libs/platform/audit/audit-trail';
import { BusinessClock } from '#libs/platform/clock/clocks';
import { TransactionRunner } from '#libs/platform/database/transaction';
import { ActionPlanStates, type ProjectId, type Promises } from '../../action-plan/contract.js';
import { TaskCommitments, type TaskId } from '../../task/contract.js';
import { ScheduleRepository } from '../db/schedule.repository.js';
import { PlanRevision } from '../plan-revision.js';

const PROMISES = ['goal', 'standard', 'quantityGoals', 'endDate'] as const;

interface RevisionWish extends Promises {
  /** The decision that allows it. */
  readonly reason: string;
  readonly overdueToo: boolean;
  /** Of the project, as whoever revises saw it. */
  readonly seenVersion: number;
}

/**
 * A leader approves a running plan anew: another baseline is frozen, and open tasks are due by what the changed plan says. What the
 * plan promises besides its days changes here and nowhere else.
 */
@Injectable()
export class RevisePlan {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly plans: ActionPlanStates,
    private readonly revision: PlanRevision,
    private readonly schedules: ScheduleRepository,
    private readonly commitments: TaskCommitments,
    private readonly audit: AuditTrail,
    private readonly clock: BusinessClock,
  ) {}

  /** @throws DomainError `action-plan.project.unknown`, `.changed`, `action-plan.not-approved`, `.end-date-past`, `reverse-schedule.no-tasks`, `schedule.*`. */
  execute(actor: Actor, projectId: ProjectId, { overdueToo, ...wish }: RevisionWish): Promise<void> {
    return this.transactions.run(async (tx) => {
      const on = this.clock.today();
      const project = await this.plans.revise(tx, projectId, { ...wish, by: actor.name, on });
      await this.schedules.lock(tx, projectId);
      const revised = await this.revision.of(projectId, { on, overdueToo }, tx);
      if (!revised) throw new DomainError('reverse-schedule.no-tasks', { project: project.title });
      const baseline = await this.schedules.freeze(tx, projectId, on, revised.schedule, revised.commitments);
      await this.revision.measure(tx, projectId);
      await this.commitments.commit(
        tx,
        projectId,
        revised.commitments.map(({ taskId, ...commitment }) => ({ ...commitment, taskId: taskId as TaskId })),
      );
      await this.audit.record(tx, {
        action: 'reverse-schedule.revise-plan',
        subject: { kind: 'project', id: projectId },
        result: 'done',
        details: {
          project: project.code,
          baseline,
          reason: wish.reason,
          overdueToo,
          endDate: project.endDate,
          promised: PROMISES.filter((promise) => wish[promise] !== undefined),
          missingDays: revised.schedule.missingDays,
        },
      });
    });
  }
}
