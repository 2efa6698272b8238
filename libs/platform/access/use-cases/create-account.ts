import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { TransactionRunner } from '../../database/transaction.js';
import type { Actor } from '../actor.js';
import type { Account } from '../db/account.repository.js';
import { refuseMixedRoles } from '../domain/separation.js';
import { NewAccounts } from '../new-accounts.js';
import { NewPasswords } from '../new-passwords.js';
import { ASSIGN_ROLES } from '../permissions.js';
import { RoleCatalogue } from '../role-catalogue.js';

interface Wanted {
  readonly name: string;
  readonly displayName: string;
  readonly email?: string | undefined;
  readonly roles: readonly string[];
}

/** An account and a temporary password, to be handed over in person and changed at the first log-in. */
@Injectable()
export class CreateAccount {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly newAccounts: NewAccounts,
    private readonly passwords: NewPasswords,
    private readonly catalogue: RoleCatalogue,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** @throws DomainError `access.name.taken`, `access.roles.unknown`, `access.roles.separate`. */
  async execute(actor: Actor, wanted: Wanted): Promise<{ readonly account: Account; readonly temporaryPassword: string }> {
    if (wanted.roles.length > 0 && !actor.permissions.has(ASSIGN_ROLES)) {
      throw new DomainError('access.permission.missing', { permission: ASSIGN_ROLES }, { kind: 'forbidden', field: 'roles' });
    }
    const roles = [...new Set(wanted.roles)].sort();
    this.catalogue.refuseUnknown(roles);
    refuseMixedRoles(roles);
    const { password, hash } = await this.passwords.temporary();
    const account = await this.transactions.run((tx) =>
      this.newAccounts.add(tx, {
        ...wanted,
        roles,
        language: this.settings.LANGUAGE_DEFAULT,
        passwordHash: hash,
        mustChangePassword: true,
      }),
    );
    return { account, temporaryPassword: password };
  }
}
