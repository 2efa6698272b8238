import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { AuditTrail } from '#libs/platform/audit/audit-trail';
import { BusinessClock } from '#libs/platform/clock/clocks';
import type { Transaction } from '#libs/platform/database/transaction';
import { ActionPlanStates, type Approval, type ProjectId } from '../action-plan/contract.js';
import { TaskCommitments, type TaskId } from '../task/contract.js';
import { ScheduleRepository } from './db/schedule.repository.js';
import { commitmentsOf } from './domain/commitments.js';
import { withoutProgress } from './domain/planned-task.js';
import { SupposedSchedule } from './supposed-schedule.js';
import { RecomputeSchedule } from './use-cases/recompute-schedule.js';

/** What an approval is, whoever gives it: the baseline is frozen and every task is due by its latest finish. */
@Injectable()
export class PlanApproval {
  constructor(
    private readonly supposed: SupposedSchedule,
    private readonly recomputeSchedule: RecomputeSchedule,
    private readonly schedules: ScheduleRepository,
    private readonly plans: ActionPlanStates,
    private readonly commitments: TaskCommitments,
    private readonly audit: AuditTrail,
    private readonly clock: BusinessClock,
  ) {}

  /** @throws DomainError as ReverseSchedules.approve. */
  async approve(tx: Transaction, projectId: ProjectId, by: string, approval?: Approval): Promise<void> {
    const today = this.clock.today();
    const project = await this.plans.approve(tx, projectId, by, today, approval);
    await this.schedules.lock(tx, projectId);
    const schedule = (await this.supposed.of(projectId, withoutProgress, tx))?.schedule;
    if (!schedule) throw new DomainError('reverse-schedule.no-tasks', { project: project.title });
    const commitments = commitmentsOf(schedule.tasks, today);
    const baseline = await this.schedules.freeze(tx, projectId, today, schedule, commitments);
    // Only now, because how far a task is behind is told against the baseline.
    await this.recomputeSchedule.execute(tx, projectId, { verb: 'reverse-schedule.approve-plan', taskId: null });
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
        missingDays: schedule.missingDays,
        beganTooLate: commitments.filter(({ beganTooLate }) => beganTooLate).length,
      },
    });
  }
}
