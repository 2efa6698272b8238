import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import type { Transaction } from '../../database/transaction.js';
import { ClockAdvanceEntity } from './clock-advance.entity.js';

@Injectable()
export class ClockAdvanceRepository {
  constructor(private readonly database: Database) {}

  /** @returns its id; undefined when another is running. */
  async begin(tx: Transaction, journey: { from: Date; to: Date; askedAt: Date }): Promise<string | undefined> {
    const [row]: { id: string }[] = await this.database.manager(tx).query(
      `insert into clock_advance (from_at, to_at, reached_at, state, asked_at) values ($1, $2, $1, 'running', $3)
       on conflict (state) where state = 'running' do nothing returning id`,
      [journey.from, journey.to, journey.askedAt],
    );
    return row?.id;
  }

  async latest(): Promise<ClockAdvanceEntity | undefined> {
    const [row] = await this.database.manager().find(ClockAdvanceEntity, { order: { id: 'DESC' }, take: 1 });
    return row;
  }

  /** Locks the one that is running, so that it moves on or is cancelled, never both. */
  async lockRunning(tx: Transaction, id?: string): Promise<ClockAdvanceEntity | null> {
    return this.database.manager(tx).findOne(ClockAdvanceEntity, {
      where: { state: 'running', ...(id === undefined ? {} : { id }) },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async reach(tx: Transaction, id: string, reachedAt: Date): Promise<void> {
    await this.database.manager(tx).update(ClockAdvanceEntity, { id }, { reachedAt });
  }

  async end(tx: Transaction, id: string, state: 'done' | 'cancelled', endedAt: Date): Promise<void> {
    await this.database.manager(tx).update(ClockAdvanceEntity, { id }, { state, endedAt });
  }
}
