import { Injectable, Logger } from '@nestjs/common';
import { TransactionRunner } from '#libs/platform/database/transaction';
import { LedgerRunRepository } from '../db/ledger-run.repository.js';

/** Half a year, as long as the law wants logs to be kept. Who took over what when, and how much, is in the history for ever. */
const KEPT_MS = 183 * 24 * 3_600_000;

/** What runs found row by row is forgotten half a year after they were over. */
@Injectable()
export class ForgetOldReports {
  private readonly logger = new Logger('ledger');

  constructor(
    private readonly transactions: TransactionRunner,
    private readonly runs: LedgerRunRepository,
  ) {}

  /** @param slot the tick's moment, by the office's clock as the runs' own times. */
  async execute(slot: Date): Promise<void> {
    const forgotten = await this.transactions.run((tx) => this.runs.forgetReports(tx, new Date(slot.getTime() - KEPT_MS)));
    if (forgotten > 0) this.logger.log({ message: 'old reports forgotten', runs: forgotten });
  }
}
