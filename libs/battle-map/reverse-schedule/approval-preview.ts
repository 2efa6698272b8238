import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { BusinessClock } from '#libs/platform/clock/clocks';
import type { ProjectId } from '../action-plan/contract.js';
import { commitmentsOf, type NewCommitment } from './domain/commitments.js';
import { withoutProgress } from './domain/planned-task.js';
import { SupposedSchedule } from './supposed-schedule.js';

export interface ExpectedCommitment extends NewCommitment {
  readonly code: string;
  readonly name: string;
  readonly latestStart: LocalDate;
}

/** What an approval would promise today. Nothing is stored: whoever approves sees it before he says yes. */
@Injectable()
export class ApprovalPreview {
  constructor(
    private readonly supposed: SupposedSchedule,
    private readonly clock: BusinessClock,
  ) {}

  /** @throws DomainError `action-plan.project.unknown`, `schedule.*`. */
  async of(projectId: ProjectId): Promise<{ readonly on: LocalDate; readonly commitments: readonly ExpectedCommitment[] }> {
    const today = this.clock.today();
    const plan = await this.supposed.of(projectId, withoutProgress);
    if (!plan) return { on: today, commitments: [] };
    const { tasks } = plan.schedule;
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
