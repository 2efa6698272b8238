import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/platform/access/actor';
import { AuditTrail } from '#libs/platform/audit/audit-trail';
import { SystemClock } from '#libs/platform/clock/clocks';
import { TransactionRunner } from '#libs/platform/database/transaction';
import { CalendarFeedRepository } from '../db/calendar-feed.repository.js';
import { hashOfFeedToken, newFeedToken } from '../feed-tokens.js';

export interface OpenedFeed {
  /** Shown once: only its hash is kept. */
  readonly token: string;
  readonly openedAt: Date;
}

/** A secret address under which a person's calendar reads his due dates; the one before ends by it. */
@Injectable()
export class OpenCalendarFeed {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly feeds: CalendarFeedRepository,
    private readonly clock: SystemClock,
    private readonly audit: AuditTrail,
  ) {}

  execute({ accountId }: Actor): Promise<OpenedFeed> {
    return this.transactions.run(async (tx) => {
      const token = newFeedToken();
      const openedAt = this.clock.now();
      await this.feeds.replace(tx, { accountId, tokenHash: hashOfFeedToken(token), openedAt });
      await this.audit.record(tx, { action: 'ledger.open-calendar-feed', subject: { kind: 'account', id: accountId }, result: 'done' });
      return { token, openedAt };
    });
  }
}
