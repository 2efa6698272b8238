import { Injectable } from '@nestjs/common';
import { SystemClock } from '../../clock/clocks.js';
import { AccountChanges, type Target } from '../account-changes.js';
import type { Actor } from '../actor.js';
import { AccessEvents } from '../contract.js';
import type { Account } from '../db/account.repository.js';
import { NewPasswords } from '../new-passwords.js';

/** A forgotten password: a temporary one, to be handed over in person; every session ends and a lock-out is lifted. */
@Injectable()
export class ResetPassword {
  constructor(
    private readonly changes: AccountChanges,
    private readonly passwords: NewPasswords,
    private readonly clock: SystemClock,
  ) {}

  async execute(actor: Actor, target: Target): Promise<{ readonly account: Account; readonly temporaryPassword: string }> {
    const { password, hash } = await this.passwords.temporary();
    const account = await this.changes.make(actor, target, 'access.reset-password', async (before, tx) => {
      await this.passwords.remember(tx, before.id, hash);
      return {
        columns: {
          passwordHash: hash,
          passwordChangedAt: this.clock.now(),
          mustChangePassword: true,
          sessionEpoch: before.sessionEpoch + 1,
          failures: 0,
          lastAttemptAt: null,
          lockedUntil: null,
        },
        event: AccessEvents.passwordReset({ accountId: before.id, version: before.version + 1 }),
      };
    });
    return { account, temporaryPassword: password };
  }
}
