import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { AccountId } from '#libs/platform/access/actor';
import { addDays } from '#libs/platform/clock/office-days';
import type { Transaction } from '#libs/platform/database/transaction';
import { type NamedSubstitute, PostHandOvers, type PostId } from './contract.js';
import { HoldingRepository } from './db/holding.repository.js';
import { PeopleRepository } from './db/people.repository.js';

@Injectable()
export class StoredPostHandOvers extends PostHandOvers {
  constructor(
    private readonly people: PeopleRepository,
    private readonly holdings: HoldingRepository,
  ) {
    super();
  }

  substituteOf(postId: PostId, on: LocalDate, tx?: Transaction): Promise<NamedSubstitute[]> {
    return this.people.leaveNaming(postId, on, tx);
  }

  async handOver(tx: Transaction, from: PostId, to: PostId, on: LocalDate): Promise<AccountId | null> {
    const post = await this.people.lockPost(tx, from);
    if (!post) throw new DomainError('office.post.unknown', { post: from }, { kind: 'not-found' });
    // Made up after an outage it finds, perhaps, whom the desk has put there since.
    const leaver = (await this.holdings.beganAfter(tx, from, on)) ? null : post.accountId;
    if (leaver !== null) {
      await this.people.setHolder(tx, from, null);
      await this.holdings.change(tx, from, null, on);
    }
    for (const leave of await this.people.leaveWithSubstitute(tx, from, on)) {
      // Nobody stands in for himself.
      const substitutePostId = leave.postId === to ? null : to;
      if (leave.fromDate >= on) await this.people.saveLeave(tx, { ...leave, substitutePostId });
      else {
        await this.people.saveLeave(tx, { ...leave, toDate: addDays(on, -1) });
        await this.people.saveLeave(tx, { ...leave, id: randomUUID(), fromDate: on, substitutePostId });
      }
    }
    return leaver;
  }
}
