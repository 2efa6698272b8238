import { Injectable } from '@nestjs/common';
import { RunningBusinessClock } from '#libs/platform/clock/running-clocks';
import { TransactionRunner } from '#libs/platform/database/transaction';
import { LightDiary } from '../light-diary.js';

/** Keeps the diary of the sample office; a real office has none. */
@Injectable()
export class RecordLights {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: RunningBusinessClock,
    private readonly diary: LightDiary,
  ) {}

  async execute(): Promise<void> {
    if (this.clock.isSample()) await this.transactions.run((tx) => this.diary.record(tx));
  }
}
