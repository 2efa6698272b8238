import { Injectable } from '@nestjs/common';
import { Brackets, In } from 'typeorm';
import { Database } from '../../database/database.js';
import { offsetOf, type Page, type PageQuery } from '../../http/paging.js';
import type { AccountId } from '../actor.js';
import type { AccountState } from '../domain/account-state.js';
import { AccountRoleEntity } from './account-role.entity.js';
import type { Account } from './account.repository.js';
import { AccountEntity } from './account.entity.js';

export const ACCOUNT_SORTS = ['name', 'displayName', 'createdAt', 'lastLogInAt'] as const;

export interface AccountQuery extends PageQuery<(typeof ACCOUNT_SORTS)[number]> {
  /** Part of the name, the display name or the e-mail address. */
  readonly search?: string | undefined;
  readonly state?: AccountState | undefined;
  readonly role?: string | undefined;
}

/** Names sort as people read them, Chinese by pinyin. */
const ORDER = {
  name: 'account.name_key',
  displayName: 'account.display_name collate "zh-x-icu"',
  createdAt: 'account.created_at',
  lastLogInAt: 'account.last_log_in_at',
} as const;

@Injectable()
export class AccountListRepository {
  constructor(private readonly database: Database) {}

  async page(query: AccountQuery): Promise<Page<Account>> {
    const find = this.database.manager().createQueryBuilder(AccountEntity, 'account');
    if (query.state) find.andWhere('account.state = :state', { state: query.state });
    if (query.role) {
      find.andWhere('exists (select from account_role where account_id = account.id and role = :role)', { role: query.role });
    }
    if (query.search) {
      find.andWhere(
        new Brackets((either) =>
          either.where('account.name ilike :part').orWhere('account.display_name ilike :part').orWhere('account.email ilike :part'),
        ),
        { part: `%${query.search.replace(/[\\%_]/g, '\\$&')}%` },
      );
    }
    const [accounts, total] = await find
      .orderBy(ORDER[query.sort.field], query.sort.descending ? 'DESC' : 'ASC', 'NULLS LAST')
      .addOrderBy('account.id')
      .offset(offsetOf(query))
      .limit(query.size)
      .getManyAndCount();
    const held = await this.rolesOf(accounts.map((account) => account.id));
    const items = accounts.map((account) => ({
      ...account,
      roles: held.filter((one) => one.accountId === account.id).map((one) => one.role),
    }));
    return { items, page: query.page, size: query.size, total };
  }

  private rolesOf(ids: readonly AccountId[]): Promise<AccountRoleEntity[]> {
    return this.database.manager().find(AccountRoleEntity, { where: { accountId: In([...ids]) }, order: { role: 'asc' } });
  }
}
