import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { IsNull, MoreThan } from 'typeorm';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { AccountId } from '#libs/platform/access/actor';
import { Database } from '#libs/platform/database/database';
import type { Transaction } from '#libs/platform/database/transaction';
import type { PostId } from '../contract.js';
import { HoldingEntity } from './holding.entity.js';

/** Who held which post from when to when. */
@Injectable()
export class HoldingRepository {
  constructor(private readonly database: Database) {}

  /**
   * From a day on the account holds the post; null: nobody does. Whoever held it keeps the days before; who comes back
   * on the same day was never away. The caller holds the post's lock.
   */
  async change(tx: Transaction, postId: PostId, accountId: AccountId | null, on: LocalDate): Promise<void> {
    const manager = this.database.manager(tx);
    await manager.query('delete from holding where post_id = $1 and to_date is null and from_date >= $2::date', [postId, on]);
    await manager.query('update holding set to_date = $2::date - 1 where post_id = $1 and to_date is null', [postId, on]);
    if (accountId === null) return;
    const [, back]: [unknown, number] = await manager.query(
      'update holding set to_date = null where post_id = $1 and account_id = $2 and to_date = $3::date - 1',
      [postId, accountId, on],
    );
    if (back === 0) await manager.insert(HoldingEntity, { id: randomUUID(), postId, accountId, fromDate: on, toDate: null });
  }

  /** Whether whoever holds the post began to do so after the day. */
  beganAfter(tx: Transaction, postId: PostId, on: LocalDate): Promise<boolean> {
    return this.database.manager(tx).existsBy(HoldingEntity, { postId, toDate: IsNull(), fromDate: MoreThan(on) });
  }

  /** Of one post, the newest first. */
  ofPost(postId: PostId): Promise<HoldingEntity[]> {
    return this.database.manager().query(
      `select id, post_id as "postId", account_id as "accountId", from_date::text as "fromDate", to_date::text as "toDate"
         from holding where post_id = $1 order by coalesce(from_date, '-infinity') desc`,
      [postId],
    );
  }
}
