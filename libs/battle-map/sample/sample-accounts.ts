import { Injectable } from '@nestjs/common';
import type { AccountId } from '#libs/platform/access/actor';
import { type AccountWithRandomPassword, FirstAccounts } from '#libs/platform/access/first-accounts';
import { RoleCatalogue } from '#libs/platform/access/role-catalogue';
import type { Transaction } from '#libs/platform/database/transaction';
import { OfficeRegistry, SUPERVISION_DESK } from '../office/contract.js';
import { type PlannedLogIn, planLogIns } from './domain/log-ins.js';
import { SampleFiles } from './sample-files.js';

export interface PreparedLogIn extends PlannedLogIn {
  readonly account: AccountWithRandomPassword;
}

/** An account with a random password for every post of the office, which it holds. */
@Injectable()
export class SampleAccounts {
  constructor(
    private readonly files: SampleFiles,
    private readonly accounts: FirstAccounts,
    private readonly catalogue: RoleCatalogue,
    private readonly office: OfficeRegistry,
  ) {}

  /** Makes up the passwords; nothing is stored yet. In the order in which a visitor needs them. */
  async prepare(): Promise<PreparedLogIn[]> {
    const { posts } = await this.files.people();
    const planned = planLogIns(posts, this.catalogue.roles());
    const accounts = await this.accounts.withPasswords(
      planned.map(({ name, post, email, roles }) => ({ name, displayName: post, roles, ...(email ? { email } : {}) })),
    );
    return planned.map((logIn, index) => ({ ...logIn, account: accounts[index]! }));
  }

  /** @returns the account of the supervision desk. @throws DomainError `access.first-run.done`. */
  async store(tx: Transaction, prepared: readonly PreparedLogIn[]): Promise<{ readonly id: AccountId; readonly name: string }> {
    const { posts } = await this.files.people();
    const ids = await this.accounts.add(
      tx,
      prepared.map(({ account }) => account),
    );
    const holders = new Map(prepared.map(({ post, name }) => [post, ids.get(name)!]));
    await this.office.register(tx, {
      units: [],
      groupUnits: [],
      leave: [],
      posts: posts.map(({ post, unit, email, phone, language }) => ({
        title: post,
        unit,
        language,
        ...(email ? { email } : {}),
        ...(phone ? { phone } : {}),
        accountId: holders.get(post)!,
      })),
    });
    const desk = prepared.find(({ roles }) => roles.includes(SUPERVISION_DESK));
    if (!desk) throw new Error('The sample office has no supervision desk.');
    return { id: ids.get(desk.name)!, name: desk.name };
  }
}
