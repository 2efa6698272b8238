import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { BusinessClock } from '#libs/platform/clock/clocks';
import type { Transaction } from '#libs/platform/database/transaction';
import type { ProjectId } from '../action-plan/contract.js';
import { OfficeCalendar } from '../office/contract.js';
import { PlanInputRepository } from './db/plan-input.repository.js';
import type { PlanInput } from './domain/planned-task.js';
import { type ProjectSchedule, scheduleProject } from './domain/project-schedule.js';

/** A plan as it was supposed to be, with the schedule that it would have today. */
export interface SupposedPlan extends PlanInput {
  readonly schedule: ProjectSchedule;
}

/** What the schedule of a project would be if its plan were another. Nothing is stored. */
@Injectable()
export class SupposedSchedule {
  constructor(
    private readonly plans: PlanInputRepository,
    private readonly calendar: OfficeCalendar,
    private readonly clock: BusinessClock,
  ) {}

  /**
   * @param suppose `withoutProgress` for what an approval, an extension or a revision promises; `editedPlan` for a trial.
   * @returns undefined for a project that has no tasks yet.
   * @throws DomainError `action-plan.project.unknown`, `schedule.*` with the task's name.
   */
  async of(projectId: ProjectId, suppose: (plan: PlanInput) => PlanInput, tx?: Transaction): Promise<SupposedPlan | undefined> {
    const plan = await this.plans.of(projectId, tx);
    if (!plan) throw new DomainError('action-plan.project.unknown', { id: projectId }, { kind: 'not-found' });
    if (plan.tasks.length === 0) return undefined;
    const supposed = suppose(plan);
    return { ...supposed, schedule: scheduleProject(supposed, await this.calendar.spec(tx), this.clock.today()) };
  }
}
