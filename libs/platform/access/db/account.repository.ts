import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { Database, violates } from '../../database/database.js';
import type { Transaction } from '../../database/transaction.js';
import type { AccountId } from '../actor.js';
import { nameKeyOf } from '../domain/account-name.js';
import { AccountRoleEntity } from './account-role.entity.js';
import { AccountEntity } from './account.entity.js';

/** An account with its roles, sorted. */
export type Account = Readonly<AccountEntity> & { readonly roles: readonly string[] };

/** What a change may set; the version is raised by itself. */
export type AccountChange = Partial<Omit<AccountEntity, 'id' | 'version' | 'createdAt'>>;

const NAME_TAKEN = 'uq_account_name_key';

@Injectable()
export class AccountRepository {
  constructor(private readonly database: Database) {}

  /** @throws DomainError `access.name.taken`. */
  async add(tx: Transaction, account: AccountEntity, roles: readonly string[]): Promise<void> {
    const manager = this.database.manager(tx);
    try {
      await manager.insert(AccountEntity, account);
    } catch (error) {
      if (violates(error, NAME_TAKEN))
        throw new DomainError('access.name.taken', { name: account.name }, { kind: 'conflict', field: 'name' });
      throw error;
    }
    await this.setRoles(tx, account.id, roles);
  }

  async byName(name: string): Promise<AccountEntity | null> {
    return this.database.manager().findOneBy(AccountEntity, { nameKey: nameKeyOf(name) });
  }

  byIds(ids: readonly AccountId[]): Promise<AccountEntity[]> {
    return this.database.manager().findBy(AccountEntity, { id: In([...ids]) });
  }

  /** The account as it stands; nobody else changes it until the transaction ends. */
  async lock(tx: Transaction, id: AccountId): Promise<Account | undefined> {
    const manager = this.database.manager(tx);
    const account = await manager.findOne(AccountEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!account) return undefined;
    return { ...account, roles: await this.rolesOf(id, tx) };
  }

  async find(id: AccountId, tx?: Transaction): Promise<Account | undefined> {
    const account = await this.database.manager(tx).findOneBy(AccountEntity, { id });
    return account ? { ...account, roles: await this.rolesOf(id, tx) } : undefined;
  }

  /** An administrator's change: raises the version. The caller holds the lock. */
  async change(tx: Transaction, id: AccountId, change: AccountChange): Promise<void> {
    await this.database.manager(tx).update(AccountEntity, { id }, { ...change, version: () => 'version + 1' });
  }

  /** A change by the account itself, or by a log-in: leaves the version that administrators see alone. */
  async note(tx: Transaction, id: AccountId, change: AccountChange): Promise<void> {
    await this.database.manager(tx).update(AccountEntity, { id }, change);
  }

  async setRoles(tx: Transaction, accountId: AccountId, roles: readonly string[]): Promise<void> {
    const manager = this.database.manager(tx);
    await manager.delete(AccountRoleEntity, { accountId });
    if (roles.length > 0) {
      await manager.insert(
        AccountRoleEntity,
        roles.map((role) => ({ accountId, role })),
      );
    }
  }

  /**
   * The active accounts that hold a role. They are locked in one order, so that two who take the role from each other do so
   * one after the other; asked again once the locks are held, so that the second sees what the first did.
   */
  async lockHolders(tx: Transaction, role: string): Promise<AccountId[]> {
    await this.holders(tx, role, 'for update of account');
    return this.holders(tx, role);
  }

  private async holders(tx: Transaction, role: string, lock = ''): Promise<AccountId[]> {
    const holders: { id: AccountId }[] = await this.database.manager(tx).query(
      `select account.id from account join account_role on account_role.account_id = account.id
       where account.state = 'active' and account_role.role = $1
       order by account.id ${lock}`,
      [role],
    );
    return holders.map((holder) => holder.id);
  }

  private async rolesOf(accountId: AccountId, tx?: Transaction): Promise<string[]> {
    const rows = await this.database.manager(tx).find(AccountRoleEntity, { where: { accountId }, order: { role: 'asc' } });
    return rows.map((row) => row.role);
  }
}
