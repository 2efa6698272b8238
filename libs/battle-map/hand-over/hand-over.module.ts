import { Module } from '@nestjs/common';
import type { ProductPart } from '#libs/platform/product/product-part';
import { FORCE_HEAD, LEADER, SUPERVISION_DESK } from '../office/contract.js';
import { OfficeModule } from '../office/office.module.js';
import { TaskForceModule } from '../task-force/task-force.module.js';
import { TaskModule } from '../task/task.module.js';
import { HandOverRegistry } from './contract.js';
import { HandOver1795502003000 } from './db/1795502003000-hand-over.js';
import { HandOverListRepository } from './db/hand-over-list.repository.js';
import { HandOverEntity } from './db/hand-over.entity.js';
import { HandOverRepository } from './db/hand-over.repository.js';
import { HandOverPages } from './hand-over-pages.js';
import { HandOverPreview } from './hand-over-preview.js';
import { HandOverWork } from './hand-over-work.js';
import { HandOverController } from './http/hand-over.controller.js';
import { PLAN_HAND_OVERS, READ_HAND_OVERS, RETIRE } from './http/permissions.js';
import { RetirementController } from './http/retirement.controller.js';
import { handOverPosts } from './jobs/hand-over-posts.tick.js';
import { onFallsDue } from './jobs/on-falls-due.job.js';
import { handOverMessages } from './messages.js';
import { OpenWork } from './open-work.js';
import { PlanCheck } from './plan-check.js';
import { StoredHandOverRegistry } from './stored-hand-over-registry.js';
import { CancelHandOver } from './use-cases/cancel-hand-over.js';
import { HandOverPosts } from './use-cases/hand-over-posts.js';
import { PlanHandOver } from './use-cases/plan-hand-over.js';
import { RetirePost } from './use-cases/retire-post.js';
import { RetireUnit } from './use-cases/retire-unit.js';

@Module({
  imports: [OfficeModule, TaskForceModule, TaskModule],
  controllers: [HandOverController, RetirementController],
  providers: [
    HandOverRepository,
    HandOverListRepository,
    PlanCheck,
    OpenWork,
    HandOverWork,
    HandOverPages,
    HandOverPreview,
    PlanHandOver,
    CancelHandOver,
    HandOverPosts,
    RetirePost,
    RetireUnit,
    { provide: HandOverRegistry, useClass: StoredHandOverRegistry },
  ],
  exports: [HandOverRegistry],
})
export class HandOverModule {}

export const handOverPart: ProductPart = {
  name: 'hand-over',
  module: HandOverModule,
  entities: [HandOverEntity],
  migrations: [HandOver1795502003000],
  messages: handOverMessages,
  jobs: [onFallsDue],
  ticks: [handOverPosts],
  roles: {
    [SUPERVISION_DESK]: [READ_HAND_OVERS, PLAN_HAND_OVERS, RETIRE],
    [FORCE_HEAD]: [READ_HAND_OVERS],
    [LEADER]: [READ_HAND_OVERS],
  },
};
