import { Module } from '@nestjs/common';
import type { ProductPart } from '#libs/platform/product/product-part';
import { Task1795500400000 } from './db/1795500400000-task.js';
import { TaskCoOwnerEntity } from './db/task-co-owner.entity.js';
import { TaskEntity } from './db/task.entity.js';
import { TaskLinkEntity } from './db/task-link.entity.js';
import { TaskReportEntity } from './db/task-report.entity.js';
import { TaskReviewEntity } from './db/task-review.entity.js';
import { taskMessages } from './messages.js';

@Module({})
export class TaskModule {}

export const taskPart: ProductPart = {
  name: 'task',
  module: TaskModule,
  entities: [TaskEntity, TaskCoOwnerEntity, TaskLinkEntity, TaskReportEntity, TaskReviewEntity],
  migrations: [Task1795500400000],
  messages: taskMessages,
};
