import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { type AuditEntry, AuditTrail } from '../audit/audit-trail.js';
import { type Transaction, TransactionRunner } from '../database/transaction.js';
import type { DomainEvent } from '../events/event-type.js';
import { Events } from '../events/events.js';
import type { AccountId, Actor } from './actor.js';
import { type Account, type AccountChange, AccountRepository } from './db/account.repository.js';
import { SECURITY_ADMINISTRATOR } from './domain/separation.js';

/** Which account, as the administrator saw it. */
export interface Target {
  readonly accountId: AccountId;
  readonly version: number;
}

interface Decision {
  readonly columns: AccountChange;
  readonly roles?: readonly string[];
  readonly details?: NonNullable<AuditEntry['details']>;
  readonly event?: DomainEvent;
}

/** What every change of somebody else's account has in common: nobody changes his own, and one who grants rights remains. */
@Injectable()
export class AccountChanges {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly accounts: AccountRepository,
    private readonly audit: AuditTrail,
    private readonly events: Events,
  ) {}

  /**
   * @param decide from the account as it stands; runs in the transaction and may refuse.
   * @throws DomainError `access.account.own`, `.unknown`, `.changed`, `.last-security-administrator`.
   */
  async make(
    actor: Actor,
    target: Target,
    action: string,
    decide: (account: Account, tx: Transaction) => Decision | Promise<Decision>,
  ): Promise<Account> {
    if (actor.accountId === target.accountId) throw new DomainError('access.account.own', {}, { kind: 'forbidden' });
    return this.transactions.run(async (tx) => {
      const keepers = await this.accounts.lockHolders(tx, SECURITY_ADMINISTRATOR);
      const account = await this.accounts.lock(tx, target.accountId);
      if (!account) throw new DomainError('access.account.unknown', {}, { kind: 'not-found' });
      if (account.version !== target.version) throw new DomainError('access.account.changed', {}, { kind: 'conflict', field: 'version' });

      const { columns, roles, details, event } = await decide(account, tx);
      const changed: Account = { ...account, ...columns, roles: roles ?? account.roles, version: account.version + 1 };
      refuseLosingTheLast(keepers, changed);
      await this.accounts.change(tx, account.id, columns);
      if (roles) await this.accounts.setRoles(tx, account.id, roles);
      await this.audit.record(tx, {
        action,
        subject: { kind: 'account', id: account.id },
        result: 'done',
        details: { name: account.name, ...details },
      });
      if (event) await this.events.afterCommit(tx, event);
      return changed;
    });
  }
}

function refuseLosingTheLast(keepers: readonly AccountId[], changed: Account): void {
  const remains = changed.state === 'active' && changed.roles.includes(SECURITY_ADMINISTRATOR);
  if (keepers.length === 1 && keepers[0] === changed.id && !remains) {
    throw new DomainError('access.account.last-security-administrator', {}, { kind: 'conflict' });
  }
}
