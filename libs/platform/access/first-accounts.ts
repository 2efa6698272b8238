import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../config/settings.js';
import type { Transaction } from '../database/transaction.js';
import type { AccountId } from './actor.js';
import { refuseMixedRoles } from './domain/separation.js';
import { FirstRun } from './first-run.js';
import { NewAccounts } from './new-accounts.js';
import { NewPasswords } from './new-passwords.js';
import { RoleCatalogue } from './role-catalogue.js';

export interface FirstAccount {
  /** To sign in with. */
  readonly name: string;
  readonly displayName: string;
  readonly email?: string;
  readonly roles: readonly string[];
}

/** Known to whoever asked for it, and to nobody else ever: only the hash is stored. */
export interface AccountWithRandomPassword extends FirstAccount {
  readonly password: string;
  readonly passwordHash: string;
}

/** All accounts of an office that does not begin with two administrators but with a list of people: the sample office. */
@Injectable()
export class FirstAccounts {
  constructor(
    private readonly firstRun: FirstRun,
    private readonly newAccounts: NewAccounts,
    private readonly passwords: NewPasswords,
    private readonly catalogue: RoleCatalogue,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * Makes up a password for each, all at once, outside of any transaction: hashing is slow on purpose.
   * @throws DomainError `access.roles.unknown`, `access.roles.separate`.
   */
  async withPasswords(accounts: readonly FirstAccount[]): Promise<AccountWithRandomPassword[]> {
    for (const { roles } of accounts) {
      this.catalogue.refuseUnknown(roles);
      refuseMixedRoles(roles);
    }
    return Promise.all(
      accounts.map(async (account) => {
        const { password, hash } = await this.passwords.temporary();
        return { ...account, password, passwordHash: hash };
      }),
    );
  }

  /**
   * Completes the first run with these accounts; nobody has to change his password.
   * @returns the ids by name.
   * @throws DomainError `access.first-run.done`, `access.name.taken`.
   */
  async add(tx: Transaction, accounts: readonly AccountWithRandomPassword[]): Promise<ReadonlyMap<string, AccountId>> {
    await this.firstRun.completeAsSample(tx);
    const ids = new Map<string, AccountId>();
    for (const { name, displayName, email, roles, passwordHash } of accounts) {
      const account = {
        name,
        displayName,
        email,
        roles,
        passwordHash,
        language: this.settings.LANGUAGE_DEFAULT,
        mustChangePassword: false,
      };
      ids.set(name, (await this.newAccounts.add(tx, account)).id);
    }
    return ids;
  }
}
