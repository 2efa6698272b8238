import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import type { Transaction } from '../../database/transaction.js';
import type { AccountId } from '../actor.js';
import { PasswordHistoryEntity } from './password-history.entity.js';

@Injectable()
export class PasswordHistoryRepository {
  constructor(private readonly database: Database) {}

  /** Hashes of the last passwords, newest first. */
  async last(accountId: AccountId, count: number): Promise<string[]> {
    const rows = await this.database.manager().find(PasswordHistoryEntity, { where: { accountId }, order: { id: 'desc' }, take: count });
    return rows.map((row) => row.passwordHash);
  }

  /** Adds the present password and forgets those that the rule no longer looks at. */
  async add(tx: Transaction, accountId: AccountId, passwordHash: string, keep: number): Promise<void> {
    const manager = this.database.manager(tx);
    await manager.insert(PasswordHistoryEntity, { accountId, passwordHash });
    await manager.query(
      `delete from password_history where account_id = $1
       and id not in (select id from password_history where account_id = $1 order by id desc limit $2)`,
      [accountId, keep],
    );
  }
}
