import { Injectable } from '@nestjs/common';
import type { AccountId } from './actor.js';
import { AccountRepository } from './db/account.repository.js';

/** Accounts as stages may ask for them: whether there is one of a name, whose they are, and no more. */
@Injectable()
export class KnownAccounts {
  constructor(private readonly accounts: AccountRepository) {}

  /** Whatever the case of the name; an account that is locked is one too, a deactivated one is not. */
  async byName(name: string): Promise<{ readonly id: AccountId; readonly name: string } | undefined> {
    const account = await this.accounts.byName(name);
    return account && account.state !== 'deactivated' ? { id: account.id, name: account.name } : undefined;
  }

  /** Whether whoever has it could sign in: neither deactivated nor locked by an administrator. */
  async isActive(id: AccountId): Promise<boolean> {
    const [account] = await this.accounts.byIds([id]);
    return account?.state === 'active';
  }

  /** Log-in name and full name of each; one that is gone is left out. */
  async namesOf(ids: readonly AccountId[]): Promise<ReadonlyMap<AccountId, { readonly account: string; readonly name: string }>> {
    const accounts = await this.accounts.byIds(ids);
    return new Map(accounts.map(({ id, name, displayName }) => [id, { account: name, name: displayName }]));
  }
}
