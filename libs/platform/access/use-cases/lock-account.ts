import { Injectable } from '@nestjs/common';
import { SystemClock } from '../../clock/clocks.js';
import { AccountChanges, type Target } from '../account-changes.js';
import type { Actor } from '../actor.js';
import { AccessEvents } from '../contract.js';
import type { Account } from '../db/account.repository.js';
import { moved } from '../domain/account-state.js';

/** An administrator closes an account until it is unlocked; every session ends. */
@Injectable()
export class LockAccount {
  constructor(
    private readonly changes: AccountChanges,
    private readonly clock: SystemClock,
  ) {}

  execute(actor: Actor, target: Target): Promise<Account> {
    return this.changes.make(actor, target, 'access.lock-account', (account) => ({
      columns: { state: moved(account.state, 'lock'), sessionEpoch: account.sessionEpoch + 1 },
      event: AccessEvents.accountLocked({ accountId: account.id, at: this.clock.now().toISOString(), until: null }),
    }));
  }
}
