import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { Actor } from '#libs/platform/access/actor';
import { AuditTrail } from '#libs/platform/audit/audit-trail';
import { BusinessClock } from '#libs/platform/clock/clocks';
import { TransactionRunner } from '#libs/platform/database/transaction';
import { ActionPlanStates, type ProjectId } from '../../action-plan/contract.js';
import { TaskCommitments, type TaskId } from '../../task/contract.js';
import { ScheduleRepository } from '../db/schedule.repository.js';
import { commitmentsOf } from '../domain/commitments.js';
import { RecomputeSchedule } from './recompute-schedule.js';

/**
 * The supervision desk approves a plan: the baseline is frozen and every task is due by its latest finish. A plan that
 * cannot be kept may be approved all the same; what began too late is marked so.
 */
@Injectable()
export class ApprovePlan {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly recomputeSchedule: RecomputeSchedule,
    private readonly schedules: ScheduleRepository,
    private readonly plans: ActionPlanStates,
    private readonly commitments: TaskCommitments,
    private readonly audit: AuditTrail,
    private readonly clock: BusinessClock,
  ) {}

  /**
   * @param seenVersion of the project, as the approver saw it.
   * @throws DomainError `reverse-schedule.no-tasks`, `action-plan.project.unknown`, `.changed`, `action-plan.not-draft`, `schedule.*`.
   */
  execute(actor: Actor, projectId: ProjectId, seenVersion: number): Promise<void> {
    return this.transactions.run(async (tx) => {
      const today = this.clock.today();
      const project = await this.plans.approve(tx, projectId, actor.name, today, seenVersion);
      const recomputed = await this.recomputeSchedule.execute(tx, projectId);
      if (!recomputed) throw new DomainError('reverse-schedule.no-tasks', { project: project.title });
      const schedule = recomputed.planned();
      const commitments = commitmentsOf(schedule.tasks, today);
      const baseline = await this.schedules.freeze(tx, projectId, today, schedule, commitments);
      await this.commitments.commit(
        tx,
        projectId,
        commitments.map(({ taskId, ...commitment }) => ({ ...commitment, taskId: taskId as TaskId })),
      );
      await this.audit.record(tx, {
        action: 'reverse-schedule.approve-plan',
        subject: { kind: 'project', id: projectId },
        result: 'done',
        details: {
          project: project.code,
          baseline,
          missingDays: recomputed.live.missingDays,
          beganTooLate: commitments.filter(({ beganTooLate }) => beganTooLate).length,
        },
      });
    });
  }
}
