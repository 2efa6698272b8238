import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import type { Transaction } from '../../database/transaction.js';
import { OutboxEntity } from './outbox.entity.js';

/** Letters that were given up: kept, with the last error, until an administrator retries them. */
@Injectable()
export class DeadLetters {
  constructor(private readonly database: Database) {}

  page(offset: number, size: number, newestFirst: boolean): Promise<[OutboxEntity[], number]> {
    const direction = newestFirst ? 'DESC' : 'ASC';
    return this.database.manager().findAndCount(OutboxEntity, {
      where: { state: 'dead' },
      order: { finishedAt: direction, id: direction },
      skip: offset,
      take: size,
    });
  }

  find(id: string): Promise<OutboxEntity | null> {
    return this.database.manager().findOneBy(OutboxEntity, { id, state: 'dead' });
  }

  /** The letter waits again, with all its attempts before it. @returns the letter, or undefined when none with this id is dead. */
  async revive(tx: Transaction, id: string, now: Date): Promise<{ key: string; job: string } | undefined> {
    const [rows]: [{ key: string; job: string }[], number] = await this.database.manager(tx).query(
      `update outbox set state = 'pending', attempts = 0, due_at = $2, finished_at = null
       where id = $1 and state = 'dead' returning key, job`,
      [id, now],
    );
    return rows[0];
  }
}
