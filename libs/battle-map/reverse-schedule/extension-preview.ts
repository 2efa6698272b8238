import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { BusinessClock } from '#libs/platform/clock/clocks';
import { OfficeCalendar } from '../office/contract.js';
import type { TaskId } from '../task/contract.js';
import { PlanInputRepository } from './db/plan-input.repository.js';
import { bothSchedules, type ExtensionEffect, extensionEffect } from './domain/extension-effect.js';

/** What else would move if a task took until a later day. Nothing is stored: asker and decider see it before they say anything. */
@Injectable()
export class ExtensionPreview {
  constructor(
    private readonly plans: PlanInputRepository,
    private readonly calendar: OfficeCalendar,
    private readonly clock: BusinessClock,
  ) {}

  /** @throws DomainError `task.unknown`, `schedule.*`. */
  async of(taskId: TaskId, until: LocalDate): Promise<ExtensionEffect> {
    const projectId = await this.plans.projectOf(taskId);
    const plan = projectId && (await this.plans.of(projectId));
    if (!projectId || !plan) throw new DomainError('task.unknown', {}, { kind: 'not-found' });
    const held = { taskId, until };
    const both = bothSchedules(plan, held, await this.calendar.spec(), this.clock.today());
    const standing = await this.plans.standingCommitments(undefined, projectId);
    const dates = [...standing.map(({ due }) => due), ...both.then.tasks.map(({ earliestFinish }) => earliestFinish)];
    return extensionEffect(plan, both, held, standing, await this.calendar.over(dates));
  }
}
