import { Injectable } from '@nestjs/common';
import { lastDayOf, type Month, monthBefore, monthOfDate, monthsBetween } from '#libs/kernel/scoring/month';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { BusinessClock } from '#libs/platform/clock/clocks';
import type { MonthState } from './contract.js';
import { type MonthRow, ScoreReadingRepository } from './db/score-reading.repository.js';
import { ScoringPeriodRepository } from './db/scoring-period.repository.js';
import { periodToOpen } from './domain/periods.js';

/** A month with its run, or before it. */
export type MonthInView = Omit<MonthRow, 'state' | 'step' | 'draftedBy' | 'draftedOn' | 'calendarVersion'> & {
  readonly state: MonthState;
  readonly step: MonthRow['step'] | null;
  readonly draftedBy: string | null;
  readonly draftedOn: LocalDate | null;
  readonly mayDraft: boolean;
};

const UNTOUCHED: Omit<MonthInView, 'month' | 'asOf' | 'mayDraft'> = {
  ...{ state: 'open', step: null, round: 0, entries: 0, leftOut: 0, points: 0, ruleHash: null, draftedBy: null, draftedOn: null },
  ...{ confirmedBy: null, confirmedOn: null, lockedBy: null, lockedOn: null },
};

/** The months in which the office keeps points, up to today's; whether or not anything was drafted. */
@Injectable()
export class ScoreMonthList {
  constructor(
    private readonly reading: ScoreReadingRepository,
    private readonly periods: ScoringPeriodRepository,
    private readonly clock: BusinessClock,
  ) {}

  /** Newest first. */
  async all(): Promise<{ readonly today: LocalDate; readonly months: MonthInView[] }> {
    const today = this.clock.today();
    const current = monthOfDate(today);
    const [periods, runs] = await Promise.all([this.periods.periods(), this.reading.runs()]);
    const first = monthOfDate((periods[0] ?? periodToOpen([], current)).opensOn);
    const rows = new Map(runs.map((run) => [run.month, run]));
    const inView = (month: Month): MonthInView => {
      const run = rows.get(month);
      const asOf = lastDayOf(month);
      const isNext = month === first || rows.get(monthBefore(month))?.state === 'locked';
      return { ...(run ?? { ...UNTOUCHED, month, asOf }), mayDraft: asOf < today && isNext && run?.state !== 'locked' };
    };
    return { today, months: monthsBetween(first, current).map(inView).reverse() };
  }

  async one(month: Month): Promise<MonthInView | undefined> {
    return (await this.all()).months.find((one) => one.month === month);
  }
}
