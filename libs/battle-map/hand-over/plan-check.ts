import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { BusinessClock } from '#libs/platform/clock/clocks';
import type { Transaction } from '#libs/platform/database/transaction';
import { OfficeDirectory } from '../office/contract.js';
import { HandOverRepository } from './db/hand-over.repository.js';
import { type Plan, refuseBadPlan, refusePast } from './domain/plans.js';

/** Whether a hand-over may be planned: asked by whoever plans one and by whoever only looks. */
@Injectable()
export class PlanCheck {
  constructor(
    private readonly directory: OfficeDirectory,
    private readonly handOvers: HandOverRepository,
    private readonly clock: BusinessClock,
  ) {}

  /**
   * @returns the titles of the two posts.
   * @throws DomainError `office.post.unknown`, `hand-over.past`, `.own-successor`, `.planned`, `.successor-leaves`.
   */
  async of(plan: Plan, tx?: Transaction): Promise<{ readonly post: string; readonly successor: string }> {
    const planned = await this.handOvers.planned(tx);
    const named = planned.flatMap(({ postId, successorPostId }) => [postId, successorPostId]);
    const posts = await this.directory.posts([plan.postId, plan.successorPostId, ...named], tx);
    const gone = posts.find(({ id, retired }) => retired && (id === plan.postId || id === plan.successorPostId));
    if (gone) {
      const field = gone.id === plan.postId ? 'post' : 'successor';
      throw new DomainError('office.post.retired', { post: gone.title }, { kind: 'conflict', field });
    }
    const titles = new Map(posts.map(({ id, title }) => [id, title]));
    const [post, successor] = [titles.get(plan.postId), titles.get(plan.successorPostId)];
    if (post === undefined) throw new DomainError('office.post.unknown', { post: plan.postId }, { field: 'post' });
    if (successor === undefined) throw new DomainError('office.post.unknown', { post: plan.successorPostId }, { field: 'successor' });
    refusePast(plan, this.clock.today());
    refuseBadPlan(plan, planned, (id) => titles.get(id) ?? '');
    return { post, successor };
  }
}
