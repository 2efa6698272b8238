import { Injectable } from '@nestjs/common';
import type { Transaction } from '#libs/platform/database/transaction';
import type { PostId } from '../office/contract.js';
import { type HandingOver, type OwnedTask, TaskHandOvers } from './contract/hand-overs.js';
import { OwnerChangeRepository } from './db/owner-change.repository.js';
import { handedOver } from './domain/hands.js';

@Injectable()
export class StoredTaskHandOvers extends TaskHandOvers {
  constructor(private readonly owners: OwnerChangeRepository) {
    super();
  }

  openTasksOf(postId: PostId, tx?: Transaction): Promise<OwnedTask[]> {
    return this.owners.openOf(postId, tx);
  }

  async handOver(tx: Transaction, { handOverId, from, to, on, by }: HandingOver): Promise<string[]> {
    const codes: string[] = [];
    for (const before of await this.owners.lockOpen(tx, from)) {
      const { task, parts } = handedOver(before, from, to);
      await this.owners.save(tx, task, by);
      for (const part of parts) {
        const change = { taskId: task.id, taskVersion: task.version, part, fromPostId: from, toPostId: to };
        await this.owners.add(tx, { ...change, changedOn: on, handOverId, changedBy: by });
      }
      codes.push(task.code);
    }
    await this.owners.pinClosed(tx, from);
    return codes.sort();
  }
}
