import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { RegisterTally } from '#libs/kernel/shared/registered';
import { BusinessClock } from '#libs/platform/clock/clocks';
import type { Transaction } from '#libs/platform/database/transaction';
import { Events } from '#libs/platform/events/events';
import { currentContext } from '#libs/platform/telemetry/context';
import { OfficeDirectory, type Post } from '../office/contract.js';
import { type HandOverEntry, HandOverEvents, type HandOverId, HandOverRegistry, type HandOversRegistered } from './contract.js';
import { HandOverRepository } from './db/hand-over.repository.js';
import { type Plan, refuseBadPlan } from './domain/plans.js';

@Injectable()
export class StoredHandOverRegistry extends HandOverRegistry {
  constructor(
    private readonly directory: OfficeDirectory,
    private readonly handOvers: HandOverRepository,
    private readonly clock: BusinessClock,
    private readonly events: Events,
  ) {
    super();
  }

  async register(tx: Transaction, entries: readonly HandOverEntry[]): Promise<HandOversRegistered> {
    const handOvers = new RegisterTally();
    const past: HandOverEntry[] = [];
    if (entries.length === 0) return { handOvers, past };
    await this.handOvers.lockPlans(tx);
    const titles = entries.flatMap(({ post, successor }) => [post, successor]);
    const posts = await this.directory.postsByTitle(titles, tx);
    for (const entry of entries) {
      const plan = planOf(entry, posts);
      const stands = await this.handOvers.of(tx, plan.postId, plan.leavesOn);
      const name = `${entry.post} ${entry.leavesOn}`;
      if (stands && (stands.state !== 'planned' || stands.successorPostId === plan.successorPostId)) handOvers.note(name, 'unchanged');
      else if (plan.leavesOn < this.clock.today()) past.push(entry);
      else {
        await this.enter(tx, plan, stands?.id, entry);
        handOvers.note(name, stands ? 'changed' : 'created');
      }
    }
    return { handOvers, past };
  }

  private async enter(tx: Transaction, plan: Plan, known: HandOverId | undefined, entry: HandOverEntry): Promise<void> {
    const others = (await this.handOvers.planned(tx)).filter(({ id }) => id !== known);
    const ids = others.flatMap(({ postId, successorPostId }) => [postId, successorPostId]);
    const titles = new Map((await this.directory.posts(ids, tx)).map(({ id, title }) => [id, title]));
    titles.set(plan.postId, entry.post).set(plan.successorPostId, entry.successor);
    refuseBadPlan(plan, others, (id) => titles.get(id) ?? '');
    const id = known ?? (randomUUID() as string as HandOverId);
    if (known) await this.handOvers.change(tx, known, { successorPostId: plan.successorPostId });
    else {
      const plannedBy = currentContext()?.actor?.name ?? 'import';
      const row = { id, ...plan, remark: '', state: 'planned', plannedBy, plannedAt: this.clock.now() } as const;
      await this.handOvers.add(tx, { ...row, leaverAccountId: null, doneAt: null, cancelledBy: null, cancelledAt: null }, entry.post);
    }
    if (plan.leavesOn === this.clock.today()) await this.events.afterCommit(tx, HandOverEvents.fallsDue({ handOverId: id }));
  }
}

function planOf({ post, successor, leavesOn }: HandOverEntry, posts: ReadonlyMap<string, Post>): Plan {
  const idOf = (title: string) => {
    const found = posts.get(title);
    if (!found) throw new DomainError('office.post.unknown', { post: title }, { field: 'handOver' });
    return found.id;
  };
  return { postId: idOf(post), successorPostId: idOf(successor), leavesOn };
}
