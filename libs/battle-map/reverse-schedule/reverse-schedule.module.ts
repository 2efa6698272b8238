import { Module } from '@nestjs/common';
import type { ProductPart } from '#libs/platform/product/product-part';
import { ActionPlanModule } from '../action-plan/action-plan.module.js';
import { FORCE_HEAD, LEADER, STAFF, SUPERVISION_DESK } from '../office/contract.js';
import { OfficeModule } from '../office/office.module.js';
import { TaskModule } from '../task/task.module.js';
import { ApprovalPreview } from './approval-preview.js';
import { ExtensionPreview } from './extension-preview.js';
import { calendarMessages } from './calendar-messages.js';
import { ReverseSchedules } from './contract.js';
import { ReverseSchedule1795500500000 } from './db/1795500500000-reverse-schedule.js';
import { ScheduleHistory1795501100010 } from './db/1795501100010-schedule-history.js';
import { NewestBaseline1795502300030 } from './db/1795502300030-newest-baseline.js';
import { PlanInputRepository } from './db/plan-input.repository.js';
import { PromiseRepository } from './db/promise.repository.js';
import { ScheduleRepository } from './db/schedule.repository.js';
import { ScheduleBaselineEntity } from './db/schedule-baseline.entity.js';
import { ScheduleChangeEntity } from './db/schedule-change.entity.js';
import { ScheduleHistoryRepository } from './db/schedule-history.repository.js';
import { ScheduleMoveEntity } from './db/schedule-move.entity.js';
import { ScheduledProjectEntity } from './db/scheduled-project.entity.js';
import { ScheduledTaskEntity } from './db/scheduled-task.entity.js';
import { ExtensionController } from './http/extension.controller.js';
import { PlanController } from './http/plan.controller.js';
import { ScheduleController } from './http/schedule.controller.js';
import { moveStatusDate } from './jobs/move-status-date.tick.js';
import { onCalendarChanged } from './jobs/on-calendar-changed.job.js';
import { reverseScheduleListeners } from './listeners.js';
import { reverseScheduleMessages } from './messages.js';
import { PlanApproval } from './plan-approval.js';
import { PlanRevision } from './plan-revision.js';
import { RunningSchedules } from './running-schedules.js';
import { scheduleMessages } from './schedule-messages.js';
import { SupposedSchedule } from './supposed-schedule.js';
import { ApprovePlan } from './use-cases/approve-plan.js';
import { ExtendOverdueTask } from './use-cases/extend-overdue-task.js';
import { ExtendPlan } from './use-cases/extend-plan.js';
import { GrantExtension } from './use-cases/grant-extension.js';
import { MoveStatusDate } from './use-cases/move-status-date.js';
import { RecomputeSchedule } from './use-cases/recompute-schedule.js';
import { RevisePlan } from './use-cases/revise-plan.js';

@Module({
  imports: [OfficeModule, ActionPlanModule, TaskModule],
  controllers: [ScheduleController, PlanController, ExtensionController],
  providers: [
    PlanInputRepository,
    ScheduleRepository,
    ScheduleHistoryRepository,
    RecomputeSchedule,
    PlanApproval,
    SupposedSchedule,
    ApprovePlan,
    ExtendPlan,
    ApprovalPreview,
    ExtensionPreview,
    GrantExtension,
    ExtendOverdueTask,
    PromiseRepository,
    PlanRevision,
    RevisePlan,
    MoveStatusDate,
    { provide: ReverseSchedules, useClass: RunningSchedules },
  ],
  exports: [ReverseSchedules],
})
export class ReverseScheduleModule {}

export const reverseSchedulePart: ProductPart = {
  name: 'reverse-schedule',
  module: ReverseScheduleModule,
  entities: [ScheduledProjectEntity, ScheduledTaskEntity, ScheduleBaselineEntity, ScheduleChangeEntity, ScheduleMoveEntity],
  migrations: [ReverseSchedule1795500500000, ScheduleHistory1795501100010, NewestBaseline1795502300030],
  messages: { ...reverseScheduleMessages, ...calendarMessages, ...scheduleMessages },
  listeners: reverseScheduleListeners,
  jobs: [onCalendarChanged],
  ticks: [moveStatusDate],
  roles: {
    [SUPERVISION_DESK]: ['reverse-schedule:read', 'reverse-schedule:try', 'reverse-schedule:approve'],
    [FORCE_HEAD]: ['reverse-schedule:read', 'reverse-schedule:try'],
    [LEADER]: [
      'reverse-schedule:read',
      'reverse-schedule:try',
      'reverse-schedule:approve',
      'reverse-schedule:extend',
      'reverse-schedule:revise',
    ],
    [STAFF]: ['reverse-schedule:read'],
  },
};
