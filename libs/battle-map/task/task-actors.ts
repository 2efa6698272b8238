import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { Actor } from '#libs/platform/access/actor';
import { BusinessClock } from '#libs/platform/clock/clocks';
import type { Transaction } from '#libs/platform/database/transaction';
import { OfficeDirectory } from '../office/contract.js';
import type { ActingPosts } from './domain/task.js';

/** In whose name somebody acts, on the office's date of today. */
@Injectable()
export class TaskActors {
  constructor(
    private readonly office: OfficeDirectory,
    private readonly clock: BusinessClock,
  ) {}

  async today(actor: Actor, tx?: Transaction): Promise<{ readonly acting: ActingPosts; readonly today: LocalDate; readonly now: Date }> {
    const today = this.clock.today();
    const posts = await this.office.postsActedFor(actor.accountId, today, tx);
    return { acting: posts.map((post) => post.id), today, now: this.clock.now() };
  }
}
