import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { Transaction } from '#libs/platform/database/transaction';
import type { PostId, UnitId } from '../office/contract.js';
import { TaskHandOvers } from '../task/contract/hand-overs.js';
import { ForceHandOvers } from '../task-force/contract.js';
import { HandOverRepository } from './db/hand-over.repository.js';

/** What keeps a post or a unit from being retired. */
@Injectable()
export class OpenWork {
  constructor(
    private readonly tasks: TaskHandOvers,
    private readonly forces: ForceHandOvers,
    private readonly handOvers: HandOverRepository,
  ) {}

  /** @throws DomainError `hand-over.open-work` with the tasks and task forces; `hand-over.to-take-over` for a successor to come. */
  async refuse(tx: Transaction, posts: readonly PostId[], unit?: UnitId): Promise<void> {
    const tasks: string[] = [];
    const forces = unit ? await this.forces.forcesOf(unit, tx) : [];
    for (const post of posts) {
      tasks.push(...(await this.tasks.openTasksOf(post, tx)).map(({ code }) => code));
      forces.push(...(await this.forces.rolesOf(post, tx)).map(({ code }) => code));
    }
    if (tasks.length + forces.length > 0) {
      const params = { tasks: [...new Set(tasks)].join('、') || 'none', forces: [...new Set(forces)].join('、') || 'none' };
      throw new DomainError('hand-over.open-work', params, { kind: 'conflict' });
    }
    const waits = (await this.handOvers.planned(tx)).find(({ successorPostId }) => posts.includes(successorPostId));
    if (waits) throw new DomainError('hand-over.to-take-over', { day: waits.leavesOn }, { kind: 'conflict' });
  }
}
