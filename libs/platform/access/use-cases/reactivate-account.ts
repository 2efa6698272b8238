import { Injectable } from '@nestjs/common';
import { AccountChanges, type Target } from '../account-changes.js';
import type { Actor } from '../actor.js';
import type { Account } from '../db/account.repository.js';
import { moved } from '../domain/account-state.js';

/** The person is back; the password is the one from before. */
@Injectable()
export class ReactivateAccount {
  constructor(private readonly changes: AccountChanges) {}

  execute(actor: Actor, target: Target): Promise<Account> {
    return this.changes.make(actor, target, 'access.reactivate-account', (account) => ({
      columns: { state: moved(account.state, 'reactivate'), failures: 0, lastAttemptAt: null, lockedUntil: null },
    }));
  }
}
