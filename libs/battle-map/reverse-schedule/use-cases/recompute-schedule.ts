import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { BusinessClock } from '#libs/platform/clock/clocks';
import type { Transaction } from '#libs/platform/database/transaction';
import type { ProjectId } from '../../action-plan/contract.js';
import { OfficeCalendar } from '../../office/contract.js';
import { PlanInputRepository } from '../db/plan-input.repository.js';
import { ScheduleRepository } from '../db/schedule.repository.js';
import { withoutProgress } from '../domain/planned-task.js';
import { type ProjectSchedule, scheduleProject } from '../domain/project-schedule.js';

export interface RecomputedSchedule {
  /** As things stand today. */
  readonly live: ProjectSchedule;
  /** The same plan as if nobody had begun: what an approval promises. */
  readonly planned: () => ProjectSchedule;
}

/** Computes a project's dates anew, in the transaction of what changed; a plan that cannot be scheduled is refused with it. */
@Injectable()
export class RecomputeSchedule {
  constructor(
    private readonly plans: PlanInputRepository,
    private readonly schedules: ScheduleRepository,
    private readonly calendar: OfficeCalendar,
    private readonly clock: BusinessClock,
  ) {}

  /**
   * @returns undefined for a project that has no tasks yet.
   * @throws DomainError `action-plan.project.unknown`, `schedule.*` with the task's name.
   */
  async execute(tx: Transaction, projectId: ProjectId): Promise<RecomputedSchedule | undefined> {
    await this.schedules.lock(tx, projectId);
    const plan = await this.plans.of(projectId, tx);
    if (!plan) throw new DomainError('action-plan.project.unknown', { id: projectId }, { kind: 'not-found' });
    if (plan.tasks.length === 0) return undefined;
    const today = this.clock.today();
    const calendar = await this.calendar.spec(tx);
    const live = scheduleProject(plan, calendar, today);
    await this.schedules.replace(tx, projectId, today, live);
    return { live, planned: () => scheduleProject(withoutProgress(plan), calendar, today) };
  }
}
