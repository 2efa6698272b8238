import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../../database/database.js';
import type { Transaction } from '../../database/transaction.js';
import { TickEntity } from './tick.entity.js';

@Injectable()
export class TickRepository {
  constructor(private readonly database: Database) {}

  all(): Promise<TickEntity[]> {
    return this.database.manager().find(TickEntity);
  }

  /** Remembers where a new tick begins, so that it does not fire what lay before it. The first to say it wins. */
  async begin(name: string, slot: Date): Promise<void> {
    await this.database.manager().query('insert into tick (name, slot) values ($1, $2) on conflict (name) do nothing', [name, slot]);
  }

  /** They begin again at the next round. */
  async forget(tx: Transaction, names: readonly string[]): Promise<void> {
    await this.database.manager(tx).delete(TickEntity, { name: In([...names]) });
  }

  /** Its clock has gone back: it begins anew there. */
  async rewind(name: string, slot: Date): Promise<void> {
    await this.database.manager().query('update tick set slot = $2 where name = $1 and slot > $2', [name, slot]);
  }

  /** Claims a slot: true for exactly one of all who ask, and never for one that is not newer than the last. */
  async claim(tx: Transaction, name: string, slot: Date, now: Date): Promise<boolean> {
    const [, count]: [unknown[], number] = await this.database
      .manager(tx)
      .query('update tick set slot = $2, fired_at = $3 where name = $1 and slot < $2', [name, slot, now]);
    return count > 0;
  }
}
