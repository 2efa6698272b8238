import { Injectable } from '@nestjs/common';
import { BusinessClock } from '#libs/platform/clock/clocks';
import type { Transaction } from '#libs/platform/database/transaction';
import type { ProjectId } from '../action-plan/contract.js';
import type { TaskEntry } from './contract.js';
import { OwnerChangeRepository } from './db/owner-change.repository.js';
import type { RegisteredTask } from './db/task-register.repository.js';
import { afterHandOvers } from './domain/hands.js';

/** Owners as lists name them: a list that was made before a hand-over takes no task back, and whoever loses one by a list is kept. */
@Injectable()
export class ListedOwners {
  constructor(
    private readonly owners: OwnerChangeRepository,
    private readonly clock: BusinessClock,
  ) {}

  /** Entries with the posts that have their tasks now. */
  async now(tx: Transaction, projectId: ProjectId, entries: readonly TaskEntry[]): Promise<readonly TaskEntry[]> {
    const handOvers = await this.owners.handOversOf(tx, projectId);
    if (handOvers.length === 0) return entries;
    return entries.map((entry) => {
      const own = handOvers.filter(({ code }) => code === entry.code);
      const { owner, coOwners } = entry;
      return {
        ...entry,
        ...(owner === undefined ? {} : { owner: afterHandOvers(owner, own) }),
        ...(coOwners === undefined ? {} : { coOwners: coOwners.map((post) => afterHandOvers(post, own)) }),
      };
    });
  }

  /** From today on somebody else has a task that was promised already. */
  async note(tx: Transaction, before: RegisteredTask | undefined, task: RegisteredTask): Promise<void> {
    if (!before || before.due === null || before.ownerPostId === task.ownerPostId) return;
    const head = await this.owners.headOf(tx, task.projectId);
    const [fromPostId, toPostId] = [before.ownerPostId ?? head, task.ownerPostId ?? head];
    if (fromPostId === toPostId) return;
    const change = { taskId: task.id, taskVersion: task.version, part: 'owner', fromPostId, toPostId } as const;
    await this.owners.add(tx, { ...change, changedOn: this.clock.today(), handOverId: null, changedBy: task.changedBy });
  }
}
