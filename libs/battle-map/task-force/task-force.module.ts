import { Module } from '@nestjs/common';
import type { ProductPart } from '#libs/platform/product/product-part';
import { TaskForce1795500200000 } from './db/1795500200000-task-force.js';
import { TaskForceEntity } from './db/task-force.entity.js';
import { TaskForceMemberEntity } from './db/task-force-member.entity.js';
import { TaskForceUnitEntity } from './db/task-force-unit.entity.js';
import { taskForceMessages } from './messages.js';

@Module({})
export class TaskForceModule {}

export const taskForcePart: ProductPart = {
  name: 'task-force',
  module: TaskForceModule,
  entities: [TaskForceEntity, TaskForceMemberEntity, TaskForceUnitEntity],
  migrations: [TaskForce1795500200000],
  messages: taskForceMessages,
};
