import { Injectable } from '@nestjs/common';
import { AccountChanges, type Target } from '../account-changes.js';
import type { Actor } from '../actor.js';
import type { Account } from '../db/account.repository.js';
import { moved } from '../domain/account-state.js';

/** Opens an account that an administrator locked, or that is locked out after wrong passwords. */
@Injectable()
export class UnlockAccount {
  constructor(private readonly changes: AccountChanges) {}

  execute(actor: Actor, target: Target): Promise<Account> {
    return this.changes.make(actor, target, 'access.unlock-account', (account) => ({
      columns: { state: moved(account.state, 'unlock'), failures: 0, lastAttemptAt: null, lockedUntil: null },
    }));
  }
}
