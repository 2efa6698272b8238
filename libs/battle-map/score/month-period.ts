import { Injectable } from '@nestjs/common';
import { type Month, monthBefore } from '#libs/kernel/scoring/month';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { Transaction } from '#libs/platform/database/transaction';
import { Translator } from '#libs/platform/i18n/translator';
import { ScoringPeriods } from './contract.js';
import { type ScoringPeriod, ScoringPeriodRepository } from './db/scoring-period.repository.js';
import { periodOf, periodToOpen } from './domain/periods.js';

export interface MonthInPeriod {
  readonly period: ScoringPeriod;
  /** The month that has to be locked first; undefined in the first month of all. */
  readonly before: Month | undefined;
}

/** The scoring period of a month; when the office has opened none, it is opened with the first draft. */
@Injectable()
export class MonthPeriod {
  constructor(
    private readonly rows: ScoringPeriodRepository,
    private readonly periods: ScoringPeriods,
    private readonly translator: Translator,
  ) {}

  /** @throws DomainError `score.before-opening`. */
  async of(tx: Transaction, month: Month, by: string, today: LocalDate): Promise<MonthInPeriod> {
    const known = await this.rows.periods(tx);
    if (!periodOf(known, month)) {
      const document = this.translator.text('score.first-use.document');
      await this.periods.open(tx, { ...periodToOpen(known, month), approval: { document, on: today } }, by);
    }
    const periods = await this.rows.periods(tx);
    const before = monthBefore(month);
    return { period: periodOf(periods, month) as ScoringPeriod, before: periodOf(periods, before) && before };
  }
}
