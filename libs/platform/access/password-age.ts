import { Inject, Injectable } from '@nestjs/common';
import { SystemClock } from '../clock/clocks.js';
import { SETTINGS, type Settings } from '../config/settings.js';
import { isWornOut } from './domain/password-rules.js';

/** Whether an account must first set another password: a temporary one, or one that is too old. */
@Injectable()
export class PasswordAge {
  constructor(
    private readonly clock: SystemClock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  mustChange(account: { readonly mustChangePassword: boolean; readonly passwordChangedAt: Date }): boolean {
    return account.mustChangePassword || isWornOut(account.passwordChangedAt, this.clock.now(), this.settings.PASSWORD_MAX_DAYS);
  }
}
