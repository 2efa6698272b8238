import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { Actor } from '#libs/platform/access/actor';
import { AuditTrail } from '#libs/platform/audit/audit-trail';
import { BusinessClock } from '#libs/platform/clock/clocks';
import { TransactionRunner } from '#libs/platform/database/transaction';
import { ActionPlanStates, type ProjectId } from '../../action-plan/contract.js';
import { TaskCommitments, type TaskId } from '../../task/contract.js';
import { PlanInputRepository } from '../db/plan-input.repository.js';
import { extendedCommitments } from '../domain/extended-commitments.js';
import { withoutProgress } from '../domain/planned-task.js';
import { SupposedSchedule } from '../supposed-schedule.js';

interface ExtensionWish {
  readonly endDate: LocalDate;
  /** The decision that allows it. */
  readonly source: string;
  /** The decision gives overdue tasks a new due date too. That they were late stays on record. */
  readonly overdueToo: boolean;
  /** Of the project, as whoever grants it saw it. */
  readonly seenVersion: number;
}

/**
 * A leader grants an approved plan a later end date: the schedule is counted back from it, and open tasks are due by their new
 * latest finish. The baseline stays, so that the slip is seen.
 */
@Injectable()
export class ExtendPlan {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly plans: ActionPlanStates,
    private readonly supposed: SupposedSchedule,
    private readonly inputs: PlanInputRepository,
    private readonly commitments: TaskCommitments,
    private readonly audit: AuditTrail,
    private readonly clock: BusinessClock,
  ) {}

  /**
   * @throws DomainError `action-plan.project.unknown`, `.changed`, `action-plan.not-approved`, `action-plan.extension-not-later`,
   * `action-plan.extension-too-late`, `schedule.*`.
   */
  execute(actor: Actor, projectId: ProjectId, { endDate, source, overdueToo, seenVersion }: ExtensionWish): Promise<void> {
    return this.transactions.run(async (tx) => {
      const on = this.clock.today();
      const project = await this.plans.extend(tx, projectId, { endDate, source, by: actor.name, on, seenVersion });
      const schedule = (await this.supposed.of(projectId, withoutProgress, tx))?.schedule;
      const standing = await this.inputs.standingCommitments(tx, projectId);
      const moved = extendedCommitments(schedule?.tasks ?? [], standing, { on, overdueToo });
      await this.commitments.commit(
        tx,
        projectId,
        moved.map(({ taskId, ...commitment }) => ({ ...commitment, taskId: taskId as TaskId })),
      );
      await this.audit.record(tx, {
        action: 'reverse-schedule.extend-plan',
        subject: { kind: 'project', id: projectId },
        result: 'done',
        details: { project: project.code, endDate, source, overdueToo, movedDues: moved.length },
      });
    });
  }
}
