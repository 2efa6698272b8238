import { Injectable } from '@nestjs/common';
import { SystemClock } from '../../clock/clocks.js';
import { TransactionRunner } from '../../database/transaction.js';
import { LogInRateRepository } from '../db/log-in-rate.repository.js';
import { Sessions } from '../sessions.js';

/** Housekeeping: ended sessions and counts of failed log-ins that no longer matter. */
@Injectable()
export class RemoveEndedSessions {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly sessions: Sessions,
    private readonly rates: LogInRateRepository,
    private readonly clock: SystemClock,
  ) {}

  async execute(): Promise<void> {
    await this.transactions.run(async (tx) => {
      await this.sessions.removeEnded(tx);
      await this.rates.removeExpired(tx, this.clock.now());
    });
  }
}
