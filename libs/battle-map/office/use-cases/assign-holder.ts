import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { KnownAccounts } from '#libs/platform/access/known-accounts';
import { AuditTrail } from '#libs/platform/audit/audit-trail';
import { BusinessClock } from '#libs/platform/clock/clocks';
import { TransactionRunner } from '#libs/platform/database/transaction';
import type { PostId } from '../contract.js';
import { HoldingRepository } from '../db/holding.repository.js';
import { PeopleRepository } from '../db/people.repository.js';

/** Says whose account holds a post from today on, or that it is vacant. What the account may do its roles say, which are not given here. */
@Injectable()
export class AssignHolder {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly accounts: KnownAccounts,
    private readonly people: PeopleRepository,
    private readonly holdings: HoldingRepository,
    private readonly clock: BusinessClock,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * @param accountName log-in name; null leaves the post vacant.
   * @throws DomainError `office.account.unknown`, `office.post.unknown`, `office.post.changed`.
   */
  async execute(postId: PostId, accountName: string | null, seenVersion: number): Promise<void> {
    const account = accountName === null ? null : await this.accounts.byName(accountName);
    if (account === undefined) throw new DomainError('office.account.unknown', { account: accountName ?? '' }, { field: 'account' });
    await this.transactions.run(async (tx) => {
      const post = await this.people.lockPost(tx, postId);
      if (!post) throw new DomainError('office.post.unknown', { post: postId }, { kind: 'not-found' });
      if (post.retiredOn && account) throw new DomainError('office.post.retired', { post: post.title }, { kind: 'conflict' });
      if (post.version !== seenVersion) {
        throw new DomainError('office.post.changed', { post: post.title }, { kind: 'conflict', field: 'version' });
      }
      await this.people.setHolder(tx, postId, account?.id ?? null);
      await this.holdings.change(tx, postId, account?.id ?? null, this.clock.today());
      await this.audit.record(tx, {
        action: 'office.assign-holder',
        subject: { kind: 'post', id: postId },
        result: 'done',
        details: { post: post.title, before: post.accountId, after: account?.id ?? null, account: account?.name ?? null },
      });
    });
  }
}
