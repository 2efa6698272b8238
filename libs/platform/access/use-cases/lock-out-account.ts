import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/audit-trail.js';
import { SystemClock } from '../../clock/clocks.js';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { TransactionRunner } from '../../database/transaction.js';
import { Events } from '../../events/events.js';
import type { AccountId } from '../actor.js';
import { AccessEvents } from '../contract.js';
import { AccountRepository } from '../db/account.repository.js';

const MINUTE_MS = 60_000;

/** Too many wrong passwords: nobody logs in to the account for a while. Sessions that are open go on. */
@Injectable()
export class LockOutAccount {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly accounts: AccountRepository,
    private readonly clock: SystemClock,
    private readonly audit: AuditTrail,
    private readonly events: Events,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async execute(accountId: AccountId): Promise<void> {
    const at = this.clock.now();
    const until = new Date(at.getTime() + this.settings.LOCKOUT_MINUTES * MINUTE_MS);
    await this.transactions.run(async (tx) => {
      await this.accounts.note(tx, accountId, { lockedUntil: until });
      await this.audit.record(tx, {
        action: 'access.lock-out-account',
        subject: { kind: 'account', id: accountId },
        result: 'done',
        details: { until: until.toISOString(), failures: this.settings.LOCKOUT_FAILURES },
      });
      await this.events.afterCommit(tx, AccessEvents.accountLocked({ accountId, at: at.toISOString(), until: until.toISOString() }));
    });
  }
}
