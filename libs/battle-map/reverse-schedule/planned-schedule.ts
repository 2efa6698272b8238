import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { BusinessClock } from '#libs/platform/clock/clocks';
import type { Transaction } from '#libs/platform/database/transaction';
import type { ProjectId } from '../action-plan/contract.js';
import { OfficeCalendar } from '../office/contract.js';
import { PlanInputRepository } from './db/plan-input.repository.js';
import { type PlanInput, withoutProgress } from './domain/planned-task.js';
import { type ProjectSchedule, scheduleProject } from './domain/project-schedule.js';

/** A plan as if nobody had begun, from today: what an approval or an extension promises. Nothing is stored. */
@Injectable()
export class PlannedSchedule {
  constructor(
    private readonly plans: PlanInputRepository,
    private readonly calendar: OfficeCalendar,
    private readonly clock: BusinessClock,
  ) {}

  /**
   * @returns undefined for a project that has no tasks yet.
   * @throws DomainError `action-plan.project.unknown`, `schedule.*` with the task's name.
   */
  async of(projectId: ProjectId, tx?: Transaction): Promise<(PlanInput & { readonly schedule: ProjectSchedule }) | undefined> {
    const plan = await this.plans.of(projectId, tx);
    if (!plan) throw new DomainError('action-plan.project.unknown', { id: projectId }, { kind: 'not-found' });
    if (plan.tasks.length === 0) return undefined;
    return { ...plan, schedule: scheduleProject(withoutProgress(plan), await this.calendar.spec(tx), this.clock.today()) };
  }
}
