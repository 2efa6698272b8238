import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/platform/access/actor';
import { AuditTrail } from '#libs/platform/audit/audit-trail';
import { TransactionRunner } from '#libs/platform/database/transaction';
import { CalendarFeedRepository } from '../db/calendar-feed.repository.js';

/** From now on nobody reads the due dates under the address; whoever has none revokes nothing. */
@Injectable()
export class RevokeCalendarFeed {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly feeds: CalendarFeedRepository,
    private readonly audit: AuditTrail,
  ) {}

  async execute({ accountId }: Actor): Promise<void> {
    await this.transactions.run(async (tx) => {
      if (!(await this.feeds.remove(tx, accountId))) return;
      await this.audit.record(tx, { action: 'ledger.revoke-calendar-feed', subject: { kind: 'account', id: accountId }, result: 'done' });
    });
  }
}
