import { Module } from '@nestjs/common';
import type { ProductPart } from '#libs/platform/product/product-part';
import { FORCE_HEAD, LEADER, STAFF, SUPERVISION_DESK } from '../office/contract.js';
import { TaskForceModule } from '../task-force/task-force.module.js';
import { ActionPlanRegistry, ActionPlanStates, ActionPlans } from './contract.js';
import { ActionPlan1795500300000 } from './db/1795500300000-action-plan.js';
import { ProjectEntity } from './db/project.entity.js';
import { ProjectRepository } from './db/project.repository.js';
import { EDIT_PLANS, READ_PLANS } from './http/permissions.js';
import { ProjectController } from './http/project.controller.js';
import { actionPlanMessages } from './messages.js';
import { ProjectChanges } from './project-changes.js';
import { StoredActionPlanRegistry } from './stored-action-plan-registry.js';
import { StoredActionPlanStates } from './stored-action-plan-states.js';
import { SetEndDate } from './use-cases/set-end-date.js';

@Module({
  imports: [TaskForceModule],
  controllers: [ProjectController],
  providers: [
    ProjectRepository,
    ProjectChanges,
    SetEndDate,
    { provide: ActionPlans, useExisting: ProjectRepository },
    { provide: ActionPlanRegistry, useClass: StoredActionPlanRegistry },
    { provide: ActionPlanStates, useClass: StoredActionPlanStates },
  ],
  exports: [ActionPlans, ActionPlanRegistry, ActionPlanStates],
})
export class ActionPlanModule {}

export const actionPlanPart: ProductPart = {
  name: 'action-plan',
  module: ActionPlanModule,
  entities: [ProjectEntity],
  migrations: [ActionPlan1795500300000],
  messages: actionPlanMessages,
  roles: {
    [SUPERVISION_DESK]: [READ_PLANS, EDIT_PLANS],
    [FORCE_HEAD]: [READ_PLANS],
    [LEADER]: [READ_PLANS],
    [STAFF]: [READ_PLANS],
  },
};
