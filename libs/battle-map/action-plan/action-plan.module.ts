import { Module } from '@nestjs/common';
import type { ProductPart } from '#libs/platform/product/product-part';
import { ActionPlan1795500300000 } from './db/1795500300000-action-plan.js';
import { ProjectEntity } from './db/project.entity.js';
import { actionPlanMessages } from './messages.js';

@Module({})
export class ActionPlanModule {}

export const actionPlanPart: ProductPart = {
  name: 'action-plan',
  module: ActionPlanModule,
  entities: [ProjectEntity],
  migrations: [ActionPlan1795500300000],
  messages: actionPlanMessages,
};
