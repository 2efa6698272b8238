import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { Database, violates } from '../../database/database.js';
import type { Transaction } from '../../database/transaction.js';
import { FirstRunEntity } from './first-run.entity.js';

const FIRST_RUN_DONE = 'pk_first_run';

@Injectable()
export class FirstRunRepository {
  constructor(private readonly database: Database) {}

  async isDone(): Promise<boolean> {
    return this.database.manager().exists(FirstRunEntity);
  }

  /** Two at the same moment: the second waits for the first and is refused. @throws DomainError `access.first-run.done`. */
  async claim(tx: Transaction, at: Date): Promise<void> {
    try {
      await this.database.manager(tx).insert(FirstRunEntity, { id: true, doneAt: at });
    } catch (error) {
      if (violates(error, FIRST_RUN_DONE)) throw new DomainError('access.first-run.done', {}, { kind: 'conflict' });
      throw error;
    }
  }
}
