import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { BusinessClock } from '#libs/platform/clock/clocks';
import type { ProjectId } from '../action-plan/contract.js';
import { OfficeCalendar } from '../office/contract.js';
import { PlanInputRepository } from './db/plan-input.repository.js';
import { editedPlan, type PlanEdits } from './domain/edited-plan.js';
import type { PlannedTask } from './domain/planned-task.js';
import { type ProjectSchedule, scheduleProject } from './domain/project-schedule.js';

export interface TriedPlan {
  readonly schedule: ProjectSchedule;
  readonly tasks: readonly PlannedTask[];
}

/** What would be if the plan were another. Nothing is stored. */
@Injectable()
export class TriedPlans {
  constructor(
    private readonly plans: PlanInputRepository,
    private readonly calendar: OfficeCalendar,
    private readonly clock: BusinessClock,
  ) {}

  /** @throws DomainError `action-plan.project.unknown`, `reverse-schedule.none` without tasks, `schedule.*` with the task's name. */
  async of(projectId: ProjectId, edits: PlanEdits): Promise<TriedPlan> {
    const plan = await this.plans.of(projectId);
    if (!plan) throw new DomainError('action-plan.project.unknown', { id: projectId }, { kind: 'not-found' });
    if (plan.tasks.length === 0) throw new DomainError('reverse-schedule.none', { id: projectId }, { kind: 'not-found' });
    const tried = editedPlan(plan, edits);
    return { tasks: tried.tasks, schedule: scheduleProject(tried, await this.calendar.spec(), this.clock.today()) };
  }
}
