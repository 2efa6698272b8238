import { Injectable } from '@nestjs/common';
import { BusinessClock } from '#libs/platform/clock/clocks';
import { TransactionRunner } from '#libs/platform/database/transaction';
import { HandOverRepository } from '../db/hand-over.repository.js';
import { HandOverWork } from '../hand-over-work.js';

/** Carries out what falls on today, and what an outage has missed: each in a transaction of its own. Twice changes nothing. */
@Injectable()
export class HandOverPosts {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: BusinessClock,
    private readonly handOvers: HandOverRepository,
    private readonly work: HandOverWork,
  ) {}

  async execute(signal: AbortSignal): Promise<void> {
    for (const id of await this.handOvers.due(this.clock.today())) {
      signal.throwIfAborted();
      await this.transactions.run((tx) => this.work.carryOut(tx, id));
    }
  }
}
