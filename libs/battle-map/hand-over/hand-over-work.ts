import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#libs/platform/audit/audit-trail';
import { BusinessClock } from '#libs/platform/clock/clocks';
import type { Transaction } from '#libs/platform/database/transaction';
import { Events } from '#libs/platform/events/events';
import { PostHandOvers } from '../office/contract.js';
import { TaskHandOvers } from '../task/contract/hand-overs.js';
import { ForceHandOvers } from '../task-force/contract.js';
import { HandOverEvents, type HandOverId } from './contract.js';
import { HandOverRepository } from './db/hand-over.repository.js';

/** Carries a hand-over out: tasks, then task forces, then the post itself. One transaction, and once. */
@Injectable()
export class HandOverWork {
  constructor(
    private readonly handOvers: HandOverRepository,
    private readonly tasks: TaskHandOvers,
    private readonly forces: ForceHandOvers,
    private readonly posts: PostHandOvers,
    private readonly clock: BusinessClock,
    private readonly audit: AuditTrail,
    private readonly events: Events,
  ) {}

  /** @returns false when it was done or cancelled already, or its day has not come. */
  async carryOut(tx: Transaction, id: HandOverId): Promise<boolean> {
    const handOver = await this.handOvers.lock(tx, id);
    if (handOver?.state !== 'planned' || handOver.leavesOn > this.clock.today()) return false;
    const { postId, successorPostId, leavesOn: on, plannedBy } = handOver;
    const open = await this.tasks.openTasksOf(postId, tx);
    const overdue = open.filter(({ due, state }) => due !== null && due < on && state !== 'reported' && state !== 'suspended').length;
    const tasks = await this.tasks.handOver(tx, { handOverId: id, from: postId, to: successorPostId, on, by: plannedBy });
    const forces = await this.forces.handOver(tx, id, postId, successorPostId, on);
    const leaverAccountId = await this.posts.handOver(tx, postId, successorPostId, on);
    await this.handOvers.change(tx, id, { state: 'done', doneAt: this.clock.now(), leaverAccountId });
    await this.audit.record(tx, {
      action: 'hand-over.hand-over-posts',
      subject: { kind: 'post', id: postId },
      result: 'done',
      details: { successor: successorPostId, leavesOn: on, plannedBy, leaver: leaverAccountId, tasks, forces },
    });
    const counts = { tasks: tasks.length, overdue, forces: forces.length };
    await this.events.afterCommit(tx, HandOverEvents.done({ handOverId: id, postId, successorPostId, on, ...counts }));
    return true;
  }
}
