import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { Actor } from '#libs/platform/access/actor';
import { AuditTrail } from '#libs/platform/audit/audit-trail';
import { BusinessClock } from '#libs/platform/clock/clocks';
import { TransactionRunner } from '#libs/platform/database/transaction';
import type { PostId } from '../../office/contract.js';
import type { HandOverId } from '../contract.js';
import { HandOverRepository } from '../db/hand-over.repository.js';
import { HandOverWork } from '../hand-over-work.js';
import { PlanCheck } from '../plan-check.js';

export interface WantedHandOver {
  readonly postId: PostId;
  readonly successorPostId: PostId;
  readonly leavesOn: LocalDate;
  readonly remark: string;
}

/** Whoever holds a post leaves: from the morning of a day on another post has what is open. Of today it is carried out at once. */
@Injectable()
export class PlanHandOver {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: BusinessClock,
    private readonly check: PlanCheck,
    private readonly handOvers: HandOverRepository,
    private readonly work: HandOverWork,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `office.post.unknown`, `hand-over.own-successor`, `.past`, `.planned`, `.successor-leaves`, `.done-already`. */
  execute(actor: Actor, wanted: WantedHandOver): Promise<HandOverId> {
    return this.transactions.run(async (tx) => {
      await this.handOvers.lockPlans(tx);
      const { post, successor } = await this.check.of(wanted, tx);
      const id = randomUUID() as string as HandOverId;
      const row = { id, ...wanted, state: 'planned', plannedBy: actor.name, plannedAt: this.clock.now() } as const;
      const open = { leaverAccountId: null, doneAt: null, cancelledBy: null, cancelledAt: null };
      await this.handOvers.add(tx, { ...row, ...open }, post);
      await this.audit.record(tx, {
        action: 'hand-over.plan-hand-over',
        subject: { kind: 'post', id: wanted.postId },
        result: 'done',
        details: { post, successor, leavesOn: wanted.leavesOn },
      });
      await this.work.carryOut(tx, id);
      return id;
    });
  }
}
