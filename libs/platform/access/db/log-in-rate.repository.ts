import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { Database } from '../../database/database.js';
import type { Transaction } from '../../database/transaction.js';
import { LogInRateEntity } from './log-in-rate.entity.js';

@Injectable()
export class LogInRateRepository {
  constructor(private readonly database: Database) {}

  async removeExpired(tx: Transaction, now: Date): Promise<void> {
    await this.database.manager(tx).delete(LogInRateEntity, { expire: LessThan(String(now.getTime())) });
  }
}
