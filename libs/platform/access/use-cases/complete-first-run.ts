import { Inject, Injectable } from '@nestjs/common';
import { DomainError, DomainErrors } from '#libs/kernel/shared/domain-error';
import { AuditTrail } from '../../audit/audit-trail.js';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { TransactionRunner } from '../../database/transaction.js';
import type { Language } from '../../i18n/messages.js';
import { nameKeyOf } from '../domain/account-name.js';
import { SECURITY_ADMINISTRATOR, SYSTEM_ADMINISTRATOR } from '../domain/separation.js';
import { FirstRun } from '../first-run.js';
import { NewAccounts } from '../new-accounts.js';
import { NewPasswords } from '../new-passwords.js';

interface Administrator {
  readonly name: string;
  readonly displayName: string;
  readonly password: string;
}

interface FirstAdministrators {
  readonly systemAdministrator: Administrator;
  readonly securityAdministrator: Administrator;
  readonly language?: Language | undefined;
}

/** Creates the system and the security administrator as two accounts, once in the life of a database. */
@Injectable()
export class CompleteFirstRun {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly firstRun: FirstRun,
    private readonly newAccounts: NewAccounts,
    private readonly passwords: NewPasswords,
    private readonly audit: AuditTrail,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** @throws DomainError `access.first-run.done`, `access.first-run.same-person`; DomainErrors for the passwords. */
  async execute({ systemAdministrator: system, securityAdministrator: security, language }: FirstAdministrators): Promise<void> {
    if (await this.firstRun.isDone()) throw new DomainError('access.first-run.done', {}, { kind: 'conflict' });
    if (nameKeyOf(system.name) === nameKeyOf(security.name)) {
      throw new DomainError('access.first-run.same-person', {}, { field: 'securityAdministrator.name' });
    }
    const faults = [
      ...(await this.passwords.faultsOf({ ...choiceOf(system), field: 'systemAdministrator.password' })),
      ...(await this.passwords.faultsOf({ ...choiceOf(security), field: 'securityAdministrator.password' })),
    ];
    if (faults.length > 0) throw new DomainErrors(faults);

    const common = { language: language ?? this.settings.LANGUAGE_DEFAULT, mustChangePassword: false };
    const first = await this.withHash(system, SYSTEM_ADMINISTRATOR);
    const second = await this.withHash(security, SECURITY_ADMINISTRATOR);
    await this.transactions.run(async (tx) => {
      await this.firstRun.completeAsReal(tx);
      await this.newAccounts.add(tx, { ...first, ...common });
      await this.newAccounts.add(tx, { ...second, ...common });
      await this.audit.record(tx, { action: 'access.complete-first-run', result: 'done' });
    });
  }

  private async withHash({ name, displayName, password }: Administrator, role: string) {
    return { name, displayName, roles: [role], passwordHash: await this.passwords.hash(password) };
  }
}

function choiceOf({ name, password }: Administrator) {
  return { accountName: name, password };
}
