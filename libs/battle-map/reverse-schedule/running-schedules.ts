import { Injectable } from '@nestjs/common';
import { BusinessClock } from '#libs/platform/clock/clocks';
import type { Transaction } from '#libs/platform/database/transaction';
import type { ProjectId } from '../action-plan/contract.js';
import { OfficeCalendar } from '../office/contract.js';
import { type PlannedNetwork, ReverseSchedules, type WantedDates, type WantedPlan } from './contract.js';
import { PlanInputRepository } from './db/plan-input.repository.js';
import { planNetwork } from './domain/plan-network.js';
import { plannedTask } from './domain/planned-task.js';
import { scheduleProject } from './domain/project-schedule.js';
import { PlanApproval } from './plan-approval.js';

@Injectable()
export class RunningSchedules extends ReverseSchedules {
  constructor(
    private readonly approval: PlanApproval,
    private readonly plans: PlanInputRepository,
    private readonly calendar: OfficeCalendar,
    private readonly clock: BusinessClock,
  ) {
    super();
  }

  async approve(tx: Transaction, projectId: ProjectId, by: string): Promise<void> {
    await this.approval.approve(tx, projectId, by);
  }

  async trial(tx: Transaction): Promise<(plan: WantedPlan) => WantedDates | undefined> {
    const calendar = await this.calendar.spec(tx);
    const today = this.clock.today();
    return ({ endDate, tasks, links }) => {
      if (tasks.length === 0) return undefined;
      const plan = { endDate, tasks: tasks.map((task) => plannedTask(task, null)), links };
      const { missingDays } = scheduleProject(plan, calendar, today);
      return { missingDays };
    };
  }

  async network(projectId: ProjectId, tx?: Transaction): Promise<PlannedNetwork | undefined> {
    const plan = await this.plans.of(projectId, tx);
    if (!plan || plan.tasks.length === 0) return undefined;
    const calendar = await this.calendar.spec(tx);
    return { network: planNetwork(plan, calendar, this.clock.today()), minutesPerDay: calendar.minutesPerDay };
  }
}
