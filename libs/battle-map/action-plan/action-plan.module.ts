import { Module } from '@nestjs/common';
import type { ProductPart } from '#libs/platform/product/product-part';
import { FORCE_HEAD, LEADER, STAFF, SUPERVISION_DESK } from '../office/contract.js';
import { OfficeModule } from '../office/office.module.js';
import { TaskForceModule } from '../task-force/task-force.module.js';
import { ActionPlanRegistry, ActionPlanStates, ActionPlans } from './contract.js';
import { ActionPlan1795500300000 } from './db/1795500300000-action-plan.js';
import { PlanLifecycle1795502300000 } from './db/1795502300000-plan-lifecycle.js';
import { PlanStepEntity } from './db/plan-step.entity.js';
import { PlanStepRepository } from './db/plan-step.repository.js';
import { ProjectEntity } from './db/project.entity.js';
import { ProjectRepository } from './db/project.repository.js';
import { EDIT_PLANS, READ_PLANS, REVIEW_PLANS, SUBMIT_PLANS } from './http/permissions.js';
import { PlanStateController } from './http/plan-state.controller.js';
import { ProjectPage } from './http/project-page.js';
import { ProjectController } from './http/project.controller.js';
import { actionPlanMessages } from './messages.js';
import { PlanHistory } from './plan-history.js';
import { PlanReaders } from './plan-readers.js';
import { PlanVerbs } from './plan-verbs.js';
import { ProjectChanges } from './project-changes.js';
import { ProjectForces } from './project-forces.js';
import { actionPlanRefusals } from './refusal-messages.js';
import { StoredActionPlanRegistry } from './stored-action-plan-registry.js';
import { StoredActionPlanStates } from './stored-action-plan-states.js';
import { AddProject } from './use-cases/add-project.js';
import { ChangeProject } from './use-cases/change-project.js';
import { ReopenPlan } from './use-cases/reopen-plan.js';
import { ReturnPlan } from './use-cases/return-plan.js';
import { SetEndDate } from './use-cases/set-end-date.js';
import { SubmitPlan } from './use-cases/submit-plan.js';
import { WithdrawPlan } from './use-cases/withdraw-plan.js';

@Module({
  imports: [OfficeModule, TaskForceModule],
  controllers: [ProjectController, PlanStateController],
  providers: [
    ProjectRepository,
    ProjectChanges,
    ProjectForces,
    ProjectPage,
    PlanStepRepository,
    PlanHistory,
    PlanReaders,
    PlanVerbs,
    AddProject,
    ChangeProject,
    SetEndDate,
    SubmitPlan,
    WithdrawPlan,
    ReturnPlan,
    ReopenPlan,
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
  entities: [ProjectEntity, PlanStepEntity],
  migrations: [ActionPlan1795500300000, PlanLifecycle1795502300000],
  messages: { ...actionPlanMessages, ...actionPlanRefusals },
  roles: {
    [SUPERVISION_DESK]: [READ_PLANS, EDIT_PLANS, SUBMIT_PLANS],
    [FORCE_HEAD]: [READ_PLANS, SUBMIT_PLANS],
    [LEADER]: [READ_PLANS, REVIEW_PLANS],
    [STAFF]: [READ_PLANS],
  },
};
