import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { Actor } from '#libs/platform/access/actor';
import { AuditTrail } from '#libs/platform/audit/audit-trail';
import { BusinessClock } from '#libs/platform/clock/clocks';
import { TransactionRunner } from '#libs/platform/database/transaction';
import type { HandOverId } from '../contract.js';
import { HandOverRepository } from '../db/hand-over.repository.js';

/** A hand-over that has not happened yet is called off; it stays on record. */
@Injectable()
export class CancelHandOver {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: BusinessClock,
    private readonly handOvers: HandOverRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `hand-over.unknown`, `.not-planned`. */
  execute(actor: Actor, id: HandOverId): Promise<void> {
    return this.transactions.run(async (tx) => {
      const handOver = await this.handOvers.lock(tx, id);
      if (!handOver) throw new DomainError('hand-over.unknown', {}, { kind: 'not-found' });
      const { state, postId, leavesOn } = handOver;
      if (state !== 'planned') throw new DomainError('hand-over.not-planned', { state, day: leavesOn }, { kind: 'conflict' });
      await this.handOvers.change(tx, id, { state: 'cancelled', cancelledBy: actor.name, cancelledAt: this.clock.now() });
      await this.audit.record(tx, {
        action: 'hand-over.cancel-hand-over',
        subject: { kind: 'post', id: postId },
        result: 'done',
        details: { leavesOn },
      });
    });
  }
}
