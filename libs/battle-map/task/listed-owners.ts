import { Injectable } from '@nestjs/common';
import { grouped } from '#libs/kernel/shared/grouped';
import { BusinessClock } from '#libs/platform/clock/clocks';
import type { Transaction } from '#libs/platform/database/transaction';
import type { ProjectId } from '../action-plan/contract.js';
import type { PostId } from '../office/contract.js';
import type { TaskEntry } from './contract/registry.js';
import { OwnerChangeRepository } from './db/owner-change.repository.js';
import type { Written } from './decide-list.js';
import { afterHandOvers } from './domain/hands.js';

/** Owners as lists name them: a list that was made before a hand-over takes no task back, and whoever loses one by a list is kept. */
@Injectable()
export class ListedOwners {
  constructor(
    private readonly owners: OwnerChangeRepository,
    private readonly clock: BusinessClock,
  ) {}

  /** Turns entries of a project into those with the posts that have their tasks now. */
  async now(
    tx: Transaction,
    projectIds: readonly ProjectId[],
  ): Promise<(projectId: ProjectId, entries: readonly TaskEntry[]) => readonly TaskEntry[]> {
    const all = grouped(await this.owners.handOversOf(tx, projectIds), ({ projectId }) => projectId);
    return (projectId, entries) => {
      const handOvers = grouped(all.get(projectId) ?? [], ({ code }) => code);
      return handOvers.size === 0 ? entries : entries.map((entry) => withOwnersOfNow(entry, handOvers.get(entry.code) ?? []));
    };
  }

  /** From today on somebody else has tasks that were promised already. */
  async note(tx: Transaction, projectId: ProjectId, written: readonly Written[]): Promise<void> {
    const handed = written.flatMap(({ stands, task }) =>
      stands && stands.due !== null && stands.ownerPostId !== task.ownerPostId ? [{ before: stands, task }] : [],
    );
    if (handed.length === 0) return;
    const head = await this.owners.headOf(tx, projectId);
    for (const { before, task } of handed) {
      const [fromPostId, toPostId] = [before.ownerPostId ?? head, task.ownerPostId ?? head];
      if (fromPostId === toPostId) continue;
      const change = { taskId: task.id, taskVersion: task.version, part: 'owner', fromPostId, toPostId } as const;
      await this.owners.add(tx, { ...change, changedOn: this.clock.today(), handOverId: null, changedBy: task.changedBy });
    }
  }
}

function withOwnersOfNow(entry: TaskEntry, handOvers: readonly { readonly fromPostId: PostId; readonly toPostId: PostId }[]): TaskEntry {
  const { owner, coOwners } = entry;
  return {
    ...entry,
    ...(owner === undefined ? {} : { owner: afterHandOvers(owner, handOvers) }),
    ...(coOwners === undefined ? {} : { coOwners: coOwners.map((post) => afterHandOvers(post, handOvers)) }),
  };
}
