import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { SystemClock } from '../../clock/clocks.js';
import { Database } from '../../database/database.js';
import type { Transaction } from '../../database/transaction.js';
import type { Claim, GivenAnswer, RememberedRequest } from '../idempotency.js';
import { IdempotentRequestEntity } from './idempotent-request.entity.js';

@Injectable()
export class IdempotentRequestRepository {
  constructor(
    private readonly database: Database,
    private readonly clock: SystemClock,
  ) {}

  /** The claim is taken at the start of every transaction of the request, so that none commits without it. */
  joinTransactions(take: (tx: Transaction) => Promise<void>): void {
    this.database.join(take);
  }

  /** @returns false when another request holds the key; waits for one that is just taking it. */
  async take(tx: Transaction, { accountId, key, claim, route, requestHash }: Claim): Promise<boolean> {
    const manager = this.database.manager(tx);
    const taken = await manager
      .createQueryBuilder()
      .insert()
      .into(IdempotentRequestEntity)
      .values({ accountId, key, claim, route, requestHash, status: null, answer: null, createdAt: this.clock.now() })
      .orIgnore()
      .returning('claim')
      .execute();
    if ((taken.raw as unknown[]).length > 0) return true;
    return manager.existsBy(IdempotentRequestEntity, { accountId, key, claim });
  }

  async find({ accountId, key }: Claim): Promise<RememberedRequest | undefined> {
    return (await this.database.manager().findOneBy(IdempotentRequestEntity, { accountId, key })) ?? undefined;
  }

  async remember({ accountId, key, claim }: Claim, { status, answer }: GivenAnswer): Promise<void> {
    await this.database.manager().update(IdempotentRequestEntity, { accountId, key, claim }, { status, answer });
  }

  async forgetOlderThan(moment: Date): Promise<void> {
    await this.database.manager().delete(IdempotentRequestEntity, { createdAt: LessThan(moment) });
  }
}
