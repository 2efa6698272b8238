import { Injectable } from '@nestjs/common';
import { BusinessClock } from '#libs/platform/clock/clocks';
import { type Transaction, TransactionRunner } from '#libs/platform/database/transaction';
import { LiveUpdates } from '#libs/platform/http/live-updates';
import type { LedgerImportReport } from './contract.js';
import { type LedgerRun, LedgerRunRepository } from './db/ledger-run.repository.js';
import { LIVE_STATES, type RunState } from './domain/ledger-run.js';
import { storableReport } from './domain/storable-report.js';
import { LEDGER_RUNS_CHANGED } from './live-topics.js';
import { CalledOff, RunCourse } from './run-course.js';

/** How a run goes from state to state. Every open page hears of it. */
@Injectable()
export class LedgerRuns {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly runs: LedgerRunRepository,
    private readonly live: LiveUpdates,
    private readonly clock: BusinessClock,
  ) {}

  begin(id: string): Promise<LedgerRun | null> {
    return this.telling(id, (tx) => this.runs.begin(tx, id, this.clock.now()));
  }

  /** @param leaving aborted when whoever does it has to leave. */
  follow(id: string, leaving: AbortSignal): RunCourse {
    return new RunCourse((reached) => this.telling(id, (tx) => this.runs.progress(tx, id, reached)), leaving);
  }

  /** Within the import's own transaction, as its last step: so it is done exactly when everything is saved. @throws CalledOff */
  async settle(tx: Transaction, id: string, report: LedgerImportReport): Promise<void> {
    if (!(await this.runs.finish(tx, id, 'done', this.clock.now(), storableReport(report)))) throw new CalledOff();
    await this.live.publish(tx, LEDGER_RUNS_CHANGED, { id });
  }

  /** When nothing was saved: what came of it. */
  async end(
    id: string,
    state: Exclude<RunState, (typeof LIVE_STATES)[number] | 'failed'>,
    report: LedgerImportReport | null,
  ): Promise<void> {
    await this.telling(id, async (tx) => {
      const now = this.clock.now();
      const ended = state !== 'cancelled' && (await this.runs.finish(tx, id, state, now, report === null ? null : storableReport(report)));
      return ended || (await this.runs.cancel(tx, id, LIVE_STATES, now));
    });
  }

  private telling<Answer>(id: string, work: (tx: Transaction) => Promise<Answer>): Promise<Answer> {
    return this.transactions.run(async (tx) => {
      const answer = await work(tx);
      await this.live.publish(tx, LEDGER_RUNS_CHANGED, { id });
      return answer;
    });
  }
}
