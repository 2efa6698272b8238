import { Injectable } from '@nestjs/common';
import { LessThanOrEqual } from 'typeorm';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { Database, violates } from '#libs/platform/database/database';
import type { Transaction } from '#libs/platform/database/transaction';
import type { PostId } from '../../office/contract.js';
import type { HandOverId } from '../contract.js';
import { HandOverEntity } from './hand-over.entity.js';

@Injectable()
export class HandOverRepository {
  constructor(private readonly database: Database) {}

  /** One change of the plans after the other: who follows whom is judged over all of them. */
  async lockPlans(tx: Transaction): Promise<void> {
    await this.database.manager(tx).query('lock table hand_over in share row exclusive mode');
  }

  planned(tx?: Transaction): Promise<HandOverEntity[]> {
    return this.database.manager(tx).find(HandOverEntity, { where: { state: 'planned' }, order: { leavesOn: 'asc', plannedAt: 'asc' } });
  }

  /** The newest of a post and a day, whatever became of it. */
  of(tx: Transaction, postId: PostId, leavesOn: LocalDate): Promise<HandOverEntity | null> {
    return this.database.manager(tx).findOne(HandOverEntity, { where: { postId, leavesOn }, order: { plannedAt: 'desc' } });
  }

  /** @throws DomainError `hand-over.done-already` when the post was handed over on that very day. */
  async add(tx: Transaction, handOver: HandOverEntity, post: string): Promise<void> {
    try {
      await this.database.manager(tx).insert(HandOverEntity, handOver);
    } catch (error) {
      if (!violates(error, 'uq_hand_over_post_day')) throw error;
      throw new DomainError('hand-over.done-already', { post, day: handOver.leavesOn }, { kind: 'conflict', field: 'leavesOn' });
    }
  }

  /** The hand-over, which nobody else carries out or cancels until the transaction ends. */
  lock(tx: Transaction, id: HandOverId): Promise<HandOverEntity | null> {
    return this.database.manager(tx).findOne(HandOverEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** Planned ones whose day has come, the earliest first. */
  async due(today: LocalDate): Promise<HandOverId[]> {
    const rows = await this.database.manager().find(HandOverEntity, {
      where: { state: 'planned', leavesOn: LessThanOrEqual(today) },
      order: { leavesOn: 'asc', plannedAt: 'asc', id: 'asc' },
    });
    return rows.map(({ id }) => id);
  }

  async change(tx: Transaction, id: HandOverId, columns: Partial<HandOverEntity>): Promise<void> {
    await this.database.manager(tx).update(HandOverEntity, { id }, columns);
  }
}
