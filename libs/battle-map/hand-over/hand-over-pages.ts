import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { KnownAccounts } from '#libs/platform/access/known-accounts';
import type { HandOverId } from './contract.js';
import { HandOverListRepository, type ListedHandOver } from './db/hand-over-list.repository.js';

/** With the name of whoever held the post; null: nobody, or his account is gone. */
export type HandOverPage = ListedHandOver & { readonly leaver: string | null };

/** Hand-overs as people read them. */
@Injectable()
export class HandOverPages {
  constructor(
    private readonly list: HandOverListRepository,
    private readonly accounts: KnownAccounts,
  ) {}

  async all(): Promise<HandOverPage[]> {
    return this.named(await this.list.all());
  }

  /** @throws DomainError `hand-over.unknown`. */
  async one(id: HandOverId): Promise<HandOverPage> {
    const found = await this.list.one(id);
    if (!found) throw new DomainError('hand-over.unknown', {}, { kind: 'not-found' });
    const [page] = await this.named([found]);
    return page as HandOverPage;
  }

  private async named(listed: readonly ListedHandOver[]): Promise<HandOverPage[]> {
    const names = await this.accounts.namesOf(listed.flatMap(({ leaverAccountId }) => leaverAccountId ?? []));
    return listed.map((one) => ({ ...one, leaver: one.leaverAccountId ? (names.get(one.leaverAccountId)?.name ?? null) : null }));
  }
}
