import { Injectable } from '@nestjs/common';
import type { AccountId } from './actor.js';
import { AccountRepository } from './db/account.repository.js';

/** Accounts as stages may ask for them: whether there is one of a name, and no more. */
@Injectable()
export class KnownAccounts {
  constructor(private readonly accounts: AccountRepository) {}

  /** Whatever the case of the name; an account that is locked is one too, a deactivated one is not. */
  async byName(name: string): Promise<{ readonly id: AccountId; readonly name: string } | undefined> {
    const account = await this.accounts.byName(name);
    return account && account.state !== 'deactivated' ? { id: account.id, name: account.name } : undefined;
  }
}
