import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import type { AccountId } from '../actor.js';
import { AccountEntity } from './account.entity.js';

interface Lockout {
  readonly now: Date;
  /** Attempts allowed without a good one between them. */
  readonly attempts: number;
  /** Milliseconds for which an account stays closed, and after which older failures no longer count. */
  readonly lockoutMs: number;
}

/** A guess that may be made, with what it is compared to. */
export interface Attempt {
  /** The which-th guess it is. */
  readonly failures: number;
  readonly passwordHash: string;
  readonly sessionEpoch: number;
}

@Injectable()
export class LogInAttemptsRepository {
  constructor(private readonly database: Database) {}

  /**
   * Counts an attempt before the password is looked at, in one statement: however many processes guess at once,
   * no more guesses are ever compared than the rule allows.
   * @returns undefined when the account is closed: locked out, locked or deactivated.
   */
  async begin(accountId: AccountId, { now, attempts, lockoutMs }: Lockout): Promise<Attempt | undefined> {
    const forgotten = new Date(now.getTime() - lockoutMs);
    const [rows]: [Attempt[], number] = await this.database.manager().query(
      `update account set
         failures = case when locked_until is not null or last_attempt_at <= $4 then 1 else failures + 1 end,
         last_attempt_at = $2,
         locked_until = null
       where id = $1 and state = 'active' and coalesce(locked_until <= $2, true)
         and (failures < $3 or locked_until is not null or last_attempt_at <= $4)
       returning failures, password_hash as "passwordHash", session_epoch as "sessionEpoch"`,
      [accountId, now, attempts, forgotten],
    );
    return rows[0];
  }

  /** A right password makes the wrong ones before it forgotten. */
  async forgive(accountId: AccountId): Promise<void> {
    await this.database.manager().update(AccountEntity, { id: accountId }, { failures: 0, lastAttemptAt: null, lockedUntil: null });
  }
}
