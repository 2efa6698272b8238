import { Injectable } from '@nestjs/common';
import type { Month } from '#libs/kernel/scoring/month';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { Database } from '#libs/platform/database/database';
import type { Transaction } from '#libs/platform/database/transaction';
import { ScoreRunEntity } from './score-run.entity.js';

export type ScoreRun = ScoreRunEntity;

/** The one run of each month. */
@Injectable()
export class ScoreRunRepository {
  constructor(private readonly database: Database) {}

  /** Holds the month's run until the transaction ends. */
  async lock(tx: Transaction, month: Month): Promise<ScoreRun | null> {
    return this.database.manager(tx).findOne(ScoreRunEntity, { where: { month }, lock: { mode: 'pessimistic_write' } });
  }

  /** The month's run, a new one when there is none; held until the transaction ends. */
  async lockOrAdd(tx: Transaction, run: Pick<ScoreRun, 'month' | 'asOf' | 'draftedBy' | 'draftedOn'>): Promise<ScoreRun> {
    await this.database.manager(tx).query(
      `insert into score_run (month, round, as_of, drafted_by, drafted_on) values ($1, 0, $2, $3, $4)
         on conflict on constraint pk_score_run do nothing`,
      [run.month, run.asOf, run.draftedBy, run.draftedOn],
    );
    return (await this.lock(tx, run.month)) as ScoreRun;
  }

  async save(tx: Transaction, run: ScoreRun): Promise<void> {
    await this.database.manager(tx).save(ScoreRunEntity, run);
  }

  async isLocked(tx: Transaction, month: Month): Promise<boolean> {
    return this.database.manager(tx).existsBy(ScoreRunEntity, { month, state: 'locked' });
  }

  /** The last day of the last locked month; null before the first. */
  async settledUntil(tx: Transaction): Promise<LocalDate | null> {
    const [row]: { until: LocalDate | null }[] = await this.database
      .manager(tx)
      .query(`select max(as_of)::text as until from score_run where state = 'locked'`);
    return row?.until ?? null;
  }
}
