import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { BusinessClock } from '#libs/platform/clock/clocks';
import type { Transaction } from '#libs/platform/database/transaction';
import { Events } from '#libs/platform/events/events';
import { currentContext } from '#libs/platform/telemetry/context';
import type { ProjectId } from '../action-plan/contract.js';
import { type Commitment, TaskCommitments } from './contract.js';
import { TaskEvents } from './contract/events.js';
import { CommitmentRepository } from './db/commitment.repository.js';

@Injectable()
export class StoredTaskCommitments extends TaskCommitments {
  constructor(
    private readonly rows: CommitmentRepository,
    private readonly clock: BusinessClock,
    private readonly events: Events,
  ) {
    super();
  }

  async commit(tx: Transaction, projectId: ProjectId, commitments: readonly Commitment[]): Promise<void> {
    const foreign = await this.rows.foreign(
      tx,
      projectId,
      commitments.map((one) => one.taskId),
    );
    if (foreign.length > 0) throw new DomainError('task.unknown', {}, { kind: 'not-found' });
    const by = currentContext()?.actor?.name ?? '';
    const raised = await this.rows.commit(tx, commitments, this.clock.today(), by);
    if (raised.length === 0) return;
    await this.events.afterCommit(tx, TaskEvents.committed({ projectId, commitmentId: randomUUID(), tasks: raised }));
  }
}
