import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/audit-trail.js';
import { SystemClock } from '../clock/clocks.js';
import type { Transaction } from '../database/transaction.js';
import { Events } from '../events/events.js';
import type { Language } from '../i18n/messages.js';
import type { AccountId } from './actor.js';
import { AccessEvents } from './contract.js';
import { type Account, AccountRepository } from './db/account.repository.js';
import { nameKeyOf } from './domain/account-name.js';
import { NewPasswords } from './new-passwords.js';

export interface NewAccount {
  readonly name: string;
  readonly displayName: string;
  readonly email?: string | undefined;
  readonly language: Language;
  readonly roles: readonly string[];
  readonly passwordHash: string;
  readonly mustChangePassword: boolean;
}

/** How an account comes into being, whoever creates it. */
@Injectable()
export class NewAccounts {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly passwords: NewPasswords,
    private readonly clock: SystemClock,
    private readonly audit: AuditTrail,
    private readonly events: Events,
  ) {}

  /** @throws DomainError `access.name.taken`. */
  async add(tx: Transaction, given: NewAccount): Promise<Account> {
    const { roles, ...columns } = given;
    const now = this.clock.now();
    const account = {
      ...columns,
      id: randomUUID() as string as AccountId,
      nameKey: nameKeyOf(given.name),
      email: given.email ?? null,
      state: 'active' as const,
      passwordChangedAt: now,
      sessionEpoch: 1,
      failures: 0,
      lastAttemptAt: null,
      lockedUntil: null,
      lastLogInAt: null,
      createdAt: now,
      version: 1,
    };
    await this.accounts.add(tx, account, roles);
    await this.passwords.remember(tx, account.id, given.passwordHash);
    await this.audit.record(tx, {
      action: 'access.create-account',
      subject: { kind: 'account', id: account.id },
      result: 'done',
      details: { name: given.name, roles },
    });
    await this.events.afterCommit(tx, AccessEvents.accountCreated({ accountId: account.id }));
    return { ...account, roles };
  }
}
