import { Inject, Injectable } from '@nestjs/common';
import { SystemClock } from '../clock/clocks.js';
import { SETTINGS, type Settings } from '../config/settings.js';
import type { AccountId } from './actor.js';
import { LogInAttemptsRepository } from './db/log-in-attempts.repository.js';
import { LockOutAccount } from './use-cases/lock-out-account.js';
import { PasswordHasher } from './password-hasher.js';

const MINUTE_MS = 60_000;

/** A right guess carries the epoch of the password it was compared to. */
export type Guess = { readonly right: true; readonly sessionEpoch: number } | { readonly right: false };

/** Compares a password with an account's, counted: too many wrong ones lock the account out. */
@Injectable()
export class PasswordGuesses {
  /** Wrong passwords that close an account, and for how many minutes. */
  readonly rule: { readonly attempts: number; readonly minutes: number };

  constructor(
    private readonly attempts: LogInAttemptsRepository,
    private readonly hasher: PasswordHasher,
    private readonly lockOut: LockOutAccount,
    private readonly clock: SystemClock,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.rule = { attempts: settings.LOCKOUT_FAILURES, minutes: settings.LOCKOUT_MINUTES };
  }

  /** One comparison, whether the account exists, is closed, or not: nobody learns from the work done which it was. */
  async compare(account: { readonly id: AccountId } | null, password: string): Promise<Guess> {
    const attempt = account
      ? await this.attempts.begin(account.id, {
          now: this.clock.now(),
          attempts: this.rule.attempts,
          lockoutMs: this.rule.minutes * MINUTE_MS,
        })
      : undefined;
    if (!account || !attempt) return { right: await this.hasher.verifyForNobody(password) };
    if (await this.hasher.verify(attempt.passwordHash, password)) {
      await this.attempts.forgive(account.id);
      return { right: true, sessionEpoch: attempt.sessionEpoch };
    }
    if (attempt.failures >= this.rule.attempts) await this.lockOut.execute(account.id);
    return { right: false };
  }
}
