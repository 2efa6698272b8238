import { Module } from '@nestjs/common';
import type { ProductPart } from '#libs/platform/product/product-part';
import { ActionPlanModule } from '../action-plan/action-plan.module.js';
import { FORCE_HEAD, LEADER, SUPERVISION_DESK } from '../office/contract.js';
import { OfficeModule } from '../office/office.module.js';
import { TaskForceModule } from '../task-force/task-force.module.js';
import { TaskModule } from '../task/task.module.js';
import { Template1795501410000 } from './db/1795501410000-template.js';
import { LaidOutPlanRepository } from './db/laid-out-plan.repository.js';
import { TemplateApplicationEntity } from './db/template-application.entity.js';
import { TemplateVersionEntity } from './db/template-version.entity.js';
import { TemplateEntity } from './db/template.entity.js';
import { TemplateRepository } from './db/template.repository.js';
import { APPLY_TEMPLATES, EDIT_TEMPLATES, READ_TEMPLATES } from './http/permissions.js';
import { TemplateController } from './http/template.controller.js';
import { TemplateViews } from './http/template.view.js';
import { templateMessages } from './messages.js';
import { NewForces } from './new-forces.js';
import { NewProjects } from './new-projects.js';
import { templateRefusalMessages } from './refusal-messages.js';
import { AddTemplate } from './use-cases/add-template.js';
import { ApplyTemplate } from './use-cases/apply-template.js';
import { ChangeTemplate } from './use-cases/change-template.js';

@Module({
  imports: [OfficeModule, TaskForceModule, ActionPlanModule, TaskModule],
  controllers: [TemplateController],
  providers: [TemplateRepository, LaidOutPlanRepository, TemplateViews, NewForces, NewProjects, AddTemplate, ChangeTemplate, ApplyTemplate],
})
export class TemplateModule {}

export const templatePart: ProductPart = {
  name: 'template',
  module: TemplateModule,
  entities: [TemplateEntity, TemplateVersionEntity, TemplateApplicationEntity],
  migrations: [Template1795501410000],
  messages: { ...templateMessages, ...templateRefusalMessages },
  roles: {
    [SUPERVISION_DESK]: [READ_TEMPLATES, EDIT_TEMPLATES, APPLY_TEMPLATES],
    [FORCE_HEAD]: [READ_TEMPLATES],
    [LEADER]: [READ_TEMPLATES],
  },
};
