import { Injectable } from '@nestjs/common';
import { AccountChanges, type Target } from '../account-changes.js';
import type { Actor } from '../actor.js';
import type { Account } from '../db/account.repository.js';
import { moved } from '../domain/account-state.js';

/** The person has left: no log-in any more, every session ends, the name stays taken and the trail stays readable. */
@Injectable()
export class DeactivateAccount {
  constructor(private readonly changes: AccountChanges) {}

  execute(actor: Actor, target: Target): Promise<Account> {
    return this.changes.make(actor, target, 'access.deactivate-account', (account) => ({
      columns: { state: moved(account.state, 'deactivate'), sessionEpoch: account.sessionEpoch + 1 },
    }));
  }
}
