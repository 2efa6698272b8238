import { Injectable } from '@nestjs/common';
import { type NamedSubstitute, PostHandOvers } from '../office/contract.js';
import { type OwnedTask, TaskHandOvers } from '../task/contract/hand-overs.js';
import { ForceHandOvers, type ForceRole } from '../task-force/contract.js';
import type { Plan } from './domain/plans.js';
import { PlanCheck } from './plan-check.js';

/** What would go over, as it stands now. */
export interface Previewed {
  readonly tasks: readonly OwnedTask[];
  readonly forces: readonly ForceRole[];
  readonly leave: readonly NamedSubstitute[];
}

/** What a hand-over would do; nothing is stored. */
@Injectable()
export class HandOverPreview {
  constructor(
    private readonly check: PlanCheck,
    private readonly posts: PostHandOvers,
    private readonly tasks: TaskHandOvers,
    private readonly forces: ForceHandOvers,
  ) {}

  /** @throws DomainError as planning it would. */
  async of(plan: Plan): Promise<Previewed> {
    await this.check.of(plan);
    return {
      tasks: await this.tasks.openTasksOf(plan.postId),
      forces: await this.forces.rolesOf(plan.postId),
      leave: await this.posts.substituteOf(plan.postId, plan.leavesOn),
    };
  }
}
