import { Injectable } from '@nestjs/common';
import { BusinessClock } from '#libs/platform/clock/clocks';
import type { Transaction } from '#libs/platform/database/transaction';
import { LiveUpdates } from '#libs/platform/http/live-updates';
import type { Death } from '#libs/platform/queue/job';
import { LedgerRunRepository } from '../db/ledger-run.repository.js';
import { LIVE_STATES } from '../domain/ledger-run.js';
import { LEDGER_RUNS_CHANGED } from '../live-topics.js';

/** A run that nobody tries any more has failed, and why; who has called it off meanwhile gets his way. Nothing of it is saved. */
@Injectable()
export class GiveUpLedgerRun {
  constructor(
    private readonly runs: LedgerRunRepository,
    private readonly live: LiveUpdates,
    private readonly clock: BusinessClock,
  ) {}

  async execute(tx: Transaction, id: string, death: Death): Promise<void> {
    const now = this.clock.now();
    if (!(await this.runs.fail(tx, id, now, death))) await this.runs.cancel(tx, id, LIVE_STATES, now);
    await this.live.publish(tx, LEDGER_RUNS_CHANGED, { id });
  }
}
