import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { BusinessClock } from '#libs/platform/clock/clocks';
import type { ProjectId } from '../action-plan/contract.js';
import { OfficeCalendar } from '../office/contract.js';
import { PlanInputRepository } from './db/plan-input.repository.js';
import { commitmentsOf, type NewCommitment } from './domain/commitments.js';
import { withoutProgress } from './domain/planned-task.js';
import { scheduleProject } from './domain/project-schedule.js';

export interface ExpectedCommitment extends NewCommitment {
  readonly code: string;
  readonly name: string;
  readonly latestStart: LocalDate;
}

/** What an approval would promise today. Nothing is stored: whoever approves sees it before he says yes. */
@Injectable()
export class ApprovalPreview {
  constructor(
    private readonly plans: PlanInputRepository,
    private readonly calendar: OfficeCalendar,
    private readonly clock: BusinessClock,
  ) {}

  /** @throws DomainError `action-plan.project.unknown`, `schedule.*`. */
  async of(projectId: ProjectId): Promise<{ readonly on: LocalDate; readonly commitments: readonly ExpectedCommitment[] }> {
    const plan = await this.plans.of(projectId);
    if (!plan) throw new DomainError('action-plan.project.unknown', { id: projectId }, { kind: 'not-found' });
    const today = this.clock.today();
    if (plan.tasks.length === 0) return { on: today, commitments: [] };
    const { tasks } = scheduleProject(withoutProgress(plan), await this.calendar.spec(), today);
    const planned = new Map(plan.tasks.map((task) => [task.id, task]));
    const dates = new Map(tasks.map((task) => [task.taskId, task]));
    return {
      on: today,
      commitments: commitmentsOf(tasks, today).map((commitment) => ({
        ...commitment,
        code: planned.get(commitment.taskId)?.code ?? '',
        name: planned.get(commitment.taskId)?.name ?? '',
        latestStart: dates.get(commitment.taskId)?.latestStart ?? commitment.due,
      })),
    };
  }
}
