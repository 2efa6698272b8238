import { Module } from '@nestjs/common';
import type { ProductPart } from '#libs/platform/product/product-part';
import { FORCE_HEAD, LEADER, STAFF, SUPERVISION_DESK } from '../office/contract.js';
import { OfficeModule } from '../office/office.module.js';
import { ForceHandOvers, TaskForceDirectory, TaskForceRegistry } from './contract.js';
import { TaskForce1795500200000 } from './db/1795500200000-task-force.js';
import { TaskForceCharter1795502002000 } from './db/1795502002000-task-force-charter.js';
import { StoredTaskForceDirectory } from './db/stored-task-force-directory.js';
import { TaskForceDeputyEntity } from './db/task-force-deputy.entity.js';
import { TaskForceHandOverEntity } from './db/task-force-hand-over.entity.js';
import { TaskForceEntity } from './db/task-force.entity.js';
import { TaskForceMemberEntity } from './db/task-force-member.entity.js';
import { TaskForceRepository } from './db/task-force.repository.js';
import { TaskForceUnitEntity } from './db/task-force-unit.entity.js';
import { CHANGE_FORCES, READ_FORCES } from './http/permissions.js';
import { TaskForceController } from './http/task-force.controller.js';
import { taskForceMessages } from './messages.js';
import { StoredForceHandOvers } from './stored-force-hand-overs.js';
import { StoredTaskForceRegistry } from './stored-task-force-registry.js';
import { ChangeTaskForce } from './use-cases/change-task-force.js';

@Module({
  imports: [OfficeModule],
  controllers: [TaskForceController],
  providers: [
    TaskForceRepository,
    ChangeTaskForce,
    { provide: TaskForceDirectory, useClass: StoredTaskForceDirectory },
    { provide: ForceHandOvers, useClass: StoredForceHandOvers },
    { provide: TaskForceRegistry, useClass: StoredTaskForceRegistry },
  ],
  exports: [TaskForceDirectory, TaskForceRegistry, ForceHandOvers],
})
export class TaskForceModule {}

export const taskForcePart: ProductPart = {
  name: 'task-force',
  module: TaskForceModule,
  entities: [TaskForceEntity, TaskForceDeputyEntity, TaskForceMemberEntity, TaskForceUnitEntity, TaskForceHandOverEntity],
  migrations: [TaskForce1795500200000, TaskForceCharter1795502002000],
  messages: taskForceMessages,
  roles: {
    [SUPERVISION_DESK]: [READ_FORCES, CHANGE_FORCES],
    [FORCE_HEAD]: [READ_FORCES],
    [LEADER]: [READ_FORCES],
    [STAFF]: [READ_FORCES],
  },
};
