import { Injectable } from '@nestjs/common';
import { BusinessClock } from '#libs/platform/clock/clocks';
import type { Transaction } from '#libs/platform/database/transaction';
import { currentContext } from '#libs/platform/telemetry/context';
import type { PostId } from '../../office/contract.js';
import type { ForceId } from '../../task-force/contract.js';
import { OwnerChangeRepository } from '../db/owner-change.repository.js';
import { handedOver } from '../domain/hands.js';

/**
 * A force gets another head by a list: what nobody else owns is his from today on, each of the two has days of his own, and what is
 * closed stays with the head under whom it was done.
 */
@Injectable()
export class GiveToNewHead {
  constructor(
    private readonly owners: OwnerChangeRepository,
    private readonly clock: BusinessClock,
  ) {}

  async execute(tx: Transaction, forceId: ForceId, fromPostId: PostId, toPostId: PostId): Promise<void> {
    const changedBy = currentContext()?.actor?.name ?? 'import';
    for (const before of await this.owners.lockOfHead(tx, forceId)) {
      const { task } = handedOver(before, fromPostId, toPostId);
      await this.owners.save(tx, task, changedBy);
      const change = { taskId: task.id, taskVersion: task.version, part: 'owner', fromPostId, toPostId } as const;
      await this.owners.add(tx, { ...change, changedOn: this.clock.today(), handOverId: null, changedBy });
    }
    await this.owners.pinClosed(tx, fromPostId, forceId);
  }
}
