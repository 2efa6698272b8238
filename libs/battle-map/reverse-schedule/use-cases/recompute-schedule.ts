import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { BusinessClock } from '#libs/platform/clock/clocks';
import type { Transaction } from '#libs/platform/database/transaction';
import type { ProjectId } from '../../action-plan/contract.js';
import { OfficeCalendar } from '../../office/contract.js';
import { PlanInputRepository } from '../db/plan-input.repository.js';
import { ScheduleRepository } from '../db/schedule.repository.js';
import { ScheduleHistoryRepository } from '../db/schedule-history.repository.js';
import type { ChangeCause } from '../change-cause.js';
import { type ProjectSchedule, scheduleProject } from '../domain/project-schedule.js';
import { scheduleChange } from '../domain/schedule-moves.js';

/**
 * Computes a project's dates anew, in the transaction of what changed, and notes which of them moved and why; a plan that cannot
 * be scheduled is refused with it.
 */
@Injectable()
export class RecomputeSchedule {
  constructor(
    private readonly plans: PlanInputRepository,
    private readonly schedules: ScheduleRepository,
    private readonly history: ScheduleHistoryRepository,
    private readonly calendar: OfficeCalendar,
    private readonly clock: BusinessClock,
  ) {}

  /**
   * @returns undefined for a project that has no tasks yet.
   * @throws DomainError `action-plan.project.unknown`, `schedule.*` with the task's name.
   */
  async execute(tx: Transaction, projectId: ProjectId, cause: ChangeCause): Promise<ProjectSchedule | undefined> {
    await this.schedules.lock(tx, projectId);
    const plan = await this.plans.of(projectId, tx);
    if (!plan) throw new DomainError('action-plan.project.unknown', { id: projectId }, { kind: 'not-found' });
    if (plan.tasks.length === 0) return undefined;
    const today = this.clock.today();
    const schedule = scheduleProject(plan, await this.calendar.spec(tx), today);
    const earlier = await this.schedules.earlier(tx, projectId);
    await this.schedules.replace(tx, projectId, today, schedule, earlier);
    const change = earlier && scheduleChange(earlier, schedule, cause.verb === 'reverse-schedule.new-day');
    if (change) await this.history.add(tx, projectId, { ...change, cause, at: this.clock.now(), on: today });
    return schedule;
  }
}
